import { councilOrganisation, councilsFromMemory } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const rightsRule = bindingRule({
  id: 'PC-MEM-08',
  title: { kk: 'Мүшенің құқықтары', ru: 'Права члена', en: 'Rights of a member' },
  provision: {
    kk: 'Кеңес мүшесі отырыстарға қатысады, күн тәртібіне мәселе ұсынады, дауыс береді, комиссияларда жұмыс істейді, кеңес арқылы ақпарат сұратады және басқа кеңестердің жұмысына кеңесші дауыспен қатысады (кеңесші дауыстан басқасы тексерілмеген).',
    ru: 'Член совета участвует в заседаниях, предлагает вопросы повестки, голосует, работает в комиссиях, запрашивает информацию через совет и участвует в работе других советов с правом совещательного голоса (кроме совещательного голоса — не проверено).',
    en: 'A member takes part in sessions, proposes agenda items, votes, works in commissions, asks for information through the council, and takes part in other councils’ work with an advisory vote (all but the advisory vote not verified).',
  },
  confidence: 'FOUND',
  basis: [councilOrganisation('5'), councilsFromMemory],
  codes: { VOTE_IS_ADVISORY: [], VOTE_SUSPENDED: [] },
});

/** What a person's vote in a council is worth. */
export type VoteKind = 'DECISIVE' | 'ADVISORY' | 'NONE';

/** A member of the council decides, a member of another advises, a suspended member has no vote while suspended. */
export function voteKindOf(person: {
  readonly membership: 'ACTIVE' | 'SUSPENDED' | null;
  readonly memberOfOtherCouncil: boolean;
}): { readonly kind: VoteKind; readonly points: readonly Point[] } {
  if (person.membership === 'ACTIVE') return { kind: 'DECISIVE', points: [] };
  if (person.membership === 'SUSPENDED') {
    const own = { confidence: 'PRODUCT', basis: [] } as const;
    return { kind: 'NONE', points: [rightsRule.info('VOTE_SUSPENDED', {}, own)] };
  }
  if (!person.memberOfOtherCouncil) return { kind: 'NONE', points: [] };
  return { kind: 'ADVISORY', points: [rightsRule.info('VOTE_IS_ADVISORY', {})] };
}
