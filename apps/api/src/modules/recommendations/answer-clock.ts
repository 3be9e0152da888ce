import { UnknownYearError } from '@kenes/calendar';
import { answerClock, combine, MissingEditionError, parameterRows } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { dayOrNull } from './act-input.ts';
import type { TrackEntity } from './track.entity.ts';
import type { StoredClock } from './why-this-date.ts';

/**
 * Runs the answer clock of a track from its dates of receipt and sending, and keeps with the track the due day and all
 * that explains it: rule edition, calendar version, days passed over (PC-REC-02, PC-REC-08). Where law sets no term or
 * the calendar ends, the fact stands and no due day is computed (§8.1).
 */
export async function runAnswerClock(act: Act, track: TrackEntity): Promise<void> {
  if (!track.sentOn && !track.receivedOn) return;
  const from = track.receivedOn ?? track.sentOn ?? '';
  try {
    const clock = answerClock({
      basis: track.legalBasis,
      calendar: await act.calendar(),
      overrides: await act.overrides(),
      receivedOn: dayOrNull(track.receivedOn),
      sentOn: dayOrNull(track.sentOn),
    });
    // A receipt dated before its sending is a wrong date of one of the two: that is asked about, the rest is only shown.
    act.obey(combine(clock.points.filter(({ code }) => code === 'RECEIVED_BEFORE_SENT')));
    track.dueOn = clock.due?.toString() ?? null;
    track.clock = {
      ruleId: clock.ruleId,
      ruleVersion: editionOf(track.legalBasis, from),
      startKind: clock.startKind,
      startsOn: clock.startsOn.toString(),
      workingDays: clock.workingDays,
      skipped: clock.skipped.map(({ date, name, act: source }) => ({
        date: date.toString(),
        name,
        ...(source ? { act: source } : {}),
      })),
      calendarVersion: clock.calendarVersion,
      confidence: clock.confidence,
      notRegulated: clock.notRegulated,
      noCalendarFor: clock.noCalendarFor,
      provisional: clock.provisional,
      overridden: clock.overridden,
      basis: clock.basis,
      points: clock.points,
    };
  } catch (error) {
    if (!(error instanceof MissingEditionError) && !(error instanceof UnknownYearError)) throw error;
    track.dueOn = null;
    track.clock = uncomputed(track, from);
  }
}

/** A letter older than the law itself is recorded; nothing is computed for it. */
function uncomputed(track: TrackEntity, from: string): Partial<StoredClock> {
  return {
    ruleId: 'PC-REC-02',
    ruleVersion: 'PC-REC-02',
    startKind: track.receivedOn ? 'RECEIPT' : 'SENDING',
    startsOn: from,
    workingDays: null,
    noCalendarFor: Number(from.slice(0, 4)),
    confidence: 'MEMORY',
  };
}

/** The edition of the number that held on a day, in words that stay true: rule, law, since when. */
function editionOf(law: string, on: string): string {
  const row = parameterRows.find(
    (candidate) =>
      candidate.ruleId === 'PC-REC-02' &&
      candidate.key === 'answer' &&
      (candidate.law === null || candidate.law === law) &&
      candidate.effectiveFrom <= on &&
      (candidate.effectiveTo === null || on <= candidate.effectiveTo),
  );
  return `PC-REC-02 ${law}${row ? ` ${row.effectiveFrom}` : ''}`;
}
