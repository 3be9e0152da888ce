import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { execute } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { amendPerson } from '../amend-person.command.ts';
import {
  AmendPersonInput,
  PublishContactsInput,
  ReplaceMemberInput,
  ResumeMembershipInput,
  RevealIinInput,
  SeatMemberInput,
  SuspendMembershipInput,
  TerminateMembershipInput,
} from '../composition.inputs.ts';
import {
  AmendPersonResult,
  PublishContactsResult,
  ReplaceMemberResult,
  ResumeMembershipResult,
  RevealIinResult,
  SeatMemberResult,
  SuspendMembershipResult,
  TerminateMembershipResult,
} from '../composition.results.ts';
import { guarded } from '../guarded.ts';
import { publishContacts } from '../publish-contacts.command.ts';
import { replaceMember } from '../replace-member.command.ts';
import { resumeMembership } from '../resume-membership.command.ts';
import { revealIin } from '../reveal-iin.command.ts';
import { seatMember } from '../seat-member.command.ts';
import { suspendMembership } from '../suspend-membership.command.ts';
import { terminateMembership } from '../terminate-membership.command.ts';

@Resolver()
export class MembershipActsResolver {
  @Mutation(() => SeatMemberResult, { description: 'Seats a person on a vacant seat (PC-MEM-01…06).' })
  async seatMember(
    @Ctx() operation: Operation,
    @Arg('input', () => SeatMemberInput) input: SeatMemberInput,
  ): Promise<object> {
    return execute(operation, seatMember, { ...input, member: guarded(operation, input.member) });
  }

  @Mutation(() => SuspendMembershipResult, { description: 'Suspends a member.' })
  async suspendMembership(
    @Ctx() operation: Operation,
    @Arg('input', () => SuspendMembershipInput) input: SuspendMembershipInput,
  ): Promise<object> {
    return execute(operation, suspendMembership, input);
  }

  @Mutation(() => ResumeMembershipResult, { description: 'Ends a suspension.' })
  async resumeMembership(
    @Ctx() operation: Operation,
    @Arg('input', () => ResumeMembershipInput) input: ResumeMembershipInput,
  ): Promise<object> {
    return execute(operation, resumeMembership, input);
  }

  @Mutation(() => TerminateMembershipResult, { description: 'Ends a membership early, on a ground (PC-TERM-03).' })
  async terminateMembership(
    @Ctx() operation: Operation,
    @Arg('input', () => TerminateMembershipInput) input: TerminateMembershipInput,
  ): Promise<object> {
    return execute(operation, terminateMembership, input);
  }

  @Mutation(() => ReplaceMemberResult, { description: 'Seats another person for the remainder (PC-TERM-05).' })
  async replaceMember(
    @Ctx() operation: Operation,
    @Arg('input', () => ReplaceMemberInput) input: ReplaceMemberInput,
  ): Promise<object> {
    return execute(operation, replaceMember, { ...input, member: guarded(operation, input.member) });
  }

  @Mutation(() => AmendPersonResult, { description: 'Amends what the council knows of a person.' })
  async amendPerson(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendPersonInput) input: AmendPersonInput,
  ): Promise<object> {
    return execute(operation, amendPerson, guarded(operation, input));
  }

  @Mutation(() => PublishContactsResult, { description: 'Chooses which contacts of a person the public reads.' })
  async publishContacts(
    @Ctx() operation: Operation,
    @Arg('input', () => PublishContactsInput) input: PublishContactsInput,
  ): Promise<object> {
    return execute(operation, publishContacts, input);
  }

  @Mutation(() => RevealIinResult, { description: 'Shows the whole IIN of a person; each look stands in the journal.' })
  async revealIin(
    @Ctx() operation: Operation,
    @Arg('input', () => RevealIinInput) input: RevealIinInput,
  ): Promise<object> {
    return execute(operation, revealIin, input);
  }
}
