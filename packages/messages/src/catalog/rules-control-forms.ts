import { messages } from '../messages.ts';

/** What the rules of hearings, expertises, reports and draft acts say, by the code of the point; part of `rules`. */
export const rulesControlForms = messages({
  // PC-PWR: draft acts and secrets
  RETURNED_WITHOUT_REASON: {
    kk: 'Жоба қаралмай қайтарылады, себебі жазылмаған. Қайтарудың себебін жазыңыз.',
    ru: 'Проект возвращается без рассмотрения, а причина не указана. Напишите, почему он возвращается.',
    en: 'The draft is returned without review, and no reason is given. Say why it is returned.',
  },
  OPINION_LATE: {
    kk: 'Жоба бойынша ұсыным {on} күні берілді, мерзімі {due} еді (тексерілмеген), {days} жұмыс күні кешіккен.',
    ru: 'Рекомендация по проекту дана {on}, срок был {due} (не проверено), опоздание {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}.',
    en: 'The opinion on the draft was given on {on}; it was due on {due} (not verified), {days, plural, one {# working day} other {# working days}} late.',
  },
  STATE_SECRET_UPLOADED: {
    kk: 'Мемлекеттік құпия бар файл жүйеге жүктелмейді. Құпия мәліметі жоқ нұсқасын беріңіз.',
    ru: 'Файл с государственными секретами в систему не загружается. Дайте версию без таких сведений.',
    en: 'A file with state secrets is not uploaded. Give a version without them.',
  },
  STATE_SECRET_PUBLISHED: {
    kk: 'Мемлекеттік құпиясы бар мәлімет жарияланбайды. Оны алып тастап, қайта жариялаңыз.',
    ru: 'Сведения, составляющие государственные секреты, не публикуются. Уберите их и опубликуйте снова.',
    en: 'State secrets are not published. Take them out and publish again.',
  },
  INFORMATION_NOT_ASSESSED: {
    kk: 'Құқық қорғау органдары басшыларының ақпараты тыңдалады, бірақ бағаланбайды. «Назарға алынды» деп белгілеңіз немесе себебін жазыңыз.',
    ru: 'Информация руководителей правоохранительных органов заслушивается, но не оценивается. Отметьте «принято к сведению» или напишите причину.',
    en: 'Information of heads of law-enforcement bodies is heard, not assessed. Mark it as noted, or give a reason.',
  },

  // PC-HEAR: public hearings
  HEARING_WITHOUT_DECISION: {
    kk: 'Тыңдау кеңестің шешімімен өтеді, ал шешім көрсетілмеген. Шешімді көрсетіңіз немесе себебін жазыңыз.',
    ru: 'Слушание проводится по решению совета, а решение не указано. Укажите его или напишите причину.',
    en: 'A hearing is held on the council’s decision, and none is named. Name it or give a reason.',
  },
  HEARING_WITHOUT_TOPIC: {
    kk: 'Тыңдаудың тақырыбы жазылмаған. Тақырыбын жазыңыз.',
    ru: 'Не указана тема слушания. Напишите её.',
    en: 'The topic of the hearing is not named. Write it.',
  },
  HEARING_NOT_OPEN: {
    kk: 'Қоғамдық тыңдау баршаға ашық. Ашық деп белгілеңіз немесе себебін жазыңыз.',
    ru: 'Общественное слушание открыто для всех. Откройте его или напишите причину.',
    en: 'A public hearing is open to everybody. Open it or give a reason.',
  },
  PROPOSAL_DISPOSED_ALREADY: {
    kk: 'Бұл ұсыныс бойынша шешім жазылған. Оны өзгерту үшін жазбаны түзетіңіз.',
    ru: 'По этому предложению решение уже записано. Чтобы изменить его, исправьте запись.',
    en: 'This proposal has its disposition already. To change it, correct the record.',
  },

  // PC-EXP: expertise
  EXPERTISE_WITHOUT_QUESTIONS: {
    kk: 'Сараптаманың сұрақтары жоқ. Сарапшыларға қойылатын сұрақтарды жазыңыз.',
    ru: 'У экспертизы нет вопросов. Запишите вопросы экспертам.',
    en: 'The expertise has no questions. Write the questions for the experts.',
  },
  EXPERTISE_QUESTIONS_FIXED: {
    kk: 'Сараптама бекітілген, сұрақтары енді өзгермейді. Жаңа сұрақ үшін жаңа сараптама ашыңыз.',
    ru: 'Экспертиза утверждена, вопросы больше не меняются. Для новых вопросов откройте новую экспертизу.',
    en: 'The expertise is approved, and its questions no longer change. Open another for new questions.',
  },
  EXPERTISE_QUESTION_UNANSWERED: {
    kk: 'Жауабы жоқ сұрақтар: {count}. Әрқайсысына жауап жазыңыз; жауап беруге болмаса, соны жауап ретінде жазыңыз.',
    ru: 'Вопросов без ответа: {count}. Ответьте на каждый; если ответить нельзя, так и напишите в ответе.',
    en: 'Questions without an answer: {count}. Answer each; if one cannot be answered, say so in the answer.',
  },
  EXPERTISE_LATE: {
    kk: 'Қорытындыға {on} күні қол қойылған, мерзімі {due} еді (тексерілмеген).',
    ru: 'Заключение подписано {on}, срок был {due} (не проверено).',
    en: 'The conclusion was signed on {on}; it was due on {due} (not verified).',
  },
  EXPERTS_MISSING: {
    kk: 'Сараптамаға сарапшы тартылмаған (тексерілмеген). Сарапшыны қосыңыз немесе себебін жазыңыз.',
    ru: 'К экспертизе не привлечён ни один эксперт (не проверено). Добавьте эксперта или напишите причину.',
    en: 'No expert is engaged in the expertise (not verified). Add one or give a reason.',
  },
  EXPERT_DID_NOT_SIGN: {
    kk: 'Қорытындыға қол қоймаған әрі ерекше пікір бермеген сарапшылар: {count} (тексерілмеген). Қолын не пікірін алыңыз немесе себебін жазыңыз.',
    ru: 'Экспертов, которые не подписали заключение и не дали особого мнения: {count} (не проверено). Получите подпись или мнение либо напишите причину.',
    en: 'Experts who neither signed the conclusion nor gave an opinion of their own: {count} (not verified). Get the signature or the opinion, or give a reason.',
  },
  EXPERT_UNDECLARED: {
    kk: 'Мүдделер қақтығысы туралы мәлімдемеген сарапшылар: {count}. Мәлімдемесін алыңыз немесе себебін жазыңыз.',
    ru: 'Экспертов, не заявивших о конфликте интересов: {count}. Получите заявления или напишите причину.',
    en: 'Experts who have not declared their interests: {count}. Take their declarations or give a reason.',
  },
  EXPERT_NOT_ENGAGED: {
    kk: 'Бұл сарапшы сараптамаға қатыспайды: бас тартқан немесе шеттетілген. Орнына басқа сарапшы тағайындаңыз.',
    ru: 'Этот эксперт в экспертизе не участвует: он отказался или отведён. Назначьте вместо него другого.',
    en: 'This expert takes no part: he refused or was taken off. Appoint another in his place.',
  },
  EXPERT_NOT_DECLARED: {
    kk: 'Сарапшы мүдделер қақтығысы туралы әлі мәлімдемеген. Алдымен мәлімдеме беріледі.',
    ru: 'Эксперт ещё не заявил о конфликте интересов. Сначала подаётся заявление.',
    en: 'The expert has not declared his interests yet. The declaration comes first.',
  },
  EXPERT_HAS_CONFLICT: {
    kk: 'Сарапшы жеке мүддесі бар екенін мәлімдеді. Кеңес оны жұмысқа жібермейінше, ол жауап бермейді және қол қоймайды.',
    ru: 'Эксперт заявил о личной заинтересованности. Пока совет не допустил его к работе, он не отвечает и не подписывает.',
    en: 'The expert declared a personal interest. Until the council admits him, he neither answers nor signs.',
  },
  EXPERTISE_CONCLUSION_FROZEN: {
    kk: 'Қорытынды қол қоюға бекітілген: жауаптар мен мәтін енді өзгермейді. Түзету үшін оны алдымен қайтарып алыңыз.',
    ru: 'Заключение закреплено для подписания: ответы и текст больше не меняются. Чтобы исправить, сначала верните его в работу.',
    en: 'The conclusion is frozen for signing: answers and text no longer change. Take it back first to correct it.',
  },
  EXPERTISE_CONCLUSION_NOT_FROZEN: {
    kk: 'Қорытынды қол қоюға әлі бекітілмеген.',
    ru: 'Заключение ещё не закреплено для подписания.',
    en: 'The conclusion is not frozen for signing yet.',
  },
  EXPERT_SIGNED_ALREADY: {
    kk: 'Бұл сарапшы қорытындыға қол қойған. Екінші қол қажет емес.',
    ru: 'Этот эксперт уже подписал заключение. Вторая подпись не нужна.',
    en: 'This expert has signed the conclusion already. No second signature is needed.',
  },
  CONCLUSION_SECTION_EMPTY: {
    kk: 'Қорытындының бөлімі бос: {section, select, GROUNDS {негізі} OBJECT {объектісі} METHOD {әдісі} other {ұсынымдары}} (тексерілмеген). Толтырыңыз немесе себебін жазыңыз.',
    ru: 'Пуст раздел заключения: {section, select, GROUNDS {основание} OBJECT {объект} METHOD {метод} other {рекомендации}} (не проверено). Заполните или напишите причину.',
    en: 'A part of the conclusion is empty: {section, select, GROUNDS {grounds} OBJECT {object} METHOD {method} other {recommendations}} (not verified). Fill it in or give a reason.',
  },

  // PC-REP: report hearings
  REPORT_NOT_AT_SESSION: {
    kk: 'Есеп кеңес отырысында тыңдалады, ал отырыстың мәселесі көрсетілмеген. Мәселені көрсетіңіз немесе себебін жазыңыз.',
    ru: 'Отчёт заслушивается на заседании совета, а вопрос повестки не указан. Укажите его или напишите причину.',
    en: 'A report is heard at a session of the council, and no agenda item is named. Name it or give a reason.',
  },
  REPORT_NON_APPEARANCE: {
    kk: 'Органның өкілі келмеген; бұл жазылды.',
    ru: 'Представитель органа не явился; это записано.',
    en: 'Nobody of the body came; this is recorded.',
  },
  REPORT_ASSESSED_WITHOUT_VOTE: {
    kk: 'Есептің бағасы дауыспен қабылданады. Дауыс беруді жазыңыз немесе себебін түсіндіріңіз.',
    ru: 'Оценка отчёта принимается голосованием. Запишите голосование или напишите причину.',
    en: 'A report is assessed by a vote. Record the vote or give a reason.',
  },
  REPORT_ASSESSED_UNHEARD: {
    kk: 'Есеп тыңдалмаған, ал баға беріледі. Келмегенін белгілеп, себебін жазыңыз.',
    ru: 'Отчёт не заслушан, а оценка даётся. Отметьте неявку и напишите причину.',
    en: 'The report was not heard and is being assessed. Record that the body did not come, and give the reason.',
  },
  REPORT_INVITATION_MISSING: {
    kk: 'Орган шақырылмаған, соңғы күні — {latest} (тексерілмеген). Шақыру жіберіңіз немесе себебін жазыңыз.',
    ru: 'Орган не приглашён, последний день — {latest} (не проверено). Направьте приглашение или напишите причину.',
    en: 'The body is not invited; the latest day was {latest} (not verified). Send the invitation or give a reason.',
  },
  REPORT_INVITATION_LATE: {
    kk: 'Орган {on} күні шақырылған, ал тыңдауға дейін {days} жұмыс күні қалуы үшін соңғы күн {latest} еді (тексерілмеген). Себебін жазыңыз.',
    ru: 'Орган приглашён {on}, а нужно не позднее {latest}, за {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}} (не проверено). Напишите причину.',
    en: 'The body was invited on {on}, and it had to be by {latest}, {days, plural, one {# working day} other {# working days}} before (not verified). Give a reason.',
  },
  REPORT_WITHOUT_QUESTIONS: {
    kk: 'Шақыруда сұрақтар жоқ (тексерілмеген). Сұрақтарды қосыңыз немесе себебін жазыңыз.',
    ru: 'В приглашении нет вопросов (не проверено). Добавьте вопросы или напишите причину.',
    en: 'The invitation carries no questions (not verified). Add questions or give a reason.',
  },
  REPORT_NOT_RECEIVED: {
    kk: 'Жазбаша есеп келмеген, соңғы күні — {latest} (тексерілмеген). Органнан сұраңыз немесе себебін жазыңыз.',
    ru: 'Письменный отчёт не поступил, последний день — {latest} (не проверено). Запросите его или напишите причину.',
    en: 'The written report has not come; the latest day was {latest} (not verified). Ask for it or give a reason.',
  },
  REPORT_RECEIVED_LATE: {
    kk: 'Жазбаша есеп {on} күні келген, ал тыңдауға дейін {days} жұмыс күні қалуы үшін соңғы күн {latest} еді (тексерілмеген).',
    ru: 'Письменный отчёт поступил {on}, а нужно не позднее {latest}, за {days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}} (не проверено).',
    en: 'The written report came on {on}, and it had to come by {latest}, {days, plural, one {# working day} other {# working days}} before (not verified).',
  },
  REPORT_BY_OTHER_PERSON: {
    kk: 'Есепті басшы да, оның орынбасары да бермеген (тексерілмеген). Себебін жазыңыз.',
    ru: 'Отчёт дал не руководитель и не заместитель (не проверено). Напишите причину.',
    en: 'The report was given neither by the head nor by a deputy (not verified). Give a reason.',
  },
  REPORT_HEARD_THIS_YEAR: {
    kk: 'Бұл органның есебі биыл {count} рет тыңдалған, соңғысы {last} күні; шек — {limit} (тексерілмеген). Кеңестің шешімін көрсетіңіз немесе себебін жазыңыз.',
    ru: 'Отчёт этого органа в этом году уже заслушан: {count}, последний раз {last}; предел — {limit} (не проверено). Укажите решение совета или напишите причину.',
    en: 'The report of this body was heard this year {count, plural, one {# time} other {# times}}, last on {last}; the limit is {limit} (not verified). Name the council’s decision or give a reason.',
  },
});
