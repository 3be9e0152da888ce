import { mayDisposeProposal } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { HearingProposalEntity } from '../entities/hearing-proposal.entity.ts';
import { hearingIdOf, onHearingOf, tell } from '../on-hearing.ts';
import type { DisposeHearingProposalInput } from '../public-hearing.inputs.ts';
import { keepsHearings, mayDisposeNow } from '../public-hearing.policy.ts';

type Success = { hearingId: string; proposalId: string };

/** Says what became of a proposal in the resolution: once, and with a reason unless it went in whole (PC-HEAR-03). */
export const disposeHearingProposal = defineCommand<DisposeHearingProposalInput & CommandInput, Success>({
  name: 'disposeHearingProposal',
  authority: keepsHearings,
  async run(act, input) {
    const hearing = await onHearingOf(act, 'hearing_proposal', input.id);
    act.obey(mayDisposeNow(hearing.state));
    const proposal = await act.load(HearingProposalEntity, input.id, { expectedVersion: input.expectedVersion });
    const reading = new InputReading();
    const reason = reading.optional('because', input.because, 2_000);
    reading.done();
    const { disposition } = input;
    act.obey(mayDisposeProposal({ disposition, reason, disposedBefore: proposal.disposition !== null }));
    proposal.disposition = disposition;
    proposal.dispositionBecause = reason;
    proposal.disposedOn = act.today.toString();
    tell(act, hearing, 'HearingProposalDisposed', { number: proposal.ordinal, disposition, because: reason });
    return { ...hearingIdOf(hearing), proposalId: encodeId(act.tenantId, proposal.id) };
  },
});
