import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { keepsCompetitions, mayExtendNow } from '../competition.policy.ts';
import { keepPublications, readPublications, toldOf } from '../competition-input.ts';
import type { ExtendCompetitionInput } from '../inputs/competition.inputs.ts';
import { tellCandidates } from '../mail-candidates.ts';
import { onCompetition } from '../on-competition.ts';

/** Extends the window by a new publication, before it closes. Whoever has begun an application is told. */
export const extendCompetition = defineCommand<ExtendCompetitionInput & CommandInput, { competitionId: string }>({
  name: 'extendCompetition',
  authority: keepsCompetitions,
  async run(act, input) {
    const { entity } = await onCompetition(act, input.id, input.expectedVersion);
    const on = factOn(act, input.on);
    const until = Temporal.PlainDate.from(input.until);
    const reading = new InputReading();
    const publications = await readPublications(act, reading, input.publications, on.toString());
    reading.done();
    act.obey(mayExtendNow(entity, { until, on, publications: publications.facts }));
    const before = entity.closesOn;
    entity.closesOn = until.toString();
    await act.em.flush();
    await keepPublications(act, entity, 'EXTENSION', publications);
    const told = await tellCandidates(act, entity, 'EXTENDED');
    act.journal({
      act: 'CompetitionExtended',
      subjectType: 'Competition',
      subjectId: entity.id,
      occurredOn: on,
      facts: { ordinal: entity.ordinal, before, closesOn: entity.closesOn, publications: toldOf(publications), told },
    });
    return { competitionId: encodeId(act.tenantId, entity.id) };
  },
});
