import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { keepsCompetitions, mayAmendNow } from '../competition.policy.ts';
import { readChanges } from '../competition-input.ts';
import type { AmendCompetitionInput } from '../inputs/competition.inputs.ts';
import { onCompetition } from '../on-competition.ts';

/** Changes what a draft will announce. Once it is open, its conditions stand (KENES-COMPETITION). */
export const amendCompetition = defineCommand<AmendCompetitionInput & CommandInput, { competitionId: string }>({
  name: 'amendCompetition',
  authority: keepsCompetitions,
  async run(act, input) {
    const { entity } = await onCompetition(act, input.id, input.expectedVersion);
    act.obey(mayAmendNow(entity.state));
    const reading = new InputReading();
    const changes = readChanges(reading, input);
    reading.done();
    Object.assign(entity, changes);
    act.journal({
      act: 'CompetitionAmended',
      subjectType: 'Competition',
      subjectId: entity.id,
      occurredOn: act.today,
      facts: { ordinal: entity.ordinal, changed: Object.keys(changes) },
    });
    return { competitionId: encodeId(act.tenantId, entity.id) };
  },
});
