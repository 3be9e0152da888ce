import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { mayChangeSeats } from '../../composition/composition.policy.ts';
import { ConvocationEntity } from '../../composition/entities/convocation.entity.ts';
import { keepsCompetitions } from '../competition.policy.ts';
import { readAnnounced } from '../competition-input.ts';
import { CompetitionEntity } from '../entities/competition.entity.ts';
import type { DraftCompetitionInput } from '../inputs/competition.inputs.ts';
import { nextOrdinal } from '../on-competition.ts';

/** Begins to prepare a competition: nobody outside sees it, and everything of it may still change. */
export const draftCompetition = defineCommand<DraftCompetitionInput & CommandInput, { competitionId: string }>({
  name: 'draftCompetition',
  authority: keepsCompetitions,
  async run(act, input) {
    const convocation = await act.load(ConvocationEntity, input.convocationId, { path: 'convocationId' });
    act.obey(mayChangeSeats(convocation.state));
    const reading = new InputReading();
    const announced = readAnnounced(reading, input);
    reading.done();
    const entity = await act.insert(CompetitionEntity, {
      tenantId: act.tenantId,
      ordinal: await nextOrdinal(act),
      kind: input.kind,
      state: 'DRAFT',
      convocationId: convocation.id,
      ...announced,
      published: false,
    });
    act.journal({
      act: 'CompetitionDrafted',
      subjectType: 'Competition',
      subjectId: entity.id,
      occurredOn: act.today,
      facts: { ordinal: entity.ordinal, kind: entity.kind, convocation: convocation.number, seats: announced.seats },
    });
    return { competitionId: encodeId(act.tenantId, entity.id) };
  },
});
