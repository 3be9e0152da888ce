import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { readText } from '../../../kernel/texts.ts';
import { readAct } from '../../composition/on-roster.ts';
import type { AmendCommissionInput } from '../commission.inputs.ts';
import { keepsCommissions, mayChangeCommission } from '../commission.policy.ts';
import { onCommission, readCreatingDecision } from '../on-commission.ts';

/** Amends a commission; a proposed one whose decision or paper is entered begins to work (PC-COM-01). */
export const amendCommission = defineCommand<AmendCommissionInput & CommandInput, { commissionId: string }>({
  name: 'amendCommission',
  authority: keepsCommissions,
  async run(act, input) {
    const { entity, convocation } = await onCommission(act, input.id, input.expectedVersion);
    act.obey(mayChangeCommission(entity.state));
    const reading = new InputReading();
    const name = reading.localized('name', input.name, 300);
    const directions = reading.localized('directions', input.directions, 2_000);
    const paper = await readAct(act, reading, 'paper', input.paper);
    const decision = await readCreatingDecision(act, reading, input.decisionId);
    const formedOn = input.formedOn ?? decision?.decidedOn ?? paper.on ?? entity.formedOn;
    if (formedOn !== null && convocation.startsOn !== null && formedOn < convocation.startsOn)
      reading.fault('formedOn', 'BEFORE_CONVOCATION');
    reading.done();
    const begins = entity.state === 'PROPOSED' && (decision !== null || paper.facts !== null);
    if (name) entity.name = name;
    if (directions) entity.directions = directions;
    if (decision) {
      entity.decisionId = decision.id;
      decision.commissionId = entity.id;
    }
    if (paper.facts) {
      entity.paperNumber = paper.number;
      entity.paperOn = paper.on;
      entity.paperFileId = paper.fileId;
    }
    if (begins || entity.state === 'ACTIVE') entity.formedOn = factOn(act, formedOn).toString();
    if (begins) {
      entity.state = 'ACTIVE';
      entity.published = convocation.published;
      await act.em.flush();
      await act.transaction.execute(sql`update commission_member set published = ${entity.published}::boolean, version = version + 1,
          joined_on = greatest(joined_on, ${entity.formedOn}::date)
        where tenant_id = ${act.tenantId}::uuid and commission_id = ${entity.id}::uuid and left_on is null`);
    }
    act.journal({
      act: 'CommissionAmended',
      subjectType: 'Commission',
      subjectId: entity.id,
      occurredOn: begins && entity.formedOn ? entity.formedOn : act.today,
      facts: {
        convocation: convocation.number,
        name: readText(entity.name, entity.name.authentic).text,
        begins,
        decision: decision?.number ?? null,
        paper: { number: paper.number, on: paper.on },
      },
    });
    return { commissionId: encodeId(act.tenantId, entity.id) };
  },
});
