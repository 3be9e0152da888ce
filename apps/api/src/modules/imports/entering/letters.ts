import type { Act } from '../../../kernel/command.ts';
import { readText } from '../../../kernel/texts.ts';
import { LetterEntity } from '../../letters/letter.entity.ts';
import { HeldSeries, numberFor } from '../../letters/numbering.ts';
import { type BodyRow, dayOfFact } from '../../recommendations/act-input.ts';
import type { EnteredCounts } from '../import.entity.ts';
import { bodiesOf } from './bodies.ts';
import { type EnteredRow, type Entering, withRows } from './entering.ts';

const channels = ['EDMS', 'EMAIL', 'PAPER', 'BY_HAND'] as const;

/** After so many rows what was written is let go of: the work stays the same for the last row as for the first. */
const letGo = 100;

/** A letter of a register of before, as it is written. */
export interface PastLetter {
  readonly direction: 'IN' | 'OUT';
  readonly kind: LetterEntity['kind'];
  readonly number: string;
  readonly on: string;
  readonly body: BodyRow | null;
  readonly correspondent: string;
  readonly subject: string;
  readonly language: 'kk' | 'ru';
  readonly more?: Partial<LetterEntity>;
}

/** Each row is a letter with its number; nothing is sent and no link is made. */
export async function enterLetters(act: Act, entering: Entering): Promise<EnteredCounts> {
  const bodies = await bodiesOf(act);
  const held = new HeldSeries();
  let letters = 0;
  for (const [index, row] of entering.rows.entries()) {
    const letter = letterOf(row, bodies);
    if (letter && (await withRows(entering, [row], () => enterLetter(act, letter, held), placeOf(row)))) letters += 1;
    if ((index + 1) % letGo === 0) {
      act.em.clear();
      await entering.progress(index + 1);
    }
  }
  await held.write(act);
  return { letters };
}

/** Writes a letter under its number by the register's own rule: a repeat is refused, a gap asks for a reason (§8.3). */
export async function enterLetter(act: Act, letter: PastLetter, held: HeldSeries): Promise<LetterEntity> {
  const { direction, kind, body, correspondent, subject, language, more = {} } = letter;
  const on = dayOfFact(act, letter.on);
  const wanted = { direction, series: null, ordinal: null, printed: letter.number, year: on.year };
  const number = await numberFor(act, wanted, held);
  const out = direction === 'OUT';
  const entity = await act.insert(LetterEntity, {
    tenantId: act.tenantId,
    direction,
    kind,
    state: out ? 'SENT' : 'REGISTERED',
    ...number,
    registeredOn: on.toString(),
    datedOn: out ? on.toString() : (more.counterDate ?? null),
    sentOn: out ? on.toString() : null,
    receivedOn: out ? null : on.toString(),
    bodyId: body?.id ?? null,
    correspondent,
    subject,
    channel: 'PAPER',
    language,
    recordedBy: act.accountId,
    recordedAt: act.operation.clock.now(),
    ...more,
  });
  act.journal({
    act: 'LetterEntered',
    subjectType: 'Letter',
    subjectId: entity.id,
    occurredOn: on,
    facts: { number: number.number, direction, correspondent, body: body?.id ?? null },
  });
  return entity;
}

function letterOf(row: EnteredRow, bodies: Awaited<ReturnType<typeof bodiesOf>>): PastLetter | null {
  const { reading } = row;
  const direction = reading.word('DIRECTION', 'LetterDirection', ['IN', 'OUT'] as const);
  if (direction === null && !reading.points.some(({ field }) => field === 'DIRECTION'))
    reading.fault('DIRECTION', 'REQUIRED');
  const number = reading.required('LETTER_NUMBER', 40);
  const on = reading.requiredDay('LETTER_DATE');
  const body = bodies.of(reading, 'CORRESPONDENT');
  const language = reading.word('LANGUAGE', 'ImportLanguage', ['kk', 'ru'] as const) ?? 'ru';
  const correspondent = reading.text('CORRESPONDENT', 500) ?? (body ? readText(body.name, language).text : null);
  if (correspondent === null) reading.fault('CORRESPONDENT', 'REQUIRED');
  const subject = reading.required('SUBJECT', 500);
  const more = {
    counterNumber: reading.text('COUNTER_NUMBER', 100),
    counterDate: reading.day('COUNTER_DATE'),
    channel: reading.word('CHANNEL', 'LetterChannel', channels) ?? 'PAPER',
    executorName: reading.text('EXECUTOR', 200),
    signatory: reading.text('SIGNATORY', 200),
    fileIndex: reading.text('FILE_INDEX', 50),
    bodyText: reading.text('LETTER_TEXT', 20_000),
  };
  row.label = [number, subject].filter(Boolean).join(' · ').slice(0, 200) || null;
  if (reading.refused || direction === null || correspondent === null) return null;
  return { direction, kind: 'OTHER', number, on, body, correspondent, subject, language, more };
}

function placeOf(row: EnteredRow) {
  return (path: string) => ({
    row,
    field: path === 'numberByHand' || path === 'series' ? ('LETTER_NUMBER' as const) : null,
  });
}
