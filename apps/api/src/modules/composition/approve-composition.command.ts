import { combine } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { approveCompetitions, completeSeated } from '../competitions/completing.ts';
import { keepInRegister } from '../membership-register/keep-in-register.ts';
import { beginTerm } from './begin-term.ts';
import { candidateOf } from './candidate-facts.ts';
import type { ApproveCompositionInput } from './composition.inputs.ts';
import { keepsRoster, mayApproveNow } from './composition.policy.ts';
import { checksOf, pointsOf } from './member-input.ts';
import { actsOf, onConvocation, readAct, readApproval } from './on-roster.ts';

/**
 * Records that a composition was approved: the working group's protocol, the approving act, every limit of the whole and
 * of each member (PC-FORM-01, 03, 04, 06…08, PC-MEM). The public sees it from now on.
 */
export const approveComposition = defineCommand<ApproveCompositionInput & CommandInput, { convocationId: string }>({
  name: 'approveComposition',
  authority: keepsRoster,
  async run(act, input) {
    const { entity, roster, convocation } = await onConvocation(act, input.id, input.expectedVersion);
    const reading = new InputReading();
    // A protocol that the working group signed here stands already; what is given corrects it.
    const protocol = input.protocol
      ? await readAct(act, reading, 'protocol', input.protocol)
      : {
          number: entity.protocolNumber,
          on: entity.protocolOn,
          fileId: entity.protocolFileId,
          facts: actsOf(entity).protocol,
        };
    const approval = await readApproval(act, reading, input.approval);
    reading.done();
    const on = approval.facts?.on ?? act.today;
    const term = { from: on, to: null };
    const members = roster.memberships.filter(
      ({ convocationId, state }) => convocationId === entity.id && state === 'ELECTED',
    );
    const checks = members.flatMap((membership) => {
      const person = roster.people.get(membership.personId);
      return person ? checksOf(roster, convocation, candidateOf(membership, person), term, on) : [];
    });
    act.obey(
      combine(
        mayApproveNow(roster, convocation, on, { protocol: protocol.facts, approval: approval.facts }),
        pointsOf(checks),
      ),
    );
    Object.assign(entity, approval.columns, {
      protocolNumber: protocol.number,
      protocolOn: protocol.on,
      protocolFileId: protocol.fileId,
      approvalOn: on.toString(),
      firstSessionOn: input.firstSessionOn ?? null,
      state: input.firstSessionOn ? 'RUNNING' : 'APPROVED',
      published: true,
    });
    await act.transaction.execute(
      sql`update seat set published = true where tenant_id = ${act.tenantId}::uuid and convocation_id = ${entity.id}::uuid`,
    );
    await beginTerm(act, entity, roster);
    await keepInRegister(act, { convocationId: entity.id });
    act.journal({
      act: 'CompositionApproved',
      subjectType: 'Convocation',
      subjectId: entity.id,
      occurredOn: on,
      facts: {
        number: entity.number,
        protocol: { number: protocol.number, on: protocol.on },
        approval: { by: entity.approvedBy, number: entity.approvalNumber, on: entity.approvalOn },
        startsOn: entity.startsOn,
        endsOn: entity.endsOn,
        members: members.length,
      },
    });
    await approveCompetitions(act, entity.id, on.toString());
    await completeSeated(act, entity.id, on.toString());
    return { convocationId: encodeId(act.tenantId, entity.id) };
  },
});
