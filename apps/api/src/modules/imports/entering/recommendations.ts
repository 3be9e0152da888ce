import { translate } from '@kenes/messages';
import { type AnswerKind, combine, isPublic, type LegalBasis, published } from '@kenes/rules';
import type { Act } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { noteNumber } from '../../../kernel/numbers.ts';
import { sql } from '../../../kernel/sql.ts';
import { readText } from '../../../kernel/texts.ts';
import { recordAnswers } from '../../answers/record-answers.ts';
import { HeldSeries } from '../../letters/numbering.ts';
import { sendTracks } from '../../letters/send-tracks.ts';
import { type BodyRow, dayOfFact, dayOrNull } from '../../recommendations/act-input.ts';
import { addTracks, newRecommendationNumber } from '../../recommendations/drafting.ts';
import { RecommendationEntity } from '../../recommendations/recommendation.entity.ts';
import { mayAdoptNow } from '../../recommendations/recommendation.policy.ts';
import { addresseePoints } from '../../recommendations/track.policy.ts';
import type { EnteredCounts } from '../import.entity.ts';
import { type Bodies, bodiesOf } from './bodies.ts';
import { type EnteredRow, type Entering, withRows } from './entering.ts';
import { enterLetter } from './letters.ts';

const bases: readonly LegalBasis[] = ['LAW_383_V', 'LAW_30_VIII'];
const kinds = ['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED'] as const satisfies readonly AnswerKind[];

/** A row of a file of recommendations: one addressee of one recommendation, with its letter and its answer. */
interface Line {
  readonly row: EnteredRow;
  readonly number: string | null;
  readonly wording: { readonly ru: string | null; readonly kk: string | null };
  readonly adoptedOn: string;
  readonly legalBasis: LegalBasis;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
  readonly executeBy: string | null;
  readonly body: BodyRow | null;
  readonly letterNumber: string | null;
  readonly sentOn: string | null;
  readonly receivedOn: string | null;
  readonly answerKind: (typeof kinds)[number] | null;
  readonly answeredOn: string | null;
  readonly answerNumber: string | null;
  readonly answerText: string | null;
}

/** Recommendations with their addressees: rows of one number, or of one wording and day, are one recommendation. */
export async function enterRecommendations(act: Act, entering: Entering): Promise<EnteredCounts> {
  const bodies = await bodiesOf(act);
  const counts = { recommendations: 0, addressees: 0, letters: 0, answers: 0 };
  const lines = entering.rows.map((row) => lineOf(row, bodies));
  const known = await knownOf(act);
  let done = 0;
  for (const group of groupsOf(lines)) {
    const rows = group.map(({ row }) => row);
    done += group.length;
    if (!rows.some(({ reading }) => reading.refused)) {
      await bodies.enter(
        act,
        group.flatMap(({ body }) => body ?? []),
      );
      const entered = await withRows(entering, rows, () => enterOne(act, entering, group, known));
      if (entered) {
        counts.recommendations += 1;
        counts.addressees += group.length;
        counts.letters += entered.letters;
        counts.answers += entered.answers;
      }
    }
    act.em.clear();
    if (done % 100 < group.length) await entering.progress(done);
  }
  await known.held.write(act);
  return counts;
}

