import { Rows, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { kindWord } from '../composition/kinds.ts';
import { applicationTone } from './application-standing.tsx';

/** A candidate whose result was published. */
export const PublishedResultsParts = graphql(`
  fragment PublishedResults on Application { id state fullName seatKind nominatorName }
`);

const order = ['ELECTED', 'RESERVE', 'NOT_ELECTED'];

/** Who was elected, who is in reserve, who was not, in this order; names as the council published them (PC-COMP-06). */
export async function PublishedResults({ data }: { data: readonly FragmentOf<typeof PublishedResultsParts>[] }) {
  const t = await getTranslations();
  const rank = (state: string) => (order.indexOf(state) + order.length + 1) % (order.length + 1);
  const candidates = [...readFragment(PublishedResultsParts, data)].sort((a, b) => rank(a.state) - rank(b.state));
  return (
    <Rows
      rows={candidates.map(({ id, state, fullName, seatKind, nominatorName }) => ({
        key: id,
        icon: 'users',
        title: fullName ?? '—',
        note: [seatKind && kindWord(t, seatKind), nominatorName].filter(Boolean).join(' · '),
        side: <StateBadge tone={applicationTone[state]}>{t(`enums.ApplicationState_${state}`)}</StateBadge>,
      }))}
    />
  );
}
