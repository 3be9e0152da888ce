import type { LegalDate } from '@kenes/calendar';
import { combine, type RenewalStep, renewalOf, renewalReminders, renewalSchedule, renewalSteps } from '@kenes/rules';
import { verdictOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { calendarOfOperation } from '../recommendations/operation-calendar.ts';
import { stepsDone } from './renewal.reader.ts';
import { convocationOn, type Roster } from './roster.ts';
import type { Renewal, RenewalReminder, ScheduledRenewalStep } from './types/renewal.type.ts';

/** The clock of renewal of the present convocation, by its last day and by what is known of the next one. */
export async function renewalFor(operation: Operation, roster: Roster): Promise<Renewal | null> {
  // A formation that is open is not public yet, and without it the clock would be wrong.
  if (operation.capacity.kind === 'PUBLIC') return null;
  const today = operation.clock.today();
  const convocation = convocationOn(roster, today.toString());
  if (!convocation || convocation.endsOn === null) return null;
  const next = roster.convocations.find(({ number }) => number > convocation.number) ?? null;
  const calendar = await calendarOfOperation(operation);
  const endsOn = Temporal.PlainDate.from(convocation.endsOn);
  const openedOn = dayOf(next?.openedOn);
  const done = next ? await stepsDone(operation, next.id) : null;
  const { overrides } = roster;
  const clock = renewalOf({ endsOn, openedOn, successorStartsOn: dayOf(next?.startsOn), today, overrides });
  const schedule = renewalSchedule({
    endsOn,
    openedOn,
    today,
    known: knownDays(done),
    calendar,
    overrides,
  });
  const { steps, feasible, slackDays, plannedSlackDays, latestStartOn, noCalendarFor } = schedule;
  return {
    convocation,
    next,
    stage: clock.stage as Renewal['stage'],
    startsOn: clock.startsOn.toString(),
    aheadOn: clock.aheadOn.toString(),
    endsOn: convocation.endsOn,
    daysLeft: clock.daysLeft,
    verdict: verdictOf(operation, combine(clock.points)),
    steps: steps.map(
      ({ step, ruleId, plannedOn, expectedOn, latestOn, doneOn, slackDays: slack, standing }) =>
        ({
          step,
          ruleId,
          plannedOn: text(plannedOn),
          expectedOn: text(expectedOn),
          latestOn: text(latestOn),
          doneOn: text(doneOn),
          slackDays: slack,
          standing,
        }) as ScheduledRenewalStep,
    ),
    feasible,
    slackDays,
    plannedSlackDays,
    latestStartOn: text(latestStartOn),
    noCalendarFor,
    reminders: renewalReminders({ endsOn, calendar, overrides }).map(
      ({ kind, on }) => ({ kind, on: on.toString() }) as RenewalReminder,
    ),
  };
}

function knownDays(done: Awaited<ReturnType<typeof stepsDone>>): Partial<Record<RenewalStep, LegalDate>> {
  return Object.fromEntries(
    renewalSteps.flatMap((step) => {
      const day = dayOf(done?.[step]);
      return day ? [[step, day] as const] : [];
    }),
  );
}

function dayOf(value: string | null | undefined): Temporal.PlainDate | null {
  return value ? Temporal.PlainDate.from(value) : null;
}

function text(day: Temporal.PlainDate | null): string | null {
  return day?.toString() ?? null;
}
