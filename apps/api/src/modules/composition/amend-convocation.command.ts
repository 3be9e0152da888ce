import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { keepInRegister } from '../membership-register/keep-in-register.ts';
import { beginTerm, moveEnd } from './begin-term.ts';
import type { AmendConvocationInput } from './composition.inputs.ts';
import { keepsRoster } from './composition.policy.ts';
import type { ConvocationEntity } from './entities/convocation.entity.ts';
import { readFile } from './member-input.ts';
import { onConvocation, readAct, readApproval } from './on-roster.ts';

/** Enters what becomes known of a convocation: acts and their files, the first session, its last day. */
export const amendConvocation = defineCommand<AmendConvocationInput & CommandInput, { convocationId: string }>({
  name: 'amendConvocation',
  authority: keepsRoster,
  async run(act, input) {
    const { entity, roster } = await onConvocation(act, input.id, input.expectedVersion);
    const reading = new InputReading();
    const change: Partial<ConvocationEntity> = {};
    if (input.recommendedMin !== undefined) change.recommendedMin = input.recommendedMin;
    if (input.recommendedMax !== undefined) change.recommendedMax = input.recommendedMax;
    if (input.recommendationFileId !== undefined)
      change.recommendationFileId = await readFile(act, reading, 'recommendationFileId', input.recommendationFileId);
    if (input.protocol) {
      const protocol = await readAct(act, reading, 'protocol', input.protocol);
      Object.assign(change, {
        protocolNumber: protocol.number ?? entity.protocolNumber,
        protocolOn: protocol.on ?? entity.protocolOn,
        protocolFileId: protocol.fileId ?? entity.protocolFileId,
      });
    }
    if (input.approval) {
      const { columns } = await readApproval(act, reading, input.approval);
      for (const [name, value] of Object.entries(columns)) if (value !== null) Object.assign(change, { [name]: value });
    }
    const { firstSessionOn, endsOn } = input;
    if (firstSessionOn) {
      const refusedOn = entity.approvalOn ?? entity.startsOn;
      if (firstSessionOn > act.today.toString())
        reading.fault('firstSessionOn', 'FACT_IN_FUTURE', { on: firstSessionOn, today: act.today.toString() });
      if (refusedOn === null || firstSessionOn < refusedOn) reading.fault('firstSessionOn', 'CONVOCATION_HAS_NO_DAYS');
      change.firstSessionOn = firstSessionOn;
    }
    if (endsOn && entity.startsOn === null) reading.fault('endsOn', 'CONVOCATION_HAS_NO_DAYS');
    if (endsOn && entity.startsOn !== null && endsOn < entity.startsOn) reading.fault('endsOn', 'END_BEFORE_START');
    reading.done();
    Object.assign(entity, change);
    await beginTerm(act, entity, roster);
    if (firstSessionOn && entity.state === 'APPROVED') entity.state = 'RUNNING';
    if (endsOn) await moveEnd(act, entity, roster, endsOn);
    await keepInRegister(act, { convocationId: entity.id });
    act.journal({
      act: 'ConvocationAmended',
      subjectType: 'Convocation',
      subjectId: entity.id,
      occurredOn: firstSessionOn ?? act.today,
      facts: { number: entity.number, ...change, ...(endsOn ? { endsOn } : {}), state: entity.state },
    });
    return { convocationId: encodeId(act.tenantId, entity.id) };
  },
});
