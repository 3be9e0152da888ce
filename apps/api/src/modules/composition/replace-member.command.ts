import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import type { ReplaceMemberInput } from './composition.inputs.ts';
import { keepsRoster, mayReplaceNow } from './composition.policy.ts';
import { MembershipEntity } from './entities/membership.entity.ts';
import type { MemberGiven } from './member-input.ts';
import { onConvocationOf } from './on-roster.ts';
import { seatPerson } from './seat-person.ts';

type Input = Omit<ReplaceMemberInput, 'member'> & { readonly member: MemberGiven } & CommandInput;

/** Seats another person for the remainder of the term, in the place of one who left early (PC-TERM-05). */
export const replaceMember = defineCommand<Input, { membershipId: string }>({
  name: 'replaceMember',
  authority: keepsRoster,
  async run(act, input) {
    const { entity, roster, ref } = await onConvocationOf(act, 'membership', input.id);
    await act.loadRow(MembershipEntity, ref, { expectedVersion: input.expectedVersion });
    const replaces = roster.memberships.find(({ uuid }) => uuid === ref.id);
    if (!replaces) throw new Error('a membership is not in its own roster');
    act.obey(mayReplaceNow(roster, replaces));
    const { membership, member, seat } = await seatPerson(act, entity, roster, {
      seatId: replaces.seatId,
      member: input.member,
      from: input.from ?? null,
      way: input.way,
      replaces,
    });
    act.journal({
      act: 'MemberReplaced',
      subjectType: 'Membership',
      subjectId: membership.id,
      occurredOn: membership.startsOn ?? act.today,
      facts: {
        convocation: entity.number,
        seat: seat.ordinal,
        name: member.name,
        instead: roster.people.get(replaces.personId)?.fullName ?? null,
        way: input.way,
        from: membership.startsOn,
        until: membership.until,
      },
    });
    return { membershipId: encodeId(act.tenantId, membership.id) };
  },
});
