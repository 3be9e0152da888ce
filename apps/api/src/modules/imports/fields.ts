import { type Locale, locales, translate } from '@kenes/messages';
import type { ImportField, ImportKind } from './import.enums.ts';

/** What a column may mean, by kind; required ones first. */
export const fieldsOf: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  MEMBERS: [
    'CONVOCATION',
    'TERM_FROM',
    'TERM_TO',
    'SURNAME',
    'GIVEN_NAME',
    'FULL_NAME',
    'PATRONYMIC',
    'OTHER_SPELLING',
    'IIN',
    'BIRTH_DATE',
    'SEAT',
    'SEAT_KIND',
    'POSITION',
    'PROPOSER',
    'PROPOSED_BY',
    'NPO_NAME',
    'NPO_BIN',
    'MEMBER_FROM',
    'MEMBER_TO',
    'END_GROUND',
    'PHONE',
    'EMAIL',
    'COUNCIL_SIZE',
    'APPROVED_BY',
    'APPROVAL_NUMBER',
    'APPROVAL_DATE',
  ],
  LETTERS: [
    'DIRECTION',
    'LETTER_NUMBER',
    'LETTER_DATE',
    'CORRESPONDENT',
    'SUBJECT',
    'ORGANISATION_BIN',
    'COUNTER_NUMBER',
    'COUNTER_DATE',
    'CHANNEL',
    'LANGUAGE',
    'SIGNATORY',
    'EXECUTOR',
    'FILE_INDEX',
    'LETTER_TEXT',
  ],
  RECOMMENDATIONS: [
    'RECOMMENDATION_NUMBER',
    'WORDING',
    'ADOPTED_ON',
    'ORGANISATION',
    'ORGANISATION_BIN',
    'WORDING_KK',
    'LEGAL_BASIS',
    'DECISION_NUMBER',
    'DECISION_DATE',
    'LETTER_NUMBER',
    'SENT_ON',
    'RECEIVED_ON',
    'EXECUTE_BY',
    'ANSWER_KIND',
    'ANSWERED_ON',
    'ANSWER_NUMBER',
    'ANSWER_TEXT',
  ],
};

/** Fields of which at least one of each group must be mapped, or be the same for all rows. */
export const neededOf: Readonly<Record<ImportKind, readonly (readonly ImportField[])[]>> = {
  MEMBERS: [['CONVOCATION'], ['TERM_FROM'], ['TERM_TO'], ['SURNAME', 'FULL_NAME']],
  LETTERS: [['DIRECTION'], ['LETTER_NUMBER'], ['LETTER_DATE'], ['CORRESPONDENT', 'ORGANISATION_BIN'], ['SUBJECT']],
  RECOMMENDATIONS: [['WORDING', 'WORDING_KK'], ['ADOPTED_ON'], ['ORGANISATION', 'ORGANISATION_BIN']],
};

