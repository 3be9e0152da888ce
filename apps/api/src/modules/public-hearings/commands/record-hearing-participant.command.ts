import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { PublicHearingEntity } from '../entities/public-hearing.entity.ts';
import { hearingIdOf, nextOf, tell } from '../on-hearing.ts';
import type { RecordHearingParticipantInput } from '../public-hearing.inputs.ts';
import { keepsHearings, mayEnter } from '../public-hearing.policy.ts';

/** Enters somebody who registered by telephone or at the door. */
export const recordHearingParticipant = defineCommand<
  RecordHearingParticipantInput & CommandInput,
  { hearingId: string }
>({
  name: 'recordHearingParticipant',
  authority: keepsHearings,
  async run(act, input) {
    const hearing = await act.load(PublicHearingEntity, input.hearingId, { path: 'hearingId', lock: true });
    act.obey(mayEnter(hearing.state));
    const reading = new InputReading();
    const name = reading.required('name', input.name, 200);
    const contact = reading.optional('contact', input.contact, 200);
    const organisation = reading.optional('organisationName', input.organisationName, 300);
    reading.done();
    const number = await nextOf(act, hearing.id, 'registered');
    const at = act.operation.clock.moment().toString();
    await act.transaction.execute(sql`insert into hearing_participant (tenant_id, id, hearing_id, ordinal, name, contact, organisation_name, wants_floor, remote,
        entered_by, registered_at, came)
      values (${act.tenantId}::uuid, ${newId()}::uuid, ${hearing.id}::uuid, ${number}::int, ${name}, ${contact}, ${organisation}, ${input.wantsFloor === true},
        ${input.remote === true}, 'SECRETARIAT', ${at}::timestamptz, ${input.came ?? null}::boolean)`);
    tell(act, hearing, 'HearingParticipantRecorded', { number });
    return hearingIdOf(hearing);
  },
});
