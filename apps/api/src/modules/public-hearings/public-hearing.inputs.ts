import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { LegalBasis } from '../../graphql/legal-basis.ts';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';
import { CitedActInput } from '../composition/composition.inputs.ts';
import { ObjectInput } from '../missions/inputs/team.inputs.ts';
import { ProposalDisposition, ProposalMade } from './types/public-hearing.type.ts';

@InputType({ description: 'A public hearing to be held: a control action of that form with its sitting (PC-HEAR-01).' })
export class OpenHearingInput extends ActInput {
  @Field(() => LocalizedTextInput, { description: 'Its topic.' })
  topic!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its aim; the topic where left out.' })
  aim?: LocalizedTextInput | null;
  @Field(() => LegalBasis, { defaultValue: LegalBasis.LAW_383_V, description: 'The law it runs under (PC-CTRL-04).' })
  legalBasis!: LegalBasis;
  @Field(() => CitedActInput, { nullable: true, description: 'The council’s decision; may be recorded later.' })
  decision?: CitedActInput | null;
  @Field(() => [ObjectInput], { description: 'The organisations it is about, at least one (PC-CTRL-02), at most 100.' })
  objects!: ObjectInput[];
  @Field(() => DateTimeScalar, { description: 'When it begins; its day is the day in Almaty.' })
  startsAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends.' })
  endsAt?: string | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Where.' })
  place?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'Where the public watches: http or https.' })
  streamUrl?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Files of drafts that the public discusses, at most 20.' })
  draftFileIds?: string[] | null;
}

/** Never a type of its own: which hearing, as it was looked at. */
@InputType({ description: 'Which hearing, as it was looked at.' })
export abstract class OnHearingInput extends ActInput {
  @Field(() => ID, { description: 'The hearing.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'The council’s decision to hold a hearing (PC-HEAR-01).' })
export class ApproveHearingInput extends OnHearingInput {
  @Field(() => CitedActInput, { description: 'Number, day and file.' })
  decision!: CitedActInput;
}

@InputType({ description: 'That the public is told of a hearing, and how it registers (PC-HEAR-02).' })
export class AnnounceHearingInput extends OnHearingInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day the public was told; today where left out.' })
  announcedOn?: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the public registers and proposes here; left out, it registers elsewhere.',
  })
  registrationUntil?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many places there are, 1 to 100 000.' })
  places?: number | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'How to register.' })
  howToRegister?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'Where it was announced: media, addresses.' })
  media?: string | null;
}

@InputType({ description: 'A stranger’s registration for a hearing, without an account.' })
export class RegisterForHearingInput extends ActInput {
  @Field(() => ID, { description: 'The hearing, announced and open for registration.' })
  hearingId!: string;
  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;
  @Field(() => String, { description: 'Telephone or e-mail, at most 200 characters.' })
  contact!: string;
  @Field(() => String, { nullable: true, description: 'Of which organisation.' })
  organisationName?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether they ask for the floor.' })
  wantsFloor?: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether they take part from afar.' })
  remote?: boolean;
  @Field(() => String, { description: 'The version of the consent that was read and given.' })
  consentVersion!: string;
}

@InputType({ description: 'A stranger’s proposal to a hearing, without an account.' })
export class ProposeToHearingInput extends ActInput {
  @Field(() => ID, { description: 'The hearing, announced and open for registration.' })
  hearingId!: string;
  @Field(() => String, { description: 'The proposal, at most 4 000 characters.' })
  text!: string;
  @Field(() => String, { defaultValue: 'ru', description: 'Its language: kk, ru or en.' })
  language!: string;
  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;
  @Field(() => String, { description: 'Telephone or e-mail, at most 200 characters.' })
  contact!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the public may read the name.' })
  showName?: boolean;
  @Field(() => String, { description: 'The version of the consent that was read and given.' })
  consentVersion!: string;
}

