import { type IconName, StateBadge, type StateTone } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';

/** Where an import stands. */
export const ImportStateParts = graphql(`
  fragment ImportStateParts on Import { state }
`);

const drawn = {
  READ: { tone: 'draft' },
  CHECKING: { tone: 'waiting', icon: 'hourglass' },
  CHECKED: { tone: 'answered', icon: 'eye' },
  ENTERING: { tone: 'waiting', icon: 'hourglass' },
  ENTERED: { tone: 'executed' },
  DISCARDED: { tone: 'closed', icon: 'close' },
} as const satisfies Record<string, { tone: StateTone; icon?: IconName }>;

/** The state of an import: colour, icon and word. */
export async function ImportStateBadge({ of }: { of: FragmentOf<typeof ImportStateParts> }) {
  const t = await getTranslations('enums');
  const { state } = readFragment(ImportStateParts, of);
  return <StateBadge {...drawn[state]}>{t(`ImportState_${state}`)}</StateBadge>;
}
