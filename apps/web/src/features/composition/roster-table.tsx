import {
  type Column,
  DataTable,
  EmptyState,
  FilterBar,
  PersonMark,
  SeatKindMark,
  SelectFilter,
  StateBadge,
  TextInput,
} from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { one, oneOf, type Search } from '../shared/address.ts';
import css from './composition.module.css';
import { drawnKind, kinds, kindWord } from './kinds.ts';
import { days, initials, proposedBy, timesSat } from './member-words.tsx';
import { Standings } from './standing.tsx';

/** Every seat of a composition with who holds it, for the secretariat. */
export const RosterParts = graphql(`
  fragment RosterParts on Composition {
    seats {
      vacant suspended kind seat { id ordinal }
      membership {
        id state startsOn until participation position npoName proposer proposedByName
        convocationCount { total inRow unknownFrom }
        checks { ruleId standing }
        person { id fullName surname givenName otherSpelling photo { id } }
      }
    }
  }
`);

type Row = ResultOf<typeof RosterParts>['seats'][number];

const states = ['filled', 'vacant', 'suspended', 'asked'] as const;

/** The roster as a register: search, kind and state in the address; each member leads to the card, each vacancy to its act. */
export async function RosterTable({
  tenant,
  data,
  search,
}: {
  tenant: string;
  data: FragmentOf<typeof RosterParts>;
  search: Search;
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const here = `/${locale}/t/${tenant}/composition`;
  const { seats } = readFragment(RosterParts, data);
  const words = one(search, 'q');
  const kind = oneOf(search, 'kind', kinds);
  const state = oneOf(search, 'state', states);
  const rows = seats.filter(
    (row) => (kind === null || row.kind === kind) && (state === null || isIn(row, state)) && says(row, words),
  );
  const columns: Column<Row>[] = [
    { key: 'seat', header: t('composition.colSeat'), numeric: true, cell: ({ seat }) => seat.ordinal },
    {
      key: 'member',
      header: t('composition.colMember'),
      primary: true,
      width: '27%',
      cell: ({ membership, seat }) =>
        membership?.person ? (
          <span className={css.person}>
            <PersonMark
              size="small"
              initials={initials(membership.person)}
              photo={
                membership.person.photo &&
                `/api/files/${membership.person.photo.id}/thumbnail?acting=tenant:${encodeURIComponent(tenant)}`
              }
            />
            <span>
              <a href={`${here}/members/${membership.id}`} data-row>
                {membership.person.fullName}
              </a>
              {membership.position && <small>{membership.position}</small>}
            </span>
          </span>
        ) : (
          <a href={`#seat-${seat.ordinal}`}>{t('composition.state_vacant')}</a>
        ),
    },
    {
      key: 'kind',
      header: t('composition.colKind'),
      width: '26%',
      cell: ({ kind: of, membership }) => {
        const right = membership && [...new Set([membership.npoName, proposedBy(t, membership)])].filter(Boolean);
        return (
          <span className={css.two}>
            <SeatKindMark kind={drawnKind(of)}>{kindWord(t, of)}</SeatKindMark>
            {right && <small>{right.join(' · ')}</small>}
          </span>
        );
      },
    },
    {
      key: 'term',
      header: t('composition.termOf'),
      width: '20%',
      cell: ({ membership }) =>
        membership && (
          <span className={css.two}>
            <span className="tabular">{days(t, membership.startsOn, membership.until)}</span>
            <small>{timesSat(t, membership.convocationCount)}</small>
          </span>
        ),
    },
    {
      key: 'checks',
      header: t('composition.colChecks'),
      cell: ({ membership }) =>
        membership &&
        membership.checks.length > 0 && (
          <span className={css.stack}>
            <Standings checks={membership.checks} />
          </span>
        ),
    },
    {
      key: 'state',
      header: t('composition.colState'),
      cell: ({ membership, vacant, suspended }) =>
        vacant ? (
          <StateBadge tone="draft" icon="plus" plain>
            {t('composition.state_vacant')}
          </StateBadge>
        ) : (
          membership && (
            <StateBadge
              tone={suspended || membership.state === 'ELECTED' ? 'waiting' : 'onTime'}
              icon={suspended ? 'pause' : membership.state === 'ELECTED' ? 'send' : 'check'}
              plain
            >
              {t(`enums.MembershipState_${suspended ? 'SUSPENDED' : membership.state}`)}
            </StateBadge>
          )
        ),
    },
  ];
  return (
    <>
      <FilterBar
        label={t('common.filters')}
        applyLabel={t('common.apply')}
        action={here}
        reset={{ href: `${here}#roster`, label: t('common.reset') }}
      >
        <TextInput name="q" type="search" label={t('common.search')} defaultValue={words ?? undefined} />
        <SelectFilter
          name="kind"
          label={t('composition.colKind')}
          all={t('common.all')}
          chosen={kind}
          options={kinds.map((value) => ({ value, label: kindWord(t, value) }))}
        />
        <SelectFilter
          name="state"
          label={t('composition.filterState')}
          all={t('common.all')}
          chosen={state}
          options={states.map((value) => ({ value, label: t(`composition.state_${value}`) }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t('composition.noRows')} />
      ) : (
        <DataTable caption={t('composition.members')} columns={columns} rows={rows} rowKey={({ seat }) => seat.id} />
      )}
    </>
  );
}

function isIn(row: Row, state: (typeof states)[number]): boolean {
  if (state === 'vacant') return row.vacant;
  if (state === 'suspended') return row.suspended;
  if (state === 'filled') return !row.vacant;
  return row.membership?.checks.some(({ standing }) => standing !== 'MET') ?? false;
}

function says({ membership }: Row, words: string | null): boolean {
  if (words === null) return true;
  const { person, npoName, proposedByName, position } = membership ?? {};
  return [person?.fullName, person?.otherSpelling, npoName, proposedByName, position].some((text) =>
    text?.toLocaleLowerCase('kk').includes(words.toLocaleLowerCase('kk')),
  );
}
