import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { invalid, refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { syncPublication } from '../missions/sync-publication.ts';
import { FindingDisputeEntity } from './final-document.entity.ts';
import { writesDocuments } from './final-document.policy.ts';

interface DecideDispute extends CommandInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly decision: string;
  readonly reason: string;
  readonly decidedOn?: string | null;
}

/** Decides an objection with a reason: the finding stands (UPHELD), or is withdrawn and no longer public (WITHDRAWN). */
export const decideDispute = defineCommand<DecideDispute, { disputeId: string }>({
  name: 'decideDispute',
  authority: writesDocuments,
  async run(act, input) {
    const { decision } = input;
    if (decision !== 'UPHELD' && decision !== 'WITHDRAWN') throw invalid({ path: 'decision', code: 'REQUIRED' });
    const reading = new InputReading();
    const reason = reading.required('reason', input.reason, 4_000);
    reading.done();
    const dispute = await act.load(FindingDisputeEntity, input.id, { expectedVersion: input.expectedVersion });
    if (dispute.state !== 'OPEN') throw refuse(refused('DISPUTE_DECIDED'));
    const decidedOn = String(factOn(act, input.decidedOn));
    dispute.state = decision;
    dispute.decidedOn = decidedOn;
    dispute.decisionReason = reason;
    if (decision === 'WITHDRAWN') {
      await act.transaction.execute(sql`update finding set state = 'WITHDRAWN', withdrawn_because = ${reason}, version = version + 1
        where tenant_id = ${act.tenantId}::uuid and id = ${dispute.findingId}::uuid`);
      await syncPublication(act, dispute.missionId);
    }
    act.journal({
      act: 'DisputeDecided',
      subjectType: 'Finding',
      subjectId: dispute.findingId,
      occurredOn: decidedOn,
      facts: { disputeId: dispute.id, decision, reason },
    });
    return { disputeId: encodeId(act.tenantId, dispute.id) };
  },
});
