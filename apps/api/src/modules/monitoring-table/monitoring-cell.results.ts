import { Field, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';

@ObjectType({ description: 'The cell has the person’s text.' })
export class EditMonitoringCellSuccess {
  @Field(() => String, { description: 'The council’s short name in addresses.' })
  council!: string;
  @Field(() => Int, { description: 'The year of the table.' })
  year!: number;
  @Field(() => Int, { description: 'The month, 1–12.' })
  month!: number;
  @Field(() => String, { description: 'The language, kk or ru.' })
  language!: string;
}
export const EditMonitoringCellResult = resultOf('EditMonitoringCellResult', EditMonitoringCellSuccess);

@ObjectType({ description: 'The cell shows what the facts propose.' })
export class RevertMonitoringCellSuccess {
  @Field(() => String, { description: 'The council’s short name in addresses.' })
  council!: string;
  @Field(() => Int, { description: 'The year of the table.' })
  year!: number;
  @Field(() => Int, { description: 'The month, 1–12.' })
  month!: number;
  @Field(() => String, { description: 'The language, kk or ru.' })
  language!: string;
}
export const RevertMonitoringCellResult = resultOf('RevertMonitoringCellResult', RevertMonitoringCellSuccess);
