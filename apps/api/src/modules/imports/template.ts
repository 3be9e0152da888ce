import type { ImportTemplate } from '@kenes/documents';
import { type Locale, locales, translate } from '@kenes/messages';
import { seatKinds, terminationGrounds } from '@kenes/rules';
import { fieldsOf, headOf, neededOf } from './fields.ts';
import type { ImportField, ImportKind } from './import.enums.ts';
import type { TableRow } from './reading/read-table.ts';

/** Values of fields that take no others, by the enum whose words they are. */
const choices: Partial<Record<ImportField, { readonly of: string; readonly values: readonly string[] }>> = {
  SEAT_KIND: { of: 'SeatKind', values: seatKinds },
  PROPOSER: { of: 'Proposer', values: ['NPO', 'CITIZENS', 'SELF', 'BODY'] },
  APPROVED_BY: { of: 'Approver', values: ['MASLIKHAT', 'HEAD'] },
  END_GROUND: { of: 'TerminationGround', values: terminationGrounds },
  DIRECTION: { of: 'LetterDirection', values: ['IN', 'OUT'] },
  CHANNEL: { of: 'LetterChannel', values: ['EDMS', 'EMAIL', 'PAPER', 'BY_HAND'] },
  LEGAL_BASIS: { of: 'LegalBasis', values: ['LAW_383_V', 'LAW_30_VIII'] },
  ANSWER_KIND: { of: 'AnswerKind', values: ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED'] },
};

/** The example row: an invented person, letter and recommendation. A row that says just this is not taken for one. */
const examples: Partial<Record<ImportField, string>> = {
  CONVOCATION: 'I',
  TERM_FROM: '01.02.2019',
  TERM_TO: '31.01.2022',
  SURNAME: 'Үлгіұлы',
  GIVEN_NAME: 'Мысал',
  PATRONYMIC: 'Серікұлы',
  SEAT: '1',
  SEAT_KIND: 'CITIZEN',
  POSITION: 'мектеп мұғалімі',
  DIRECTION: 'OUT',
  LETTER_NUMBER: '03-15/127',
  LETTER_DATE: '15.01.2025',
  CORRESPONDENT: 'Үлгі басқармасы',
  SUBJECT: 'Үлгі: саябақты абаттандыру туралы',
  CHANNEL: 'EDMS',
  LANGUAGE: 'kk',
  RECOMMENDATION_NUMBER: '2025-001',
  WORDING: 'Пример: отремонтировать двор школы',
  WORDING_KK: 'Үлгі: мектеп ауласын жөндеу',
  ADOPTED_ON: '10.02.2025',
  ORGANISATION: 'Үлгі басқармасы',
  DECISION_NUMBER: '3',
  DECISION_DATE: '10.02.2025',
  LEGAL_BASIS: 'LAW_383_V',
  SENT_ON: '12.02.2025',
  RECEIVED_ON: '13.02.2025',
  ANSWER_KIND: 'ACCEPTED',
  ANSWERED_ON: '28.02.2025',
  ANSWER_NUMBER: '07-2/415',
  ANSWER_TEXT: 'Үлгі: жыл соңына дейін жөнделеді',
};

/** The words that a field's cells may hold, in a language; empty where they are free. */
export function choicesOf(locale: Locale, field: ImportField): string[] {
  const list = choices[field];
  return (list?.values ?? []).map((value) => translate(locale, `enums.${list?.of}_${value}` as never));
}

/** What a cell of a field looks like; null where there is no example. */
export function exampleOf(locale: Locale, field: ImportField): string | null {
  const [list, example] = [choices[field], examples[field] ?? null];
  return list && example ? translate(locale, `enums.${list.of}_${example}` as never) : example;
}

/** What marks the example rows: an invented surname, correspondent, body. */
const marks = new Set([examples.SURNAME, examples.CORRESPONDENT, examples.ORGANISATION]);

/** An empty table to fill in: heads in three languages, one example, lists in the reader's language. */
export function templateOf(kind: ImportKind, locale: Locale, preparedOn: string): ImportTemplate {
  const needed = new Set(neededOf[kind].map(([first]) => first));
  const name = translate(locale, `enums.ImportKind_${kind}`);
  return {
    title: name,
    sheet: name,
    preparedOn,
    columns: fieldsOf[kind]
      .filter((field) => field !== 'FULL_NAME')
      .map((field) => {
        return {
          heads: locales.map((language) => headOf(language, field)),
          needed: needed.has(field),
          width: ['WORDING', 'WORDING_KK', 'SUBJECT', 'ANSWER_TEXT', 'LETTER_TEXT'].includes(field) ? 50 : 22,
          example: exampleOf(locale, field) ?? '',
          choices: choicesOf(locale, field),
        };
      }),
  };
}

/** The rows below the heads that are somebody's: the template's example, left in place, is not. */
export function rowsBelow(kind: ImportKind, rows: readonly TableRow[], headRow: number): readonly TableRow[] {
  const own = new Set(Object.values(examples));
  return rows.slice(headRow + 1).filter(({ cells }, index) => {
    const said = cells.filter((text) => text !== '');
    return !(
      index === 0 &&
      said.some((text) => marks.has(text)) &&
      said.filter((text) => own.has(text)).length > fieldsOf[kind].length / 4
    );
  });
}
