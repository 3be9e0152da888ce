import { combine, endsAsComputed, followsOn, termDates } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { ConvocationEntity } from './entities/convocation.entity.ts';
import { otherTerms, periodOf } from './on-roster.ts';
import { convocationOn, type Roster } from './roster.ts';

/**
 * The term of an approved composition, from its approval or its first session by the council's parameter (PC-TERM-01):
 * once its first day is known its chosen members sit, from that day to its last.
 */
export async function beginTerm(act: Act, entity: ConvocationEntity, roster: Roster): Promise<void> {
  if (entity.startsOn !== null || entity.approvalOn === null) return;
  const dates = termDates({
    approvedOn: Temporal.PlainDate.from(entity.approvalOn),
    firstSessionOn: entity.firstSessionOn === null ? null : Temporal.PlainDate.from(entity.firstSessionOn),
    formerEndsOn: formerEnd(entity, roster),
    overrides: [...roster.overrides],
  });
  if (dates.startsOn === null || dates.endsOn === null) return;
  const [startsOn, endsOn] = [dates.startsOn.toString(), dates.endsOn.toString()];
  act.obey(combine(followsOn(periodOf(startsOn, endsOn), otherTerms(roster, entity.id))));
  Object.assign(entity, { startsOn, endsOn });
  await act.em.flush();
  const mine = sql`tenant_id = ${act.tenantId}::uuid and convocation_id = ${entity.id}::uuid`;
  await act.transaction.execute(sql`update membership set state = 'ACTIVE', starts_on = ${startsOn}::date, until = ${endsOn}::date,
    published = true, version = version + 1 where ${mine} and state = 'ELECTED'`);
  await act.transaction.execute(sql`update council_person p set published = true, version = p.version + 1 where p.tenant_id = ${act.tenantId}::uuid
    and not p.published and p.id in (select m.person_id from membership m where m.tenant_id = p.tenant_id and m.convocation_id = ${entity.id}::uuid)`);
}

/** The last day of the convocation that works when this one is approved: this one begins after it. */
function formerEnd(entity: ConvocationEntity, roster: Roster): Temporal.PlainDate | null {
  const former = entity.approvalOn === null ? null : convocationOn(roster, entity.approvalOn);
  return former?.endsOn && former.uuid !== entity.id ? Temporal.PlainDate.from(former.endsOn) : null;
}

/** A last day entered by hand: asked about where it is not the computed one; memberships that ended with the term follow it. */
export async function moveEnd(act: Act, entity: ConvocationEntity, roster: Roster, endsOn: string): Promise<void> {
  const { startsOn, endsOn: before } = entity;
  if (startsOn === null || endsOn === before) return;
  const computed = termDates({
    approvedOn: Temporal.PlainDate.from(entity.approvalOn ?? startsOn),
    firstSessionOn: entity.firstSessionOn === null ? null : Temporal.PlainDate.from(entity.firstSessionOn),
    overrides: [...roster.overrides],
  });
  act.obey(
    combine(
      endsAsComputed(Temporal.PlainDate.from(endsOn), computed.endsOn),
      followsOn(periodOf(startsOn, endsOn), otherTerms(roster, entity.id)),
    ),
  );
  entity.endsOn = endsOn;
  await act.em.flush();
  await act.transaction.execute(sql`update membership set until = ${endsOn}::date, version = version + 1
    where tenant_id = ${act.tenantId}::uuid and convocation_id = ${entity.id}::uuid and until = ${before}::date and starts_on <= ${endsOn}::date
      and state in ('ACTIVE', 'SUSPENDED', 'COMPLETED')`);
}
