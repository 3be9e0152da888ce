import { formation } from '../citations.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

export const sittingMembersRule = bindingRule({
  id: 'PC-FORM-05',
  title: {
    kk: 'Қазіргі мүшелердің қатысуы',
    ru: 'Участие действующих членов',
    en: 'Sitting members may apply',
  },
  provision: {
    kk: 'Қоғамдық кеңестің қазіргі мүшелері жаңа құрамның конкурсына жалпы негізде қатыса алады.',
    ru: 'Действующие члены общественного совета вправе участвовать в конкурсе нового состава на общих основаниях.',
    en: 'Sitting members of a public council may take part in the competition for the new composition on general grounds.',
  },
  confidence: 'FOUND',
  basis: [formation('2')],
  codes: { SITTING_MEMBER_APPLIES: [] },
});

/** Only tells that the candidate sits now: whether a third time in a row is PC-MEM-06. */
export function sittingMember(sitsNow: boolean): readonly Point[] {
  return sitsNow ? [sittingMembersRule.info('SITTING_MEMBER_APPLIES', {})] : [];
}
