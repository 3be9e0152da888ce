import type { Role } from '../kernel/capacity.ts';
import { bin } from './bin.ts';

/**
 * The cast: invented people and bodies with invented BINs that pass the checksum (domain §6.2). One cast serves the demo,
 * the stories and the manuals. The handbook’s table names real people: none of them is here.
 */

/** A person of the cast. Every account of the demo has the same password. */
export interface CastPerson {
  readonly email: string;
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string | null;
  readonly locale: 'kk' | 'ru';
  readonly position: string;
}

/** The password of every account of the demo. */
export const demoPassword = 'kenes-demo-2026';

const person = (
  email: string,
  surname: string,
  givenName: string,
  patronymic: string | null,
  locale: 'kk' | 'ru',
  position: string,
): CastPerson => ({ email: `${email}@demo.kenes.kz`, surname, givenName, patronymic, locale, position });

export const people = {
  administrator: person('admin', 'Төлебай', 'Дана', 'Асқарқызы', 'ru', 'Администратор платформы'),
  chair: person('chair', 'Сәрсекеев', 'Мұхтар', 'Тілеуұлы', 'kk', 'Председатель Общественного совета'),
  secretary: person('secretary', 'Исабекова', 'Айгерим', 'Оразовна', 'ru', 'Секретарь Общественного совета'),
  lead: person('lead', 'Гончаров', 'Сергей', 'Михайлович', 'ru', 'Член совета, руководитель группы мониторинга'),
  member: person('member', 'Алибекова', 'Жанна', 'Кайратовна', 'ru', 'Член совета'),
  monitor: person('monitor', 'Нұрланов', 'Диас', 'Ерланұлы', 'kk', 'Член совета, монитор'),
  groupMember: person('group', 'Сейтқали', 'Айбек', 'Нұрланұлы', 'kk', 'Жұмыс тобының мүшесі'),
  ngoHead: person('ngo', 'Ержанова', 'Лаура', 'Маратовна', 'ru', 'Директор общественного фонда'),
  ngoMonitor: person('ngo-monitor', 'Ким', 'Виктория', 'Андреевна', 'ru', 'Монитор общественного фонда'),
  greenChief: person('officer', 'Байжанов', 'Арман', 'Қанатұлы', 'ru', 'Главный специалист отдела озеленения'),
  schoolsOfficer: person('officer-schools', 'Оразалина', 'Гүлнар', 'Мұратқызы', 'kk', 'Бас маман'),
  transportOfficer: person('officer-transport', 'Петров', 'Игорь', 'Валерьевич', 'ru', 'Руководитель отдела'),
  ministrySecretary: person(
    'ministry',
    'Жаксыбеков',
    'Нурсултан',
    'Ерболович',
    'ru',
    'Секретарь Общественного совета министерства',
  ),
  ministryLead: person(
    'ministry-lead',
    'Тасболатова',
    'Салтанат',
    'Бекетовна',
    'ru',
    'Член Общественного совета министерства',
  ),
  energySecretary: person('ministry-energy', 'Әлімова', 'Сәния', 'Дәуренқызы', 'kk', 'Қоғамдық кеңестің хатшысы'),
} as const;

export type CastName = keyof typeof people;

/** Roles in the demo’s tenants. */
export const roles = {
  chair: ['CHAIR', 'MEMBER'],
  secretary: ['SECRETARIAT'],
  lead: ['LEAD', 'MEMBER'],
  member: ['MEMBER'],
  monitor: ['MONITOR', 'MEMBER'],
  groupMember: ['WORKING_GROUP'],
  ngoHead: ['SECRETARIAT', 'CHAIR', 'LEAD'],
  ngoMonitor: ['MONITOR'],
  ministrySecretary: ['SECRETARIAT', 'CHAIR'],
  ministryLead: ['LEAD', 'MEMBER'],
  energySecretary: ['SECRETARIAT'],
} as const satisfies Partial<Record<CastName, readonly Role[]>>;

interface CastBody {
  readonly bin: string | null;
  readonly kind: 'STATE_BODY' | 'QUASI_STATE' | 'NPO' | 'MASLIKHAT';
  readonly level: 'REPUBLICAN' | 'LOCAL' | null;
  readonly kk: string;
  readonly ru: string;
  readonly headKk: string | null;
  readonly headRu: string | null;
  readonly superior: string | null;
  readonly email: string | null;
}

