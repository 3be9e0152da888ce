import { assemblyOrder, councilOrganisation, modelRegulationFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';

export const ownOrderRule = unverifiedRule({
  id: 'PC-SES-03',
  title: { kk: 'Отырыстың тәртібі', ru: 'Порядок заседания', en: 'The order of a session' },
  provision: {
    kk: 'Отырыстың шарттары, мерзімдері, күн тәртібі мен шешім қабылдау тәртібі үлгілік ережеде, қалған мәселелер кеңестің өзінде. Сөз саны мен уақытын кеңес өзі белгілейді; асқан сөз қатысушылардың келісімімен ғана ұзартылады.',
    ru: 'Условия, сроки, повестку и порядок решений определяет типовое положение, остальное — сам совет. Число и длительность выступлений совет устанавливает сам; сверх них говорят с согласия присутствующих.',
    en: 'Conditions, terms, agenda and the way of deciding are set by the model regulation, the rest by the council itself. How often and how long one speaks the council sets; beyond that one speaks with the consent of those present.',
  },
  basis: [councilOrganisation('3'), modelRegulationFromMemory, assemblyOrder('11')],
  codes: {
    SPEECH_OVER_CAP: ['count', 'limit'],
    SPEECH_EXTENDED_WITHOUT_CONSENT: ['votesFor', 'needed'],
    SPEECH_OVER_TIME: ['minutes'],
  },
});
