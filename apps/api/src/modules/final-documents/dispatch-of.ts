import type { Capacity } from '../../kernel/capacity.ts';
import type { Act } from '../../kernel/command.ts';
import { decodeId } from '../../kernel/id.ts';
import { notThere, refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';

/** An officer's capacity names the council once the row is known; the policies still only look at the body. */
export function onCouncilOf(capacity: Capacity, id: string): Capacity {
  const ref = decodeId(id);
  return capacity.kind === 'BODY' && ref ? { ...capacity, tenantId: ref.tenantId } : capacity;
}

/** The body for which an act is done: the officer's own, the one the link's letter went to, or the one the secretariat names. */
export function actingBody(act: Act, bodyId: string | null | undefined): string {
  const { capacity } = act;
  const acting = capacity.kind === 'BODY' || capacity.kind === 'LINK' ? capacity.bodyId : bodyId;
  if (!acting) throw notThere('bodyId');
  return acting;
}

interface Dispatched {
  readonly missionId: string;
  readonly sentOn: string;
  readonly legalBasis: 'LAW_383_V' | 'LAW_30_VIII';
  readonly published: boolean;
  /** The letter that carried it: what is said to it by that letter's link is found again by it. */
  readonly letterId: string | null;
}

/** The latest dispatch by which a body received a finding; refused where it was never sent to it. */
export async function dispatchOfFinding(act: Act, findingId: string, bodyId: string): Promise<Dispatched> {
  const row = await act.transaction.one<Dispatched>(sql`select x.mission_id as "missionId", x.sent_on as "sentOn",
      x.legal_basis as "legalBasis", x.published, x.letter_id as "letterId"
    from final_document_dispatch x where x.tenant_id = ${act.tenantId}::uuid and x.body_id = ${bodyId}::uuid
      and x.findings @> ${JSON.stringify([{ findingId }])}::jsonb order by x.sent_on desc limit 1`);
  if (!row) throw refuse(refused('FINDING_NOT_SENT_TO_BODY'));
  return row;
}

/** The latest dispatch of a mission's final document to a body; refused where the body is no object of it. */
export async function dispatchOfMission(act: Act, missionId: string, bodyId: string): Promise<Dispatched> {
  const ref = decodeId(missionId);
  if (!ref || ref.tenantId !== act.tenantId) throw notThere('missionId');
  const row = await act.transaction.one<Dispatched>(sql`select x.mission_id as "missionId", x.sent_on as "sentOn",
      x.legal_basis as "legalBasis", x.published, x.letter_id as "letterId"
    from final_document_dispatch x where x.tenant_id = ${act.tenantId}::uuid and x.mission_id = ${ref.id}::uuid
      and x.body_id = ${bodyId}::uuid order by x.sent_on desc limit 1`);
  if (!row) throw refuse(refused('NOT_AN_OBJECT'));
  return row;
}
