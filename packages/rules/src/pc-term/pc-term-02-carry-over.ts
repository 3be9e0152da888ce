import type { LegalDate } from '@kenes/calendar';
import { councilsFromMemory } from '../citations.ts';
import type { Override } from '../parameters/override.ts';
import { parameter } from '../parameters/parameter.ts';
import { unverifiedRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const carryOverRule = unverifiedRule({
  id: 'PC-TERM-02',
  title: { kk: 'Мерзім аяқталғаннан кейін', ru: 'После окончания срока', en: 'After the term has ended' },
  provision: {
    kk: 'Мерзімі аяқталған құрам жаңасы басталғанша жұмыс істей ме — норма белгісіз; бұл — кеңестің параметрі, сондықтан мұндай кеңестің бетінде ескерту тұрады.',
    ru: 'Работает ли состав после окончания срока до начала нового, из найденных норм не видно; это параметр совета, и на странице такого совета стоит предупреждение.',
    en: 'Whether the old composition works on until the new one starts is not known; it is the council’s parameter, and the page of such a council says so.',
  },
  basis: [councilsFromMemory],
  codes: { TERM_CARRIED_OVER: ['endsOn'], TERM_EXPIRED: ['endsOn'] },
});

/** How a term stands on a day; computed, never stored. */
export type TermStanding = 'NOT_STARTED' | 'RUNNING' | 'CARRIED_OVER' | 'EXPIRED' | 'SUCCEEDED';

/** Whether a composition still works on a day: within its term, carried over, or not at all. */
export function termStanding(facts: {
  readonly startsOn: LegalDate;
  readonly endsOn: LegalDate;
  readonly successorStartsOn: LegalDate | null;
  readonly today: LegalDate;
  readonly overrides?: readonly Override[];
}): { readonly standing: TermStanding; readonly points: readonly Point[] } {
  const { startsOn, endsOn, successorStartsOn, today } = facts;
  const before = (a: LegalDate, b: LegalDate) => Temporal.PlainDate.compare(a, b) < 0;
  if (successorStartsOn !== null && !before(today, successorStartsOn)) return { standing: 'SUCCEEDED', points: [] };
  if (before(today, startsOn)) return { standing: 'NOT_STARTED', points: [] };
  if (!before(endsOn, today)) return { standing: 'RUNNING', points: [] };
  const carried = parameter('PC-TERM-02', 'carryOver', endsOn, undefined, facts.overrides).value === 1;
  const said = { endsOn: endsOn.toString() };
  return carried
    ? { standing: 'CARRIED_OVER', points: [carryOverRule.info('TERM_CARRIED_OVER', said)] }
    : { standing: 'EXPIRED', points: [carryOverRule.warn('TERM_EXPIRED', said)] };
}
