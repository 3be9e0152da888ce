import { Field, ID, Int, ObjectType } from 'type-graphql';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import type { DeclaredValue } from '../entities/membership.entity.ts';
import {
  MembershipState,
  PersonSex,
  Proposer,
  ReplacementWay,
  SeatKind,
  TerminationGround,
  TermParticipation,
} from './composition.enums.ts';

@ObjectType({ description: 'What the viewer may do with a person of the council.' })
export class CouncilPersonMay {
  @Field(() => VerdictType, { description: 'Amend what the council knows of them.' })
  amend!: VerdictType;
  @Field(() => VerdictType, { description: 'Choose which contacts the public reads.' })
  publishContacts!: VerdictType;
  @Field(() => VerdictType, { description: 'Join them to the account with which they follow sittings and vote.' })
  link!: VerdictType;
  @Field(() => VerdictType, { description: 'See the whole IIN; each view stands in the journal.' })
  revealIin!: VerdictType;
}

@ObjectType({
  description:
    'A person as one council knows them. The public reads the name, the words about them and what was chosen.',
})
export class CouncilPerson {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => String, { description: 'Surname.' })
  surname!: string;
  @Field(() => String, { description: 'Given name.' })
  givenName!: string;
  @Field(() => String, { nullable: true, description: 'Patronymic.' })
  patronymic!: string | null;
  @Field(() => String, { nullable: true, description: 'The whole name in its other spelling, Kazakh or Russian.' })
  otherSpelling!: string | null;
  @Field(() => String, { nullable: true, description: 'A few words about the person.' })
  about!: string | null;
  @Field(() => String, { nullable: true, description: 'The telephone the council chose to publish.' })
  publicPhone!: string | null;
  @Field(() => String, { nullable: true, description: 'The e-mail the council chose to publish.' })
  publicEmail!: string | null;
  @Field(() => String, { nullable: true, description: 'Reception hours and the like, as published.' })
  publicNote!: string | null;
  readonly birthDate!: string | null;
  @Field(() => PersonSex, {
    nullable: true,
    description: 'As the IIN says; null for the public and where it is not known.',
  })
  sex!: PersonSex | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the council has the IIN; null for the public.' })
  hasIin!: boolean | null;
  readonly iinLast!: string | null;
  readonly phone!: string | null;
  readonly email!: string | null;
  readonly note!: string | null;
  @Field(() => String, { description: 'Surname, given name, patronymic.' })
  fullName!: string;

  readonly uuid!: string;
  readonly tenantId!: string;
  readonly photoId!: string | null;
  readonly iinDigest!: string | null;
  /** The account with which they follow sittings. */
  readonly accountId!: string | null;
}

@ObjectType({ description: 'What the viewer may do with a membership.' })
export class MembershipMay {
  @Field(() => VerdictType, { description: 'Suspend it.' })
  suspend!: VerdictType;
  @Field(() => VerdictType, { description: 'Resume it.' })
  resume!: VerdictType;
  @Field(() => VerdictType, { description: 'End it early.' })
  terminate!: VerdictType;
  @Field(() => VerdictType, { description: 'Seat another person for the remainder, once it has ended early.' })
  replace!: VerdictType;
}

@ObjectType({ description: 'Days of a suspension, both included.' })
export class Suspension {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while open.' })
  to!: string | null;
}

@ObjectType({ description: 'How often a person has sat in this council (PC-MEM-06).' })
export class ConvocationCount {
  @Field(() => Int, { description: 'Convocations the person has sat in, this one included.' })
  total!: number;
  @Field(() => Int, {
    description: 'How many of them in a row up to this one, this one included, by the council’s parameter.',
  })
  inRow!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The convocation of which it is not known whether the person sat, where the row ends in one.',
  })
  unknownFrom!: number | null;
}

@ObjectType({ description: 'A person’s time on a seat: the member’s card.' })
export class Membership {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;
  @Field(() => MembershipState, { description: 'Where it stands.' })
  state!: MembershipState;
  @Field(() => DateScalar, { nullable: true, description: 'First day; null until the composition is approved.' })
  startsOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, that day included.' })
  until!: string | null;
  @Field(() => TermParticipation, { description: 'The whole of the term or a remainder.' })
  participation!: TermParticipation;
  @Field(() => SeatKind, {
    nullable: true,
    description: 'The kind of the seat; null where a joined roster does not say.',
  })
  seatKind!: SeatKind | null;
  @Field(() => String, { nullable: true, description: 'Post and place of work at the time.' })
  position!: string | null;
  @Field(() => Proposer, { nullable: true, description: 'Who proposed or named the person.' })
  proposer!: Proposer | null;
  @Field(() => String, { nullable: true, description: 'The proposer’s name.' })
  proposedByName!: string | null;
  @Field(() => String, { nullable: true, description: 'The NPO the person represents.' })
  npoName!: string | null;
  @Field(() => String, { nullable: true, description: 'Its BIN, 12 digits.' })
  npoBin!: string | null;
  @Field(() => String, { nullable: true, description: 'The BIN of its head organisation, where it is a branch.' })
  npoHeadBin!: string | null;
  @Field(() => String, { nullable: true, description: 'The alliance it belongs to.' })
  npoAlliance!: string | null;
  @Field(() => [Suspension], { description: 'Suspensions, the oldest first.' })
  suspensions!: Suspension[];
  @Field(() => ReplacementWay, {
    nullable: true,
    description: 'How the vacancy was filled; null for a first filling and for the public.',
  })
  replacementWay!: ReplacementWay | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision that ended it.' })
  endDecisionNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of that decision.' })
  endDecisionOn!: string | null;

  readonly uuid!: string;
  readonly tenantId!: string;
  readonly convocationId!: string;
  readonly seatId!: string;
  readonly personId!: string;
  readonly replacesId!: string | null;
  readonly endGround!: TerminationGround | null;
  readonly endBecause!: string | null;
  readonly endDocumentId!: string | null;
  readonly declared!: DeclaredValue | null;
}

@ObjectType({ description: 'A seat of a convocation.' })
export class Seat {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for `expectedVersion`; a filled seat has another than a vacant one.' })
  version!: number;
  @Field(() => Int, { description: 'Its number within the convocation, from 1.' })
  ordinal!: number;
  @Field(() => SeatKind, { nullable: true, description: 'Whom it is for; null where a joined roster does not say.' })
  kind!: SeatKind | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was taken out of the composition.' })
  withdrawnOn!: string | null;

  readonly uuid!: string;
  readonly tenantId!: string;
  readonly convocationId!: string;
}
