import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { kindWord } from '../composition/kinds.ts';

/** The seats that a competition fills. */
export const SeatsOfferedParts = graphql(`fragment SeatsOffered on Competition { seats { kind count } }`);

/** How many seats of each kind: «НКО: 6 мест». */
export async function SeatsOffered({ data }: { data: FragmentOf<typeof SeatsOfferedParts> }) {
  const t = await getTranslations();
  return readFragment(SeatsOfferedParts, data).seats.map(({ kind, count }) => (
    <div key={kind}>
      {kindWord(t, kind)}: {t('candidate.seatsOf', { count })}
    </div>
  ));
}
