import { formatDate } from '@kenes/messages';
import { Banner, Page, PageHead, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import type { Acting } from '../../session/acting.ts';
import { MissionStateBadge } from '../missions/mission-state.tsx';
import { formWords } from '../shared/form-words.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import css from './field.module.css';
import { FieldFindings, FieldFindingsParts } from './field-findings.tsx';
import { WorkArea } from './work-area.tsx';

export const FieldMissionParts = graphql(
  `fragment FieldMission on Mission {
    id number state siteName siteAddress latitude longitude
    title { text ...SaidParts }
    questions { text ...SaidParts }
    visits { id state plannedOn visitedOn fromTime toTime place version }
    ...FieldFindings
  }`,
  [SaidParts, FieldFindingsParts],
);

/** A mission as the monitor needs it in the field: today's visit, the camera, what has been recorded. */
export async function FieldMission({
  data,
  acting,
  accountId,
  remark,
  over,
}: {
  data: FragmentOf<typeof FieldMissionParts>;
  acting: Acting;
  accountId: string;
  /** What the mandate is for, and its days. */
  remark?: string | undefined;
  /** Said first where the mandate's days have passed. */
  over?: string | undefined;
}) {
  const t = await getTranslations('field');
  const mission = readFragment(FieldMissionParts, data);
  const open = mission.state === 'RUNNING' || mission.state === 'COMPLETED';
  const { latitude, longitude } = mission;
  return (
    <Page width="narrow">
      <div className={css.head}>
        <PageHead
          over={[`№ ${mission.number}`, mission.siteName].filter(Boolean).join(' · ')}
          title={<Said text={mission.title} />}
          meta={
            <>
              <MissionStateBadge state={mission.state} />
              {mission.siteAddress}
            </>
          }
        />
      </div>
      <div className={css.capture}>
        {over && <Banner kind="warning">{over}</Banner>}
        {open ? (
          <WorkArea
            work={{ accountId, acting, missionId: mission.id, missionTitle: mission.title.text }}
            visits={mission.visits.map(({ plannedOn, visitedOn, ...visit }) => ({
              ...visit,
              day: visitedOn ?? plannedOn,
            }))}
            site={latitude !== null && longitude !== null ? { latitude, longitude, accuracy: null } : null}
            sitePlace={mission.siteName ?? ''}
            words={await formWords()}
          />
        ) : (
          <Banner kind="warning" title={t('notRunning')}>
            {t('notRunningHelp')}
          </Banner>
        )}
        {remark && <p className={css.placeNote}>{remark}</p>}
      </div>
      {mission.questions.length > 0 && (
        <Section title={t('questions')}>
          <ul className={css.questions}>
            {mission.questions.map((question) => (
              <li key={question.text}>
                <Said text={question} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <FieldFindings data={mission} acting={acting} />
    </Page>
  );
}

/** «с 15.09.2026 по 31.12.2026»: the days of a mandate. */
export const daysOf = ({ validFrom, validTo }: { validFrom: string; validTo: string }) => ({
  from: formatDate(validFrom),
  to: formatDate(validTo),
});
