import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { Approver, ConvocationState, SeatKind } from './composition.enums.ts';
import { Membership, Seat } from './member.type.ts';
import { RuleCheck } from './rule-check.type.ts';

export enum TermStanding {
  NOT_STARTED = 'NOT_STARTED',
  RUNNING = 'RUNNING',
  CARRIED_OVER = 'CARRIED_OVER',
  EXPIRED = 'EXPIRED',
  SUCCEEDED = 'SUCCEEDED',
}
registerEnumType(TermStanding, {
  name: 'TermStanding',
  description: 'How a term stands on a day; computed, never stored (PC-TERM-02).',
  valuesConfig: {
    NOT_STARTED: { description: 'Its first day is still to come.' },
    RUNNING: { description: 'Within its days.' },
    CARRIED_OVER: { description: 'Its days are over and it works on until the next one, by the council’s parameter.' },
    EXPIRED: { description: 'Its days are over.' },
    SUCCEEDED: { description: 'The next one has begun.' },
  },
});

export enum QuotaGroup {
  YOUTH = 'YOUTH',
  WOMEN = 'WOMEN',
  DISABILITY = 'DISABILITY',
}
registerEnumType(QuotaGroup, { name: 'QuotaGroup', description: 'A group whose share is shown (PC-FORM-08).' });

@ObjectType({ description: 'What the viewer may do with a convocation.' })
export class ConvocationMay {
  @Field(() => VerdictType, { description: 'Amend it.' })
  amend!: VerdictType;
  @Field(() => VerdictType, { description: 'Add or change seats.' })
  changeSeats!: VerdictType;
  @Field(() => VerdictType, { description: 'Seat a person.' })
  seat!: VerdictType;
  @Field(() => VerdictType, { description: 'Record that its composition was approved.' })
  approve!: VerdictType;
  @Field(() => VerdictType, { description: 'Close it.' })
  close!: VerdictType;
}

@ObjectType({ description: 'What the viewer may do about the convocations of a council as a whole.' })
export class CouncilFormingMay {
  @Field(() => VerdictType, { description: 'Open the formation of the next one.' })
  openConvocation!: VerdictType;
  @Field(() => VerdictType, { description: 'Enter one from the papers the council has (§8.5).' })
  setUpConvocation!: VerdictType;
}

@ObjectType({ description: 'The lawful or recommended size, both ends included.' })
export class SizeRange {
  @Field(() => Int, { description: 'The least.' })
  min!: number;
  @Field(() => Int, { nullable: true, description: 'The most; null where nothing is said.' })
  max!: number | null;
}

@ObjectType({ description: 'A convocation: the term of one composition.' })
export class Convocation {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => Int, { description: 'Its number: I is 1.' })
  number!: number;
  @Field(() => ConvocationState, { description: 'Where it stands.' })
  state!: ConvocationState;
  @Field(() => Boolean, {
    description: 'Entered from what the council had; what is unproved shows as unproved (§8.5).',
  })
  joined!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'The day its formation was opened.' })
  openedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the term.' })
  startsOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the term, that day included.' })
  endsOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'The size decided.' })
  size!: number | null;
  @Field(() => Int, { nullable: true, description: 'The least size the authorised body recommends.' })
  recommendedMin!: number | null;
  @Field(() => Int, { nullable: true, description: 'The most it recommends.' })
  recommendedMax!: number | null;
  @Field(() => String, { nullable: true, description: 'Number of the working group’s protocol.' })
  protocolNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of that protocol.' })
  protocolOn!: string | null;
  @Field(() => Approver, { nullable: true, description: 'Who approved the composition (PC-FORM-06).' })
  approvedBy!: Approver | null;
  @Field(() => String, { nullable: true, description: 'The approving act by name.' })
  approvalTitle!: string | null;
  @Field(() => String, { nullable: true, description: 'Its number.' })
  approvalNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its day.' })
  approvalOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the first session.' })
  firstSessionOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was closed or dissolved.' })
  closedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why; null for the public.' })
  closedBecause!: string | null;
  @Field(() => Boolean, { description: 'Whether the public sees it.' })
  published!: boolean;

  readonly uuid!: string;
  readonly tenantId!: string;
  readonly approvalFileId!: string | null;
  readonly protocolFileId!: string | null;
  readonly recommendationFileId!: string | null;
}

@ObjectType({ description: 'A seat as it is on a day.' })
export class CompositionSeat {
  @Field(() => Seat, { description: 'The seat.' })
  seat!: Seat;
  @Field(() => SeatKind, { nullable: true, description: 'Its kind.' })
  kind!: SeatKind | null;
  @Field(() => Membership, { nullable: true, description: 'Who holds it that day.' })
  membership!: Membership | null;
  @Field(() => Boolean, { description: 'Whether nobody holds it.' })
  vacant!: boolean;
  @Field(() => Boolean, { description: 'Whether its member is suspended that day.' })
  suspended!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'The last day of that membership.' })
  expiresOn!: string | null;
}

@ObjectType({ description: 'Seats of one kind on a day.' })
export class SeatKindCount {
  @Field(() => SeatKind, { nullable: true, description: 'The kind; null for seats whose kind is not known.' })
  kind!: SeatKind | null;
  @Field(() => Int, { description: 'Seats.' })
  seats!: number;
  @Field(() => Int, { description: 'Filled.' })
  filled!: number;
  @Field(() => Int, { description: 'Vacant.' })
  vacant!: number;
}

@ObjectType({ description: 'The share of a group among the members (PC-FORM-08).' })
export class GroupShare {
  @Field(() => QuotaGroup, { description: 'The group.' })
  group!: QuotaGroup;
  @Field(() => Int, { description: 'Members known to belong to it.' })
  members!: number;
  @Field(() => Int, { description: 'Members of whom it is not known.' })
  unknown!: number;
  @Field(() => Float, { nullable: true, description: 'Per cent of those of whom it is known, one decimal.' })
  percent!: number | null;
  @Field(() => Float, { nullable: true, description: 'The council’s quota in per cent, if it set one.' })
  quota!: number | null;
}

@ObjectType({ description: 'A composition as it is on a day: computed, nothing of it is stored.' })
export class Composition {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;
  @Field(() => Convocation, { description: 'The convocation.' })
  convocation!: Convocation;
  @Field(() => Int, { nullable: true, description: 'The size decided.' })
  size!: number | null;
  @Field(() => [CompositionSeat], { description: 'Every seat by its number.' })
  seats!: CompositionSeat[];
  @Field(() => Int, { description: 'Filled seats.' })
  filled!: number;
  @Field(() => Int, { description: 'Vacant seats.' })
  vacancies!: number;
  @Field(() => Int, { description: 'Filled seats whose member is suspended.' })
  suspended!: number;
  @Field(() => [SeatKindCount], { description: 'By kind, in the order of the law.' })
  byKind!: SeatKindCount[];
  @Field(() => Int, { description: 'Members of the state part.' })
  state!: number;
  @Field(() => Int, { description: 'Members of the civil part.' })
  civil!: number;
  @Field(() => Int, { nullable: true, description: 'The most state members for the size (PC-FORM-07, not verified).' })
  stateLimit!: number | null;
  @Field(() => Float, { nullable: true, description: 'Per cent of the state part among filled seats, one decimal.' })
  statePercent!: number | null;
  @Field(() => [GroupShare], { description: 'Diversity; empty for the public.' })
  groups!: GroupShare[];
  @Field(() => [RuleCheck], { description: 'The rules on the composition as a whole; empty for the public.' })
  checks!: RuleCheck[];
}
