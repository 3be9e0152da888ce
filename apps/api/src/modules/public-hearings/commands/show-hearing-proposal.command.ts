import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { HearingProposalEntity } from '../entities/hearing-proposal.entity.ts';
import { hearingIdOf, onHearingOf, tell } from '../on-hearing.ts';
import type { ShowHearingProposalInput } from '../public-hearing.inputs.ts';
import { keepsHearings } from '../public-hearing.policy.ts';

type Success = { hearingId: string; proposalId: string };

/** Shows a proposal to the public, or hides one for a reason: abuse, somebody else's personal data. Its number stays. */
export const showHearingProposal = defineCommand<ShowHearingProposalInput & CommandInput, Success>({
  name: 'showHearingProposal',
  authority: keepsHearings,
  async run(act, input) {
    const hearing = await onHearingOf(act, 'hearing_proposal', input.id);
    const proposal = await act.load(HearingProposalEntity, input.id, { expectedVersion: input.expectedVersion });
    const reading = new InputReading();
    const because = input.shown ? null : reading.required('because', input.because, 1_000);
    reading.done();
    proposal.published = input.shown;
    proposal.hiddenBecause = because;
    tell(act, hearing, input.shown ? 'HearingProposalShown' : 'HearingProposalHidden', {
      number: proposal.ordinal,
      because,
    });
    return { ...hearingIdOf(hearing), proposalId: encodeId(act.tenantId, proposal.id) };
  },
});
