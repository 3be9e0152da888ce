import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { DateScalar, DateTimeScalar, FactsScalar } from '../../graphql/scalars.ts';
import { ControlForm } from '../missions/types/mission.enums.ts';

@ObjectType({ description: 'A warning that was answered with a reason when the act was done.' })
export class AcknowledgedWarning {
  @Field(() => String, { description: 'The code of the warning.' })
  code!: string;
  @Field(() => String, { description: 'The reason given.' })
  reason!: string;
}

@ObjectType({ description: 'One line of the journal: append-only, chained by hashes (GEN-AUD-01).' })
export class JournalLine {
  @Field(() => ID, { description: 'The line, as an opaque ID.' })
  id!: string;
  @Field(() => Int, { description: 'Its number in the chain, from 1, without gaps.' })
  seq!: number;
  @Field(() => String, { description: 'The act in the past tense, e.g. `RecommendationIssued`.' })
  act!: string;
  @Field(() => String, { description: 'What kind of thing was acted on, e.g. `Mission`.' })
  subjectType!: string;
  @Field(() => ID, { nullable: true, description: 'The thing acted on, as its GraphQL ID.' })
  subjectId!: string | null;
  @Field(() => ControlForm, {
    nullable: true,
    description: 'Of an act on a control (`Mission`): its form, by which the act is worded; null of everything else.',
  })
  controlForm!: ControlForm | null;
  @Field(() => String, { nullable: true, description: 'Who did it, by name at the time; null for a job or a link.' })
  actorName!: string | null;
  @Field(() => String, { nullable: true, description: 'On whose behalf it was entered, where it came on paper.' })
  onBehalfOf!: string | null;
  @Field(() => DateScalar, { description: 'The day of the fact.' })
  occurredOn!: string;
  @Field(() => DateTimeScalar, { description: 'When it was entered, by the database’s clock.' })
  recordedAt!: string;
  @Field(() => Boolean, { description: 'Whether it was entered on a later day than it happened (Asia/Almaty).' })
  recordedLater!: boolean;
  @Field(() => Int, { description: 'How many lines stand as this one, where saves are folded; 1 else.' })
  times!: number;
  @Field(() => FactsScalar, { description: 'What the act recorded: names and values.' })
  facts!: Record<string, unknown>;
  @Field(() => [AcknowledgedWarning], { description: 'Warnings answered with a reason.' })
  acknowledged!: AcknowledgedWarning[];
  @Field(() => String, { description: 'The hash that chains the line to all before it, hexadecimal.' })
  hash!: string;
}

export const JournalLineConnection = connectionOf(JournalLine, 'JournalLine');
