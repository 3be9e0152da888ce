import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.ts';

export enum MonitoringCellName {
  TOPIC = 'TOPIC',
  PARTICIPANTS = 'PARTICIPANTS',
  RECOMMENDATIONS = 'RECOMMENDATIONS',
  CHANNELS = 'CHANNELS',
  RESULTS = 'RESULTS',
}
registerEnumType(MonitoringCellName, {
  name: 'MonitoringCellName',
  description: 'A column of the official table that is written, not counted.',
});

@ObjectType({
  description:
    'One cell of the official table: proposed by the facts until a person writes it otherwise; then theirs is kept (domain §8.3).',
})
export class MonitoringCell {
  @Field(() => String, { description: 'What the table prints; a line end begins a new line.' })
  text!: string;
  @Field(() => String, { description: 'What the facts propose now.' })
  proposed!: string;
  @Field(() => Boolean, { description: 'Whether a person wrote it.' })
  edited!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'The version of the person’s text, for `expectedVersion`; null while the facts propose it.',
  })
  version!: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was written; null for the public.' })
  editedAt!: string | null;
}

@ObjectType({ description: 'One row: a mission or an event in a month.' })
export class MonitoringRow {
  @Field(() => Int, { description: 'Its number within the month, from 1.' })
  ordinal!: number;
  @Field(() => ID, { nullable: true, description: 'The mission, opaque id.' })
  missionId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The event, opaque id.' })
  eventId!: string | null;
  @Field(() => DateScalar, { description: 'The day by which it stands in its month.' })
  on!: string;
  @Field(() => MonitoringCell, { description: 'Тема.' })
  topic!: MonitoringCell;
  @Field(() => MonitoringCell, { description: 'Кто принял участие.' })
  participants!: MonitoringCell;
  @Field(() => MonitoringCell, { description: 'Какие выработаны рекомендации.' })
  recommendations!: MonitoringCell;
  @Field(() => MonitoringCell, { description: 'Каким образом озвучены итоги: one channel a line, «-» for none.' })
  channels!: MonitoringCell;
  @Field(() => MonitoringCell, { description: 'Результаты.' })
  results!: MonitoringCell;
}

@ObjectType({ description: 'One month with its count (Кол-во), which is the number of its rows.' })
export class MonitoringMonth {
  @Field(() => Int, { description: 'The month, 1–12.' })
  month!: number;
  @Field(() => Int, { description: 'Кол-во.' })
  count!: number;
  @Field(() => [MonitoringRow], { description: 'Its rows by date.' })
  rows!: MonitoringRow[];
}

@ObjectType({ description: 'The official table «Информация о проведении общественного мониторинга» (domain §4).' })
export class MonitoringTable {
  @Field(() => ID, { description: 'The council, by its id in the register.' })
  councilId!: string;
  @Field(() => Int, { description: 'The calendar year.' })
  year!: number;
  @Field(() => Int, { description: 'The first month, 1–12.' })
  from!: number;
  @Field(() => Int, { description: 'The last month, 1–12, included.' })
  to!: number;
  @Field(() => String, { description: 'The language of its texts, kk or ru.' })
  language!: string;
  @Field(() => Int, { description: 'The number of all its rows.' })
  count!: number;
  @Field(() => [MonitoringMonth], { description: 'The months that have rows, in order.' })
  months!: MonitoringMonth[];
}
