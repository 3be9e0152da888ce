import { LinkButton, Rows, Section, Unverified } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Day } from '../shared/day.tsx';
import { Said, SaidParts } from '../shared/said.tsx';

/** Missions that wait for their lead. */
export const MissionWait = graphql(
  `
  fragment MissionWait on TodayPanel {
    findingsToConfirm { missionId missionNumber count missionTitle { ...SaidParts } }
    finalDocumentsDue { missionId missionNumber dueOn missionTitle { ...SaidParts } }
    publicationsDue { subject missionId recommendationId number dueOn unverified title { ...SaidParts } }
  }
`,
  [SaidParts],
);

/** Findings to confirm, final documents to send, and what is to be published. */
export async function TodayMissions({ base, data }: { base: string; data: FragmentOf<typeof MissionWait> }) {
  const { findingsToConfirm, finalDocumentsDue, publicationsDue } = readFragment(MissionWait, data);
  const [t, common, enums] = await Promise.all([
    getTranslations('cabinet'),
    getTranslations('common'),
    getTranslations('enums'),
  ]);
  return (
    <>
      {findingsToConfirm.length > 0 && (
        <Section title={t('findingsTitle')} id="findings">
          <Rows
            rows={findingsToConfirm.map(({ missionId, missionNumber, count, missionTitle }) => ({
              key: missionId,
              icon: 'camera',
              title: (
                <a href={`${base}/missions/${missionId}#findings`}>
                  <Said text={missionTitle} quiet />
                </a>
              ),
              note: `№ ${missionNumber} · ${t('findingsWait', { count })}`,
              side: (
                <LinkButton size="small" kind="secondary" href={`${base}/missions/${missionId}#findings`}>
                  {t('confirm')}
                </LinkButton>
              ),
            }))}
          />
        </Section>
      )}
      {finalDocumentsDue.length > 0 && (
        <Section title={t('documentsTitle')} id="documents">
          <Rows
            rows={finalDocumentsDue.map(({ missionId, missionNumber, dueOn, missionTitle }) => ({
              key: missionId,
              icon: 'document',
              title: (
                <a href={`${base}/missions/${missionId}#document`}>
                  <Said text={missionTitle} quiet />
                </a>
              ),
              note: (
                <>
                  № {missionNumber} · {t('sendUntil')} <Day on={dueOn} />
                </>
              ),
              side: (
                <LinkButton size="small" kind="secondary" href={`${base}/missions/${missionId}#document`}>
                  {t('openDocument')}
                </LinkButton>
              ),
            }))}
          />
        </Section>
      )}
      {publicationsDue.length > 0 && (
        <Section title={t('publicationsTitle')} id="publications">
          <Rows
            rows={publicationsDue.map(({ subject, missionId, recommendationId, number, dueOn, unverified, title }) => {
              const href = missionId
                ? `${base}/missions/${missionId}#document`
                : `${base}/recommendations/${recommendationId}`;
              return {
                key: `${href} ${number} ${dueOn}`,
                icon: 'globe',
                title: (
                  <a href={href}>
                    <Said text={title} quiet />
                  </a>
                ),
                note: (
                  <>
                    {enums(`PublicationSubject_${subject}`)} № {number} · {t('publishUntil')} <Day on={dueOn} />{' '}
                    {unverified && <Unverified help={common('unverifiedHelp')}>{common('unverified')}</Unverified>}
                  </>
                ),
                side: (
                  <LinkButton size="small" kind="secondary" href={href}>
                    {common('open')}
                  </LinkButton>
                ),
              };
            })}
          />
        </Section>
      )}
    </>
  );
}
