import { Banner, type Column, DataTable, SeatKindMark } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import css from './composition.module.css';
import { drawnKind, kindWord } from './kinds.ts';
import { proposedBy, timesSat } from './member-words.tsx';
import { RuleCheckParts, RuleChecks } from './rule-checks.tsx';
import { Standings } from './standing.tsx';

/** Every seat of a composition with what the law says of whoever was chosen for it. */
export const ApprovalTableParts = graphql(
  `
  fragment ApprovalTableParts on Composition {
    seats {
      vacant kind seat { id ordinal }
      membership {
        id npoName proposer proposedByName
        convocationCount { total inRow unknownFrom }
        checks { standing ...RuleCheckParts }
        person { fullName }
      }
    }
  }
`,
  [RuleCheckParts],
);

type Row = ResultOf<typeof ApprovalTableParts>['seats'][number];

/** Seat by seat before the signature: who was chosen, by what right, which rules were asked, with their facts and provisions. */
export async function ApprovalTable({ here, data }: { here: string; data: FragmentOf<typeof ApprovalTableParts> }) {
  const t = await getTranslations();
  const { seats } = readFragment(ApprovalTableParts, data);
  const filled = seats.filter(({ vacant }) => !vacant);
  const left = seats.filter(({ vacant }) => vacant).map(({ seat }) => seat.ordinal);
  const columns: Column<Row>[] = [
    { key: 'seat', header: t('composition.colSeat'), numeric: true, cell: ({ seat }) => seat.ordinal },
    {
      key: 'member',
      header: t('composition.colMember'),
      primary: true,
      width: '24%',
      cell: ({ membership }) =>
        membership?.person ? (
          <span className={css.two}>
            <a href={`${here}/members/${membership.id}`}>{membership.person.fullName}</a>
            <small>{timesSat(t, membership.convocationCount)}</small>
          </span>
        ) : (
          '—'
        ),
    },
    {
      key: 'kind',
      header: t('composition.colKind'),
      width: '24%',
      cell: ({ kind, membership }) => {
        const right = membership && [...new Set([membership.npoName, proposedBy(t, membership)])].filter(Boolean);
        return (
          <span className={css.two}>
            <SeatKindMark kind={drawnKind(kind)}>{kindWord(t, kind)}</SeatKindMark>
            {right && <small>{right.join(' · ')}</small>}
          </span>
        );
      },
    },
    {
      key: 'checks',
      header: t('composition.colChecks'),
      cell: ({ membership }) =>
        membership &&
        membership.checks.length > 0 && (
          <details className={css.asked}>
            <summary>
              <Standings checks={membership.checks} />{' '}
              <span className={css.soft}>{t('composition.checkedRules', { count: membership.checks.length })}</span>
            </summary>
            <RuleChecks
              data={membership.checks}
              label={`${t('composition.memberChecks')}: ${membership.person?.fullName ?? ''}`}
            />
          </details>
        ),
    },
  ];
  return (
    <>
      {left.length > 0 && (
        <Banner kind="warning" title={t('composition.vacantNote', { count: left.length })}>
          {t('composition.vacantSeats', { seats: runs(left) })}
        </Banner>
      )}
      {filled.length > 0 && (
        <DataTable
          caption={t('composition.approveSeats')}
          columns={columns}
          rows={filled}
          rowKey={({ seat }) => seat.id}
        />
      )}
    </>
  );
}

/** Numbers in a row as a range: «1–8, 11». */
function runs(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const one of numbers) {
    const last = found.at(-1);
    if (last && last[1] + 1 === one) last[1] = one;
    else found.push([one, one]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
