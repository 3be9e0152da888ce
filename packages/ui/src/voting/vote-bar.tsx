import { classes } from '../classes.ts';
import css from './voting.module.css';

/** What a member may do in an open ballot, in the order in which it is drawn. */
export const voteChoices = ['for', 'abstain', 'notVoting', 'against', 'recused'] as const;

/** One of them. */
export type VoteChoice = (typeof voteChoices)[number];

/** How the votes on one candidate fell, as a bar; its numbers stand beside it in words. */
export function VoteBar({ votes }: { votes: Readonly<Record<VoteChoice, number>> }) {
  const all = voteChoices.reduce((sum, choice) => sum + votes[choice], 0);
  return (
    <span className={css.bar} aria-hidden="true">
      {all > 0 &&
        voteChoices.map(
          (choice) =>
            votes[choice] > 0 && (
              <span key={choice} className={classes(css.part, css[choice])} style={{ flexGrow: votes[choice] }} />
            ),
        )}
    </span>
  );
}
