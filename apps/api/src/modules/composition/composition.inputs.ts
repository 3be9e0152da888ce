import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import {
  Approver,
  ExclusionGround,
  Proposer,
  ReplacementWay,
  SeatKind,
  TerminationGround,
} from './types/composition.enums.ts';

@InputType({ description: 'An act or a protocol as it is cited; what is not known is left out.' })
export class CitedActInput {
  @Field(() => String, { nullable: true, description: 'Its number.' })
  number?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its day.' })
  on?: string | null;
  @Field(() => ID, { nullable: true, description: 'Its file.' })
  fileId?: string | null;
}

@InputType({ description: 'The act that approved a composition (PC-FORM-06).' })
export class ApprovalInput extends CitedActInput {
  @Field(() => Approver, { nullable: true, description: 'Whose act it is.' })
  by?: Approver | null;
  @Field(() => String, { nullable: true, description: 'Its name.' })
  title?: string | null;
}

@InputType({ description: 'How many seats of one kind.' })
export class SeatCountInput {
  @Field(() => SeatKind, { nullable: true, description: 'The kind; left out where it is not known.' })
  kind?: SeatKind | null;
  @Field(() => Int, { description: 'How many, 1 to 100.' })
  count!: number;
}

@InputType({ description: 'One ground of exclusion, as the person declared it (PC-MEM-02).' })
export class ExclusionInput {
  @Field(() => ExclusionGround, { description: 'The ground.' })
  ground!: ExclusionGround;
  @Field(() => Boolean, { nullable: true, description: 'Whether it applies; left out where nobody asked.' })
  applies?: boolean | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether a paper proves it.' })
  hasDocument?: boolean;
}

@InputType({ description: 'A person: one whom the council has already, or a new one.' })
export class PersonInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The person’s record, where the council has one; names may then be left out.',
  })
  personId?: string | null;
  @Field(() => String, { nullable: true, description: 'Surname.' })
  surname?: string | null;
  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string | null;
  @Field(() => String, { nullable: true, description: 'Patronymic.' })
  patronymic?: string | null;
  @Field(() => String, { nullable: true, description: 'The whole name in its other spelling.' })
  otherSpelling?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'IIN, 12 digits; kept sealed, never shown whole without a line in the journal.',
  })
  iin?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of birth.' })
  birthDate?: string | null;
  @Field(() => String, { nullable: true, description: 'A few words about the person; the public reads them.' })
  about?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone; not public.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail; not public.' })
  email?: string | null;
}

@InputType({ description: 'A person and by what right they sit.' })
export class MemberInput extends PersonInput {
  @Field(() => String, { nullable: true, description: 'Post and place of work.' })
  position?: string | null;
  @Field(() => Proposer, { nullable: true, description: 'Who proposed or named the person.' })
  proposer?: Proposer | null;
  @Field(() => String, { nullable: true, description: 'The proposer’s name.' })
  proposedByName?: string | null;
  @Field(() => String, { nullable: true, description: 'The NPO the person represents.' })
  npoName?: string | null;
  @Field(() => String, { nullable: true, description: 'Its BIN.' })
  npoBin?: string | null;
  @Field(() => String, { nullable: true, description: 'The BIN of its head organisation, where it is a branch.' })
  npoHeadBin?: string | null;
  @Field(() => String, { nullable: true, description: 'The alliance it belongs to.' })
  npoAlliance?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Citizen of Kazakhstan; left out where nobody asked.' })
  citizen?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Declared a seat in another republican council; left out where nobody asked.',
  })
  otherRepublicanCouncil?: boolean | null;
  @Field(() => [ExclusionInput], { nullable: true, description: 'Grounds of exclusion as declared.' })
  exclusions?: ExclusionInput[] | null;
}

@InputType({ description: 'A line of a roster that a council already has.' })
export class RosterRowInput extends MemberInput {
  @Field(() => SeatKind, { nullable: true, description: 'The kind of the seat; left out where it is not known.' })
  seatKind?: SeatKind | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The seat’s number; those who held one seat in turn give the same.',
  })
  seat?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day; the term’s where left out.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, that day included; the term’s where left out.' })
  until?: string | null;
  @Field(() => TerminationGround, { nullable: true, description: 'Why it ended early, where it did and is known.' })
  endGround?: TerminationGround | null;
}

