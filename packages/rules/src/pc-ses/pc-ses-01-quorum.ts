import { councilOrganisation } from '../citations.ts';
import { bindingRule } from '../rule.ts';

export const quorumRule = bindingRule({
  id: 'PC-SES-01',
  title: { kk: 'Отырыстың кворумы', ru: 'Кворум заседания', en: 'Quorum of a session' },
  provision: {
    kk: 'Кеңес жұмысының негізгі нысаны — отырыс. Мүшелердің жалпы санының кемінде үштен екісі қатысса, отырыс заңды. Бос орындар жалпы санға кіре ме — заңда айтылмаған.',
    ru: 'Основная форма работы совета — заседание. Оно правомочно, если присутствует не менее двух третей общего числа членов. Входят ли в общее число вакантные места, закон не говорит.',
    en: 'The council works mainly by sessions. A session is valid with at least two thirds of the total number of members present. Whether vacant seats are among that number the law does not say.',
  },
  confidence: 'FOUND',
  basis: [councilOrganisation('2')],
  codes: {
    QUORUM_NOT_REACHED: ['present', 'needed', 'members'],
    QUORUM_DEPENDS_ON_BASE: ['present', 'ofFilled', 'ofSeats'],
  },
});
