import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { nextOf } from '../on-hearing.ts';
import { readProposal } from '../proposal-input.ts';
import type { ProposeToHearingInput } from '../public-hearing.inputs.ts';
import { anybody } from '../public-hearing.policy.ts';
import { openHearingFor, readConsent } from '../strangers.ts';

/** Anybody makes a proposal to an announced hearing. It has its number at once and is shown once it was looked at. */
export const proposeToHearing = defineCommand<
  ProposeToHearingInput & CommandInput,
  { hearingId: string; number: number }
>({
  name: 'proposeToHearing',
  authority: anybody,
  async run(act, input) {
    const hearing = await openHearingFor(act, input.hearingId, 'PROPOSE');
    const reading = new InputReading();
    const { text, language } = readProposal(reading, input);
    const name = reading.required('name', input.name, 200);
    const contact = reading.required('contact', input.contact, 200);
    const consent = readConsent(reading, input.consentVersion);
    reading.done();
    const number = await nextOf(act, hearing, 'proposed');
    const at = act.operation.clock.moment().toString();
    await act.transaction.execute(sql`insert into hearing_proposal (tenant_id, id, hearing_id, ordinal, author_name, author_contact, public_name, text, language, made,
        consent_version, made_at, published)
      values (${act.tenantId}::uuid, ${newId()}::uuid, ${hearing}::uuid, ${number}::int, ${name}, ${contact}, ${input.showName === true ? name : null}, ${text}, ${language},
        'ONLINE', ${consent}, ${at}::timestamptz, false)`);
    act.journal({
      act: 'HearingProposalMade',
      subjectType: 'PublicHearing',
      subjectId: hearing,
      occurredOn: act.today,
      facts: { number },
    });
    return { hearingId: input.hearingId, number };
  },
});
