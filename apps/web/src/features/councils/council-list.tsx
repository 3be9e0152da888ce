import { EmptyState, Rows, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Localized } from '../portal/localized.tsx';
import { regionName } from './region-name.ts';

export const CouncilRow_council = graphql(`
  fragment CouncilRow on Council {
    id slug kind state level region
    name { text lang missing }
    formingBody { id name { text lang missing } }
  }
`);

/** Councils one under another, each leading to its page. */
export async function CouncilList({ councils }: { councils: readonly FragmentOf<typeof CouncilRow_council>[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const to = addresses(locale);
  if (councils.length === 0) {
    return (
      <EmptyState title={t('portal.noCouncilsFound')} action={<a href={to.councils}>{t('portal.allCouncils')}</a>}>
        {t('portal.noCouncilsFoundHelp')}
      </EmptyState>
    );
  }
  const rows = readFragment(CouncilRow_council, councils);
  const names = new Map(await Promise.all(rows.map(async ({ id, region }) => [id, await regionName(region)] as const)));
  return (
    <Rows
      label={t('portal.navCouncils')}
      rows={rows.map((council) => ({
        key: council.id,
        icon: council.kind === 'PUBLIC_COUNCIL' ? ('users' as const) : ('flag' as const),
        title: (
          <a href={to.council(council.slug)}>
            <Localized of={council.name} />
          </a>
        ),
        note: [
          council.kind === 'PUBLIC_COUNCIL' ? null : t(`enums.TenantKind_${council.kind}`),
          council.level && t(`enums.CouncilLevel_${council.level}`),
          names.get(council.id),
        ]
          .filter(Boolean)
          .join(' · '),
        side: council.state !== 'ACTIVE' && (
          <StateBadge tone="closed">{t(`enums.TenantState_${council.state}`)}</StateBadge>
        ),
      }))}
    />
  );
}
