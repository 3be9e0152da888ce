import { FilterBar, Select, Tabs, TextInput } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { one, type Search, withSearch } from '../shared/address.ts';
import type { Choice } from '../shared/field-spec.ts';
import { draftActKinds, draftActStates } from './states.ts';

/** How many wait for what: the tabs say it. */
export const DraftActCountsParts = graphql(`
  fragment DraftActCountsParts on Query {
    overdue: draftActs(first: 1, overdue: true) { totalCount }
    received: draftActs(first: 1, state: RECEIVED) { totalCount }
    review: draftActs(first: 1, state: ACCEPTED_FOR_REVIEW) { totalCount }
    adopted: draftActs(first: 1, state: OPINION_ADOPTED) { totalCount }
  }
`);

/** Facets of the register of draft acts, in the address: what waits for what with its count, then words, kind, who, year. */
export async function DraftActFilters({
  here,
  search,
  year,
  commissions,
  data,
}: {
  here: string;
  search: Search;
  year: number;
  commissions: readonly Choice[];
  data: FragmentOf<typeof DraftActCountsParts>;
}) {
  const t = await getTranslations();
  const counts = readFragment(DraftActCountsParts, data);
  const [state, overdue] = [one(search, 'state'), one(search, 'overdue') === 'yes'];
  const tab = (changes: Record<string, string | null>) =>
    `${here}${withSearch(search, { state: null, overdue: null, ...changes })}`;
  const counted = (name: string, found: { totalCount: number | null }) =>
    found.totalCount ? t('draftActs.counted', { name, count: found.totalCount }) : name;
  const waiting = [
    ['RECEIVED', t('draftActs.tabTriage'), counts.received],
    ['ACCEPTED_FOR_REVIEW', t('draftActs.tabReview'), counts.review],
    ['OPINION_ADOPTED', t('draftActs.tabToSend'), counts.adopted],
  ] as const;
  return (
    <>
      <Tabs
        label={t('draftActs.title')}
        tabs={[
          { href: tab({}), label: t('common.all'), current: !state && !overdue },
          {
            href: tab({ overdue: 'yes' }),
            label: counted(t('draftActs.tabOverdue'), counts.overdue),
            current: overdue,
          },
          ...waiting.map(([value, name, found]) => ({
            href: tab({ state: value }),
            label: counted(name, found),
            current: state === value && !overdue,
          })),
        ]}
      />
      <FilterBar
        label={t('common.filters')}
        applyLabel={t('common.apply')}
        action={here}
        reset={{ href: here, label: t('common.reset') }}
      >
        <TextInput
          name="q"
          type="search"
          label={t('common.search')}
          defaultValue={one(search, 'q') ?? undefined}
          placeholder={t('draftActs.search')}
        />
        <Select name="kind" label={t('draftActs.colKind')} defaultValue={one(search, 'kind') ?? ''}>
          <option value="">{t('common.all')}</option>
          {draftActKinds.map((value) => (
            <option key={value} value={value}>
              {t(`enums.DraftActKind_${value}`)}
            </option>
          ))}
        </Select>
        {commissions.length > 0 && (
          <Select name="commission" label={t('draftActs.commission')} defaultValue={one(search, 'commission') ?? ''}>
            <option value="">{t('common.all')}</option>
            {commissions.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        )}
        <Select name="state" label={t('draftActs.colState')} defaultValue={state ?? ''}>
          <option value="">{t('common.all')}</option>
          {draftActStates.map((value) => (
            <option key={value} value={value}>
              {t(`enums.DraftActState_${value}`)}
            </option>
          ))}
        </Select>
        <Select name="year" label={t('draftActs.colYear')} defaultValue={one(search, 'year') ?? ''}>
          <option value="">{t('common.all')}</option>
          {Array.from({ length: 6 }, (_, back) => String(year - back)).map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </Select>
        {overdue && <input type="hidden" name="overdue" value="yes" />}
      </FilterBar>
    </>
  );
}
