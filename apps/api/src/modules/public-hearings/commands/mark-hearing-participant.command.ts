import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { HearingParticipantEntity } from '../entities/hearing-participant.entity.ts';
import { countWithdrawn, hearingIdOf, onHearingOf, tell } from '../on-hearing.ts';
import type { MarkHearingParticipantInput } from '../public-hearing.inputs.ts';
import { keepsHearings, mayEnter } from '../public-hearing.policy.ts';

/** Marks whether somebody who registered came, or took the registration back. */
export const markHearingParticipant = defineCommand<MarkHearingParticipantInput & CommandInput, { hearingId: string }>({
  name: 'markHearingParticipant',
  authority: keepsHearings,
  async run(act, input) {
    const hearing = await onHearingOf(act, 'hearing_participant', input.id);
    act.obey(mayEnter(hearing.state));
    const one = await act.load(HearingParticipantEntity, input.id, { expectedVersion: input.expectedVersion });
    if (input.came !== undefined) one.came = input.came;
    if (input.cancelled !== undefined && input.cancelled !== null && input.cancelled !== one.cancelled) {
      one.cancelled = input.cancelled;
      await countWithdrawn(act, hearing.id, one.cancelled ? 1 : -1);
    }
    tell(act, hearing, 'HearingParticipantMarked', { number: one.ordinal, came: one.came, cancelled: one.cancelled });
    return hearingIdOf(hearing);
  },
});
