import { combine, mayCreateCommission } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, newId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { readText } from '../../../kernel/texts.ts';
import { onConvocation, readAct } from '../../composition/on-roster.ts';
import type { CreateCommissionInput } from '../commission.inputs.ts';
import { keepsCommissions, mayFormCommission } from '../commission.policy.ts';
import { CommissionEntity } from '../entities/commission.entity.ts';
import { insertCommissionMembers, readCommissionMembers, readCreatingDecision } from '../on-commission.ts';

/** Creates a commission by a decision or a signed paper, or enters one that is proposed (PC-COM-01, 02). */
export const createCommission = defineCommand<CreateCommissionInput & CommandInput, { commissionId: string }>({
  name: 'createCommission',
  authority: keepsCommissions,
  async run(act, input) {
    const { entity: convocation, roster } = await onConvocation(act, input.convocationId);
    act.obey(mayFormCommission(convocation.state));
    const reading = new InputReading();
    const name = reading.requiredLocalized('commission.name', input.commission.name, 300);
    const directions = reading.localized('commission.directions', input.commission.directions, 2_000);
    const paper = await readAct(act, reading, 'paper', input.paper);
    const decision = await readCreatingDecision(act, reading, input.decisionId);
    const formedOn = factOn(act, input.formedOn ?? decision?.decidedOn ?? paper.on).toString();
    if (convocation.startsOn !== null && formedOn < convocation.startsOn)
      reading.fault('formedOn', 'BEFORE_CONVOCATION');
    const where = { roster, convocationId: convocation.id, on: formedOn };
    const members = readCommissionMembers(reading, 'commission.members', input.commission.members ?? [], where);
    reading.done();
    const proposed = input.proposed === true && decision === null && paper.facts === null;
    const head = members.find(({ office }) => office === 'HEAD');
    if (!proposed)
      act.obey(
        combine(
          mayCreateCommission({
            direction: directions && readText(directions, directions.authentic).text,
            hasDecision: decision !== null || paper.facts !== null,
            members: members.filter(({ personId }) => personId !== null).length,
            chair: head ? { isCouncilMember: true } : null,
            experts: members.filter(({ expertName }) => expertName !== null).length,
          }),
        ),
      );
    const commission = await act.insert(CommissionEntity, {
      tenantId: act.tenantId,
      id: newId(),
      convocationId: convocation.id,
      name,
      directions,
      state: proposed ? 'PROPOSED' : 'ACTIVE',
      formedOn: proposed ? null : formedOn,
      decisionId: decision?.id ?? null,
      paperNumber: paper.number,
      paperOn: paper.on,
      paperFileId: paper.fileId,
      published: !proposed && convocation.published,
    });
    await insertCommissionMembers(act, commission, members, formedOn);
    if (decision) decision.commissionId = commission.id;
    act.journal({
      act: 'CommissionCreated',
      subjectType: 'Commission',
      subjectId: commission.id,
      occurredOn: formedOn,
      facts: {
        convocation: convocation.number,
        name: readText(name, name.authentic).text,
        proposed,
        decision: decision?.number ?? null,
        paper: { number: paper.number, on: paper.on },
        members: members.map(({ name: who, office }) => ({ name: who, office })),
      },
    });
    return { commissionId: encodeId(act.tenantId, commission.id) };
  },
});
