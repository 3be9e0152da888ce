import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../../graphql/inputs.ts';
import { LegalBasis } from '../../../graphql/legal-basis.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { CitedActInput } from '../../composition/composition.inputs.ts';
import { LetterAtOnceInput } from '../../letters/letter-at-once.input.ts';
import { RapporteurInput } from '../../meetings/inputs/agenda.inputs.ts';
import { HearingRecommendationInput } from '../../public-hearings/public-hearing.inputs.ts';
import { OutcomeKind } from '../../publications/publication.type.ts';
import { ExpertiseSubject } from '../types/expertise.enums.ts';

@InputType({ description: 'A file that the experts look at.' })
export class ExpertisePaperInput {
  @Field(() => ID, { description: 'The file.' })
  fileId!: string;
  @Field(() => String, { nullable: true, description: 'What it is; the name of the file where left out.' })
  title?: string | null;
}

@InputType({ description: 'A public expertise: a control action of that form (PC-EXP-01).' })
export class OpenExpertiseInput extends ActInput {
  @Field(() => LocalizedTextInput, { description: 'What it is on, at most 500 characters.' })
  topic!: LocalizedTextInput;
  @Field(() => ExpertiseSubject, { description: 'What kind of thing is examined.' })
  subjectKind!: ExpertiseSubject;
  @Field(() => LocalizedTextInput, { description: 'The thing itself, by its name, at most 1 000 characters.' })
  subject!: LocalizedTextInput;
  @Field(() => ID, { description: 'Whose it is: an organisation of the register; the conclusion is sent there.' })
  bodyId!: string;
  @Field(() => ID, { nullable: true, description: 'The draft act of the register that it is, with its files.' })
  draftActId?: string | null;
  @Field(() => LegalBasis, { defaultValue: LegalBasis.LAW_383_V, description: 'The law it runs under (PC-CTRL-04).' })
  legalBasis!: LegalBasis;
  @Field(() => String, { nullable: true, description: 'Who asked for it, where somebody did, at most 500 characters.' })
  requestedBy?: string | null;
  @Field(() => [LocalizedTextInput], { description: 'Questions to the experts, at most 50.' })
  questions!: LocalizedTextInput[];
  @Field(() => [ExpertisePaperInput], { nullable: true, description: 'Files that the experts look at, at most 20.' })
  papers?: ExpertisePaperInput[] | null;
  @Field(() => CitedActInput, { nullable: true, description: 'The council’s decision; may be recorded later.' })
  decision?: CitedActInput | null;
}

/** Never a type of its own: which expertise, as it was looked at. */
@InputType({ description: 'Which expertise, as it was looked at.' })
export abstract class OnExpertiseInput extends ActInput {
  @Field(() => ID, { description: 'The expertise.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'A change before the council has decided; what is left out stays.' })
export class AmendExpertiseInput extends OnExpertiseInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is on.' })
  topic?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The thing examined.' })
  subject?: LocalizedTextInput | null;
  @Field(() => [LocalizedTextInput], { nullable: true, description: 'The questions, all of them.' })
  questions?: LocalizedTextInput[] | null;
}

@InputType({ description: 'The council’s decision on an expertise; its questions are fixed by it (PC-CTRL-07).' })
export class ApproveExpertiseInput extends OnExpertiseInput {
  @Field(() => CitedActInput, { description: 'Number, day and file.' })
  decision!: CitedActInput;
}

@InputType({ description: 'A file more for the experts.' })
export class AddExpertisePaperInput extends OnExpertiseInput {
  @Field(() => ExpertisePaperInput, { description: 'It.' })
  paper!: ExpertisePaperInput;
}

@InputType({ description: 'An expert engaged by the council: of its people, by an account, or by name alone.' })
export class AppointExpertInput extends OnExpertiseInput {
  @Field(() => ID, { nullable: true, description: 'One of the council’s people.' })
  personId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The account by which the expert works here.' })
  accountId?: string | null;
  @Field(() => String, { nullable: true, description: 'The name, surname first; of person or account where left out.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Degree, position, place of work; it is published.' })
  position?: string | null;
}

@InputType({ description: 'The beginning of the experts’ work; the clock runs from it (PC-EXP-01).' })
export class StartExpertiseInput extends OnExpertiseInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
}

@InputType({ description: 'An expertise put on the agenda of a sitting as its question.' })
export class PutExpertiseOnAgendaInput extends OnExpertiseInput {
  @Field(() => ID, { description: 'The sitting.' })
  meetingId!: string;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The question; the topic where left out.' })
  title?: LocalizedTextInput | null;
  @Field(() => [String], { nullable: true, description: 'Powers it rests on; PWR-09 where left out (PC-PWR-01).' })
  powers?: string[] | null;
  @Field(() => [RapporteurInput], { nullable: true, description: 'Who reports; the experts where left out.' })
  rapporteurs?: RapporteurInput[] | null;
}

@InputType({ description: 'The end of the experts’ work: the conclusion is signed (PC-EXP-01, 02).' })
export class ConcludeExpertiseInput extends OnExpertiseInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day; of the last signature where left out.' })
  on?: string | null;
}

@InputType({ description: 'The recommendations drawn from a conclusion, as drafts on its control action.' })
export class DocumentExpertiseInput extends OnExpertiseInput {
  @Field(() => [HearingRecommendationInput], { nullable: true, description: 'At most 50.' })
  recommendations?: HearingRecommendationInput[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  on?: string | null;
}

@InputType({
  description: 'A conclusion that goes to the body by a letter, with the recommendations that are adopted.',
})
export class SendConclusionInput extends LetterAtOnceInput {}

@InputType({
  description: 'What came of a sent conclusion so far: its recommendations are on control from then (PC-REC-05).',
})
export class PutExpertiseOnControlInput extends OnExpertiseInput {
  @Field(() => [OutcomeKind], { defaultValue: [], description: 'Kinds of the vocabulary; several may be chosen.' })
  kinds!: OutcomeKind[];
  @Field(() => LocalizedTextInput, { nullable: true, description: 'In words; needed where no kind is chosen.' })
  text?: LocalizedTextInput | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the fact; today where left out, never later.' })
  on?: string | null;
}

@InputType({ description: 'Recommendations of an expertise that are controlled no more.' })
export class TakeExpertiseOffControlInput extends OnExpertiseInput {
  @Field(() => String, { description: 'Why.' })
  because!: string;
}

@InputType({ description: 'An expertise of which nothing more is awaited.' })
export class CloseExpertiseInput extends OnExpertiseInput {}

@InputType({ description: 'An expertise that will not be done.' })
export class CancelExpertiseInput extends OnExpertiseInput {
  @Field(() => String, { description: 'Why.' })
  because!: string;
}
