import type { Act } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { rosterIn } from '../composition/roster.ts';
import { CompetitionEntity } from './entities/competition.entity.ts';
import type { Opening } from './opening.ts';

/** A competition under its lock: acts on it come one after another, and applications wait for them. */
export async function onCompetition(act: Act, id: string, expectedVersion?: number) {
  const entity = await act.load(CompetitionEntity, id, {
    lock: true,
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
  return { entity, roster: await rosterIn(act) };
}

/** The next number of a council's competitions, under the series' lock. */
export async function nextOrdinal(act: Act): Promise<number> {
  await act.transaction.execute(sql`select pg_advisory_xact_lock(hashtext('competition'), hashtext(${act.tenantId}))`);
  const row = await act.transaction.one<{ next: number }>(
    sql`select coalesce(max(ordinal), 0) + 1 as next from competition where tenant_id = ${act.tenantId}::uuid`,
  );
  return row?.next ?? 1;
}

/** What the opening looks at, from the entity. */
export function openingOf(entity: CompetitionEntity): Opening {
  const { tenantId, kind, state, convocationId, seats, title, conditions } = entity;
  return { kind, state, convocationId: encodeId(tenantId, convocationId), seats, title, conditions };
}
