import { workingGroupItem } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const ownCompetitionRule = bindingRule({
  id: 'PC-WG-03',
  title: {
    kk: 'Жұмыс тобының өз конкурсы',
    ru: 'Собственный конкурс рабочей группы',
    en: 'The group’s own competition',
  },
  provision: {
    kk: 'Жұмыс тобының мемлекеттік емес бөлігі өз конкурсы арқылы іріктеледі; ол кеңес құрамының конкурсынан бұрын өтеді.',
    ru: 'Остальная часть рабочей группы избирается по собственному конкурсу, который проходит до конкурса в состав совета.',
    en: 'The rest of the working group is chosen by a competition of its own, held before the competition for the council.',
  },
  confidence: 'FOUND',
  basis: [workingGroupItem],
  codes: {
    GROUP_INCOMPLETE: ['members', 'size'],
    GROUP_OVERFULL: ['members', 'size'],
    GROUP_CHOSEN_WITHOUT_COMPETITION: ['count'],
  },
});

/** The group is complete when it has as many members as its act says; a civil member without a competition is asked about. */
export function groupChosen(facts: {
  readonly size: number;
  readonly members: number;
  /** Civil members who did not come through the group's own competition. */
  readonly withoutCompetition: number;
}): readonly Point[] {
  const { size, members, withoutCompetition: count } = facts;
  return [
    ...(members < size ? [ownCompetitionRule.block('GROUP_INCOMPLETE', { members, size })] : []),
    ...(members > size ? [ownCompetitionRule.block('GROUP_OVERFULL', { members, size })] : []),
    ...(count > 0 ? [ownCompetitionRule.warn('GROUP_CHOSEN_WITHOUT_COMPETITION', { count })] : []),
  ];
}
