import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import {
  type AddresseeFacts,
  type AnswerHearing,
  type AnswerKind,
  type AnswerQuality,
  addressedTo,
  combine,
  mayAnswer,
  mayEscalate,
  type Override,
  type Point,
  type TrackState,
  track,
  type Verdict,
} from '@kenes/rules';
import { readText } from '../../kernel/texts.ts';
import { refused } from '../../kernel/verdict.ts';
import { type BodyRow, dayOrNull } from './act-input.ts';
import type { StoredClock } from './why-this-date.ts';

/** What is known of a track, from an entity or from a row that is shown. */
export interface TrackFacts {
  readonly state: TrackState;
  readonly legalBasis: 'LAW_383_V' | 'LAW_30_VIII';
  readonly sentOn: string | null;
  readonly dueOn: string | null;
  readonly executeBy: string | null;
  readonly answerKind: string | null;
  readonly quality: AnswerQuality | null;
  readonly reanswerAskedOn: string | null;
  readonly clock: Partial<StoredClock>;
}

/** What the rules ask of a body as an addressee. */
export function addresseeFacts(body: Pick<BodyRow, 'id' | 'name' | 'bin'>): AddresseeFacts {
  return { bodyId: body.id, name: readText(body.name, 'ru').text, hasBin: body.bin !== null };
}

/** None twice; one without a BIN is shown (PC-REC-03). */
export function addresseePoints(bodies: readonly BodyRow[]): readonly Point[] {
  return addressedTo(bodies.map(addresseeFacts));
}

/** An answer as far as the rules need it. */
export interface AnswerAttempt {
  readonly kind: AnswerKind;
  readonly reasoning: string | null;
  readonly hasForwardAddressee: boolean;
  readonly arrivedOn: LegalDate;
  readonly sentToThisBody: boolean;
  readonly today: LegalDate;
  readonly calendar: LegalCalendar;
  readonly overrides: readonly Override[];
  readonly decision?: { readonly on: LegalDate; readonly hearing: AnswerHearing | null };
}

/** Whether an answer to a track may be recorded (PC-REC-01, -03, -06, PC-CTRL-13). */
export function mayAnswerTrack(facts: TrackFacts, attempt: AnswerAttempt): Verdict {
  return mayAnswer({
    ...attempt,
    basis: facts.legalBasis,
    trackState: facts.state,
    reanswerAsked: facts.reanswerAskedOn !== null,
    sentOn: dayOrNull(facts.sentOn),
    due: dayOrNull(facts.dueOn),
    dueConfidence: facts.clock.confidence === 'FOUND' ? 'FOUND' : 'MEMORY',
  });
}

/** Receipt may be proven for what was sent, also after the answer has come. */
export function mayProveReceipt(facts: Pick<TrackFacts, 'state'>): Verdict {
  return facts.state === 'TO_SEND' ? refused('NOTHING_SENT') : combine();
}

/** An answer may be judged once a final one has come. */
export function mayAssess(facts: Pick<TrackFacts, 'answerKind'>): Verdict {
  return facts.answerKind ? combine() : refused('NOTHING_TO_ASSESS');
}

/** An execution date may be set until nothing more is expected. */
export function maySetExecutionDate(facts: Pick<TrackFacts, 'state'>): Verdict {
  return track.settled.includes(facts.state) ? refused('TRACK_SETTLED') : combine();
}

/** An answered track whose execution has a date is on execution, said or not. */
function executionState(facts: Pick<TrackFacts, 'state' | 'executeBy'>): TrackState {
  return facts.state === 'ANSWERED' && facts.executeBy ? 'ON_EXECUTION' : facts.state;
}

/** Whether execution may be recorded. */
export function mayExecute(facts: Pick<TrackFacts, 'state'>): Verdict {
  return track.may(facts.state, 'EXECUTED');
}

/** Whether it may be recorded that it was not executed. */
export function mayFail(facts: Pick<TrackFacts, 'state' | 'executeBy'>): Verdict {
  return track.may(executionState(facts), 'NOT_EXECUTED');
}

/** Whether a letter may go to the superior: a person decides, and a superior is known. */
export function mayEscalateTrack(
  facts: TrackFacts,
  circumstances: { readonly on: LegalDate; readonly hasSuperior: boolean; readonly byPerson: boolean },
): Verdict {
  return mayEscalate({
    ...circumstances,
    trackState: facts.state,
    due: dayOrNull(facts.dueOn),
    dueConfidence: facts.clock.confidence === 'FOUND' ? 'FOUND' : 'MEMORY',
    quality: facts.quality,
  });
}

/** Whether the track may be closed by a person. */
export function mayCloseTrack(facts: Pick<TrackFacts, 'state'>): Verdict {
  return track.may(facts.state, 'CLOSED');
}

/** An addressee may be taken back as long as nothing was sent. */
export function mayRemoveAddressee(facts: Pick<TrackFacts, 'state'>): Verdict {
  return facts.state === 'TO_SEND' ? combine() : refused('ALREADY_SENT');
}

/** A date of something that was sent may be corrected. */
export function mayCorrectTrackDate(facts: Pick<TrackFacts, 'sentOn'>): Verdict {
  return facts.sentOn ? combine() : refused('NOTHING_SENT');
}
