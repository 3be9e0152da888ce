import { SelectFilter, Tabs, TextInput } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { one, type Search, withSearch } from '../shared/address.ts';
import type { Choice } from '../shared/field-spec.ts';
import { ListFilters } from '../shared/list-filters.tsx';
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
      <ListFilters action={here}>
        <TextInput
          name="q"
          type="search"
          label={t('common.search')}
          defaultValue={one(search, 'q') ?? undefined}
          placeholder={t('draftActs.search')}
        />
        <SelectFilter
          name="kind"
          label={t('draftActs.colKind')}
          all={t('common.all')}
          chosen={one(search, 'kind')}
          options={draftActKinds.map((value) => ({ value, label: t(`enums.DraftActKind_${value}`) }))}
        />
        {commissions.length > 0 && (
          <SelectFilter
            name="commission"
            label={t('draftActs.commission')}
            all={t('common.all')}
            chosen={one(search, 'commission')}
            options={commissions}
          />
        )}
        <SelectFilter
          name="state"
          label={t('draftActs.colState')}
          all={t('common.all')}
          chosen={state}
          options={draftActStates.map((value) => ({ value, label: t(`enums.DraftActState_${value}`) }))}
        />
        <SelectFilter
          name="year"
          label={t('draftActs.colYear')}
          all={t('common.all')}
          chosen={one(search, 'year')}
          options={Array.from({ length: 6 }, (_, back) => String(year - back)).map((value) => ({
            value,
            label: value,
          }))}
        />
        {overdue && <input type="hidden" name="overdue" value="yes" />}
      </ListFilters>
    </>
  );
}
