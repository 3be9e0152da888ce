import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { LegalBasis } from '../../graphql/legal-basis.ts';
import { DateScalar } from '../../graphql/scalars.ts';

@InputType({ description: 'An act on an existing recommendation.' })
export abstract class RecommendationActInput extends ActInput {
  @Field(() => ID, { description: 'The recommendation.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as the person saw it.' })
  expectedVersion!: number;
}

@InputType({ description: 'A new recommendation: from a mission or an event, to one body or many (PC-REC-03).' })
export class DraftRecommendationInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'The mission; this or the event.' })
  missionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The event; this or the mission.' })
  eventId?: string | null;
  @Field(() => LocalizedTextInput, { description: 'The wording; one language is authentic.' })
  wording!: LocalizedTextInput;
  @Field(() => [ID], { nullable: true, description: 'Findings of the mission that it answers to.' })
  findingIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Addressees, by their ids in the register.' })
  bodyIds?: string[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'The execution date the council sets (PC-REC-04).' })
  executeBy?: string | null;
  @Field(() => LegalBasis, {
    nullable: true,
    description: 'For an event only: the law of the control; 383-V unless told.',
  })
  legalBasis?: LegalBasis | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was drafted; today unless told.' })
  draftedOn?: string | null;
}

@InputType({ description: 'Changes of a draft; what is left out stays.' })
export class AmendRecommendationInput extends RecommendationActInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The new wording.' })
  wording?: LocalizedTextInput | null;
  @Field(() => [ID], { nullable: true, description: 'The new list of findings.' })
  findingIds?: string[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'The new execution date.' })
  executeBy?: string | null;
}

@InputType({ description: 'The adoption: from then on the authentic wording never changes.' })
export class AdoptRecommendationInput extends RecommendationActInput {
  @Field(() => DateScalar, { nullable: true, description: 'When it was adopted; today unless told.' })
  adoptedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'The number of the deciding act.' })
  decisionNumber?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The date of the deciding act.' })
  decisionDate?: string | null;
  @Field(() => ID, { nullable: true, description: 'The file of the deciding act.' })
  decisionFileId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True keeps it from the public; asks for a reason (PC-PUB-01).',
  })
  withhold?: boolean | null;
}

@InputType({ description: 'A translation added to a wording, marked as such.' })
export class TranslateRecommendationInput extends RecommendationActInput {
  @Field(() => String, { description: 'Into which language: kk, ru or en; never the authentic one.' })
  language!: string;
  @Field(() => String, { description: 'The translation.' })
  text!: string;
}

@InputType({ description: 'One more addressee.' })
export class AddAddresseeInput extends RecommendationActInput {
  @Field(() => ID, { description: 'The body, by its id in the register.' })
  bodyId!: string;
}

@InputType({ description: 'Issuing a recommendation again, as a new draft to some of its addressees.' })
export class ReissueRecommendationInput extends RecommendationActInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The new wording; the old one unless told.' })
  wording?: LocalizedTextInput | null;
  @Field(() => [ID], { description: 'The tracks that are replaced; each addressee gets a new one.' })
  trackIds!: string[];
  @Field(() => DateScalar, { nullable: true, description: 'The new execution date.' })
  executeBy?: string | null;
  @Field(() => String, { description: 'Why it is issued again.' })
  reason!: string;
}

@InputType({ description: 'Closing a recommendation, or one of its tracks.' })
export class CloseInput extends RecommendationActInput {
  @Field(() => DateScalar, { nullable: true, description: 'When; today unless told.' })
  closedOn?: string | null;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Showing a withheld recommendation to the public.' })
export class PublishRecommendationInput extends RecommendationActInput {}

@InputType({ description: 'Hiding a recommendation from the public; the reason is given for the rule’s warning.' })
export class WithholdRecommendationInput extends RecommendationActInput {}
