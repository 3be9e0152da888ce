import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../../graphql/inputs.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { CitedActInput } from '../../composition/composition.inputs.ts';
import { SeatKind } from '../../composition/types/composition.enums.ts';
import { AnnouncementPlace, ApplicationPart, CompetitionKind } from '../types/competition.enums.ts';

@InputType({ description: 'How many seats of one kind are put to a competition.' })
export class CompetitionSeatsInput {
  @Field(() => SeatKind, { description: 'The kind.' })
  kind!: SeatKind;
  @Field(() => Int, { description: 'How many, 1 to 100.' })
  count!: number;
}

@InputType({ description: 'A paper that an application must or may have.' })
export class RequiredDocumentInput {
  @Field(() => String, { description: 'Its name among the documents: Latin letters, figures and hyphens.' })
  code!: string;
  @Field(() => ApplicationPart, { nullable: true, description: 'The part of the package it is (PC-COMP-03).' })
  part?: ApplicationPart | null;
  @Field(() => LocalizedTextInput, { description: 'What it is.' })
  title!: LocalizedTextInput;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether the application is incomplete without it.' })
  required?: boolean;
}

@InputType({ description: 'What a competition announces. On amending, what is left out stays.' })
export abstract class CompetitionFields extends ActInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its name.' })
  title?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its conditions.' })
  conditions?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Where to ask.' })
  contacts?: LocalizedTextInput | null;
  @Field(() => [CompetitionSeatsInput], { nullable: true, description: 'The seats to fill, by kind.' })
  seats?: CompetitionSeatsInput[] | null;
  @Field(() => [RequiredDocumentInput], {
    nullable: true,
    description: 'The documents of an application; the usual ones where never given.',
  })
  documents?: RequiredDocumentInput[] | null;
}

@InputType({ description: 'A competition to prepare.' })
export class DraftCompetitionInput extends CompetitionFields {
  @Field(() => ID, { description: 'The convocation it is of.' })
  convocationId!: string;
  @Field(() => CompetitionKind, { description: 'What it is for.' })
  kind!: CompetitionKind;
}

@InputType({ description: 'Other conditions of a draft.' })
export class AmendCompetitionInput extends CompetitionFields {
  @Field(() => ID, { description: 'The competition.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
}

@InputType({ description: 'One publication: where, when, under what address.' })
export class CompetitionPublicationInput {
  @Field(() => AnnouncementPlace, { description: 'What kind of place it is.' })
  place!: AnnouncementPlace;
  @Field(() => String, { description: 'The newspaper, channel or site.' })
  outlet!: string;
  @Field(() => String, { nullable: true, description: 'Its address; a printed newspaper has none.' })
  url?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day; that of the act where left out.' })
  publishedOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'A scan or picture of it.' })
  fileId?: string | null;
}

@InputType({ description: 'The opening of a competition: from now on its conditions do not change.' })
export class OpenCompetitionInput extends ActInput {
  @Field(() => ID, { description: 'The competition.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of publication, not later than today; today if left out.',
  })
  publishedOn?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included until 23:59:59 in Almaty; the one of PC-COMP-02 where left out.',
  })
  closesOn?: string | null;
  @Field(() => [CompetitionPublicationInput], { description: 'Where it is announced; each is kept (PC-COMP-01).' })
  publications!: CompetitionPublicationInput[];
}

@InputType({ description: 'A later last day, by a new publication.' })
export class ExtendCompetitionInput extends ActInput {
  @Field(() => ID, { description: 'The competition.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { description: 'The new last day, included.' })
  until!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the new publication; today if left out.' })
  on?: string | null;
  @Field(() => [CompetitionPublicationInput], { description: 'Where it is announced; at least one.' })
  publications!: CompetitionPublicationInput[];
}

@InputType({ description: 'The cancellation of a competition; the reason is published.' })
export class CancelCompetitionInput extends ActInput {
  @Field(() => ID, { description: 'The competition.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Why.' })
  because?: LocalizedTextInput | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today if left out.' })
  on?: string | null;
  @Field(() => [CompetitionPublicationInput], { nullable: true, description: 'Where it is announced.' })
  publications?: CompetitionPublicationInput[] | null;
}

@InputType({ description: 'The beginning of the review of applications.' })
export class ReviewCompetitionInput extends ActInput {
  @Field(() => ID, { description: 'The competition.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today if left out.' })
  on?: string | null;
}

@InputType({ description: 'Another competition for the seats that are left (PC-COMP-07).' })
export class RepeatCompetitionInput extends ActInput {
  @Field(() => ID, { description: 'The competition to repeat.' })
  id!: string;
  @Field(() => Int, { description: 'Its version as it was seen.' })
  expectedVersion!: number;
  @Field(() => [CompetitionSeatsInput], { nullable: true, description: 'The seats that are left; all where left out.' })
  seats?: CompetitionSeatsInput[] | null;
}

@InputType({ description: 'A competition that was held on paper, entered afterwards (domain §8.5).' })
export class RecordCompetitionInput extends DraftCompetitionInput {
  @Field(() => DateScalar, { description: 'The day of its publication.' })
  publishedOn!: string;
  @Field(() => DateScalar, { description: 'The last day of applications, included; before today.' })
  closesOn!: string;
  @Field(() => [CompetitionPublicationInput], {
    nullable: true,
    description: 'Where it was announced, as far as known.',
  })
  publications?: CompetitionPublicationInput[] | null;
  @Field(() => CitedActInput, { description: 'The signed paper it is entered from.' })
  paper!: CitedActInput;
}
