import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { lookIsOver } from '../../kernel/look.ts';
import { keptIin } from './kept-iin.ts';
import { rosterOf } from './roster.ts';
import { Convocation } from './types/convocation.type.ts';
import { CouncilPerson, Membership } from './types/member.type.ts';

/** Never a type of its own: what acts on a convocation show. */
@ObjectType({ description: 'What acts on a convocation show.' })
export abstract class ConvocationSuccess {
  @Field(() => ID, { description: 'The convocation.' })
  convocationId!: string;
  @Field(() => Convocation, { nullable: true, description: 'It as it stands now.' })
  async convocation(@Ctx() operation: Operation): Promise<Convocation | null> {
    const ref = ownId(this.convocationId);
    const { convocations } = await rosterOf(operation, ref.tenantId);
    return convocations.find(({ uuid }) => uuid === ref.id) ?? null;
  }
}

/** Never a type of its own: what acts on a membership show. */
@ObjectType({ description: 'What acts on a membership show.' })
export abstract class MembershipSuccess {
  @Field(() => ID, { description: 'The membership.' })
  membershipId!: string;
  @Field(() => Membership, { nullable: true, description: 'It as it stands now.' })
  async membership(@Ctx() operation: Operation): Promise<Membership | null> {
    const ref = ownId(this.membershipId);
    const { memberships } = await rosterOf(operation, ref.tenantId);
    return memberships.find(({ uuid }) => uuid === ref.id) ?? null;
  }
}

/** Never a type of its own: what acts on a person show. */
@ObjectType({ description: 'What acts on a person show.' })
export abstract class PersonSuccess {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
  @Field(() => CouncilPerson, { nullable: true, description: 'The record as it stands now.' })
  async person(@Ctx() operation: Operation): Promise<CouncilPerson | null> {
    const ref = ownId(this.personId);
    return (await rosterOf(operation, ref.tenantId)).people.get(ref.id) ?? null;
  }
}

@ObjectType({ description: 'The convocation stands as the council has it.' })
export class SetUpConvocationSuccess extends ConvocationSuccess {}
export const SetUpConvocationResult = resultOf('SetUpConvocationResult', SetUpConvocationSuccess);

@ObjectType({ description: 'The dossier of the next convocation is open.' })
export class OpenConvocationSuccess extends ConvocationSuccess {}
export const OpenConvocationResult = resultOf('OpenConvocationResult', OpenConvocationSuccess);

@ObjectType({ description: 'The convocation was amended.' })
export class AmendConvocationSuccess extends ConvocationSuccess {}
export const AmendConvocationResult = resultOf('AmendConvocationResult', AmendConvocationSuccess);

@ObjectType({ description: 'A seat was added.' })
export class AddSeatSuccess extends ConvocationSuccess {
  @Field(() => ID, { description: 'The new seat.' })
  seatId!: string;
}
export const AddSeatResult = resultOf('AddSeatResult', AddSeatSuccess);

@ObjectType({ description: 'Size and seats were changed.' })
export class ChangeSeatsSuccess extends ConvocationSuccess {}
export const ChangeSeatsResult = resultOf('ChangeSeatsResult', ChangeSeatsSuccess);

@ObjectType({ description: 'The composition is approved.' })
export class ApproveCompositionSuccess extends ConvocationSuccess {}
export const ApproveCompositionResult = resultOf('ApproveCompositionResult', ApproveCompositionSuccess);

@ObjectType({ description: 'The convocation is over.' })
export class CloseConvocationSuccess extends ConvocationSuccess {}
export const CloseConvocationResult = resultOf('CloseConvocationResult', CloseConvocationSuccess);

@ObjectType({ description: 'The person has the seat.' })
export class SeatMemberSuccess extends MembershipSuccess {}
export const SeatMemberResult = resultOf('SeatMemberResult', SeatMemberSuccess);

@ObjectType({ description: 'The member is suspended.' })
export class SuspendMembershipSuccess extends MembershipSuccess {}
export const SuspendMembershipResult = resultOf('SuspendMembershipResult', SuspendMembershipSuccess);

@ObjectType({ description: 'The member acts again.' })
export class ResumeMembershipSuccess extends MembershipSuccess {}
export const ResumeMembershipResult = resultOf('ResumeMembershipResult', ResumeMembershipSuccess);

@ObjectType({ description: 'The membership ended early.' })
export class TerminateMembershipSuccess extends MembershipSuccess {}
export const TerminateMembershipResult = resultOf('TerminateMembershipResult', TerminateMembershipSuccess);

@ObjectType({ description: 'Another person has the seat for the remainder; the membership is theirs.' })
export class ReplaceMemberSuccess extends MembershipSuccess {}
export const ReplaceMemberResult = resultOf('ReplaceMemberResult', ReplaceMemberSuccess);

@ObjectType({ description: 'The person’s record was amended.' })
export class AmendPersonSuccess extends PersonSuccess {}
export const AmendPersonResult = resultOf('AmendPersonResult', AmendPersonSuccess);

@ObjectType({ description: 'The public reads the contacts that were chosen.' })
export class PublishContactsSuccess extends PersonSuccess {}
export const PublishContactsResult = resultOf('PublishContactsResult', PublishContactsSuccess);

@ObjectType({ description: 'The whole IIN; that it was looked at stands in the journal.' })
export class RevealIinSuccess extends PersonSuccess {
  readonly lookEnds!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The twelve digits; null where the same submit is sent again after ten minutes: look anew.',
  })
  async iin(@Ctx() operation: Operation): Promise<string | null> {
    if (lookIsOver(operation, this.lookEnds)) return null;
    return keptIin(operation, this.personId);
  }
}
export const RevealIinResult = resultOf('RevealIinResult', RevealIinSuccess);
