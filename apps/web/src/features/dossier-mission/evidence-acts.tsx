import { StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from '../dossier-recommendation/dossier.module.css';
import { formWords } from '../shared/form-words.ts';
import { VerdictParts } from '../shared/verdict.ts';
import { BlurAct } from './blur-act.tsx';
import { FieldAct } from './mission-act.tsx';

/** What the acts on evidence must know of it. */
export const EvidenceParts = graphql(
  `
  fragment EvidenceParts on Evidence {
    id version kind stage caption peopleShown consent released
    blur { x y width height }
    file { id picture }
    viewerMay {
      publish { ...VerdictParts } hide { ...VerdictParts } describe { ...VerdictParts } blur { ...VerdictParts }
    }
  }
`,
  [VerdictParts],
);

/** What may be done to one piece of evidence: described, shown to the public, hidden again. */
export async function EvidenceActs({ tenant, data }: { tenant: string; data: FragmentOf<typeof EvidenceParts> }) {
  const it = readFragment(EvidenceParts, data);
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const object = { id: it.id, expectedVersion: it.version };
  return (
    <div className={css.files}>
      <span className={css.soft}>
        {t(`enums.EvidenceKind_${it.kind}`)}, {t(`enums.EvidenceStage_${it.stage}`)}
        {it.caption && `: ${it.caption}`}
      </span>
      {it.released && (
        <StateBadge tone="executed" plain>
          {t('cabinet.published')}
        </StateBadge>
      )}
      {it.blur !== null && it.blur.length > 0 && (
        <span className={css.soft}>{t('pictures.blurred', { count: it.blur.length })}</span>
      )}
      {it.file?.picture && it.viewerMay?.blur.outcome !== 'REFUSED' && (
        <BlurAct
          id={it.id}
          version={it.version}
          picture={`/api/files/${it.file.id}/derivative?acting=tenant:${tenant}&v=${it.version}`}
          covered={it.blur ?? []}
          words={words}
          says={{
            trigger: t('pictures.blur'),
            title: t('pictures.blurTitle'),
            lead: t('pictures.blurLead'),
            keys: t('pictures.blurKeys'),
            area: t('pictures.blurArea'),
            add: t('pictures.blurAdd'),
            region: t('pictures.blurRegion', { place: '§' }),
            count: t('pictures.blurCount', { count: '§' }),
            none: t('pictures.blurNone'),
            undo: t('pictures.blurUndo'),
            save: t('pictures.blurSave'),
          }}
        />
      )}
      {it.viewerMay?.describe.outcome !== 'REFUSED' && (
        <FieldAct
          act="describeEvidence"
          spec={{
            label: t('cabinet.actDescribe'),
            hidden: object,
            fields: [
              { kind: 'text', name: 'caption', label: t('cabinet.caption'), value: it.caption },
              {
                kind: 'one',
                name: 'stage',
                label: t('cabinet.stage'),
                value: it.stage,
                choices: (['BEFORE', 'AFTER', 'REMEDY', 'OTHER'] as const).map((value) => ({
                  value,
                  label: t(`enums.EvidenceStage_${value}`),
                })),
              },
              { kind: 'check', name: 'peopleShown', label: t('cabinet.peopleShown'), value: it.peopleShown ?? false },
              { kind: 'check', name: 'consent', label: t('cabinet.consent'), value: it.consent ?? false },
            ],
          }}
          words={words}
          size="small"
          kind="quiet"
        />
      )}
      {!it.released && it.viewerMay?.publish.outcome !== 'REFUSED' && (
        <FieldAct
          act="publishEvidence"
          spec={{
            label: t('cabinet.actPublish'),
            lead: t('cabinet.actPublishEvidenceLead'),
            hidden: object,
            fields: [],
          }}
          words={words}
          size="small"
          kind="quiet"
        />
      )}
      {it.released && it.viewerMay?.hide.outcome !== 'REFUSED' && (
        <FieldAct
          act="hideEvidence"
          spec={{
            label: t('cabinet.actHide'),
            hidden: object,
            fields: [{ kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 }],
          }}
          words={words}
          size="small"
          kind="quiet"
        />
      )}
    </div>
  );
}
