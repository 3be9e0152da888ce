import { modelRegulationFromMemory } from '../citations.ts';
import { unverifiedRule } from '../rule.ts';

export const remoteRule = unverifiedRule({
  id: 'PC-SES-07',
  title: { kk: 'Қашықтан қатысу', ru: 'Дистанционное участие', en: 'Taking part remotely' },
  provision: {
    kk: 'Кеңестің ережесі рұқсат етсе, бейнебайланыс арқылы қатысқан мүше кворумға кіреді (тексерілмеген, кеңестің параметрі).',
    ru: 'Член, участвующий по видеосвязи, входит в кворум, если положение совета это допускает (не проверено, параметр совета).',
    en: 'A member who takes part by video counts for the quorum if the council’s regulation allows it (not verified, the council’s parameter).',
  },
  basis: [modelRegulationFromMemory],
  codes: { REMOTE_COUNTED: ['count'], REMOTE_NOT_COUNTED: ['count'] },
});
