import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import { tellRegistered } from './tell-registered.job.ts';

/** A hearing goes with its sitting to another day, with its question; those who registered are told, and stay on its list. */
export async function hearingMoved(act: Act, former: string, meeting: string): Promise<void> {
  const moved = await act.transaction.one<{
    id: string;
  }>(sql`update public_hearing h set meeting_id = ${meeting}::uuid, version = h.version + 1,
      question_id = coalesce((select i.id from agenda_item i where i.tenant_id = h.tenant_id and i.meeting_id = ${meeting}::uuid and i.carried_from_id = h.question_id), h.question_id)
    where h.tenant_id = ${act.tenantId}::uuid and h.meeting_id = ${former}::uuid returning h.id`);
  if (moved)
    await act.enqueue(tellRegistered, {
      tenantId: act.tenantId,
      hearingId: moved.id,
      participantId: '',
      news: 'MOVED',
      locale: '',
    });
}

/** Those who registered for the hearing that a sitting is are told of another hour or place. */
export async function hearingChanged(act: Act, meeting: string): Promise<void> {
  const row = await act.transaction.one<{ id: string }>(
    sql`select id from public_hearing where tenant_id = ${act.tenantId}::uuid and meeting_id = ${meeting}::uuid and published`,
  );
  if (row)
    await act.enqueue(
      tellRegistered,
      { tenantId: act.tenantId, hearingId: row.id, participantId: '', news: 'CHANGED', locale: '' },
      // Corrected twice in a minute, it is told once.
      { key: `hearing-changed:${row.id}` },
    );
}
