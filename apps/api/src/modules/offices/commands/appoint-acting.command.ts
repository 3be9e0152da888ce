import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { onConvocation } from '../../composition/on-roster.ts';
import { CouncilOfficeEntity } from '../entities/council-office.entity.ts';
import type { AppointActingInput } from '../office.inputs.ts';
import { keepsOffices, mayHoldOffice } from '../office.policy.ts';
import { heldOn, officesIn } from '../offices.ts';
import { overlapping, readHolder } from '../who-holds.ts';

/** Enters who acts for chair, deputy or secretary on given days and why; the holder holds the office on (domain §8.6). */
export const appointActing = defineCommand<AppointActingInput & CommandInput, { officeId: string }>({
  name: 'appointActing',
  authority: keepsOffices,
  async run(act, input) {
    const { entity: convocation, roster } = await onConvocation(act, input.convocationId);
    act.obey(mayHoldOffice(convocation.state));
    const startsOn = input.startsOn ?? act.today.toString();
    const reading = new InputReading();
    const { post, until } = input;
    const ground = reading.required('ground', input.ground, 500);
    if (post === 'PRESIDIUM') reading.fault('post', 'NOBODY_ACTS_FOR_PRESIDIUM');
    if (until < startsOn) reading.fault('until', 'END_BEFORE_START');
    const holder = await readHolder(act, reading, input, { roster, convocationId: convocation.id, on: startsOn });
    if (holder.personId !== null && !holder.isMember) reading.fault('personId', 'NOT_A_MEMBER_THAT_DAY');
    const offices = await officesIn(act);
    const days = { convocationId: convocation.id, post, acting: true, personId: holder.personId, startsOn, until };
    if (overlapping(offices, days).length > 0) reading.fault('startsOn', 'OFFICE_HELD_THEN');
    const held = heldOn(offices, convocation.id, post, startsOn).filter(({ acting }) => !acting);
    if (holder.personId !== null && held.some(({ personId }) => personId === holder.personId))
      reading.fault('personId', 'ACTS_FOR_ONESELF');
    reading.done();
    const { personId, staffName, staffAccountId } = holder;
    const office = await act.insert(CouncilOfficeEntity, {
      tenantId: act.tenantId,
      id: newId(),
      convocationId: convocation.id,
      post,
      personId,
      staffName,
      staffAccountId,
      acting: true,
      startsOn,
      until,
      ground,
      voteId: null,
      published: convocation.published,
    });
    act.journal({
      act: 'ActingAppointed',
      subjectType: 'CouncilOffice',
      subjectId: office.id,
      occurredOn: startsOn < act.today.toString() ? startsOn : act.today,
      facts: { convocation: convocation.number, post, name: holder.name, from: startsOn, until, ground },
    });
    return { officeId: encodeId(act.tenantId, office.id) };
  },
});
