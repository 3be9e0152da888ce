import { messages } from '../messages.ts';

/** The face of the platform: what councils ask of it and it decides. */
export const platform = messages({
  title: { kk: 'Платформа әкімшілігі', ru: 'Администрация платформы', en: 'Platform administration' },
  navParameters: {
    kk: 'Кеңестердің мерзімдері мен сандары',
    ru: 'Сроки и числа советов',
    en: 'Terms and numbers of councils',
  },
  parametersLead: {
    kk: 'Кеңес заң қалдырған шекте өз мәнін ұсынады. Ол бекітілгеннен кейін күшіне енеді.',
    ru: 'Совет предлагает своё значение в пределах, которые оставил закон. Оно действует после утверждения.',
    en: 'A council proposes its own value within the bounds that the law leaves. It holds once approved.',
  },
  standing: { kk: 'Күйі бойынша', ru: 'По состоянию', en: 'By state' },
  tab_PROPOSED: { kk: 'Шешім күтуде', ru: 'Ждут решения', en: 'Awaiting a decision' },
  tab_APPROVED: { kk: 'Бекітілгендер', ru: 'Утверждены', en: 'Approved' },
  tab_DECLINED: { kk: 'Қабылданбағандар', ru: 'Отклонены', en: 'Declined' },
  tab_WITHDRAWN: { kk: 'Қайтарып алынғандар', ru: 'Отозваны', en: 'Withdrawn' },
  council: { kk: 'Кеңес', ru: 'Совет', en: 'Council' },
  proposedValue: { kk: 'Ұсынылған мән', ru: 'Предложенное значение', en: 'Proposed value' },
  byLaw: { kk: 'заң бойынша: {value}', ru: 'по закону: {value}', en: 'by law: {value}' },
  ground: { kk: 'Негізі', ru: 'Основание', en: 'Ground' },
  decision: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
  actApprove: { kk: 'Бекіту', ru: 'Утвердить', en: 'Approve' },
  actApproveTitle: {
    kk: 'Кеңес ұсынған мәнді бекіту',
    ru: 'Утвердить значение, предложенное советом',
    en: 'Approve the value that the council proposes',
  },
  actApproveFinal: {
    kk: 'Бекітілген мәннің күші жойылмайды; кеңес кейін басқа мән ұсына алады.',
    ru: 'Утверждённое значение не отменяется; позже совет может предложить другое.',
    en: 'An approved value is not annulled; the council may propose another later.',
  },
  actDecline: { kk: 'Қабылдамау', ru: 'Отклонить', en: 'Decline' },
  actDeclineTitle: {
    kk: 'Кеңес ұсынған мәнді қабылдамау',
    ru: 'Отклонить значение, предложенное советом',
    en: 'Decline the value that the council proposes',
  },
  declineReasonHint: {
    kk: 'Кеңес оны өз ұсынысының жанынан оқиды. Бұрынғы мән күшінде қалады.',
    ru: 'Совет прочитает её рядом со своим предложением. Действует прежнее значение.',
    en: 'The council reads it beside its proposal. The value that works now holds on.',
  },
  asked: {
    kk: '{council}. {rule}: {value}, {date} күнінен бастап.',
    ru: '{council}. {rule}: {value}, с {date}.',
    en: '{council}. {rule}: {value}, from {date}.',
  },
  noneWaits: { kk: 'Шешім күтіп тұрған ұсыныс жоқ', ru: 'Предложений, ждущих решения, нет', en: 'No proposal waits' },
  noneWaitsHelp: {
    kk: 'Кеңестердің жаңа ұсыныстары осы жерде көрінеді.',
    ru: 'Новые предложения советов появятся здесь.',
    en: 'New proposals of councils appear here.',
  },
  noneSuch: { kk: 'Мұндай ұсыныс болған жоқ', ru: 'Таких предложений не было', en: 'There were no such proposals' },
});
