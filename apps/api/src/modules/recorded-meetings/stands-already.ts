import type { Point } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import type { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { productPoint } from '../../kernel/verdict.ts';
import type { MeetingEntity } from '../meetings/entities/meeting.entity.ts';
import { clockTime } from '../protocols/attendance-told.ts';

type Of = Pick<MeetingEntity, 'kind' | 'convocationId' | 'plannedOn'> & {
  readonly commissionId: string | null;
  readonly number: string | null;
};

/**
 * Notes of a sitting that stands already: its number within the convocation is a fault of the field; another sitting of
 * the same council or commission on the same day is asked about, for two on a day do happen.
 */
export async function standsAlready(act: Act, reading: InputReading, of: Of): Promise<Point[]> {
  // Two who enter the same paper at once wait for each other: the second finds what the first entered.
  await act.transaction.execute(
    sql`select id from convocation where tenant_id = ${act.tenantId}::uuid and id = ${of.convocationId}::uuid for no key update`,
  );
  const others = await act.transaction.rows<{
    number: string | null;
    on: string;
    at: string;
    counts: boolean;
  }>(sql`select
      m.number, m.planned_on as "on", m.starts_at as at, m.state not in ('CANCELLED', 'RESCHEDULED') as counts
    from meeting m where m.tenant_id = ${act.tenantId}::uuid and m.kind = ${of.kind}
      and m.commission_id is not distinct from ${of.commissionId}::uuid
      and (m.planned_on = ${of.plannedOn}::date or (m.convocation_id = ${of.convocationId}::uuid and m.number = ${of.number}))
    order by m.starts_at`);
  const taken = of.number === null ? undefined : others.find(({ number }) => number === of.number);
  if (taken) reading.fault('number', 'MEETING_NUMBER_TAKEN', { number: taken.number ?? '', on: taken.on });
  reading.done();
  return others
    .filter(({ on, counts }) => counts && on === of.plannedOn)
    .slice(0, 1)
    .map(({ number, on, at }) => ({
      ...productPoint('MEETING_OF_DAY_STANDS', { on, at: clockTime(at), number: number ?? '—' }),
      level: 'WARN' as const,
    }));
}
