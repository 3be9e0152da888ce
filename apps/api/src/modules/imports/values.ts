import { isMessageKey, locales, translate } from '@kenes/messages';
import { checkBin } from '@kenes/rules';
import { folded } from './fields.ts';

/** A value read of a cell, or the code of what is wrong with it. */
export type Read<Value> = { readonly value: Value | null } | { readonly code: string };

/** A day: `YYYY-MM-DD`, `31.12.2025`, `31/12/2025`, `31.12.25`, or a spreadsheet's count of days that came as text. */
export function readDay(text: string): Read<string> {
  const clean = text.replace(/\s*(г\.?|ж\.?|года|жыл)\s*$/iu, '').trim();
  if (clean === '') return { value: null };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(clean);
  const usual = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}.*)?$/.exec(clean);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : usual
      ? [yearOf(usual[3] ?? ''), Number(usual[2]), Number(usual[1])]
      : [0, 0, 0];
  if (year < 1900 || year > 2100) return { code: 'IMPORT_NOT_A_DATE' };
  try {
    return { value: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() };
  } catch {
    return { code: 'IMPORT_NOT_A_DATE' };
  }
}

function yearOf(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A whole number, in Arabic or Roman figures («III созыв»). */
export function readCount(text: string): Read<number> {
  const clean = text.trim();
  if (clean === '') return { value: null };
  const [word = ''] = clean
    .toUpperCase()
    .replaceAll('І', 'I')
    .replaceAll('Х', 'X')
    .split(/[\s-]+/);
  const place = roman.indexOf(word);
  if (place >= 0) return { value: place + 1 };
  const figures = /^№?\s*(\d{1,6})(?:[.,]0+)?(?:\s|-|\.|$)/.exec(clean)?.[1];
  return figures === undefined ? { code: 'IMPORT_NOT_A_NUMBER' } : { value: Number(figures) };
}

/** Twelve digits of an IIN or BIN: white space goes; noughts that a spreadsheet took away in front come back. */
export function readTwelve(text: string): string | null {
  const digits = text.replace(/[\s'’]/g, '');
  if (digits === '') return null;
  return /^\d{9,11}$/.test(digits) ? digits.padStart(12, '0') : digits;
}

/** A BIN that passes its check. */
export function readBin(text: string): Read<string> {
  const bin = readTwelve(text);
  if (bin === null) return { value: null };
  const fault = checkBin(bin).points.find(({ level }) => level === 'BLOCK');
  return fault ? { code: fault.code } : { value: bin };
}

const alsoSaid: Readonly<Record<string, readonly string[]>> = {
  SeatKind_STATE: ['госорган', 'гос орган', 'государственный', 'от государственных органов', 'мемлекеттік'],
  SeatKind_QUASI_STATE: ['квазигос', 'квазигосударственный', 'субъект квазигосударственного сектора'],
  SeatKind_NPO: ['нпо', 'некоммерческая', 'общественное объединение', 'оо', 'үеұ', 'кеұ', 'ngo'],
  SeatKind_CITIZEN: ['гражданин', 'граждане', 'гражданское общество', 'азамат', 'азаматтар'],
  LetterDirection_IN: ['вх', 'входящее', 'входящий', 'кіріс', 'in'],
  LetterDirection_OUT: ['исх', 'исходящее', 'исходящий', 'шығыс', 'out'],
  LetterChannel_EDMS: ['сэд', 'единая сэд', 'documentolog', 'эқжж'],
  LetterChannel_EMAIL: ['почта', 'эл почта', 'электронная почта', 'email', 'e mail'],
  LetterChannel_PAPER: ['бумага', 'нарочно', 'почтой', 'қағаз'],
  LetterChannel_BY_HAND: ['нарочно', 'нарочным', 'курьер', 'қолма қол'],
  AnswerKind_ACCEPTED: [
    'принято',
    'принята',
    'принята к исполнению',
    'исполнено',
    'поддержано',
    'қабылданды',
    'accepted',
  ],
  AnswerKind_PARTLY_ACCEPTED: ['частично', 'принято частично', 'частично принята', 'ішінара', 'partly accepted'],
  AnswerKind_REJECTED: ['отклонено', 'отклонена', 'отказ', 'отказано', 'қабылданбады', 'rejected'],
  LegalBasis_LAW_383_V: ['383 v', 'закон об общественных советах', '383'],
  LegalBasis_LAW_30_VIII: ['30 viii', 'закон об общественном контроле', '30'],
  Approver_MASLIKHAT: ['маслихат', 'решение маслихата', 'мәслихат'],
  Approver_HEAD: ['руководитель', 'приказ', 'первый руководитель', 'басшы', 'бұйрық'],
};

const words = new Map<string, Map<string, string>>();

/** A value of an enum by its name or its words in any of the three languages. */
export function readWord<Value extends string>(enumName: string, values: readonly Value[], text: string): Read<Value> {
  const said = folded(text);
  if (said === '') return { value: null };
  let known = words.get(enumName);
  if (!known) {
    known = new Map();
    for (const value of values) {
      const key = `enums.${enumName}_${value}`;
      const told = isMessageKey(key) ? locales.map((locale) => translate(locale, key as never)) : [];
      for (const word of [value, ...told, ...(alsoSaid[`${enumName}_${value}`] ?? [])])
        if (!known.has(folded(word))) known.set(folded(word), value);
    }
    words.set(enumName, known);
  }
  const found = values.find((value) => value === known.get(said));
  return found ? { value: found } : { code: 'IMPORT_WORD_UNKNOWN' };
}

/** A whole name in its parts: surname first, as papers here write it. */
export function readName(text: string): { surname: string; givenName: string; patronymic: string } {
  const [surname = '', givenName = '', ...rest] = text.trim().split(/\s+/);
  // Initials may stand without a space between them: «Серікбаева А.М.».
  const initials = rest.length === 0 ? /^(\p{Lu}\.)\s*(\p{Lu}\.)$/u.exec(givenName) : null;
  return initials
    ? { surname, givenName: initials[1] ?? '', patronymic: initials[2] ?? '' }
    : { surname, givenName, patronymic: rest.join(' ') };
}
