import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../../graphql/inputs.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { SeatKind } from '../../composition/types/composition.enums.ts';
import { EligibilityQuestion, Nominator } from '../types/competition.enums.ts';

@InputType({ description: 'An answer to a question of eligibility.' })
export class EligibilityAnswerInput {
  @Field(() => EligibilityQuestion, { description: 'The question.' })
  question!: EligibilityQuestion;
  @Field(() => Boolean, { description: 'Yes or no.' })
  answer!: boolean;
}

@InputType({ description: 'An application that a stranger begins.' })
export class BeginApplicationInput extends ActInput {
  @Field(() => ID, { description: 'The open competition.' })
  competitionId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The language of its mail: kk, ru or en; the reader’s if left out.',
  })
  language?: string | null;
}

@InputType({ description: 'A lost link of an application, asked for by its e-mail.' })
export class RequestApplicationLinkInput extends ActInput {
  @Field(() => ID, { description: 'The competition.' })
  competitionId!: string;
  @Field(() => String, { description: 'The e-mail that the application has.' })
  email!: string;
}

@InputType({ description: 'What a candidate fills in. What is left out stays; null or an empty text clears it.' })
export abstract class ApplicationFields extends ActInput {
  @Field(() => SeatKind, { nullable: true, description: 'The kind of seat it is for: one of the competition’s.' })
  seatKind?: SeatKind | null;
  @Field(() => [EligibilityAnswerInput], { nullable: true, description: 'Answers to questions of eligibility.' })
  answers?: EligibilityAnswerInput[] | null;
  @Field(() => String, { nullable: true, description: 'Surname.' })
  surname?: string | null;
  @Field(() => String, { nullable: true, description: 'Given name.' })
  givenName?: string | null;
  @Field(() => String, { nullable: true, description: 'Patronymic.' })
  patronymic?: string | null;
  @Field(() => String, { nullable: true, description: 'IIN, 12 digits; kept sealed. A wrong one is refused.' })
  iin?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of birth.' })
  birthDate?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail: the receipt and every decision go there.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Place of residence.' })
  residence?: string | null;
  @Field(() => String, { nullable: true, description: 'Post and place of work.' })
  occupation?: string | null;
  @Field(() => String, { nullable: true, description: 'A few words about oneself.' })
  about?: string | null;
  @Field(() => Nominator, { nullable: true, description: 'Who proposes.' })
  nominator?: Nominator | null;
  @Field(() => String, { nullable: true, description: 'The NPO’s name, or who the citizens are.' })
  nominatorName?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many citizens propose.' })
  nominatorCount?: number | null;
  @Field(() => String, { nullable: true, description: 'The NPO’s BIN. A wrong one is refused.' })
  npoBin?: string | null;
  @Field(() => String, { nullable: true, description: 'The BIN of its head organisation, where it is a branch.' })
  npoHeadBin?: string | null;
  @Field(() => String, { nullable: true, description: 'The alliance it belongs to.' })
  npoAlliance?: string | null;
}

@InputType({ description: 'The candidate fills the application in, piece by piece.' })
export class FillApplicationInput extends ApplicationFields {
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Gives consent to the text of this version: the one shown with the competition.',
  })
  consentVersion?: string | null;
  @Field(() => String, { nullable: true, description: 'The language of its mail.' })
  language?: string | null;
}

@InputType({ description: 'A document for an application: its file was uploaded by POST /files before.' })
export class AttachDocumentInput extends ActInput {
  @Field(() => String, { description: 'Which of the announced documents it is.' })
  code!: string;
  @Field(() => ID, { description: 'The uploaded file.' })
  fileId!: string;
}

@InputType({ description: 'A document to take out again, until the closing.' })
export class RemoveDocumentInput extends ActInput {
  @Field(() => ID, { description: 'The document of the application.' })
  id!: string;
}

@InputType({ description: 'The candidate submits the application.' })
export class SubmitApplicationInput extends ActInput {
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
}

@InputType({ description: 'The candidate withdraws the application; this is not undone.' })
export class WithdrawApplicationInput extends ActInput {
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => Boolean, { description: 'That the candidate was asked and means it.' })
  confirmed!: boolean;
  @Field(() => String, { nullable: true, description: 'Why, if the candidate wants to say.' })
  because?: string | null;
}

@InputType({ description: 'A scanned paper of an application.' })
export class AttachDocumentPaperInput {
  @Field(() => String, { description: 'Which of the announced documents it is.' })
  code!: string;
  @Field(() => ID, { nullable: true, description: 'Its file; left out where the paper is kept and not scanned.' })
  fileId?: string | null;
}

@InputType({ description: 'An application that came on paper, entered by the secretariat.' })
export class RecordApplicationInput extends ApplicationFields {
  @Field(() => ID, { description: 'The competition.' })
  competitionId!: string;
  @Field(() => DateScalar, { description: 'The day it was received; judged by it, not by the day of entry.' })
  receivedOn!: string;
  @Field(() => Boolean, {
    description: 'The paper carries the candidate’s consent to the processing of personal data.',
  })
  consent!: boolean;
  @Field(() => [AttachDocumentPaperInput], { nullable: true, description: 'Its papers, scanned.' })
  documents?: AttachDocumentPaperInput[] | null;
  @Field(() => String, { nullable: true, description: 'The language of its mail: kk, ru or en.' })
  language?: string | null;
}

@InputType({
  description:
    'What a candidate brought to an application on paper that was returned. Fields left out stay as they are.',
})
export class CompleteApplicationInput extends ApplicationFields {
  @Field(() => ID, { description: 'The application.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { description: 'The day it was brought; judged by it, not by the day of entry.' })
  receivedOn!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The paper carries the candidate’s consent to the processing of personal data.',
  })
  consent?: boolean | null;
  @Field(() => [AttachDocumentPaperInput], { nullable: true, description: 'The papers that were brought.' })
  documents?: AttachDocumentPaperInput[] | null;
  @Field(() => String, { nullable: true, description: 'The language of its mail: kk, ru or en.' })
  language?: string | null;
}

@InputType({ description: 'Something that is missing.' })
export class ApplicationMissingInput {
  @Field(() => String, { nullable: true, description: 'The document, by its code.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'In words.' })
  words?: string | null;
}

@InputType({ description: 'An application is returned for what is missing, until the closing.' })
export class ReturnApplicationInput extends ActInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => [ApplicationMissingInput], { description: 'What is missing; at least one.' })
  missing!: ApplicationMissingInput[];
  @Field(() => String, { nullable: true, description: 'Words to the candidate.' })
  because?: string | null;
}

@InputType({ description: 'A candidate is admitted.' })
export class AdmitApplicationInput extends ActInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today if left out.' })
  on?: string | null;
}

@InputType({ description: 'A candidate is not admitted; the ground is told.' })
export class RejectApplicationInput extends ActInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'The ground, in words that the candidate reads.' })
  because?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today if left out.' })
  on?: string | null;
}

@InputType({ description: 'A withdrawal that came on paper.' })
export class RecordWithdrawalInput extends ActInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day it came; today if left out.' })
  on?: string | null;
  @Field(() => String, { nullable: true, description: 'What the paper says.' })
  because?: string | null;
}

@InputType({ description: 'A look at the personal data of one application.' })
export class RevealApplicationInput extends ActInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Why; it stands in the journal.' })
  because?: string | null;
}

@InputType({ description: 'Candidates about whom the register of seats is asked (PC-MEM-05).' })
export class AskSeatRegisterInput extends ActInput {
  @Field(() => [ID], { description: 'Their applications, at most 100.' })
  ids!: string[];
}
