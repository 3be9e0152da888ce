import { formatDate } from '@kenes/messages';
import { Track, type TrackStep } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { HearingStanding } from './hearing-standing.tsx';

/** The steps of a hearing as anyone follows them. */
export const HearingWayParts = graphql(`
  fragment HearingWay on PublicHearing {
    state announcedOn plannedOn heldOn resolutionOn
    mission { recommendations { tracks { sentOn } } }
  }
`);

/** The way of a hearing: announced, held, resolution, recommendations sent; none for one that was cancelled. */
export async function HearingWay({ data }: { data: FragmentOf<typeof HearingWayParts> }) {
  const it = readFragment(HearingWayParts, data);
  const t = await getTranslations('hearings');
  if (it.state === 'CANCELLED') return null;
  const sent = (it.mission?.recommendations ?? [])
    .flatMap(({ tracks }) => tracks.flatMap(({ sentOn }) => sentOn ?? []))
    .sort()[0];
  const days: readonly (readonly [string, string | null | undefined, string | null])[] = [
    [t('wayAnnounced'), it.announcedOn, null],
    [t('wayHeld'), it.heldOn, it.plannedOn],
    [t('wayResolution'), it.resolutionOn, null],
    [t('waySent'), sent, null],
  ];
  const next = days.findIndex(([, on]) => !on);
  const steps: TrackStep[] = days.map(([word, on, planned], place) => ({
    key: word,
    word,
    date: on ? formatDate(on) : planned && formatDate(planned),
    dateTime: on ?? planned,
    status: on ? (place === days.length - 1 ? 'good' : 'done') : place === next ? 'current' : 'todo',
    statusWord: t(on ? 'done' : place === next ? 'now' : 'todo'),
  }));
  return <Track addressee={t('way')} label={t('way')} steps={steps} state={<HearingStanding state={it.state} />} />;
}
