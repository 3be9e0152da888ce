import { formatDate } from '@kenes/messages';
import { Card, Facts, Section, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from '../dossier-recommendation/dossier.module.css';
import { formWords } from '../shared/form-words.ts';
import { correctDateSpec, visitSpecs } from './field-specs.ts';
import { FieldAct } from './mission-act.tsx';

/** A mission's visits. */
export const VisitListParts = graphql(`
  fragment VisitListParts on Mission {
    id
    visits {
      id version state plannedOn visitedOn fromTime toTime place went metBy notes refusedBy refusalReason recordedBy onBehalfOf
    }
  }
`);

const tones = {
  PLANNED: 'waiting',
  CONFIRMED: 'onTime',
  DONE: 'executed',
  REFUSED_ACCESS: 'overdue',
  CANCELLED: 'closed',
} as const;

/** Visits, planned and made, refused ones too; each can be entered on behalf of whoever went. */
export async function VisitList({ data }: { data: FragmentOf<typeof VisitListParts> }) {
  const { id, visits } = readFragment(VisitListParts, data);
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const specs = visitSpecs(t, id);
  return (
    <Section
      title={t('cabinet.visits')}
      id="visits"
      more={
        <span className={css.files}>
          <FieldAct act="planVisit" spec={specs.planVisit} words={words} size="small" />
          <FieldAct act="recordVisit" spec={specs.recordVisit} words={words} size="small" />
          <FieldAct
            act="recordRefusedAccess"
            spec={specs.recordRefusedAccess}
            words={words}
            size="small"
            kind="quiet"
          />
        </span>
      }
    >
      {visits.length === 0 && <p className={css.soft}>{t('cabinet.noVisits')}</p>}
      {visits.map((visit) => {
        const own = visitSpecs(t, id, visit);
        const on = visit.visitedOn ?? visit.plannedOn;
        return (
          <Card key={visit.id}>
            <div className={css.answerHead}>
              <strong className="tabular">{on && formatDate(on)}</strong>
              <StateBadge tone={tones[visit.state]}>{t(`enums.VisitState_${visit.state}`)}</StateBadge>
            </div>
            <Facts
              facts={[
                { term: t('cabinet.place'), value: visit.place },
                { term: t('cabinet.went'), value: visit.went?.join(', ') },
                { term: t('cabinet.metBy'), value: visit.metBy },
                { term: t('cabinet.refusedBy'), value: visit.refusedBy },
                { term: t('cabinet.refusalReason'), value: visit.refusalReason },
                { term: t('cabinet.visitNotes'), value: visit.notes },
                {
                  term: t('cabinet.entered'),
                  value: [visit.recordedBy, visit.onBehalfOf && t('cabinet.onBehalf', { name: visit.onBehalfOf })]
                    .filter(Boolean)
                    .join(', '),
                },
              ]}
            />
            {(visit.state === 'DONE' || visit.state === 'REFUSED_ACCESS') && (
              <div className={css.files}>
                <FieldAct
                  act="correctVisitDate"
                  spec={correctDateSpec(t, visit)}
                  words={words}
                  size="small"
                  kind="quiet"
                />
              </div>
            )}
            {(visit.state === 'PLANNED' || visit.state === 'CONFIRMED') && (
              <div className={css.files}>
                <FieldAct act="recordVisit" spec={own.recordVisit} words={words} size="small" />
                <FieldAct act="recordRefusedAccess" spec={own.recordRefusedAccess} words={words} size="small" />
                <FieldAct
                  act="cancelVisit"
                  spec={{
                    label: t('cabinet.actCancelVisit'),
                    hidden: { id: visit.id, expectedVersion: visit.version },
                    fields: [{ kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 }],
                  }}
                  words={words}
                  size="small"
                  kind="quiet"
                />
              </div>
            )}
          </Card>
        );
      })}
    </Section>
  );
}
