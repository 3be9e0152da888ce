import { messages } from '../messages.ts';

/** Refusals that are not law, about people, sessions, roles, tenants and mandates. Keyed by the problem's code. */
export const problemsPeople = messages({
  WRONG_EMAIL_OR_PASSWORD: {
    kk: 'Электрондық пошта немесе құпиясөз қате.',
    ru: 'Неверная почта или пароль.',
    en: 'Wrong e-mail or password.',
  },
  TOO_MANY_GUESSES: {
    kk: 'Тым көп әрекет жасалды. Бір сағаттан кейін қайталаңыз.',
    ru: 'Слишком много попыток. Повторите через час.',
    en: 'Too many attempts. Try again in an hour.',
  },
  RESET_LINK_NOT_VALID: {
    kk: 'Сілтеме жарамсыз. Хаттан толық көшіріңіз немесе жаңасын сұраңыз.',
    ru: 'Ссылка недействительна. Скопируйте её из письма целиком или запросите новую.',
    en: 'The link is not valid. Copy the whole of it from the letter, or ask for a new one.',
  },
  RESET_LINK_USED: {
    kk: 'Бұл сілтемемен құпиясөз қойылып қойған. Жаңасы керек болса, тағы бір хат сұраңыз.',
    ru: 'По этой ссылке пароль уже задан. Если нужен новый, запросите ещё одно письмо.',
    en: 'A password was set by this link already. Ask for another letter if you need a new one.',
  },
  RESET_LINK_EXPIRED: {
    kk: 'Сілтеменің бір сағаттық мерзімі өтті. Жаңасын сұраңыз.',
    ru: 'Прошёл час, и ссылка больше не действует. Запросите новую.',
    en: 'The hour has passed and the link works no more. Ask for a new one.',
  },
  WRONG_PASSWORD: {
    kk: 'Қазіргі құпиясөз сәйкес келмейді.',
    ru: 'Текущий пароль не подходит.',
    en: 'The current password does not match.',
  },
  PASSWORD_TOO_SHORT: {
    kk: 'Құпиясөз кемінде 8 таңба болуы керек.',
    ru: 'Пароль — не короче 8 знаков.',
    en: 'A password has at least 8 characters.',
  },
  PASSWORD_TOO_LONG: {
    kk: 'Құпиясөз 200 таңбадан аспауы керек.',
    ru: 'Пароль — не длиннее 200 знаков.',
    en: 'A password has at most 200 characters.',
  },
  PASSWORD_TOO_COMMON: {
    kk: 'Бұл құпиясөз тым белгілі. Басқасын ойлап табыңыз: бірнеше сөзден тұратын тіркес сенімдірек.',
    ru: 'Этот пароль слишком известен. Придумайте другой: фраза из нескольких слов надёжнее.',
    en: 'This password is too well known. Choose another: a phrase of several words is safer.',
  },
  OIDC_NOT_CONFIGURED: {
    kk: 'Ұйым провайдері арқылы кіру бапталмаған.',
    ru: 'Вход через провайдера организации не настроен.',
    en: 'Signing in by the organisation’s provider is not set up.',
  },
  OIDC_TOKEN_REFUSED: {
    kk: 'Провайдердің растауы қабылданбады. Қайтадан кіріп көріңіз.',
    ru: 'Подтверждение провайдера не принято. Попробуйте войти ещё раз.',
    en: 'The provider’s confirmation was not accepted. Try to sign in again.',
  },
  OIDC_PROVIDER_UNREACHABLE: {
    kk: 'Провайдер жауап бермей тұр. Кейінірек қайталаңыз немесе құпиясөзбен кіріңіз.',
    ru: 'Провайдер не отвечает. Повторите позже или войдите по паролю.',
    en: 'The provider does not answer. Try later, or sign in with your password.',
  },
  NO_ACCOUNT_FOR_PERSON: {
    kk: 'Сізге тіркелгі ашылмаған. Кеңес хатшысынан шақыру сұраңыз.',
    ru: 'Для вас нет учётной записи. Попросите приглашение у секретаря совета.',
    en: 'There is no account for you. Ask a council’s secretary for an invitation.',
  },
  ACCOUNT_IS_DISABLED: {
    kk: 'Тіркелгі бұрыннан өшірілген.',
    ru: 'Учётная запись уже отключена.',
    en: 'The account is disabled already.',
  },
  ACCOUNT_IS_ACTIVE: {
    kk: 'Тіркелгі бұрыннан қосулы.',
    ru: 'Учётная запись и так включена.',
    en: 'The account is active already.',
  },
  NOT_ONESELF: {
    kk: 'Мұны өзіңізге жасай алмайсыз. Басқа жауапты адамнан сұраңыз.',
    ru: 'Этого нельзя сделать с самим собой. Попросите другого ответственного.',
    en: 'This cannot be done to oneself. Ask another person in charge.',
  },
  NO_SUCH_ACCOUNT: {
    kk: 'Бұл поштамен тіркелгі жоқ. Адамды шақырыңыз.',
    ru: 'Учётной записи с такой почтой нет. Пригласите человека.',
    en: 'There is no account of this e-mail. Invite the person.',
  },
  ALREADY_AN_OFFICER: {
    kk: 'Бұл адам органның қызметкері болып тағайындалған.',
    ru: 'Этот человек уже назначен сотрудником органа.',
    en: 'This person is an officer of the body already.',
  },
  ROLE_HAS_ENDED: {
    kk: 'Бұл өкілеттік бұрын аяқталған.',
    ru: 'Эти полномочия уже прекращены.',
    en: 'This appointment has ended already.',
  },
  LAST_SECRETARY: {
    kk: 'Бұл — жалғыз хатшы. Алдымен басқа хатшыны шақырыңыз.',
    ru: 'Это единственный секретарь. Сначала пригласите другого.',
    en: 'This is the only secretary. Invite another one first.',
  },
  NOT_AN_EMAIL: {
    kk: 'Электрондық пошта мекенжайы дұрыс жазылмаған.',
    ru: 'Адрес электронной почты записан неверно.',
    en: 'This is not an e-mail address.',
  },
  PLATFORM_ONLY: {
    kk: 'Мұны тек платформа әкімшісі белгілейді.',
    ru: 'Это отмечает только администратор платформы.',
    en: 'Only the platform’s administrator sets this.',
  },
  INVITATION_NOT_VALID: {
    kk: 'Сілтеме жарамсыз. Шақырған адамнан жаңасын сұраңыз.',
    ru: 'Ссылка недействительна. Попросите новую у того, кто пригласил.',
    en: 'The link is not valid. Ask whoever invited you for a new one.',
  },
  INVITATION_IS_ACCEPTED: {
    kk: 'Бұл шақыру қабылданған. Жүйеге кіріңіз.',
    ru: 'Это приглашение уже принято. Войдите в систему.',
    en: 'This invitation was accepted already. Sign in.',
  },
  INVITATION_IS_REVOKED: {
    kk: 'Бұл шақыру қайтарып алынған.',
    ru: 'Это приглашение отозвано.',
    en: 'This invitation was taken back.',
  },
  INVITATION_IS_EXPIRED: {
    kk: 'Шақырудың мерзімі өткен. Жаңасын сұраңыз.',
    ru: 'Срок приглашения истёк. Попросите новое.',
    en: 'The invitation has expired. Ask for a new one.',
  },
  INVITATION_FOR_ANOTHER: {
    kk: 'Шақыру басқа поштаға жіберілген. Тіркелгіңіздің поштасына шақыру сұраңыз немесе алдымен шығыңыз.',
    ru: 'Приглашение отправлено на другой адрес. Попросите пригласить почту вашей учётной записи или сначала выйдите.',
    en: 'The invitation was sent to another address. Ask for one to your account’s e-mail, or sign out first.',
  },
  BIN_ALREADY_REGISTERED: {
    kk: 'Бұл БСН тізілімде бар: сол жазбаны пайдаланыңыз.',
    ru: 'Этот БИН уже есть в реестре: используйте ту запись.',
    en: 'This BIN stands in the register already: use that entry.',
  },
  ORGANISATION_NAMESAKE: {
    kk: 'Тізілімде «{name}» атауы бар. Бұл басқа ұйым болса, себебін жазыңыз.',
    ru: 'В реестре уже есть «{name}». Если это другая организация, укажите почему.',
    en: 'The register has “{name}” already. If this is another organisation, say why.',
  },
  SUPERIOR_CIRCLE: {
    kk: 'Орган өзінен жоғары тұра алмайды.',
    ru: 'Орган не может стоять над самим собой.',
    en: 'A body cannot stand above itself.',
  },
  SLUG_NOT_USABLE: {
    kk: 'Қысқа атау: 2–39 таңба, латын әріптері, сандар, сызықша; әріптен басталады.',
    ru: 'Короткое имя: 2–39 знаков, латинские буквы, цифры, дефис; начинается с буквы.',
    en: 'A short name has 2 to 39 Latin letters, digits or hyphens and begins with a letter.',
  },
  SLUG_TAKEN: {
    kk: 'Бұл қысқа атау бос емес.',
    ru: 'Это короткое имя занято.',
    en: 'This short name is taken.',
  },
  TENANT_READ_ONLY: {
    kk: 'Кеңестің жұмысы тоқтатылған: жазбаларды тек оқуға болады.',
    ru: 'Работа совета приостановлена: записи можно только читать.',
    en: 'The council is suspended or archived: its records can only be read.',
  },
  TENANT_IS_DRAFT: {
    kk: 'Ұйым әлі жұмысын бастаған жоқ.',
    ru: 'Организация ещё не начала работу.',
    en: 'The tenant has not begun to work yet.',
  },
  TENANT_IS_ACTIVE: {
    kk: 'Ұйым жұмыс істеп тұр.',
    ru: 'Организация и так работает.',
    en: 'The tenant is working already.',
  },
  TENANT_IS_SUSPENDED: {
    kk: 'Ұйымның жұмысы бұрыннан тоқтатылған.',
    ru: 'Работа организации уже приостановлена.',
    en: 'The tenant is suspended already.',
  },
  TENANT_IS_ARCHIVED: {
    kk: 'Ұйым мұрағатқа берілген, бұл қайтарылмайды.',
    ru: 'Организация передана в архив, это необратимо.',
    en: 'The tenant is archived, and that is for good.',
  },
  MANDATE_OF_ANOTHER: {
    kk: 'Бұл тапсырма басқа адамға берілген.',
    ru: 'Это поручение дано другому человеку.',
    en: 'This mandate was given to another person.',
  },
  MANDATE_IS_ISSUED: {
    kk: 'Тапсырма берілген, бірақ әлі қабылданбаған.',
    ru: 'Поручение дано, но ещё не принято.',
    en: 'The mandate was given and is not accepted yet.',
  },
  MANDATE_IS_ACCEPTED: {
    kk: 'Тапсырма бұрын қабылданған.',
    ru: 'Поручение уже принято.',
    en: 'The mandate was accepted already.',
  },
  MANDATE_IS_EXPIRED: {
    kk: 'Тапсырманың мерзімі өткен.',
    ru: 'Срок поручения истёк.',
    en: 'The mandate’s last day has passed.',
  },
  MANDATE_IS_REVOKED: {
    kk: 'Тапсырма қайтарып алынған.',
    ru: 'Поручение отозвано.',
    en: 'The mandate was revoked.',
  },
  MANDATE_NEEDS_MONITOR: {
    kk: 'Байқаушыны көрсетіңіз: не тіркелгісін, не поштасын.',
    ru: 'Назовите наблюдателя: либо учётную запись, либо почту.',
    en: 'Name the monitor: either an account or an e-mail.',
  },
  MANDATE_FOR_NPO_ONLY: {
    kk: 'Кеңестің тапсырмасы тек коммерциялық емес ұйымға керек.',
    ru: 'Поручение совета нужно только некоммерческой организации.',
    en: 'Only an NPO stands on a council’s mandate.',
  },
  MANDATE_DAYS_REVERSED: {
    kk: 'Соңғы күн бірінші күннен ерте болмауы керек.',
    ru: 'Последний день не может быть раньше первого.',
    en: 'The last day cannot be before the first.',
  },
  MANDATE_ONLY_BY_COUNCIL: {
    kk: 'Тапсырманы тек қоғамдық кеңес береді.',
    ru: 'Поручение даёт только общественный совет.',
    en: 'Only a public council gives mandates.',
  },
  NOT_AN_NPO: {
    kk: 'Тапсырма коммерциялық емес ұйымға беріледі.',
    ru: 'Поручение даётся некоммерческой организации.',
    en: 'A mandate is given to a non-profit organisation.',
  },
  BIN_REQUIRED_FOR_MANDATE: {
    kk: 'Ұйымның БСН-і тізілімде жоқ. Алдымен БСН-ді енгізіңіз.',
    ru: 'У организации нет БИН в реестре. Сначала внесите БИН.',
    en: 'The organisation has no BIN in the register. Enter its BIN first.',
  },
  MISSION_OVER: {
    kk: 'Мониторинг аяқталған немесе тоқтатылған: тапсырма берілмейді.',
    ru: 'Мониторинг завершён или отменён: поручение не даётся.',
    en: 'The mission is over or cancelled: no mandate is given.',
  },
  OVERRIDE_IS_APPROVED: {
    kk: 'Ұсынылған мән бұрын мақұлданған.',
    ru: 'Предложенное значение уже утверждено.',
    en: 'The proposed value was approved already.',
  },
  OVERRIDE_IS_DECLINED: {
    kk: 'Ұсынылған мән бұрын қабылданбаған.',
    ru: 'Предложенное значение уже отклонено.',
    en: 'The proposed value was declined already.',
  },
  OVERRIDE_IS_WITHDRAWN: {
    kk: 'Ұсынылған мән қайтарып алынған.',
    ru: 'Предложенное значение отозвано.',
    en: 'The proposed value was withdrawn.',
  },
  OVERRIDE_IS_PROPOSED: {
    kk: 'Бұл параметр бойынша шешім күтіп тұрған ұсыныс бар.',
    ru: 'По этому параметру уже есть предложение, ожидающее решения.',
    en: 'There is a proposal for this parameter awaiting a decision.',
  },
  OVERRIDE_IN_PAST: {
    kk: 'Жаңа мән өткен күннен бастап күшіне енбейді.',
    ru: 'Новое значение не вводится задним числом.',
    en: 'A new value does not come into force on a past day.',
  },
  DAY_ALREADY_AMENDED: {
    kk: 'Бұл күн бойынша өзгеріс енгізілген.',
    ru: 'По этому дню изменение уже внесено.',
    en: 'This day was amended already.',
  },
  DAY_IS_SO_ALREADY: {
    kk: 'Күнтізбеде бұл күн онсыз да солай.',
    ru: 'В календаре этот день и так такой.',
    en: 'The calendar has this day so already.',
  },
  DEADLINE_ONE_UNIT: {
    kk: 'Мерзімнің тек бір өлшемін беріңіз: жұмыс күні, күнтізбелік күн немесе ай.',
    ru: 'Укажите ровно одну единицу срока: рабочие дни, календарные дни или месяцы.',
    en: 'Give exactly one unit: working days, calendar days or months.',
  },
  DEADLINE_OUT_OF_BOUNDS: {
    kk: 'Мерзім 0 мен {max} аралығында болуы керек.',
    ru: 'Срок — от 0 до {max}.',
    en: 'The period is from 0 to {max}.',
  },
  ONE_PLACE: {
    kk: 'Бір орынды таңдаңыз: кеңес немесе орган.',
    ru: 'Выберите одно место: совет или орган.',
    en: 'Choose one place: a council or a body.',
  },
  CALENDAR_FEED_ENDED: {
    kk: 'Бұл күнтізбенің мекенжайы тоқтатылып қойған.',
    ru: 'Этот адрес календаря уже отозван.',
    en: 'This calendar address has ended already.',
  },
});
