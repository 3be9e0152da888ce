import { EmptyState, Rows } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Localized } from '../portal/localized.tsx';
import { CompetitionStanding, CompetitionStandingParts } from './competition-standing.tsx';
import { CompetitionWindow, CompetitionWindowParts } from './competition-window.tsx';

/** A competition as a line of a public list. */
export const CompetitionRowParts = graphql(
  `fragment CompetitionRow on Competition {
    id kind title { text lang missing } council { name { text } }
    seats { kind count }
    ...CompetitionStandingParts ...CompetitionWindowParts
  }`,
  [CompetitionStandingParts, CompetitionWindowParts],
);

/** Competitions as the public reads them: of which council, for how many seats, until when. */
export async function CompetitionList({
  competitions,
  ownCouncil = false,
}: {
  competitions: readonly FragmentOf<typeof CompetitionRowParts>[];
  /** The page is the council’s own: its name is not said again. */
  ownCouncil?: boolean;
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  if (competitions.length === 0) return <EmptyState title={t('candidate.none')}>{t('candidate.noneHelp')}</EmptyState>;
  const to = addresses(locale);
  return (
    <Rows
      rows={readFragment(CompetitionRowParts, competitions).map((one) => ({
        key: one.id,
        icon: 'users',
        title: (
          <a href={to.competition(one.id)}>
            <Localized of={one.title} />
          </a>
        ),
        note: [
          !ownCouncil && one.council?.name.text,
          t('candidate.seatsOf', { count: one.seats.reduce((sum, { count }) => sum + count, 0) }),
        ]
          .filter(Boolean)
          .join(' · '),
        side: (
          <>
            <CompetitionStanding data={one} />
            <CompetitionWindow data={one} />
          </>
        ),
      }))}
    />
  );
}
