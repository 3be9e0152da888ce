import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import type { TakeDecisionOffControlInput } from '../decision.inputs.ts';
import { keepsDecisions } from '../decision.policy.ts';
import { afterDecision, onFollowed } from '../on-decision.ts';

/** Records that the council follows a decision no longer, with its reason. */
export const takeDecisionOffControl = defineCommand<TakeDecisionOffControlInput & CommandInput, { decisionId: string }>(
  {
    name: 'takeDecisionOffControl',
    authority: keepsDecisions,
    async run(act, input) {
      const decision = await onFollowed(act, input);
      const reading = new InputReading();
      const because = reading.required('because', input.because, 4_000);
      const on = factOn(act, input.on).toString();
      afterDecision(reading, decision, on);
      reading.done();
      decision.state = 'TAKEN_OFF_CONTROL';
      decision.offControlOn = on;
      decision.executionNote = because;
      act.journal({
        act: 'DecisionTakenOffControl',
        subjectType: 'Decision',
        subjectId: decision.id,
        occurredOn: on,
        facts: { number: decision.number, because },
      });
      return { decisionId: encodeId(act.tenantId, decision.id) };
    },
  },
);
