import { placeSeats, plane } from '../composition/place-seats.ts';
import { type VoteChoice, voteChoices } from './vote-bar.tsx';
import css from './voting.module.css';

/** A member's seat in a vote; null while nothing is cast. */
export type VoteSeat = { key: string; title: string; choice: VoteChoice | null };

const order = (choice: VoteChoice | null) => (choice ? voteChoices.indexOf(choice) : voteChoices.length);

/** A vote as people sit: an arc of seats by what was cast, those who have not yet at its end. The numbers stand beside it in words. */
export function VoteArc({ label, votes }: { label: string; votes: readonly VoteSeat[] }) {
  const seated = [...votes].sort((a, b) => order(a.choice) - order(b.choice));
  const places = placeSeats(seated.length);
  return (
    <svg className={css.arc} viewBox={`0 0 ${plane.width} ${plane.height}`} role="img" aria-label={label}>
      {seated.map(({ key, title, choice }, place) => {
        const { x = 0, y = 0, r = 0 } = places[place] ?? {};
        return (
          <circle key={key} className={choice ? css[choice] : undefined} cx={x} cy={y} r={r}>
            <title>{title}</title>
          </circle>
        );
      })}
    </svg>
  );
}
