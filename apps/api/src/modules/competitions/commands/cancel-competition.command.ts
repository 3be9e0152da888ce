import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { keepsCompetitions, mayCancelNow } from '../competition.policy.ts';
import { keepPublications, readPublications, toldOf } from '../competition-input.ts';
import type { CancelCompetitionInput } from '../inputs/competition.inputs.ts';
import { tellCandidates } from '../mail-candidates.ts';
import { onCompetition } from '../on-competition.ts';

/** Cancels a competition before its results, for a reason that is published; its candidates are told. */
export const cancelCompetition = defineCommand<CancelCompetitionInput & CommandInput, { competitionId: string }>({
  name: 'cancelCompetition',
  authority: keepsCompetitions,
  async run(act, input) {
    const { entity } = await onCompetition(act, input.id, input.expectedVersion);
    const on = factOn(act, input.on);
    const reading = new InputReading();
    const because = reading.localized('because', input.because, 2_000);
    const publications = await readPublications(act, reading, input.publications, on.toString());
    reading.done();
    act.obey(mayCancelNow(entity.state, because ? (because[because.authentic] ?? null) : null));
    entity.state = 'CANCELLED';
    entity.cancelledOn = on.toString();
    entity.cancelledBecause = because;
    await act.em.flush();
    await keepPublications(act, entity, 'CANCELLATION', publications);
    const told = await tellCandidates(act, entity, 'CANCELLED');
    act.journal({
      act: 'CompetitionCancelled',
      subjectType: 'Competition',
      subjectId: entity.id,
      occurredOn: on,
      facts: { ordinal: entity.ordinal, because, publications: toldOf(publications), told },
    });
    return { competitionId: encodeId(act.tenantId, entity.id) };
  },
});