const body = (
  serial: number | null,
  kind: CastBody['kind'],
  level: CastBody['level'],
  ru: string,
  kk: string,
  superior: string | null = null,
): CastBody => ({
  bin: serial === null ? null : bin(serial),
  kind,
  level,
  kk,
  ru,
  headKk: kind === 'NPO' ? null : 'Басшысына',
  headRu: kind === 'NPO' ? null : 'Руководителю',
  superior,
  email: serial === null ? null : `office${serial}@demo.kenes.kz`,
});

/** Bodies and organisations of the register, in an order in which superiors come first. */
export const bodies = {
  maslikhat: body(501, 'MASLIKHAT', 'LOCAL', 'Маслихат города Алматы', 'Алматы қаласының мәслихаты'),
  akimat: body(502, 'STATE_BODY', 'LOCAL', 'Аппарат акима города Алматы', 'Алматы қаласы әкімінің аппараты'),
  green: body(
    503,
    'STATE_BODY',
    'LOCAL',
    'Управление зеленой экономики города Алматы',
    'Алматы қаласының Жасыл экономика басқармасы',
    'akimat',
  ),
  schools: body(
    504,
    'STATE_BODY',
    'LOCAL',
    'Управление образования города Алматы',
    'Алматы қаласының Білім басқармасы',
    'akimat',
  ),
  transport: body(
    505,
    'STATE_BODY',
    'LOCAL',
    'Управление городской мобильности города Алматы',
    'Алматы қаласының Қалалық мобилділік басқармасы',
    'akimat',
  ),
  sport: body(
    506,
    'STATE_BODY',
    'LOCAL',
    'Управление спорта города Алматы',
    'Алматы қаласының Спорт басқармасы',
    'akimat',
  ),
  labour: body(
    507,
    'STATE_BODY',
    'LOCAL',
    'Департамент комитета труда, и социальной защиты, миграции г. Алматы',
    'Алматы қаласы бойынша Еңбек, әлеуметтік қорғау және көші-қон комитетінің департаменті',
  ),
  auezov: body(
    508,
    'STATE_BODY',
    'LOCAL',
    'Аппарат акима Ауэзовского района города Алматы',
    'Алматы қаласы Әуезов ауданы әкімінің аппараты',
    'akimat',
  ),
  bostandyk: body(
    509,
    'STATE_BODY',
    'LOCAL',
    'Аппарат акима Бостандыкского района города Алматы',
    'Алматы қаласы Бостандық ауданы әкімінің аппараты',
    'akimat',
  ),
  medeu: body(
    510,
    'STATE_BODY',
    'LOCAL',
    'Аппарат акима Медеуского района города Алматы',
    'Алматы қаласы Медеу ауданы әкімінің аппараты',
    'akimat',
  ),
  parks: body(511, 'QUASI_STATE', 'LOCAL', 'КГП «Алматы саябақтары»', '«Алматы саябақтары» КМК', 'green'),
  ministry: body(
    512,
    'STATE_BODY',
    'REPUBLICAN',
    'Министерство экологии и природных ресурсов Республики Казахстан',
    'Қазақстан Республикасының Экология және табиғи ресурстар министрлігі',
  ),
  energy: body(
    516,
    'STATE_BODY',
    'REPUBLICAN',
    'Министерство энергетики Республики Казахстан',
    'Қазақстан Республикасының Энергетика министрлігі',
  ),
  hydromet: body(513, 'QUASI_STATE', 'REPUBLICAN', 'РГП «Казгидромет»', '«Қазгидромет» РМК', 'ministry'),
  forestry: body(
    514,
    'STATE_BODY',
    'REPUBLICAN',
    'Комитет лесного хозяйства и животного мира',
    'Орман шаруашылығы және жануарлар дүниесі комитеті',
    'ministry',
  ),
  fund: body(515, 'NPO', null, 'Общественный фонд «Таза Қала»', '«Таза Қала» қоғамдық қоры'),
} as const satisfies Record<string, CastBody>;

export type BodyName = keyof typeof bodies;

/** «Гончаров С.М.», as the official table prints names. */
export function printed({ surname, givenName, patronymic }: CastPerson): string {
  return `${surname} ${givenName.charAt(0)}.${patronymic ? `${patronymic.charAt(0)}.` : ''}`;
}
