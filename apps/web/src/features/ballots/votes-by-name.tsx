import { type Column, DataTable, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { BallotView, LineView } from './ballot-parts.ts';
import { choiceWords, nameOf, shortName } from './ballot-words.ts';
import css from './ballots.module.css';
import { choiceLooks } from './states.ts';

/** Who voted how, folded: the ballot is open, and so is this table. */
export async function VotesByName({ ballot }: { ballot: BallotView }) {
  if (ballot.form === 'COUNT_ONLY' || ballot.votes.length === 0) return null;
  const t = await getTranslations();
  const words = choiceWords(t);
  const present = new Set(ballot.presence.filter((one) => one.present).map(({ memberId }) => memberId));
  const columns: Column<LineView>[] = [
    { key: 'candidate', header: t('ballots.colCandidate'), primary: true, cell: nameOf },
    ...ballot.members.map(
      ({ id, person }): Column<LineView> => ({
        key: id,
        header: shortName(person),
        nowrap: true,
        cell: ({ applicationId }) => {
          const vote = ballot.votes.find((one) => one.memberId === id && one.applicationId === applicationId);
          if (!vote && !present.has(id)) return <span className={css.soft}>{t('ballots.absent')}</span>;
          const choice = vote?.choice ?? 'NOT_VOTING';
          // While it is open, who said nothing may still vote.
          if (!vote && ballot.state === 'OPEN') return <span className={css.soft}>—</span>;
          const [tone, icon] = choiceLooks[choice];
          return (
            <span className={css.two}>
              <StateBadge tone={tone} icon={icon} plain>
                {words[choice]}
              </StateBadge>
              {vote?.ground && <small className={css.ground}>{vote.ground}</small>}
            </span>
          );
        },
      }),
    ),
  ];
  return (
    <details className={css.fold}>
      <summary>{t('ballots.byName')}</summary>
      <DataTable caption={t('ballots.byName')} columns={columns} rows={ballot.lines} rowKey={({ id }) => id} />
    </details>
  );
}
