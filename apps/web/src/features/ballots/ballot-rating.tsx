import { formatDate } from '@kenes/messages';
import { type Column, DataTable, StateBadge, VoteBar } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { formWords } from '../shared/form-words.ts';
import { BallotAct } from './ballot-act.tsx';
import type { BallotView, LineView } from './ballot-parts.ts';
import { declineSpec } from './ballot-specs.ts';
import { nameOf, noteOf } from './ballot-words.ts';
import css from './ballots.module.css';
import { resultLooks } from './states.ts';

/** The candidates with their votes; once it is counted, by place, with what came of each in words and colour. */
export async function BallotRating({
  base,
  ballot,
  keeps,
}: {
  /** The cabinet’s address. */
  base: string;
  ballot: BallotView & { competitionId: string };
  /** Whether the viewer enters what becomes of seats. */
  keeps: boolean;
}) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  const closed = ballot.state === 'CLOSED';
  const count = (
    key: string,
    header: string,
    of: (line: LineView) => number,
    { rare = false } = {},
  ): Column<LineView> => ({
    key,
    header,
    numeric: true,
    // What hardly ever happens is left empty where it did not: on a phone the line then goes.
    cell: (line) => of(line) || (rare ? null : 0),
  });
  const columns: Column<LineView>[] = [
    ...(closed
      ? [
          {
            key: 'place',
            header: t('ballots.colPlace'),
            numeric: true,
            cell: ({ place }: LineView) => place ?? '—',
          },
        ]
      : []),
    {
      key: 'candidate',
      header: t('ballots.colCandidate'),
      primary: true,
      width: '26%',
      cell: (line) => (
        <span className={css.two}>
          <a href={`${base}/competitions/${ballot.competitionId}/applications/${line.applicationId}`} data-row>
            {nameOf(line)}
          </a>
          <small>{noteOf(t, line)}</small>
        </span>
      ),
    },
    {
      key: 'bar',
      header: t('ballots.colVotes'),
      width: '16%',
      cell: ({ votesFor, votesAgainst, abstained, notVoting, recused }) => (
        <VoteBar votes={{ for: votesFor, against: votesAgainst, abstain: abstained, notVoting, recused }} />
      ),
    },
    count('for', t('ballots.colFor'), ({ votesFor }) => votesFor),
    count('against', t('ballots.colAgainst'), ({ votesAgainst }) => votesAgainst),
    count('abstain', t('ballots.colAbstain'), ({ abstained }) => abstained, { rare: true }),
    ...(closed ? [count('notVoting', t('ballots.colNotVoting'), ({ notVoting }) => notVoting, { rare: true })] : []),
    count('recused', t('ballots.colRecused'), ({ recused }) => recused, { rare: true }),
    ...(closed
      ? [
          count('base', t('ballots.colBase'), ({ base: of }) => of ?? 0),
          {
            key: 'result',
            header: t('ballots.colResult'),
            cell: (line: LineView) => {
              const declines =
                keeps &&
                (line.result === 'ELECTED' || line.result === 'RESERVE') &&
                line.membership === null &&
                line.declinedOn === null;
              return (
                <span className={css.two}>
                  <ResultBadge line={line} />
                  {line.membership && (
                    <small>
                      <a href={`${base}/composition/members/${line.membership.id}`}>{t('ballots.seated')}</a>
                    </small>
                  )}
                  {line.declinedOn && (
                    <small>
                      {t('ballots.declined', { date: formatDate(line.declinedOn) })}
                      {line.declinedBecause && `: ${line.declinedBecause}`}
                    </small>
                  )}
                  {declines && (
                    <span>
                      <BallotAct
                        act="declineSeat"
                        spec={declineSpec(t, ballot, { id: line.applicationId, name: nameOf(line) })}
                        words={words}
                        size="small"
                        kind="quiet"
                      />
                    </span>
                  )}
                </span>
              );
            },
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t(closed ? 'ballots.rating' : 'ballots.tally')}
      columns={columns}
      rows={ballot.lines}
      rowKey={({ id }) => id}
    />
  );
}

/** What came of the vote on a candidate: colour, icon and word. */
async function ResultBadge({ line: { result, reserveOrder, application } }: { line: LineView }) {
  const t = await getTranslations();
  if (!result)
    return (
      <StateBadge tone="closed" icon="minus" plain>
        {t(application?.state === 'WITHDRAWN' ? 'enums.ApplicationState_WITHDRAWN' : 'ballots.noResult')}
      </StateBadge>
    );
  const [tone, icon] = resultLooks[result];
  return (
    <StateBadge tone={tone} icon={icon}>
      {result === 'RESERVE' && reserveOrder !== null
        ? t('ballots.reserveAt', { order: reserveOrder })
        : t(`enums.ElectionResult_${result}`)}
    </StateBadge>
  );
}
