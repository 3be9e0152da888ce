import { Card, Facts, LinkButton, Rows } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Day } from '../portal/day.tsx';
import { Localized } from '../portal/localized.tsx';
import css from './mission-documents.module.css';

export const MissionDocuments_mission = graphql(`
  fragment MissionDocuments on Mission {
    finalDocuments {
      id number datedOn completedOn dueOn sentOn overdue tasks facts proposals
      dispatches { id sentOn receivedOn body { id name { text lang missing } } }
    }
    answerHearings { id notifiedOn heldOn decisionOn online result body { id name { text lang missing } } }
  }
`);

/** The final document with its clock and whom it went to; and the bodies' hearings of the council before they decided. */
export async function MissionDocuments({ data }: { data: FragmentOf<typeof MissionDocuments_mission> }) {
  const t = await getTranslations();
  const { finalDocuments, answerHearings } = readFragment(MissionDocuments_mission, data);
  return (
    <>
      {finalDocuments.length === 0 && <p>{t('portal.noFinalDocument')}</p>}
      {finalDocuments.map((document) => (
        <Card key={document.id}>
          <div className={css.head}>
            <h3>
              {t('portal.finalDocument')} {document.number && `№ ${document.number}`}
            </h3>
            <div className={css.formats}>
              {(['pdf', 'docx'] as const).map((format) => (
                <LinkButton
                  key={format}
                  kind="secondary"
                  size="small"
                  icon="download"
                  href={`/api/documents/final-document/${encodeURIComponent(document.id)}.${format}`}
                >
                  {format.toUpperCase()}
                </LinkButton>
              ))}
            </div>
          </div>
          <Facts
            facts={[
              { term: t('portal.datedOn'), value: document.datedOn && <Day on={document.datedOn} /> },
              { term: t('portal.completedOn'), value: <Day on={document.completedOn} /> },
              {
                term: t('portal.sendBy'),
                value: document.dueOn && (
                  <>
                    <Day on={document.dueOn} />
                    {document.sentOn && document.sentOn > document.dueOn && ` · ${t('portal.sentLate')}`}
                  </>
                ),
              },
              { term: t('portal.sentFact'), value: document.sentOn && <Day on={document.sentOn} /> },
              { term: t('enums.FinalDocumentSection_TASKS'), value: document.tasks },
              { term: t('portal.established'), value: document.facts },
              { term: t('portal.proposals'), value: document.proposals },
            ]}
          />
          {document.dispatches.length > 0 && (
            <Rows
              label={t('portal.addressees')}
              rows={document.dispatches.map(({ id, sentOn, receivedOn, body }) => ({
                key: id,
                icon: 'building' as const,
                title: body && <Localized of={body.name} />,
                note: (
                  <>
                    {t('portal.sentOn')} <Day on={sentOn} />
                    {receivedOn && (
                      <>
                        {' · '}
                        {t('portal.receivedOn')} <Day on={receivedOn} />
                      </>
                    )}
                  </>
                ),
              }))}
            />
          )}
        </Card>
      ))}
      {answerHearings.map(({ id, notifiedOn, heldOn, decisionOn, online, result, body }) => (
        <Card key={id}>
          <h3>{t('portal.answerHearing')}</h3>
          <Facts
            facts={[
              { term: t('portal.body'), value: body && <Localized of={body.name} /> },
              { term: t('portal.invitedOn'), value: <Day on={notifiedOn} /> },
              {
                term: t('portal.heldOn'),
                value: heldOn && (
                  <>
                    <Day on={heldOn} />
                    {online && ` · ${t('portal.online')}`}
                  </>
                ),
              },
              { term: t('portal.decisionOn'), value: <Day on={decisionOn} /> },
              { term: t('portal.result'), value: result },
            ]}
          />
        </Card>
      ))}
    </>
  );
}
