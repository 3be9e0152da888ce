import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { MonitoringCellName } from './monitoring-table.type.ts';

@InputType({ description: 'Which cell of the official table: exactly one of mission and event.' })
export abstract class MonitoringCellInput extends ActInput {
  @Field(() => Int, { description: 'The year of the table.' })
  year!: number;
  @Field(() => Int, { description: 'The month, 1–12.' })
  month!: number;
  @Field(() => ID, { nullable: true, description: 'The row’s mission, opaque id.' })
  missionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The row’s event, opaque id.' })
  eventId?: string | null;
  @Field(() => MonitoringCellName, { description: 'The column.' })
  cell!: MonitoringCellName;
  @Field(() => String, { description: 'The language of the text, kk or ru.' })
  language!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'The version of the text that a person wrote there before; null where the facts proposed it.',
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'A person’s text for a cell.' })
export class EditMonitoringCellInput extends MonitoringCellInput {
  @Field(() => String, { description: 'The text; a line end begins a new line. At most 10 000 characters.' })
  text!: string;
}

@InputType({ description: 'The cell that goes back to the facts.' })
export class RevertMonitoringCellInput extends MonitoringCellInput {}
