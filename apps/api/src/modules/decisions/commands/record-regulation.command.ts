import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import type { RecordRegulationInput } from '../decision.inputs.ts';
import { keepsDecisions } from '../decision.policy.ts';
import { insertRegulation, readRegulation } from '../regulations.ts';

/** Enters a version of the regulation that was approved on paper (PWR-08); the public reads it. */
export const recordRegulation = defineCommand<RecordRegulationInput & CommandInput, { regulationId: string }>({
  name: 'recordRegulation',
  authority: keepsDecisions,
  async run(act, input) {
    const approvedOn = factOn(act, input.approvedOn).toString();
    const reading = new InputReading();
    const number = reading.optional('number', input.number, 100);
    const regulation = await readRegulation(act, reading, input.regulation, approvedOn);
    reading.done();
    const version = await insertRegulation(act, regulation, { approvedOn, number, decisionId: null });
    act.journal({
      act: 'RegulationRecorded',
      subjectType: 'Council',
      subjectId: act.tenantId,
      occurredOn: approvedOn,
      facts: { version: version.ordinal, number, inForceFrom: version.inForceFrom },
    });
    return { regulationId: encodeId(act.tenantId, version.id) };
  },
});
