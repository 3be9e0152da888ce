import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId, newId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import { GroupHeadshipEntity } from './entities/group-headship.entity.ts';
import { presentMembers } from './groups.ts';
import { onGroup, touchGroup } from './on-group.ts';
import type { AppointGroupHeadInput } from './working-group.inputs.ts';
import { keepsGroups, mayChangeGroup } from './working-group.policy.ts';

/** Enters who heads the group from a day (PC-WG-04), or acts for its head for some days (domain §8.6). */
export const appointGroupHead = defineCommand<AppointGroupHeadInput & CommandInput, { groupId: string }>({
  name: 'appointGroupHead',
  authority: keepsGroups,
  async run(act, input) {
    const { entity, roster, all, number } = await onGroup(act, input.id, input.expectedVersion);
    act.obey(mayChangeGroup(entity.state));
    const reading = new InputReading();
    const chosen = decodeId(input.memberId);
    const member = presentMembers(all, entity.id).find(({ uuid }) => uuid === chosen?.id);
    if (!member) reading.fault('memberId', 'NOT_THERE');
    const acting = input.acting === true;
    const until = input.until ?? null;
    const from = acting ? (input.from ?? act.today.toString()) : factOn(act, input.from).toString();
    if (acting && until === null) reading.fault('until', 'REQUIRED');
    if (until !== null && until < from) reading.fault('until', 'END_BEFORE_START');
    const same = all.headships.filter((one) => one.groupId === entity.id && one.acting === acting);
    const before = acting ? null : (same.find((one) => one.until === null && one.startsOn < from) ?? null);
    const overlaps = same.some(
      (one) => one !== before && (until === null || one.startsOn <= until) && (one.until === null || from <= one.until),
    );
    if (overlaps) reading.fault('from', 'HEADED_THEN');
    reading.done();
    if (!member) throw new Error('a member was not read');
    if (before) {
      const last = Temporal.PlainDate.from(from).subtract({ days: 1 }).toString();
      await act.transaction.execute(sql`update group_headship set until = ${last}::date, version = version + 1
        where tenant_id = ${act.tenantId}::uuid and group_id = ${entity.id}::uuid and not acting and until is null`);
    }
    await act.insert(GroupHeadshipEntity, {
      tenantId: act.tenantId,
      id: newId(),
      groupId: entity.id,
      memberId: member.uuid,
      acting,
      startsOn: from,
      until,
    });
    await touchGroup(act, entity);
    act.journal({
      act: 'GroupHeadAppointed',
      subjectType: 'WorkingGroup',
      subjectId: entity.id,
      occurredOn: from,
      facts: { convocation: number, name: roster.people.get(member.personId)?.fullName ?? null, acting, from, until },
    });
    return { groupId: encodeId(act.tenantId, entity.id) };
  },
});
