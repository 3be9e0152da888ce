import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { completeSeated } from '../competitions/completing.ts';
import type { SeatMemberInput } from './composition.inputs.ts';
import { keepsRoster } from './composition.policy.ts';
import type { MemberGiven } from './member-input.ts';
import { onConvocationOf } from './on-roster.ts';
import { seatPerson } from './seat-person.ts';

type Input = Omit<SeatMemberInput, 'member'> & { readonly member: MemberGiven } & CommandInput;

/** Seats a person on a vacant seat; the limits are asked before anything is signed (PC-MEM-01…06, KENES-SEAT). */
export const seatMember = defineCommand<Input, { membershipId: string }>({
  name: 'seatMember',
  authority: keepsRoster,
  async run(act, input) {
    const { entity, roster, ref } = await onConvocationOf(act, 'seat', input.seatId);
    const { membership, member, seat, checks } = await seatPerson(act, entity, roster, {
      seatId: ref.id,
      seatVersion: input.expectedVersion,
      member: input.member,
      from: input.from ?? null,
      way: input.way ?? null,
      replaces: null,
    });
    act.journal({
      act: 'MemberSeated',
      subjectType: 'Membership',
      subjectId: membership.id,
      occurredOn: membership.startsOn ?? act.today,
      facts: {
        convocation: entity.number,
        seat: seat.ordinal,
        kind: seat.kind,
        name: member.name,
        npo: member.right.npoName,
        rules: checks.map(({ ruleId, standing }) => ({ ruleId, standing })),
      },
    });
    await completeSeated(act, entity.id, membership.startsOn ?? act.today.toString());
    return { membershipId: encodeId(act.tenantId, membership.id) };
  },
});
