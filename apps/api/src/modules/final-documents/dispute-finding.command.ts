import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId, ownId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import { actingBody, dispatchOfFinding } from './dispatch-of.ts';
import { FindingDisputeEntity } from './final-document.entity.ts';
import { speaksForObject } from './final-document.policy.ts';

interface DisputeFinding extends CommandInput {
  readonly findingId: string;
  readonly text: string;
  readonly disputedOn?: string | null;
  readonly bodyId?: string | null;
  readonly onBehalfOf?: string | null;
}

/**
 * An object's objection to a finding that was sent to it: by its officer, by its letter's link, or entered by the secretariat.
 * Refused for a finding that never went to the body, and while an earlier objection is not decided.
 */
export const disputeFinding = defineCommand<DisputeFinding, { disputeId: string }>({
  name: 'disputeFinding',
  authority: speaksForObject,
  async run(act, input) {
    const reading = new InputReading();
    const text = reading.required('text', input.text, 10_000);
    const onBehalfOf = reading.optional('onBehalfOf', input.onBehalfOf, 300);
    reading.registerId('bodyId', input.bodyId);
    reading.done();
    const bodyId = actingBody(act, input.bodyId);
    const dispatch = await dispatchOfFinding(act, input.findingId, bodyId);
    const finding = ownId(input.findingId);
    const open = await act.transaction.one(sql`select id from finding_dispute where tenant_id = ${act.tenantId}::uuid
      and finding_id = ${finding.id}::uuid and body_id = ${bodyId}::uuid and state = 'OPEN'`);
    if (open) throw refuse(refused('DISPUTE_OPEN_ALREADY'));
    const disputedOn = String(factOn(act, input.disputedOn));
    const dispute = await act.insert(FindingDisputeEntity, {
      tenantId: act.tenantId,
      findingId: finding.id,
      missionId: dispatch.missionId,
      bodyId,
      letterId: dispatch.letterId,
      text,
      disputedOn,
      recordedBy: act.accountId,
      onBehalfOf: act.capacity.kind === 'TENANT' ? onBehalfOf : null,
      published: dispatch.published,
    });
    act.journal({
      act: 'FindingDisputed',
      subjectType: 'Finding',
      subjectId: finding.id,
      occurredOn: disputedOn,
      onBehalfOf: dispute.onBehalfOf,
      facts: { disputeId: dispute.id, bodyId },
    });
    return { disputeId: encodeId(act.tenantId, dispute.id) };
  },
});