@InputType({
  description:
    'A convocation as the council already has it: no competition, no working group, IINs or not (domain §8.5).',
})
export class SetUpConvocationInput extends ActInput {
  @Field(() => Int, { description: 'Its number: I is 1.' })
  number!: number;
  @Field(() => DateScalar, { description: 'First day of the term.' })
  startsOn!: string;
  @Field(() => DateScalar, { description: 'Last day of the term, that day included.' })
  endsOn!: string;
  @Field(() => Int, { nullable: true, description: 'Its size; left out where it is not known.' })
  size?: number | null;
  @Field(() => ApprovalInput, { nullable: true, description: 'The act that approved it.' })
  approval?: ApprovalInput | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of its first session.' })
  firstSessionOn?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Its days are over and it works on (PC-TERM-02).' })
  stillWorks?: boolean;
  @Field(() => [SeatCountInput], { nullable: true, description: 'Seats by kind; by the roster where left out.' })
  seats?: SeatCountInput[] | null;
  @Field(() => [RosterRowInput], { description: 'Its roster, at most 200 lines.' })
  members!: RosterRowInput[];
}

@InputType({ description: 'The dossier of the next convocation.' })
export class OpenConvocationInput extends ActInput {
  @Field(() => Int, { nullable: true, description: 'Its number; the next one where left out.' })
  number?: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day formation was opened; today where left out.' })
  openedOn?: string | null;
  @Field(() => Int, { nullable: true, description: 'Its size, once decided.' })
  size?: number | null;
  @Field(() => Int, { nullable: true, description: 'The least size the authorised body recommends.' })
  recommendedMin?: number | null;
  @Field(() => Int, { nullable: true, description: 'The most it recommends.' })
  recommendedMax?: number | null;
  @Field(() => ID, { nullable: true, description: 'The recommendation’s file.' })
  recommendationFileId?: string | null;
  @Field(() => [SeatCountInput], { nullable: true, description: 'Seats by kind.' })
  seats?: SeatCountInput[] | null;
}

@InputType({ description: 'A convocation that is looked at.' })
class OnConvocationInput extends ActInput {
  @Field(() => ID, { description: 'The convocation.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'What becomes known of a convocation; what is left out stays.' })
export class AmendConvocationInput extends OnConvocationInput {
  @Field(() => Int, { nullable: true, description: 'The least size the authorised body recommends.' })
  recommendedMin?: number | null;
  @Field(() => Int, { nullable: true, description: 'The most it recommends.' })
  recommendedMax?: number | null;
  @Field(() => ID, { nullable: true, description: 'The recommendation’s file.' })
  recommendationFileId?: string | null;
  @Field(() => CitedActInput, { nullable: true, description: 'The working group’s protocol.' })
  protocol?: CitedActInput | null;
  @Field(() => ApprovalInput, { nullable: true, description: 'The approving act.' })
  approval?: ApprovalInput | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the first session: the convocation then works.' })
  firstSessionOn?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the term; memberships that end with it follow.',
  })
  endsOn?: string | null;
}

@InputType({ description: 'A seat that is added.' })
export class AddSeatInput extends OnConvocationInput {
  @Field(() => SeatKind, { nullable: true, description: 'Its kind.' })
  kind?: SeatKind | null;
}

@InputType({ description: 'A seat that changes or is taken out.' })
export class SeatChangeInput {
  @Field(() => ID, { description: 'The seat.' })
  seatId!: string;
  @Field(() => SeatKind, { nullable: true, description: 'Its kind from now on; left out, it stays.' })
  kind?: SeatKind | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is taken out; only a vacant one can be.' })
  withdraw?: boolean;
}

@InputType({ description: 'The size of a convocation and its seats, changed together.' })
export class ChangeSeatsInput extends OnConvocationInput {
  @Field(() => Int, { nullable: true, description: 'The size decided; left out, it stays.' })
  size?: number | null;
  @Field(() => [SeatCountInput], { nullable: true, description: 'Seats that are added.' })
  add?: SeatCountInput[] | null;
  @Field(() => [SeatChangeInput], { nullable: true, description: 'Seats that change.' })
  change?: SeatChangeInput[] | null;
}

@InputType({ description: 'That a composition was approved.' })
export class ApproveCompositionInput extends OnConvocationInput {
  @Field(() => CitedActInput, { nullable: true, description: 'The working group’s protocol (PC-FORM-01).' })
  protocol?: CitedActInput | null;
  @Field(() => ApprovalInput, { nullable: true, description: 'The approving act (PC-FORM-06).' })
  approval?: ApprovalInput | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the first session, if it was held.' })
  firstSessionOn?: string | null;
}

@InputType({ description: 'That a convocation is over.' })
export class CloseConvocationInput extends OnConvocationInput {
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; today where left out.' })
  on?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it was dissolved before its time.' })
  dissolved?: boolean;
  @Field(() => String, { nullable: true, description: 'Why; needed where it was dissolved.' })
  because?: string | null;
}

@InputType({ description: 'A person who takes a seat.' })
export class SeatMemberInput extends ActInput {
  @Field(() => ID, { description: 'The seat.' })
  seatId!: string;
  @Field(() => Int, { description: 'The seat’s version that was looked at.' })
  expectedVersion!: number;
  @Field(() => MemberInput, { description: 'The person.' })
  member!: MemberInput;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day; the term’s, or today within it, where left out. Not while the composition is being formed.',
  })
  from?: string | null;
  @Field(() => ReplacementWay, {
    nullable: true,
    description: 'How a vacancy within the term was filled; only where someone held the seat before.',
  })
  way?: ReplacementWay | null;
}

