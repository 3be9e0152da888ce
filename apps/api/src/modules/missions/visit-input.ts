import type { LegalDate } from '@kenes/calendar';
import { combine, visit as visitStates } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { invalid } from '../../kernel/refusals.ts';
import { VisitEntity } from './entities/visit.entity.ts';
import type { RecordRefusedAccessInput, RecordVisitInput } from './inputs/visit.inputs.ts';
import { fieldFactOn } from './mission.policy.ts';
import { type MissionAct, missionFor, onBehalf } from './mission-act.ts';
import { readPosition } from './mission-input.ts';

const clockTime = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** Times of day and those who went, as a visit has them. */
export function readTimes(
  reading: InputReading,
  input: {
    readonly fromTime?: string | null;
    readonly toTime?: string | null;
    readonly went?: readonly string[] | null;
  },
) {
  const fromTime = input.fromTime ?? null;
  const toTime = input.toTime ?? null;
  if (fromTime && !clockTime.test(fromTime)) reading.fault('fromTime', 'NOT_A_TIME');
  if (toTime && !clockTime.test(toTime)) reading.fault('toTime', 'NOT_A_TIME');
  if (fromTime && toTime && toTime < fromTime) reading.fault('toTime', 'ENDS_BEFORE_START');
  const went = (input.went ?? []).map((name, index) => reading.required(`went.${index}`, name, 300));
  if (went.length > 50) reading.fault('went', 'TOO_MANY', { max: 50 });
  return { fromTime, toTime, went };
}

export interface VisitRecorded extends MissionAct {
  readonly visit: VisitEntity;
  readonly on: LegalDate;
  readonly onBehalfOf: string | null;
}

/**
 * The part that a visit which took place and a refused access share: the day, the planned visit it was or a new one,
 * who went, where, from when to when. Refuses a day in the future, after completion or outside the mandate.
 */
export async function recordedVisit(
  act: Act,
  name: 'recordVisit' | 'recordRefusedAccess',
  input: RecordVisitInput | RecordRefusedAccessInput,
): Promise<VisitRecorded> {
  const on = factOn(act, input.visitedOn);
  const found = await missionFor(act, name, input.missionId, { path: 'missionId' });
  const { mission, situation } = found;
  act.obey(fieldFactOn(situation, on, { hasPhoto: false, hasText: true }));
  const reading = new InputReading();
  const given = {
    ...readTimes(reading, input),
    ...readPosition(reading, '', input),
    place: reading.optional('place', input.place, 500) ?? mission.siteName ?? mission.siteAddress,
    notes: reading.optional('notes', input.notes, 10_000),
  };
  if (input.visitId && !Number.isInteger(input.expectedVersion)) reading.fault('expectedVersion', 'REQUIRED');
  reading.done();
  const onBehalfOf = onBehalf(act, input.onBehalfOf);
  const state = name === 'recordVisit' ? ('DONE' as const) : ('REFUSED_ACCESS' as const);
  const entered = { ...given, state, visitedOn: on.toString() };
  if (!input.visitId) {
    const visit = await act.insert(VisitEntity, {
      tenantId: act.tenantId,
      missionId: mission.id,
      ...entered,
      onBehalfOf,
      recordedBy: act.accountId,
      recordedAt: act.operation.clock.now(),
    });
    return { ...found, visit, on, onBehalfOf };
  }
  const visit = await act.load(VisitEntity, input.visitId, {
    path: 'visitId',
    expectedVersion: input.expectedVersion ?? -1,
  });
  if (visit.missionId !== mission.id) throw invalid({ path: 'visitId', code: 'NOT_THERE' });
  act.obey(combine(visitStates.may(visit.state, state)));
  // Under a mandate only what it may write is touched; what the plan said and nobody changed stays.
  act.em.assign(visit, {
    ...entered,
    fromTime: given.fromTime ?? visit.fromTime,
    toTime: given.toTime ?? visit.toTime,
    place: reading.optional('place', input.place, 500) ?? visit.place,
    went: given.went.length > 0 ? given.went : visit.went,
  });
  if (onBehalfOf) visit.onBehalfOf = onBehalfOf;
  return { ...found, visit, on, onBehalfOf };
}
