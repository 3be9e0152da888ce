import { checkComposition, combine, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { compositionFacts } from './composition-facts.ts';
import { shownOf } from './on-roster.ts';
import { rosterIn } from './roster.ts';

/**
 * The rules on a composition whose seats have just changed, by the rows as they stand. While it is being formed there may
 * be fewer seats than the size, never more.
 */
export async function obeyChangedSeats(act: Act, uuid: string): Promise<void> {
  await act.em.flush();
  const roster = await rosterIn(act);
  const convocation = shownOf(roster, uuid);
  const facts = compositionFacts(roster, convocation, act.today);
  const verdict = checkComposition(facts);
  const forming = convocation.state === 'PREPARING' && (facts.size === null || facts.seats.length <= facts.size);
  act.obey(forming ? withoutCount(verdict) : verdict);
}

function withoutCount({ points }: Verdict): Verdict {
  return combine(points.filter(({ code }) => code !== 'SEATS_NOT_AS_SIZE'));
}