/** How offices head such columns, beside the fields' own names in three languages. */
const alsoCalled: Partial<Record<ImportField, readonly string[]>> = {
  CONVOCATION: ['созыв', 'шақырылым', 'шақырылымы', 'term', '№ созыва'],
  TERM_FROM: ['начало полномочий', 'срок с', 'начало созыва', 'өкілеттік басталуы'],
  TERM_TO: ['окончание полномочий', 'срок по', 'конец созыва', 'окончание созыва', 'өкілеттік аяқталуы'],
  FULL_NAME: [
    'фио',
    'ф.и.о',
    'ф. и. о',
    'фамилия имя отчество',
    'член совета',
    'аты-жөні',
    'тегі аты әкесінің аты',
    'т.а.ә',
    'name',
  ],
  SURNAME: ['фамилия', 'тегі', 'last name'],
  GIVEN_NAME: ['имя', 'аты', 'есімі', 'first name'],
  PATRONYMIC: ['отчество', 'әкесінің аты', 'middle name'],
  OTHER_SPELLING: ['фио на казахском', 'фио каз', 'другое написание'],
  IIN: ['иин', 'жсн', 'individual identification number'],
  BIRTH_DATE: ['дата рождения', 'год рождения', 'туған күні', 'date of birth'],
  SEAT: ['№ места', 'номер места', 'орын нөмірі'],
  SEAT_KIND: ['вид места', 'от кого', 'категория', 'представительство', 'санаты'],
  POSITION: ['должность', 'место работы', 'должность и место работы', 'лауазымы', 'қызметі', 'жұмыс орны', 'job'],
  NPO_NAME: ['нпо', 'организация', 'общественное объединение', 'ұйым', 'үеу', 'кеұ', 'npo', 'ngo'],
  NPO_BIN: ['бин нпо', 'бин организации', 'ұйымның бсн'],
  MEMBER_FROM: ['член с', 'в составе с', 'дата включения', 'құрамға енген күні'],
  MEMBER_TO: ['член по', 'в составе по', 'дата выхода', 'дата исключения', 'шыққан күні'],
  END_GROUND: ['основание прекращения', 'причина выхода', 'тоқтату негізі'],
  PHONE: ['телефон', 'тел', 'phone', 'байланыс'],
  EMAIL: ['почта', 'email', 'e mail', 'эл почта', 'электронная почта', 'электрондық пошта'],
  APPROVAL_NUMBER: ['номер решения об утверждении', '№ решения', 'номер решения', 'шешім нөмірі'],
  APPROVAL_DATE: ['дата решения об утверждении', 'дата решения', 'дата утверждения', 'шешім күні'],
  DIRECTION: ['вид', 'тип', 'входящее исходящее', 'вх исх', 'кіріс шығыс', 'бағыты'],
  LETTER_NUMBER: [
    '№',
    'номер',
    'рег №',
    'регистрационный номер',
    'исх №',
    'исходящий номер',
    '№ письма',
    'номер письма',
    'нөмірі',
    'хат нөмірі',
  ],
  LETTER_DATE: ['дата', 'дата регистрации', 'дата письма', 'күні', 'тіркелген күні', 'хат күні'],
  CORRESPONDENT: ['корреспондент', 'от кого', 'кому', 'от кого поступило', 'адресат', 'хат алушы', 'кімнен', 'кімге'],
  ORGANISATION_BIN: ['бин', 'бин органа', 'бин адресата', 'бсн', 'bin'],
  ORGANISATION: ['адресат', 'орган', 'государственный орган', 'кому', 'адресаты', 'мемлекеттік орган', 'body'],
  SUBJECT: ['тема', 'краткое содержание', 'содержание', 'тақырыбы', 'мазмұны', 'қысқаша мазмұны'],
  COUNTER_NUMBER: [
    'номер корреспондента',
    'номер документа',
    'исходящий номер отправителя',
    '№ документа',
    'құжат нөмірі',
  ],
  COUNTER_DATE: ['дата документа', 'дата отправителя', 'құжат күні'],
  CHANNEL: ['способ отправки', 'канал', 'как отправлено', 'жіберу тәсілі'],
  SIGNATORY: ['подписант', 'подписал', 'кто подписал', 'қол қойған'],
  EXECUTOR: ['исполнитель', 'орындаушы'],
  FILE_INDEX: ['индекс дела', 'номенклатура', 'іс индексі'],
  LETTER_TEXT: ['текст', 'текст письма', 'мәтіні'],
  RECOMMENDATION_NUMBER: ['№ рекомендации', 'номер рекомендации', '№', 'номер', '№ п/п', 'ұсыным нөмірі'],
  WORDING: ['рекомендация', 'рекомендации', 'текст рекомендации', 'формулировка', 'предложение'],
  WORDING_KK: ['ұсыным', 'ұсыныс', 'ұсыным мәтіні', 'рекомендация на казахском'],
  ADOPTED_ON: ['дата принятия', 'принята', 'дата рекомендации', 'дата заседания', 'қабылданған күні'],
  DECISION_NUMBER: ['№ протокола', 'номер протокола', 'протокол', 'хаттама', 'хаттама нөмірі'],
  DECISION_DATE: ['дата протокола', 'хаттама күні'],
  SENT_ON: ['направлена', 'дата направления', 'дата отправки', 'жіберілген күні'],
  RECEIVED_ON: ['дата получения', 'получена', 'алынған күні'],
  EXECUTE_BY: ['срок исполнения', 'срок', 'орындау мерзімі'],
  ANSWER_KIND: ['результат', 'результат рассмотрения', 'итог', 'статус', 'нәтижесі', 'қаралу нәтижесі'],
  ANSWERED_ON: ['дата ответа', 'ответ получен', 'жауап күні'],
  ANSWER_NUMBER: ['№ ответа', 'номер ответа', 'жауап нөмірі'],
  ANSWER_TEXT: ['ответ', 'содержание ответа', 'текст ответа', 'жауап', 'жауап мазмұны'],
};

/** A column's proposed meaning. */
export interface ProposedColumn {
  readonly column: number;
  readonly field: ImportField | null;
}

/** The name of a field in a language, as templates head it. */
export function headOf(locale: Locale, field: ImportField): string {
  return translate(locale, `enums.ImportField_${field}`);
}

/** A heading as it is compared: no case, no signs, ё as е; what stands between brackets is a remark. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('kk')
    .replace(/\([^)]*\)/g, ' ')
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}№]+/gu, ' ')
    .trim();
}

/** What each heading may mean, in the order in which meanings are given out: exact words first, then words it begins with. */
export function proposeMapping(kind: ImportKind, heads: readonly string[]): readonly ProposedColumn[] {
  const taken = new Set<ImportField>();
  const found = new Map<number, ImportField>();
  const names = new Map(fieldsOf[kind].map((field) => [field, namesOf(field)]));
  for (const fits of [
    (head: string, name: string) => head === name,
    (head: string, name: string) => name.length > 3 && head.startsWith(`${name} `),
    (head: string, name: string) => name.length > 5 && ` ${head} `.includes(` ${name} `),
  ]) {
    for (const [column, text] of heads.entries()) {
      // A head may say its name in several languages, one under another.
      const said = [text, ...text.split(/[\n/|]/)].map(folded).filter(Boolean);
      if (found.has(column) || said.length === 0) continue;
      const field = fieldsOf[kind].find(
        (one) => !taken.has(one) && names.get(one)?.some((name) => said.some((head) => fits(head, name))),
      );
      if (!field) continue;
      found.set(column, field);
      taken.add(field);
    }
  }
  return heads.map((_, column) => ({ column, field: found.get(column) ?? null }));
}

/** Where the heads stand: of the first ten rows the one that most looks like them, else the first with two cells. */
export function headRow(kind: ImportKind, rows: readonly { readonly cells: readonly string[] }[]): number {
  const scores = rows
    .slice(0, 10)
    .map(({ cells }) => proposeMapping(kind, cells).filter(({ field }) => field !== null).length);
  const best = Math.max(0, ...scores);
  if (best > 1) return scores.indexOf(best);
  return Math.max(
    0,
    rows.findIndex(({ cells }) => cells.filter((text) => text !== '').length > 1),
  );
}

function namesOf(field: ImportField): readonly string[] {
  return [...locales.map((locale) => headOf(locale, field)), ...(alsoCalled[field] ?? [])].map(folded);
}
