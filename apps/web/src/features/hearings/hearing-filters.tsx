import { FilterBar, Tabs, TextInput } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { one, oneOf, type Search, withSearch } from '../shared/address.ts';
import { dispositions } from './states.ts';

/** Which proposals are shown: those not looked at, those without a fate, those of one fate. */
export const fates = ['UNSEEN', 'NONE', ...dispositions] as const;
type Fate = (typeof fates)[number];

/** What the dossier of a hearing asks of its two lists, as the address says it. */
export function hearingLists(search: Search) {
  const fate = oneOf(search, 'fate', fates);
  const who = oneOf(search, 'who', ['floor', 'came', 'absent'] as const);
  return {
    after: one(search, 'after'),
    said: one(search, 'q'),
    fate: dispositions.find((one) => one === fate) ?? null,
    disposed: fate === 'NONE' ? false : null,
    unseen: fate === 'UNSEEN' ? true : null,
    peopleAfter: one(search, 'peopleAfter'),
    person: one(search, 'person'),
    floor: who === 'floor' ? true : null,
    came: who === 'came' ? true : who === 'absent' ? false : null,
  };
}

/** Proposals by their fate, each with its count; words to look for once there are many. */
export async function ProposalFilters({
  here,
  search,
  counts,
  searchable,
}: {
  here: string;
  search: Search;
  /** How many of each; a kind that is left out is not offered. */
  counts: Partial<Record<Fate, number>>;
  searchable: boolean;
}) {
  const t = await getTranslations();
  const chosen = oneOf(search, 'fate', fates);
  const offered = fates.filter((fate) => counts[fate] || fate === chosen);
  const word = (fate: Fate) =>
    fate === 'UNSEEN' || fate === 'NONE' ? t(`hearings.fate_${fate}`) : t(`enums.ProposalDisposition_${fate}`);
  const tab = (fate: Fate | null) => `${here}${withSearch(search, { fate })}#proposals`;
  return (
    <>
      {offered.length > 0 && (
        <Tabs
          label={t('hearings.proposals')}
          tabs={[
            { href: tab(null), label: t('hearings.allProposals'), current: chosen === null },
            ...offered.map((fate) => ({
              href: tab(fate),
              label: t('hearings.counted', { name: word(fate), count: counts[fate] ?? 0 }),
              current: chosen === fate,
            })),
          ]}
        />
      )}
      {(searchable || one(search, 'q')) && (
        <FilterBar
          label={t('hearings.findProposal')}
          applyLabel={t('common.apply')}
          action={`${here}#proposals`}
          reset={{ href: `${here}${withSearch(search, { q: null, fate: null })}#proposals`, label: t('common.reset') }}
        >
          <TextInput
            name="q"
            type="search"
            label={t('hearings.findProposal')}
            placeholder={t('hearings.findProposalHint')}
            defaultValue={one(search, 'q') ?? undefined}
          />
          <Kept search={search} names={['fate', 'who', 'person']} />
        </FilterBar>
      )}
    </>
  );
}

/** Who registered: all, who asks for the floor, who came and who did not; a name to look for once there are many. */
export async function ParticipantFilters({
  here,
  search,
  searchable,
}: {
  here: string;
  search: Search;
  searchable: boolean;
}) {
  const t = await getTranslations();
  const who = one(search, 'who');
  const tab = (value: string | null, label: string) => ({
    href: `${here}${withSearch(search, { who: value })}#participants`,
    label,
    current: who === value,
  });
  return (
    <>
      <Tabs
        label={t('hearings.participants')}
        tabs={[
          tab(null, t('hearings.all')),
          tab('floor', t('hearings.onlyFloor')),
          tab('came', t('hearings.onlyCame')),
          tab('absent', t('hearings.onlyAbsent')),
        ]}
      />
      {(searchable || one(search, 'person')) && (
        <FilterBar
          label={t('hearings.findPerson')}
          applyLabel={t('common.apply')}
          action={`${here}#participants`}
          reset={{
            href: `${here}${withSearch(search, { person: null, who: null })}#participants`,
            label: t('common.reset'),
          }}
        >
          <TextInput
            name="person"
            type="search"
            label={t('hearings.findPerson')}
            placeholder={t('hearings.findPersonHint')}
            defaultValue={one(search, 'person') ?? undefined}
          />
          <Kept search={search} names={['q', 'fate', 'who']} />
        </FilterBar>
      )}
    </>
  );
}

/** What the address says of the rest of the page goes along with a search. */
function Kept({ search, names }: { search: Search; names: readonly string[] }) {
  return names.map((name) => {
    const value = one(search, name);
    return value && <input key={name} type="hidden" name={name} value={value} />;
  });
}
