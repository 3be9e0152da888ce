import { formatNumber } from '@kenes/messages';
import { Card, Facts } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { localeOf } from '../shell/locale.ts';

/** The share of a group among the members. */
export const GroupShareParts = graphql(`
  fragment GroupShareParts on GroupShare { group members percent unknown }
`);

/** Diversity of the composition by what is known, with how much is not. */
export async function GroupShares({ data }: { data: readonly FragmentOf<typeof GroupShareParts>[] }) {
  const [t, code] = await Promise.all([getTranslations(), getLocale()]);
  const locale = localeOf({ locale: code });
  return (
    <Card>
      <Facts
        facts={readFragment(GroupShareParts, data).map(({ group, members, percent, unknown }) => ({
          term: t(`enums.QuotaGroup_${group}`),
          value: [
            percent !== null &&
              t('composition.groupKnown', { members, percent: formatNumber(locale, percent, { fraction: 1 }) }),
            unknown > 0 && t('composition.groupUnknown', { unknown }),
          ]
            .filter(Boolean)
            .join('; '),
        }))}
      />
    </Card>
  );
}
