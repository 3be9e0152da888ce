import { SelectFilter, Tabs, TextInput } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { one, type Search, withSearch } from '../shared/address.ts';
import { ListFilters } from '../shared/list-filters.tsx';

/** The filters that a person picks from the list; the first few have tabs of their own. */
export const trackFilters = [
  'TO_SEND',
  'AWAITING',
  'DUE_TODAY',
  'DUE_SOON',
  'OVERDUE',
  'NO_TERM',
  'ANSWERED',
  'ANSWERED_IN_TIME',
  'ANSWERED_LATE',
  'TO_ASSESS',
  'REANSWER_ASKED',
  'ACCEPTED',
  'PARTLY_ACCEPTED',
  'REJECTED',
  'FORWARDED',
  'ON_EXECUTION',
  'EXECUTION_OVERDUE',
  'EXECUTED',
  'NOT_EXECUTED',
  'CLOSED',
  'SENT_TO_BODY',
] as const;

const tabs = ['TO_SEND', 'AWAITING', 'OVERDUE', 'TO_ASSESS', 'ON_EXECUTION', 'EXECUTED'] as const;

/** Facets of the register: they live in the address, so that a view can be sent to a colleague. */
export async function TrackFilters({
  tenant,
  search,
  bodies,
}: {
  tenant: string;
  search: Search;
  bodies: readonly { id: string; name: string }[];
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const is = one(search, 'is');
  const here = `/${locale}/t/${tenant}/recommendations`;
  return (
    <>
      <Tabs
        label={t('cabinet.navRecommendations')}
        tabs={[
          { href: `${here}${withSearch(search, { is: null })}`, label: t('common.all'), current: !is },
          ...tabs.map((filter) => ({
            href: `${here}${withSearch(search, { is: filter })}`,
            label: t(`enums.TrackFilter_${filter}`),
            current: is === filter,
          })),
        ]}
      />
      <ListFilters action={here}>
        <TextInput
          name="q"
          type="search"
          label={t('common.search')}
          defaultValue={one(search, 'q') ?? undefined}
          placeholder={t('cabinet.searchTracks')}
        />
        <SelectFilter
          name="body"
          label={t('cabinet.colBody')}
          all={t('common.all')}
          chosen={one(search, 'body')}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectFilter
          name="is"
          label={t('cabinet.colState')}
          all={t('common.all')}
          chosen={is}
          options={trackFilters.map((filter) => ({ value: filter, label: t(`enums.TrackFilter_${filter}`) }))}
        />
        {one(search, 'sort') && <input type="hidden" name="sort" value={one(search, 'sort') ?? ''} />}
      </ListFilters>
    </>
  );
}
