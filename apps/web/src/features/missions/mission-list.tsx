import { EmptyState, Rows } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Day } from '../portal/day.tsx';
import { Localized } from '../portal/localized.tsx';
import { MissionStateBadge } from './mission-state.tsx';

export const MissionRow_mission = graphql(`
  fragment MissionRow on Mission {
    id number form state openedOn permanent siteName
    title { text lang missing }
    council { id slug name { text lang missing } }
    counts { visits findings }
  }
`);

/** Missions one under another: topic, council, when, how much was found, state. */
export async function MissionList({
  missions,
  empty,
  help,
  ownCouncil = false,
}: {
  missions: readonly FragmentOf<typeof MissionRow_mission>[];
  empty: ReactNode;
  help?: ReactNode;
  ownCouncil?: boolean;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const to = addresses(locale);
  if (missions.length === 0) return <EmptyState title={empty}>{help}</EmptyState>;
  return (
    <Rows
      label={t('portal.navMissions')}
      rows={readFragment(MissionRow_mission, missions).map((mission) => ({
        key: mission.id,
        title: (
          <a href={to.mission(mission.council?.slug ?? '', mission.number)}>
            <Localized of={mission.title} />
          </a>
        ),
        note: (
          <>
            {!ownCouncil && mission.council && (
              <>
                <Localized of={mission.council.name} />
                {' · '}
              </>
            )}
            № {mission.number} · {t('portal.openedOn')} <Day on={mission.openedOn} />
            {mission.permanent && <> · {t('portal.permanent')}</>}
            {mission.counts.visits > 0 && <> · {t('portal.visitsCount', { count: mission.counts.visits })}</>}
            {mission.counts.findings > 0 && <> · {t('portal.findingsCount', { count: mission.counts.findings })}</>}
          </>
        ),
        side: <MissionStateBadge state={mission.state} />,
      }))}
    />
  );
}
