import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn } from '../../../kernel/input.ts';
import { closeIfOver } from '../close-if-over.ts';
import { keepsCompetitions, mayReviewNow } from '../competition.policy.ts';
import type { ReviewCompetitionInput } from '../inputs/competition.inputs.ts';
import { onCompetition } from '../on-competition.ts';

/** The working group begins to look at the applications (PC-COMP-05): once the competition is closed. */
export const reviewCompetition = defineCommand<ReviewCompetitionInput & CommandInput, { competitionId: string }>({
  name: 'reviewCompetition',
  authority: keepsCompetitions,
  async run(act, input) {
    const { entity } = await onCompetition(act, input.id, input.expectedVersion);
    const on = factOn(act, input.on);
    closeIfOver(act, entity);
    act.obey(mayReviewNow(entity.state));
    entity.state = 'UNDER_REVIEW';
    entity.reviewedFrom = on.toString();
    act.journal({
      act: 'CompetitionUnderReview',
      subjectType: 'Competition',
      subjectId: entity.id,
      occurredOn: on,
      facts: { ordinal: entity.ordinal },
    });
    return { competitionId: encodeId(act.tenantId, entity.id) };
  },
});
