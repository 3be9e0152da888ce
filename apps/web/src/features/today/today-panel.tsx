import { Banner, EmptyState, LinkButton, Section } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { TrackAct } from '../dossier-recommendation/recommendation-act.tsx';
import { type TrackActName, trackSpecs } from '../dossier-recommendation/track-specs.ts';
import { formWords } from '../shared/form-words.ts';
import css from './today.module.css';
import { CompetitionWait, TodayCompetitions } from './today-competitions.tsx';
import { ExpertiseWait, TodayExpertises } from './today-expertises.tsx';
import { TodayLetter, TodayLetterRow } from './today-letter-row.tsx';
import { MissionWait, TodayMissions } from './today-missions.tsx';
import { RecentParts, TodayRecent } from './today-recent.tsx';
import { TodayTiles, TodayTilesParts } from './today-tiles.tsx';
import { TodayTrack, TodayTrackRow } from './today-track-row.tsx';

/** The secretary's morning. */
export const TodayPanelParts = graphql(
  `
  fragment TodayPanelParts on TodayPanel {
    date dayOff
    counts { ...TodayTilesParts }
    overdue { ...TodayTrack }
    dueToday { ...TodayTrack }
    dueThisWeek { ...TodayTrack }
    executionOverdue { ...TodayTrack }
    answersToAssess { ...TodayTrack }
    lettersToRegister { id ...TodayLetter }
    onControl { id ...TodayLetter }
    publicationsDue { number }
    finalDocumentsDue { missionId }
    findingsToConfirm { missionId }
    competitionsDue { kind }
    expertisesDue { kind }
    recent { ...RecentParts }
    ...MissionWait
    ...CompetitionWait
    ...ExpertiseWait
  }
`,
  [TodayTilesParts, TodayTrack, TodayLetter, RecentParts, MissionWait, CompetitionWait, ExpertiseWait],
);

type Panel = ResultOf<typeof TodayPanelParts>;

/** What is overdue, what is due, what waits for the council; each row acts in place or opens where it acts. */
export async function TodayPanel({
  tenant,
  data,
  busy,
  children,
}: {
  tenant: string;
  data: FragmentOf<typeof TodayPanelParts>;
  /** Whether what stands among the children waits for somebody: a quiet morning is not told then. */
  busy: boolean;
  /** Sections of other work, after the answers of bodies. */
  children: ReactNode;
}) {
  const panel = readFragment(TodayPanelParts, data);
  const [t, locale] = await Promise.all([getTranslations('cabinet'), getLocale()]);
  const base = `/${locale}/t/${tenant}`;
  const soon = [...panel.dueToday, ...panel.dueThisWeek];
  return (
    <>
      {panel.dayOff && <Banner>{t('dayOff', { name: panel.dayOff })}</Banner>}
      <TodayTiles base={base} data={panel.counts} />
      <div className={css.columns}>
        <div className={css.stack}>
          {!busy && isQuiet(panel) && (
            <EmptyState
              level={2}
              title={t('quietTitle')}
              action={
                <LinkButton href={`${base}/missions/new`} icon="plus">
                  {t('openMission')}
                </LinkButton>
              }
            >
              {t('quietText')}
            </EmptyState>
          )}
          <Tracks
            tenant={tenant}
            title={t('overdueTitle')}
            id="overdue"
            tracks={panel.overdue}
            acts={['noteCall', 'escalate']}
          />
          <Tracks
            tenant={tenant}
            title={t('soonTitle')}
            id="soon"
            tracks={soon}
            acts={['noteCall', 'answerRecommendations']}
          />
          {children}
          <Letters title={t('arrivedTitle')} id="arrived">
            {panel.lettersToRegister.map((letter) => (
              <TodayLetterRow key={letter.id} tenant={tenant} data={letter} act="registerArrived" />
            ))}
          </Letters>
          <Tracks
            tenant={tenant}
            title={t('assessTitle')}
            id="assess"
            tracks={panel.answersToAssess}
            acts={['assessAnswer']}
          />
          <TodayCompetitions base={base} data={panel} />
          <TodayExpertises base={base} data={panel} />
          <TodayMissions base={base} data={panel} />
          <Tracks
            tenant={tenant}
            title={t('executionTitle')}
            id="execution"
            tracks={panel.executionOverdue}
            acts={['recordExecution', 'recordNonExecution']}
          />
          <Letters title={t('controlTitle')} id="control">
            {panel.onControl.map((letter) => (
              <TodayLetterRow key={letter.id} tenant={tenant} data={letter} act="takeOffControl" />
            ))}
          </Letters>
        </div>
        <TodayRecent base={base} data={panel.recent} />
      </div>
    </>
  );
}

async function Tracks({
  tenant,
  title,
  id,
  tracks,
  acts,
}: {
  tenant: string;
  title: string;
  id: string;
  tracks: readonly FragmentOf<typeof TodayTrack>[];
  acts: readonly TrackActName[];
}) {
  if (tracks.length === 0) return null;
  const [t, words, locale] = await Promise.all([getTranslations(), formWords(), getLocale()]);
  return (
    <Section title={title} id={id}>
      <ul className={css.list}>
        {tracks.map((data) => {
          const track = readFragment(TodayTrack, data);
          const specs = trackSpecs(t, track);
          return (
            <TodayTrackRow key={track.id} tenant={tenant} data={data}>
              {acts.map((act, place) => (
                <TrackAct
                  key={act}
                  act={act}
                  spec={specs[act]}
                  words={words}
                  size="small"
                  kind={place === 0 ? 'secondary' : 'quiet'}
                  {...(act === 'escalate' && { goTo: `/${locale}/t/${tenant}/letters/` })}
                />
              ))}
            </TodayTrackRow>
          );
        })}
      </ul>
    </Section>
  );
}

function Letters({ title, id, children }: { title: string; id: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Section title={title} id={id}>
      <ul className={css.list}>{children}</ul>
    </Section>
  );
}

function isQuiet(panel: Panel): boolean {
  return [
    panel.overdue,
    panel.dueToday,
    panel.dueThisWeek,
    panel.executionOverdue,
    panel.answersToAssess,
    panel.lettersToRegister,
    panel.onControl,
    panel.publicationsDue,
    panel.finalDocumentsDue,
    panel.findingsToConfirm,
    panel.competitionsDue,
    panel.expertisesDue,
  ].every((list) => list.length === 0);
}
