import { SelectFilter, Tabs, TextInput } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { one, type Search, withSearch } from '../shared/address.ts';
import { ListFilters } from '../shared/list-filters.tsx';

/** Facets of the register of letters, in the address. */
export async function LetterFilters({ tenant, search, year }: { tenant: string; search: Search; year: number }) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const here = `/${locale}/t/${tenant}/letters`;
  const [direction, state, control] = [one(search, 'direction'), one(search, 'state'), one(search, 'control')];
  const plain = !direction && !state && !control;
  const tab = (changes: Record<string, string | null>) =>
    `${here}${withSearch(search, { direction: null, state: null, control: null, ...changes })}`;
  return (
    <>
      <Tabs
        label={t('cabinet.navLetters')}
        tabs={[
          { href: tab({}), label: t('common.all'), current: plain },
          { href: tab({ direction: 'IN' }), label: t('cabinet.incoming'), current: direction === 'IN' && !state },
          { href: tab({ direction: 'OUT' }), label: t('cabinet.outgoing'), current: direction === 'OUT' && !state },
          { href: tab({ state: 'ARRIVED' }), label: t('enums.LetterState_ARRIVED'), current: state === 'ARRIVED' },
          { href: tab({ state: 'DRAFT' }), label: t('cabinet.drafts'), current: state === 'DRAFT' },
          { href: tab({ control: 'yes' }), label: t('cabinet.onControl'), current: control === 'yes' },
        ]}
      />
      <ListFilters action={here}>
        <TextInput
          name="q"
          type="search"
          label={t('common.search')}
          defaultValue={one(search, 'q') ?? undefined}
          placeholder={t('cabinet.searchLetters')}
        />
        <SelectFilter
          name="year"
          label={t('cabinet.year')}
          all={t('common.all')}
          chosen={one(search, 'year')}
          options={Array.from({ length: 8 }, (_, back) => String(year - back)).map((value) => ({
            value,
            label: value,
          }))}
        />
        <SelectFilter
          name="kind"
          label={t('cabinet.letterKind')}
          all={t('common.all')}
          chosen={one(search, 'kind')}
          options={(['RECOMMENDATION', 'FINAL_DOCUMENT', 'ESCALATION', 'REMINDER', 'ANSWER', 'OTHER'] as const).map(
            (value) => ({ value, label: t(`enums.LetterKind_${value}`) }),
          )}
        />
        {(['direction', 'state', 'control'] as const).map(
          (name) => one(search, name) && <input key={name} type="hidden" name={name} value={one(search, name) ?? ''} />,
        )}
      </ListFilters>
    </>
  );
}
