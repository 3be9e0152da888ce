import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { TrackFilter } from './recommendation.enums.ts';

@ObjectType({ description: 'A number and the list it was counted from.' })
export class RecordFigure {
  @Field(() => Int, { description: 'How many tracks.' })
  value!: number;
  @Field(() => TrackFilter, { description: 'Give it to `tracks(bodyId:, is:)` to see them one by one.' })
  filter!: TrackFilter;
}

@ObjectType({ description: 'A body’s record by the quarter in which recommendations were sent.' })
export class RecordQuarter {
  @Field(() => String, { description: 'The quarter, `2026-Q4`; give it to `tracks(quarter:)`.' })
  quarter!: string;
  @Field(() => Int, { description: 'Sent to the body.' })
  received!: number;
  @Field(() => Int, { description: 'Finally answered.' })
  answered!: number;
  @Field(() => Int, { description: 'Finally answered on the due day or before.' })
  answeredInTime!: number;
  @Field(() => Int, { description: 'Finally answered after the due day.' })
  answeredLate!: number;
  @Field(() => Int, { description: 'Accepted.' })
  accepted!: number;
  @Field(() => Int, { description: 'Accepted in part.' })
  partlyAccepted!: number;
  @Field(() => Int, { description: 'Rejected.' })
  rejected!: number;
  @Field(() => Int, { description: 'Executed.' })
  executed!: number;
  @Field(() => Int, { description: 'Awaiting an answer after its due day.' })
  overdue!: number;
  @Field(() => Int, { description: 'Awaiting an answer.' })
  awaiting!: number;
}

@ObjectType({ description: 'How a body answers: counted from what was published, by all councils; no ratings.' })
export class BodyRecord {
  @Field(() => ID, { description: 'The body.' })
  bodyId!: string;
  @Field(() => LocalizedTextType, { description: 'Its name.' })
  bodyName!: LocalizedTextType;
  @Field(() => RecordFigure, { description: 'Sent to the body.' })
  received!: RecordFigure;
  @Field(() => RecordFigure, { description: 'Finally answered.' })
  answered!: RecordFigure;
  @Field(() => RecordFigure, { description: 'Finally answered on the due day or before.' })
  answeredInTime!: RecordFigure;
  @Field(() => RecordFigure, { description: 'Finally answered after the due day.' })
  answeredLate!: RecordFigure;
  @Field(() => RecordFigure, { description: 'Accepted.' })
  accepted!: RecordFigure;
  @Field(() => RecordFigure, { description: 'Accepted in part.' })
  partlyAccepted!: RecordFigure;
  @Field(() => RecordFigure, { description: 'Rejected.' })
  rejected!: RecordFigure;
  @Field(() => RecordFigure, { description: 'Executed.' })
  executed!: RecordFigure;
  @Field(() => RecordFigure, { description: 'Awaiting an answer after its due day.' })
  overdue!: RecordFigure;
  @Field(() => RecordFigure, { description: 'Awaiting an answer.' })
  awaiting!: RecordFigure;
  @Field(() => [RecordQuarter], { description: 'By quarter of sending, the oldest first; at most the last twelve.' })
  series!: RecordQuarter[];
  @Field(() => [String], { description: 'How it is counted, in sentences of the reader’s language.' })
  howCounted!: string[];
}
