import { type Override, type QuarterSessions, quartersOf } from '@kenes/rules';
import type { WorkPlanFulfilment, WorkPlanItem } from './types/work-plan.type.ts';

/** How far a plan is fulfilled: a point that was moved counts where it went, one that was dropped not at all in the share. */
export function fulfilmentOf(items: readonly Pick<WorkPlanItem, 'state' | 'overdue'>[]): WorkPlanFulfilment {
  const count = (state: `${WorkPlanItem['state']}`) => items.filter((one) => one.state === state).length;
  const done = count('DONE');
  const planned = count('PLANNED');
  const moved = count('MOVED');
  const dropped = count('DROPPED');
  const counted = done + planned;
  return {
    total: items.length - moved,
    done,
    planned,
    overdue: items.filter(({ overdue }) => overdue).length,
    moved,
    dropped,
    share: counted === 0 ? null : done / counted,
  };
}

/** Sessions by quarters of a year (PC-SES-04); `term` is the council's own, from its first convocation. */
export function sessionsByQuarter(facts: {
  readonly year: number;
  readonly heldOn: readonly string[];
  readonly term: { readonly from: string; readonly to: string | null };
  readonly today: Temporal.PlainDate;
  readonly overrides: readonly Override[];
}): ReturnType<typeof quartersOf> {
  return quartersOf({
    year: facts.year,
    heldOn: facts.heldOn.map((day) => Temporal.PlainDate.from(day)),
    term: {
      from: Temporal.PlainDate.from(facts.term.from),
      to: facts.term.to === null ? null : Temporal.PlainDate.from(facts.term.to),
    },
    today: facts.today,
    overrides: facts.overrides,
  });
}

export type { QuarterSessions };
