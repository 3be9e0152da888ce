import { messages } from '../messages.ts';

/** Refusals that are not law, about expertises; part of `problemsComposition`. */
export const problemsExpertise = messages({
  EXPERTISE_STATE: {
    kk: 'Сараптаманың қазіргі күйінде бұл әрекет жасалмайды. Алдымен алдыңғы қадамды аяқтаңыз.',
    ru: 'В нынешнем состоянии экспертизы это действие невозможно. Сначала завершите предыдущий шаг.',
    en: 'The expertise does not stand where this can be done. Finish the step before.',
  },
  EXPERTISE_NEEDS_SESSION: {
    kk: 'Сараптама кеңестің немесе комиссияның отырысында талқыланады. Қоғамдық тыңдауда шешім қабылдайтын мүшелер жоқ.',
    ru: 'Экспертизу обсуждают на заседании совета или комиссии. На общественном слушании нет членов, которые решают.',
    en: 'An expertise is discussed at a session of the council or a commission. A public hearing has no members who decide.',
  },
  EXPERT_HAS_ACCOUNT: {
    kk: 'Бұл сарапшының тіркелгісі бар: ол кеңеске кіріп жұмыс істейді, сілтеме керек емес.',
    ru: 'У этого эксперта есть учётная запись: он работает, войдя в совет, ссылка не нужна.',
    en: 'This expert has an account and works by signing in: no link is needed.',
  },
  EXPERT_WITHOUT_LINK: {
    kk: 'Бұл сарапшының жарамды сілтемесі жоқ.',
    ru: 'У этого эксперта нет действующей ссылки.',
    en: 'This expert has no link in force.',
  },
  EXPERT_STATE: {
    kk: 'Сарапшының қазіргі күйінде бұл әрекет жасалмайды.',
    ru: 'В нынешнем состоянии эксперта это действие невозможно.',
    en: 'The expert does not stand where this can be done.',
  },
  EXPERT_WITHOUT_CONFLICT: {
    kk: 'Бұл сарапшының шешілмеген мүддесі жоқ.',
    ru: 'У этого эксперта нет нерассмотренного заявления о заинтересованности.',
    en: 'This expert has no declared interest that waits for a decision.',
  },
  NOT_THIS_EXPERT: {
    kk: 'Мұны тек сарапшының өзі немесе оның қағазы бойынша хатшылық жасайды.',
    ru: 'Это делает только сам эксперт или секретариат по его бумаге.',
    en: 'Only the expert does this, or the secretariat by the expert’s paper.',
  },
  ANSWERS_HANDED_IN: {
    kk: 'Жауаптар тапсырылған. Түзету үшін оларды алдымен қайтарып алыңыз.',
    ru: 'Ответы сданы. Чтобы исправить, сначала верните их.',
    en: 'The answers are handed in. Take them back first to correct them.',
  },
  EXPERT_APPOINTED_ALREADY: {
    kk: 'Бұл сарапшы сараптамаға тағайындалған.',
    ru: 'Этот эксперт уже назначен.',
    en: 'This expert is appointed already.',
  },
  PAPER_THERE_ALREADY: {
    kk: 'Бұл файл сарапшыларда бар.',
    ru: 'Этот файл у экспертов уже есть.',
    en: 'The experts have this file already.',
  },
  BEFORE_APPOINTMENT: {
    kk: 'Күн сарапшы тағайындалған күннен ({on}) бұрын.',
    ru: 'День раньше дня назначения эксперта ({on}).',
    en: 'The day is before that of the appointment ({on}).',
  },
  BEFORE_ITS_DECISION: {
    kk: 'Күн кеңес шешімінің күнінен ({on}) бұрын.',
    ru: 'День раньше дня решения совета ({on}).',
    en: 'The day is before that of the council’s decision ({on}).',
  },
  BEFORE_LAST_SIGNATURE: {
    kk: 'Күн соңғы қол қойылған күннен ({on}) бұрын.',
    ru: 'День раньше дня последней подписи ({on}).',
    en: 'The day is before that of the last signature ({on}).',
  },
  CONCLUSION_THERE_ALREADY: {
    kk: 'Қорытынды басталған.',
    ru: 'Заключение уже начато.',
    en: 'The conclusion is begun already.',
  },
  CONCLUSION_WITHOUT_EXPERTS: {
    kk: 'Бірде-бір сарапшы қатыспайды: қорытындыға қол қоятын ешкім жоқ.',
    ru: 'Ни один эксперт не участвует: подписывать заключение некому.',
    en: 'No expert takes part: there is nobody to sign the conclusion.',
  },
  EXPERTS_STILL_WRITE: {
    kk: 'Жауаптарын әлі тапсырмаған сарапшылар: {count}. Олар тапсырғанша не шеттетілгенше қорытынды бекітілмейді.',
    ru: 'Экспертов, ещё не сдавших ответы: {count}. Пока они не сдадут ответы или не будут отведены, заключение не закрепить.',
    en: 'Experts who have not handed in their answers: {count}. Until they do or are taken off, the conclusion is not frozen.',
  },
  CONCLUSION_SIGNED: {
    kk: 'Қорытындыға қол қойылған, ол енді өзгермейді.',
    ru: 'Заключение подписано и больше не меняется.',
    en: 'The conclusion is signed and no longer changes.',
  },
  CONCLUSION_NOT_SIGNED: {
    kk: 'Қорытындыға әлі қол қойылмаған: жарияланатыны қол қойылғаннан кейін.',
    ru: 'Заключение ещё не подписано: публикуется подписанное.',
    en: 'The conclusion is not signed yet: a signed one is published.',
  },
  CONCLUSION_WITHOUT_SIGNATURES: {
    kk: 'Қорытындыға әлі ешкім қол қоймаған.',
    ru: 'Заключение ещё никто не подписал.',
    en: 'Nobody has signed the conclusion yet.',
  },
  EXPERTISE_ON_AGENDA: {
    kk: 'Сараптама алдағы отырыстың күн тәртібінде тұр.',
    ru: 'Экспертиза уже стоит в повестке предстоящего заседания.',
    en: 'The expertise stands on the agenda of a coming session already.',
  },
});
