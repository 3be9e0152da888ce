import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { nextOf } from '../on-hearing.ts';
import type { RegisterForHearingInput } from '../public-hearing.inputs.ts';
import { anybody } from '../public-hearing.policy.ts';
import { openHearingFor, readConsent } from '../strangers.ts';
import { tellRegistered } from '../tell-registered.job.ts';

/** Anybody registers for an announced hearing: name, contact, consent; the answer is the number (PC-HEAR-02). */
export const registerForHearing = defineCommand<
  RegisterForHearingInput & CommandInput,
  { hearingId: string; number: number; participantId: string }
>({
  name: 'registerForHearing',
  authority: anybody,
  async run(act, input) {
    const hearing = await openHearingFor(act, input.hearingId, 'REGISTER');
    const reading = new InputReading();
    const name = reading.required('name', input.name, 200);
    const contact = reading.required('contact', input.contact, 200);
    const organisation = reading.optional('organisationName', input.organisationName, 300);
    const consent = readConsent(reading, input.consentVersion);
    reading.done();
    const number = await nextOf(act, hearing, 'registered');
    const id = newId();
    const at = act.operation.clock.moment().toString();
    await act.transaction.execute(sql`insert into hearing_participant (tenant_id, id, hearing_id, ordinal, name, contact, organisation_name, wants_floor, remote,
        consent_version, entered_by, registered_at)
      values (${act.tenantId}::uuid, ${id}::uuid, ${hearing}::uuid, ${number}::int, ${name}, ${contact}, ${organisation}, ${input.wantsFloor === true},
        ${input.remote === true}, ${consent}, 'PUBLIC', ${at}::timestamptz)`);
    await act.enqueue(tellRegistered, {
      tenantId: act.tenantId,
      hearingId: hearing,
      participantId: id,
      news: 'REGISTERED',
      locale: act.operation.locale,
    });
    act.journal({
      act: 'HearingRegistered',
      subjectType: 'PublicHearing',
      subjectId: hearing,
      occurredOn: act.today,
      facts: { number },
    });
    return { hearingId: input.hearingId, number, participantId: encodeId(act.tenantId, id) };
  },
});