function lineOf(row: EnteredRow, bodies: Bodies): Line {
  const { reading } = row;
  const wording = { ru: reading.text('WORDING', 10_000), kk: reading.text('WORDING_KK', 10_000) };
  if (wording.ru === null && wording.kk === null) reading.fault('WORDING', 'REQUIRED');
  const number = reading.text('RECOMMENDATION_NUMBER', 40);
  const body = bodies.of(reading, 'ORGANISATION');
  if (body === null && !reading.refused) reading.fault('ORGANISATION', 'REQUIRED');
  row.label = [number, wording.ru ?? wording.kk].filter(Boolean).join(' · ').slice(0, 200) || null;
  const line: Line = {
    row,
    number,
    wording,
    adoptedOn: reading.requiredDay('ADOPTED_ON'),
    legalBasis: reading.word('LEGAL_BASIS', 'LegalBasis', bases) ?? 'LAW_383_V',
    decisionNumber: reading.text('DECISION_NUMBER', 100),
    decisionDate: reading.day('DECISION_DATE'),
    executeBy: reading.day('EXECUTE_BY'),
    body,
    letterNumber: reading.text('LETTER_NUMBER', 40),
    sentOn: reading.day('SENT_ON'),
    receivedOn: reading.day('RECEIVED_ON'),
    answerKind: reading.word('ANSWER_KIND', 'AnswerKind', kinds),
    answeredOn: reading.day('ANSWERED_ON'),
    answerNumber: reading.text('ANSWER_NUMBER', 100),
    answerText: reading.text('ANSWER_TEXT', 10_000),
  };
  if (line.letterNumber !== null && line.sentOn === null) reading.fault('SENT_ON', 'REQUIRED');
  if (line.sentOn !== null && line.letterNumber === null) reading.fault('LETTER_NUMBER', 'REQUIRED');
  if (line.receivedOn !== null && line.sentOn === null) reading.fault('SENT_ON', 'REQUIRED');
  if (line.answeredOn !== null && line.sentOn === null) reading.fault('SENT_ON', 'REQUIRED');
  if (line.answeredOn !== null && line.answerKind === null) reading.fault('ANSWER_KIND', 'REQUIRED');
  if (line.answerKind !== null && line.answeredOn === null) reading.fault('ANSWERED_ON', 'REQUIRED');
  return line;
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = line.number ?? `${line.adoptedOn}/${line.wording.ru ?? line.wording.kk}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

async function enterOne(act: Act, { settings }: Entering, group: readonly Line[], known: Known) {
  const [first] = group;
  if (!first) throw new Error('a recommendation without a row');
  const adoptedOn = dayOfFact(act, first.adoptedOn);
  for (const line of group.slice(1))
    if (
      line.adoptedOn !== first.adoptedOn ||
      line.wording.ru !== first.wording.ru ||
      line.wording.kk !== first.wording.kk
    )
      line.row.reading.fault('RECOMMENDATION_NUMBER', 'IMPORT_NUMBER_OF_ANOTHER');
  if (group.some(({ row }) => row.reading.refused)) return null;
  const publicity = { signed: true, withheld: settings.withhold };
  const { ru, kk } = first.wording;
  const wording = {
    authentic: ru === null ? ('kk' as const) : ('ru' as const),
    ...(kk ? { kk } : {}),
    ...(ru ? { ru } : {}),
  };
  const addressees = group.flatMap(({ body }) => body ?? []);
  act.obey(
    combine(
      addresseePoints(addressees),
      mayAdoptNow({
        state: 'DRAFT',
        wording,
        hasDecision: Boolean(first.decisionNumber ?? first.decisionDate),
        executeBy: first.executeBy,
        adoptedOn,
        today: act.today,
        calendar: await act.calendar(),
      }),
      published(publicity),
    ),
  );
  const number = await numberOf(act, first, adoptedOn.year, known);
  if (number === null) {
    first.row.reading.fault('RECOMMENDATION_NUMBER', 'IMPORT_NUMBER_TAKEN');
    return null;
  }
  const recommendation = await act.insert(RecommendationEntity, {
    tenantId: act.tenantId,
    number,
    state: 'ADOPTED',
    legalBasis: first.legalBasis,
    wording,
    findingIds: [],
    draftedOn: adoptedOn.toString(),
    adoptedOn: adoptedOn.toString(),
    decisionNumber: first.decisionNumber,
    decisionDate: first.decisionDate,
    executeBy: first.executeBy,
    published: isPublic(publicity),
  });
  act.journal({
    act: 'RecommendationEntered',
    subjectType: 'Recommendation',
    subjectId: recommendation.id,
    occurredOn: adoptedOn,
    facts: { number, addressees: addressees.map(({ id }) => id), published: recommendation.published },
  });
  const tracks = await addTracks(act, recommendation, addressees);
  let [letters, answers] = [0, 0];
  for (const [index, track] of tracks.entries()) {
    const line = group[index];
    if (!line?.sentOn || !line.letterNumber || !line.body) continue;
    const sentOn = dayOfFact(act, line.sentOn);
    const letter = letterSent(line, known) ?? (await carrying(act, line, number, known));
    if (letter.fresh) letters += 1;
    await sendTracks(act, [track], {
      letterId: letter.id,
      number: line.letterNumber,
      sentOn,
      receivedOn: dayOrNull(line.receivedOn),
      receiptKind: line.receivedOn ? 'OTHER' : null,
      receiptNumber: null,
      body: line.body,
    });
    await act.em.flush();
    if (!line.answerKind || !line.answeredOn) continue;
    await recordAnswers(
      act,
      [
        {
          trackId: encodeId(act.tenantId, track.id),
          expectedVersion: track.version,
          kind: line.answerKind as never,
          reasoning: line.answerText,
        },
      ],
      [track],
      {
        letter: { number: line.answerNumber },
        answerLetterId: null,
        fileIds: [],
        arrivedOn: dayOfFact(act, line.answeredOn),
        enteredBy: 'SECRETARIAT',
        bodyId: track.bodyId,
      },
    );
    answers += 1;
  }
  return { letters, answers };
}

/** What stands before the first row, and what this act has added: asked once, not for each row. */
interface Known {
  readonly held: HeldSeries;
  readonly numbers: Set<string>;
  /** Outgoing letters by their number in small letters and their day. */
  readonly letters: Map<string, string>;
}

async function knownOf(act: Act): Promise<Known> {
  const numbers = await act.transaction.rows<{ number: string }>(
    sql`select r.number from recommendation r where r.tenant_id = ${act.tenantId}::uuid`,
  );
  const letters = await act.transaction.rows<{ id: string; number: string; sentOn: string }>(
    sql`select l.id, l.number, l.sent_on::text as "sentOn" from letter l
      where l.tenant_id = ${act.tenantId}::uuid and l.direction = 'OUT' and l.number is not null and l.sent_on is not null`,
  );
  return {
    held: new HeldSeries(),
    numbers: new Set(numbers.map(({ number }) => number)),
    letters: new Map(letters.map(({ id, number, sentOn }) => [placeOf(number, sentOn), id])),
  };
}

function placeOf(number: string, sentOn: string): string {
  return `${sentOn} ${number.toLowerCase()}`;
}

/** The number as it stood, if nobody has it yet; the next of its year where there is none. */
async function numberOf(act: Act, line: Line, year: number, { numbers }: Known): Promise<string | null> {
  if (line.number === null) return newRecommendationNumber(act, year);
  if (numbers.has(line.number)) return null;
  numbers.add(line.number);
  // Numbers as they are given here: the next automatic one goes on after them.
  const own = /^(\d{4})-(\d{1,9})$/.exec(line.number);
  if (own) await noteNumber(act.transaction, act.tenantId, 'recommendation', Number(own[1]), Number(own[2]));
  return line.number;
}

/** The letter with which it left, where the register has it already: by its number and day. */
function letterSent(line: Line, { letters }: Known): { id: string; fresh: boolean } | null {
  const id = letters.get(placeOf(line.letterNumber ?? '', line.sentOn ?? ''));
  return id === undefined ? null : { id, fresh: false };
}

async function carrying(
  act: Act,
  line: Line,
  number: string,
  { held, letters }: Known,
): Promise<{ id: string; fresh: boolean }> {
  const language = line.wording.ru === null ? 'kk' : 'ru';
  const letter = await enterLetter(
    act,
    {
      direction: 'OUT',
      kind: 'RECOMMENDATION',
      number: line.letterNumber ?? '',
      on: line.sentOn ?? '',
      body: line.body,
      correspondent: line.body ? readText(line.body.name, language).text : '',
      subject: translate(language, 'mail.recommendationsSubject', { count: 1, numbers: number }),
      language,
    },
    held,
  );
  letters.set(placeOf(line.letterNumber ?? '', line.sentOn ?? ''), letter.id);
  return { id: letter.id, fresh: true };
}
