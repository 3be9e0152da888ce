import { formatDate } from '@kenes/messages';
import { EmptyState, PhotoGrid, Section, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import type { Acting } from '../../session/acting.ts';
import { formWords } from '../shared/form-words.ts';
import css from './field.module.css';
import { AfterPhoto, CorrectFinding } from './finding/finding-acts.tsx';

export const FieldFindingsParts = graphql(`
  fragment FieldFindings on Mission {
    id
    viewerMay { attachEvidence { outcome } }
    findings {
      id version ordinal statement observedOn state
      viewerMay { describe { outcome } }
      evidence { id caption stage file { id picture } }
    }
  }
`);

const tones = { DRAFT: 'draft', CONFIRMED: 'answered', REMEDIED: 'executed', WITHDRAWN: 'closed' } as const;

/** What has been recorded already and has arrived, the newest first. */
export async function FieldFindings({ data, acting }: { data: FragmentOf<typeof FieldFindingsParts>; acting: Acting }) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const mission = readFragment(FieldFindingsParts, data);
  const findings = mission.findings.toReversed();
  const adds = mission.viewerMay?.attachEvidence.outcome !== 'REFUSED';
  const own = `?acting=${encodeURIComponent(acting)}`;
  return (
    <Section title={t('field.recorded')}>
      {findings.length === 0 && (
        <EmptyState title={t('field.nothingRecorded')}>{t('field.nothingRecordedHelp')}</EmptyState>
      )}
      <ol className={css.entries}>
        {findings.map(({ id, version, ordinal, statement, observedOn, state, viewerMay, evidence }) => (
          <li key={id} className={css.entry}>
            <p className={css.entryTitle}>
              {ordinal}. {statement ?? t('field.photoOnly')}
            </p>
            <p className={css.entryNote}>{formatDate(observedOn)}</p>
            <div>
              <StateBadge tone={tones[state]} icon={state === 'CONFIRMED' ? 'check' : undefined}>
                {t(`enums.FindingState_${state}`)}
              </StateBadge>
            </div>
            {evidence.length > 0 && (
              <PhotoGrid
                label={t('field.photos', { count: evidence.length })}
                photos={evidence.flatMap(({ id: key, caption, stage, file }, place) =>
                  file?.picture
                    ? [
                        {
                          key,
                          src: `/api/files/${file.id}/thumbnail${own}`,
                          href: `/api/files/${file.id}/derivative${own}`,
                          alt: caption ?? t('field.photoNumber', { number: place + 1 }),
                          ...((stage === 'AFTER' || stage === 'REMEDY') && { tag: t('field.after') }),
                        },
                      ]
                    : [],
                )}
              />
            )}
            {state !== 'WITHDRAWN' && (
              <div className={css.entryActions}>
                {state === 'DRAFT' && viewerMay?.describe.outcome !== 'REFUSED' && (
                  <CorrectFinding
                    words={words}
                    spec={{
                      label: t('field.correct'),
                      title: t('field.correctTitle', { number: ordinal }),
                      submit: t('common.save'),
                      hidden: { id, expectedVersion: version },
                      fields: [
                        {
                          kind: 'area',
                          name: 'statement',
                          label: t('field.statement'),
                          value: statement,
                          required: true,
                          rows: 4,
                        },
                      ],
                    }}
                  />
                )}
                {adds && (
                  <AfterPhoto
                    words={words}
                    spec={{
                      label: t('field.afterAdd'),
                      title: t('field.afterTitle', { number: ordinal }),
                      lead: t('field.afterLead'),
                      submit: t('field.afterSave'),
                      hidden: { missionId: mission.id, findingId: id },
                      fields: [
                        {
                          kind: 'files',
                          name: 'fileIds',
                          label: t('field.camera'),
                          required: true,
                          target: { missionId: mission.id, purpose: 'EVIDENCE' },
                        },
                        { kind: 'text', name: 'caption', label: t('field.afterCaption') },
                      ],
                    }}
                  />
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
