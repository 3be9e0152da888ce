import { formatDate } from '@kenes/messages';
import { Banner, Card, Facts, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import dossier from '../dossier-recommendation/dossier.module.css';
import { formWords } from '../shared/form-words.ts';
import { VerdictParts } from '../shared/verdict.ts';
import { MissionAct } from './mission-act.tsx';
import css from './mission-dossier.module.css';
import { documentSpecs, rowSpec } from './mission-specs.ts';

export const DocumentCardParts = graphql(
  `
  fragment DocumentCardParts on FinalDocument {
    id version number state language datedOn time place tasks subjects forms facts otherDocuments proposals completedOn dueOn sentOn
    overdue published gaps
    dispatches { id version sentOn receivedOn body { name { text } } }
    viewerMay { amend { ...VerdictParts } send { ...VerdictParts } publish { ...VerdictParts } }
  }
`,
  [VerdictParts],
);

/** Final documents of a mission: their clock, their empty parts, the printed form, and how they went out. */
export async function DocumentCards({
  tenant,
  data,
}: {
  tenant: string;
  data: readonly FragmentOf<typeof DocumentCardParts>[];
}) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  if (data.length === 0) return <p className={dossier.soft}>{t('cabinetMissions.documentsNone')}</p>;
  return readFragment(DocumentCardParts, data).map((document) => {
    const specs = documentSpecs(t, document);
    const acts = [
      ['amendFinalDocument', document.viewerMay.amend],
      ['sendFinalDocument', document.viewerMay.send],
      ['publishFinalDocument', document.viewerMay.publish],
    ] as const;
    const paper = (format: string) =>
      `/api/documents/final-document/${document.id}.${format}?lang=${document.language}&acting=tenant:${tenant}`;
    return (
      <Card key={document.id}>
        <p className={css.head}>
          <StateBadge tone={document.overdue ? 'overdue' : document.state === 'SENT' ? 'answered' : 'draft'}>
            {t(`enums.FinalDocumentState_${document.state}`)}
          </StateBadge>
          {document.overdue && <span>{t('cabinetMissions.overdue')}</span>}
          <a href={paper('pdf')}>PDF</a>
          <a href={paper('docx')}>DOCX</a>
        </p>
        <Facts
          facts={[
            { term: t('cabinetMissions.number'), value: document.number },
            { term: t('cabinetMissions.completedOn'), value: formatDate(document.completedOn) },
            { term: t('cabinetMissions.dueOn'), value: document.dueOn && formatDate(document.dueOn) },
            { term: t('cabinetMissions.sentOn'), value: document.sentOn && formatDate(document.sentOn) },
          ]}
        />
        {document.gaps.length > 0 && document.state === 'DRAFT' && (
          <Banner kind="neutral" title={t('cabinetMissions.gaps', { count: document.gaps.length })}>
            {document.gaps.map((gap) => t(`enums.FinalDocumentSection_${gap}`)).join(', ')}
          </Banner>
        )}
        <ul className={css.rows}>
          {document.dispatches.map((dispatch) => (
            <li key={dispatch.id}>
              <span>{dispatch.body?.name.text}</span>
              <small>
                {t('cabinetMissions.sentOn')}: {formatDate(dispatch.sentOn)}
                {dispatch.receivedOn && ` · ${t('cabinetMissions.receivedOn')}: ${formatDate(dispatch.receivedOn)}`}
              </small>
              {!dispatch.receivedOn && (
                <MissionAct
                  act="recordFinalDocumentReceipt"
                  size="small"
                  kind="quiet"
                  words={words}
                  spec={rowSpec(t('cabinetMissions.actReceipt'), dispatch, [
                    {
                      kind: 'date',
                      name: 'receivedOn',
                      label: t('cabinetMissions.receivedOn'),
                      hint: t('cabinetMissions.todayUnless'),
                    },
                  ])}
                />
              )}
            </li>
          ))}
        </ul>
        <div className={css.actions}>
          {acts
            .filter(([, verdict]) => verdict.outcome !== 'REFUSED')
            .map(([act]) => (
              <MissionAct key={act} act={act} spec={specs[act]} words={words} size="small" kind="secondary" />
            ))}
        </div>
      </Card>
    );
  });
}