@InputType({ description: 'A membership that is looked at.' })
class OnMembershipInput extends ActInput {
  @Field(() => ID, { description: 'The membership.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'A member who does not act for a time.' })
export class SuspendMembershipInput extends OnMembershipInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day; today where left out.' })
  from?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, if it is known.' })
  to?: string | null;
  @Field(() => String, { description: 'Why; kept in the journal.' })
  because!: string;
}

@InputType({ description: 'A suspended member who acts again.' })
export class ResumeMembershipInput extends OnMembershipInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which they act again; today where left out.',
  })
  on?: string | null;
}

@InputType({ description: 'A membership that ends early (PC-TERM-03).' })
export class TerminateMembershipInput extends OnMembershipInput {
  @Field(() => DateScalar, { nullable: true, description: 'Its last day; today where left out.' })
  on?: string | null;
  @Field(() => TerminationGround, { description: 'The ground.' })
  ground!: TerminationGround;
  @Field(() => String, { nullable: true, description: 'The ground in words; needed where it is not listed.' })
  because?: string | null;
  @Field(() => ID, { nullable: true, description: 'The paper that proves the ground.' })
  documentFileId?: string | null;
  @Field(() => CitedActInput, { nullable: true, description: 'The council’s decision.' })
  decision?: CitedActInput | null;
}

@InputType({ description: 'Another person for the remainder of the term (PC-TERM-05).' })
export class ReplaceMemberInput extends OnMembershipInput {
  @Field(() => MemberInput, { description: 'The person.' })
  member!: MemberInput;
  @Field(() => DateScalar, { nullable: true, description: 'First day; today where left out.' })
  from?: string | null;
  @Field(() => ReplacementWay, { description: 'How the vacancy was filled.' })
  way!: ReplacementWay;
}

@InputType({ description: 'A person that is looked at.' })
class OnPersonInput extends ActInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'What the council knows of a person; what is left out stays, null clears.' })
export class AmendPersonInput extends OnPersonInput {
  @Field(() => String, { nullable: true, description: 'Surname.' })
  surname?: string | null;
  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string | null;
  @Field(() => String, { nullable: true, description: 'Patronymic.' })
  patronymic?: string | null;
  @Field(() => String, { nullable: true, description: 'The whole name in its other spelling.' })
  otherSpelling?: string | null;
  @Field(() => String, { nullable: true, description: 'IIN, 12 digits; once there it is not cleared.' })
  iin?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of birth.' })
  birthDate?: string | null;
  @Field(() => String, { nullable: true, description: 'A few words about the person; the public reads them.' })
  about?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone; not public.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail; not public.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Note of the secretariat; not public.' })
  note?: string | null;
  @Field(() => ID, { nullable: true, description: 'The photo’s file; not public until published.' })
  photoFileId?: string | null;
}

@InputType({ description: 'Which contacts of a person the public reads from now on.' })
export class PublishContactsInput extends OnPersonInput {
  @Field(() => Boolean, { description: 'The telephone.' })
  phone!: boolean;
  @Field(() => Boolean, { description: 'The e-mail.' })
  email!: boolean;
  @Field(() => Boolean, { description: 'The photo.' })
  photo!: boolean;
  @Field(() => String, { nullable: true, description: 'Reception hours and the like, in words.' })
  note?: string | null;
}

@InputType({ description: 'A look at the whole IIN of a person.' })
export class RevealIinInput extends ActInput {
  @Field(() => ID, { description: 'The person.' })
  id!: string;
  @Field(() => String, { description: 'What it is needed for; kept in the journal.' })
  because!: string;
}
