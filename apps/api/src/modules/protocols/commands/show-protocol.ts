import type { Act } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/sql.ts';
import type { ProtocolEntity } from '../entities/protocol.entity.ts';
import { showRecord } from './show-record.ts';

/**
 * Shows a protocol to the public, or takes it from its sight: its file for the public, its signatures in force, the record
 * of the sitting, and the opinions given at it on questions that were open. A translation follows only away.
 */
export async function showProtocol(act: Act, protocol: ProtocolEntity, published: boolean): Promise<void> {
  protocol.published = published;
  await act.em.flush();
  const { tenantId } = act;
  await act.transaction.execute(sql`update protocol_signature set published = ${published}::bool
    where tenant_id = ${tenantId}::uuid and protocol_id = ${protocol.id}::uuid and state <> 'WITHDRAWN'`);
  // The record stays in sight while another edition of the protocol is.
  const recordToo = published || !(await shownOtherwise(act, protocol));
  if (recordToo)
    await act.transaction.execute(sql`update dissenting_opinion n set published = ${published}::bool
    where n.tenant_id = ${tenantId}::uuid and n.meeting_id = ${protocol.meetingId}::uuid and not exists (
      select from agenda_item i where i.tenant_id = n.tenant_id and i.id = n.item_id and i.closed)`);
  await act.transaction.execute(sql`update stored_file set published = ${published}::bool
    where tenant_id = ${tenantId}::uuid and id = ${protocol.publicFileId}::uuid`);
  if (recordToo) await showRecord(act, protocol.meetingId, published);
  if (published) return;
  await act.transaction.execute(sql`update stored_file f set published = false from protocol_translation t
    where t.tenant_id = ${tenantId}::uuid and t.protocol_id = ${protocol.id}::uuid and f.tenant_id = t.tenant_id and f.id = t.file_id`);
  await act.transaction.execute(sql`update protocol_translation set published = false
    where tenant_id = ${tenantId}::uuid and protocol_id = ${protocol.id}::uuid`);
}

async function shownOtherwise(act: Act, protocol: ProtocolEntity): Promise<boolean> {
  const other = await act.transaction.one(sql`select from protocol p where p.tenant_id = ${act.tenantId}::uuid
    and p.meeting_id = ${protocol.meetingId}::uuid and p.id <> ${protocol.id}::uuid and p.published`);
  return other !== null;
}
