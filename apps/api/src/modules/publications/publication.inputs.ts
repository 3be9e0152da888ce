import { Field, ID, InputType } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { OutcomeKind, PublicationChannel } from './publication.type.ts';

@InputType({ description: 'What it is about: exactly one of the three.' })
export abstract class AboutSubjectInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'The mission, opaque id.' })
  missionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The event, opaque id.' })
  eventId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The recommendation, opaque id.' })
  recommendationId?: string | null;
}

@InputType({ description: 'Where results were voiced.' })
export class RecordPublicationInput extends AboutSubjectInput {
  @Field(() => PublicationChannel, { description: 'Where.' })
  channel!: PublicationChannel;
  @Field(() => String, { nullable: true, description: 'The name of the channel or of the piece.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Its http or https address.' })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'Its language: kk, ru or en.' })
  language?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it came out; today when left out, never later.' })
  publishedOn?: string | null;
}

@InputType({ description: 'Which publication was recorded in error.' })
export class WithdrawPublicationInput extends ActInput {
  @Field(() => ID, { description: 'The publication.' })
  id!: string;
  @Field(() => String, { description: 'Why; kept in the journal.' })
  reason!: string;
}

@InputType({ description: 'What came of it.' })
export class RecordOutcomeInput extends AboutSubjectInput {
  @Field(() => [OutcomeKind], { defaultValue: [], description: 'Kinds of the vocabulary; several may be chosen.' })
  kinds!: OutcomeKind[];
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'In words; printed in the table in place of the kinds.',
  })
  text?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'The programme or plan document into which it went.' })
  programme?: string | null;
  @Field(() => ID, { nullable: true, description: 'The body by which it came, by its id in the register.' })
  byBodyId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day of the fact; today when left out, never later.' })
  recordedOn?: string | null;
}
