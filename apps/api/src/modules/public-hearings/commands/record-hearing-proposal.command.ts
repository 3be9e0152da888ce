import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { PublicHearingEntity } from '../entities/public-hearing.entity.ts';
import { hearingIdOf, nextOf, tell } from '../on-hearing.ts';
import { readProposal } from '../proposal-input.ts';
import type { RecordHearingProposalInput } from '../public-hearing.inputs.ts';
import { keepsHearings, mayEnter } from '../public-hearing.policy.ts';

type Success = { hearingId: string; proposalId: string };

/** Enters a proposal made in writing or at the hearing; it is shown at once, the name only where its author agreed. */
export const recordHearingProposal = defineCommand<RecordHearingProposalInput & CommandInput, Success>({
  name: 'recordHearingProposal',
  authority: keepsHearings,
  async run(act, input) {
    const hearing = await act.load(PublicHearingEntity, input.hearingId, { path: 'hearingId', lock: true });
    act.obey(mayEnter(hearing.state));
    const reading = new InputReading();
    const { text, language } = readProposal(reading, input);
    const name = reading.optional('name', input.name, 200);
    const contact = reading.optional('contact', input.contact, 200);
    if (input.made === 'ONLINE') reading.fault('made', 'HEARING_PROPOSAL_ONLINE');
    if (input.showName === true && name === null) reading.fault('name', 'REQUIRED');
    reading.done();
    const number = await nextOf(act, hearing.id, 'proposed');
    const id = newId();
    const at = act.operation.clock.moment().toString();
    await act.transaction.execute(sql`insert into hearing_proposal (tenant_id, id, hearing_id, ordinal, author_name, author_contact, public_name, text, language, made, made_at, published)
      values (${act.tenantId}::uuid, ${id}::uuid, ${hearing.id}::uuid, ${number}::int, ${name}, ${contact}, ${input.showName === true ? name : null}, ${text}, ${language},
        ${input.made}, ${at}::timestamptz, true)`);
    tell(act, hearing, 'HearingProposalRecorded', { number, made: input.made });
    return { ...hearingIdOf(hearing), proposalId: encodeId(act.tenantId, id) };
  },
});
