import { randomUUID } from 'node:crypto';
import { withClient } from '../../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import { defineCommand, perform } from '../../../kernel/command.ts';
import { Operation } from '../../../kernel/context.ts';
import { encodeId, newId, ownId } from '../../../kernel/id.ts';
import type { Kenes } from '../../../kernel/process.ts';
import type { TestDatabase } from '../../../testing/database.ts';
import type { MeetingPart } from '../meeting-part.enum.ts';
import { tellMeeting } from '../tell-meeting.ts';

/** A sitting that goes on today, with nothing around it: what is tested is who hears of it. */
export async function aSitting(
  { test }: { readonly test: TestDatabase },
  tenantId: string,
  plannedOn = '2026-11-23',
  state = 'IN_SESSION',
): Promise<string> {
  const id = newId();
  await withClient(test.superuser, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(
      `insert into meeting (tenant_id, id, kind, form, state, convocation_id, planned_on, starts_at)
        values ($1, $2, 'COUNCIL_SESSION', 'ORDINARY', $5, $3, $4, $4::date + time '05:00')`,
      [tenantId, id, newId(), plannedOn, state],
    );
  });
  return encodeId(tenantId, id);
}

interface ChangeInput {
  readonly key: string;
  readonly meetingId: string;
  readonly parts: readonly `${MeetingPart}`[];
}

/** An act on a sitting and nothing else: what any act of a sitting does to those who follow it. */
const changeSitting = defineCommand<ChangeInput, object>({
  name: 'changeSitting',
  authority: { tenant: 'ANY', system: true },
  async run(act, { meetingId, parts }) {
    const { id } = ownId(meetingId);
    for (const part of parts) tellMeeting(act, id, part);
    act.journal({ act: 'SittingChanged', subjectType: 'Meeting', subjectId: id, occurredOn: act.today, facts: {} });
    return {};
  },
});

/** Performs an act on a sitting, as a job of its council. */
export async function change(kenes: Kenes, meetingId: string, ...parts: readonly `${MeetingPart}`[]): Promise<void> {
  const capacity: Capacity = { kind: 'SYSTEM', tenantId: ownId(meetingId).tenantId, job: 'test' };
  const operation = new Operation({
    ...kenes,
    capacity,
    sessionId: null,
    locale: 'ru',
    client: { address: '127.0.0.1', agent: null, trusted: true },
  });
  const result = await perform(operation, changeSitting, { key: randomUUID(), meetingId, parts });
  if (!result.ok) throw new Error(`the sitting was not changed: ${JSON.stringify(result.problem)}`);
}
