import { messages } from '../messages.ts';

/** Words that the API itself writes about draft acts and the forms of control. */
export const controlForms = messages({
  hearingConsent_2026_11: {
    kk: 'Тыңдауды өткізу үшін қоғамдық кеңестің менің аты-жөнімді және байланыс деректерімді өңдеуіне келісемін. Оларды кеңестің хатшылығы мен төрағасы ғана көреді, тыңдаудан кейін {months, number} ай өткен соң жойылады. Аты-жөнім ұсыныстың жанында мен рұқсат берсем ғана көрсетіледі.',
    ru: 'Согласен на обработку общественным советом моего имени и контактов для проведения слушания. Их видят только секретариат и председатель совета, через {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}} после слушания они удаляются. Имя показывается рядом с предложением, только если я это разрешаю.',
    en: 'I agree that the public council processes my name and contact for holding the hearing. Only its secretariat and chair see them, and they are deleted {months, plural, one {# month} other {# months}} after the hearing. My name stands beside a proposal only if I allow it.',
  },
  invitationSubject: {
    kk: '«{topic}» есебін тыңдауға шақыру',
    ru: 'Приглашение на заслушивание отчёта «{topic}»',
    en: 'Invitation to the hearing of the report “{topic}”',
  },
  invitationText: {
    kk: 'Қоғамдық кеңес Сізді «{topic}» тақырыбы бойынша есеп беруге шақырады және келесі сұрақтарға жауап беруді сұрайды:',
    ru: 'Общественный совет приглашает Вас выступить с отчётом «{topic}» и просит ответить на вопросы:',
    en: 'The public council invites you to report on “{topic}” and asks you to answer these questions:',
  },
  opinionSubject: {
    kk: '«{title}» жобасы бойынша қоғамдық кеңестің пікірі',
    ru: 'Мнение общественного совета по проекту «{title}»',
    en: 'Opinion of the public council on the draft “{title}”',
  },
  conclusionSubject: {
    kk: '«{topic}» қоғамдық сараптамасының қорытындысы',
    ru: 'Заключение общественной экспертизы «{topic}»',
    en: 'Conclusion of the public expertise “{topic}”',
  },
  conclusionText: {
    kk: 'Қоғамдық кеңес қоғамдық сараптаманың № {number} қорытындысын жолдайды (объектісі: {subject}) және хатта ұсынымдар болса, олардың әрқайсысы бойынша уәжді жауап беруді сұрайды.',
    ru: 'Общественный совет направляет заключение общественной экспертизы № {number} (объект: {subject}) и просит, если в письме есть рекомендации, дать мотивированный ответ по каждой из них.',
    en: 'The public council sends conclusion No. {number} of its public expertise (object: {subject}) and asks, where the letter carries recommendations, for a reasoned answer to each.',
  },
});