@InputType({ description: 'Somebody who registered by telephone or at the door, entered by the secretariat.' })
export class RecordHearingParticipantInput extends ActInput {
  @Field(() => ID, { description: 'The hearing.' })
  hearingId!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Telephone or e-mail.' })
  contact?: string | null;
  @Field(() => String, { nullable: true, description: 'Of which organisation.' })
  organisationName?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether they ask for the floor.' })
  wantsFloor?: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether they take part from afar.' })
  remote?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Whether they came.' })
  came?: boolean | null;
}

@InputType({ description: 'Whether somebody who registered came, or took the registration back.' })
export class MarkHearingParticipantInput extends ActInput {
  @Field(() => ID, { description: 'The one who registered.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether they came.' })
  came?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the registration was taken back.' })
  cancelled?: boolean | null;
}

@InputType({ description: 'A registration taken back by the link of its receipt, without an account.' })
export class WithdrawRegistrationInput extends ActInput {
  @Field(() => ID, { description: 'The hearing.' })
  hearingId!: string;
  @Field(() => String, { description: 'The key of the receipt’s link.' })
  token!: string;
}

@InputType({ description: 'A proposal made in writing or at the hearing, entered by the secretariat.' })
export class RecordHearingProposalInput extends ActInput {
  @Field(() => ID, { description: 'The hearing.' })
  hearingId!: string;
  @Field(() => ProposalMade, { defaultValue: ProposalMade.AT_HEARING, description: 'IN_WRITING or AT_HEARING.' })
  made!: ProposalMade;
  @Field(() => String, { description: 'The proposal, at most 4 000 characters.' })
  text!: string;
  @Field(() => String, { defaultValue: 'ru', description: 'Its language: kk, ru or en.' })
  language!: string;
  @Field(() => String, { nullable: true, description: 'The author’s name.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'The author’s telephone or e-mail.' })
  contact?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the author agreed that the public reads the name.',
  })
  showName?: boolean;
}

/** Never a type of its own: which proposal, as it was looked at. */
@InputType({ description: 'Which proposal, as it was looked at.' })
export abstract class OnHearingProposalInput extends ActInput {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'Whether the public reads a proposal.' })
export class ShowHearingProposalInput extends OnHearingProposalInput {
  @Field(() => Boolean, { description: 'Whether it is shown.' })
  shown!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it is hidden; needed to hide.' })
  because?: string | null;
}

@InputType({ description: 'What became of a proposal in the resolution (PC-HEAR-03).' })
export class DisposeHearingProposalInput extends OnHearingProposalInput {
  @Field(() => ProposalDisposition, { description: 'What became of it.' })
  disposition!: ProposalDisposition;
  @Field(() => String, { nullable: true, description: 'Why; asked for unless it was included whole.' })
  because?: string | null;
}

@InputType({ description: 'That a hearing was held: its sitting is over.' })
export class HoldHearingInput extends OnHearingInput {}

@InputType({ description: 'A recommendation of the resolution, as a draft of the chain of recommendations.' })
export class HearingRecommendationInput {
  @Field(() => LocalizedTextInput, { description: 'Its wording.' })
  wording!: LocalizedTextInput;
  @Field(() => [ID], { nullable: true, description: 'To whom: bodies of the register (PC-REC-03).' })
  bodyIds?: string[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be executed.' })
  executeBy?: string | null;
}

@InputType({ description: 'The resolution of a hearing, with its recommendations (PC-HEAR-01, 03).' })
export class DocumentHearingInput extends OnHearingInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its words, at most 20 000 characters.' })
  resolution?: LocalizedTextInput | null;
  @Field(() => DateScalar, { nullable: true, description: 'Its day; of the hearing where left out.' })
  on?: string | null;
  @Field(() => ID, { nullable: true, description: 'The signed paper; the public reads it.' })
  fileId?: string | null;
  @Field(() => [HearingRecommendationInput], {
    nullable: true,
    description: 'Its recommendations, drafted at once and adopted like any other; at most 50.',
  })
  recommendations?: HearingRecommendationInput[] | null;
}

@InputType({ description: 'A hearing that will not be held.' })
export class CancelHearingInput extends OnHearingInput {
  @Field(() => String, { description: 'Why; the public reads it.' })
  because!: string;
}
