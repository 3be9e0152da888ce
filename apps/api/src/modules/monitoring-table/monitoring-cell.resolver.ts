import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import type { CellSuccess } from './cell-of.ts';
import { editMonitoringCell } from './edit-monitoring-cell.command.ts';
import { EditMonitoringCellInput, RevertMonitoringCellInput } from './monitoring-cell.inputs.ts';
import {
  EditMonitoringCellResult,
  EditMonitoringCellSuccess,
  RevertMonitoringCellResult,
  RevertMonitoringCellSuccess,
} from './monitoring-cell.results.ts';
import { readMonitoringTable } from './monitoring-table.ts';
import { MonitoringTable } from './monitoring-table.type.ts';
import { revertMonitoringCell } from './revert-monitoring-cell.command.ts';

@Resolver()
export class MonitoringCellResolver {
  @Mutation(() => EditMonitoringCellResult, {
    description: 'Writes a cell of the official table; the text is kept (domain §8.3).',
  })
  async editMonitoringCell(
    @Ctx() operation: Operation,
    @Arg('input', () => EditMonitoringCellInput) input: EditMonitoringCellInput,
  ): Promise<object> {
    return execute(operation, editMonitoringCell, input);
  }

  @Mutation(() => RevertMonitoringCellResult, { description: 'Gives a cell back to the facts.' })
  async revertMonitoringCell(
    @Ctx() operation: Operation,
    @Arg('input', () => RevertMonitoringCellInput) input: RevertMonitoringCellInput,
  ): Promise<object> {
    return execute(operation, revertMonitoringCell, input);
  }
}

function monthOf(
  operation: Operation,
  { council, year, month, language }: CellSuccess,
): Promise<MonitoringTable | null> {
  return readMonitoringTable(operation, {
    council,
    year,
    from: month,
    to: month,
    language: language === 'kk' ? 'kk' : 'ru',
  });
}

@Resolver(() => EditMonitoringCellSuccess)
export class EditMonitoringCellSuccessResolver {
  @FieldResolver(() => MonitoringTable, { nullable: true, description: 'The month of the table as it stands now.' })
  table(@Root() success: EditMonitoringCellSuccess, @Ctx() operation: Operation): Promise<MonitoringTable | null> {
    return monthOf(operation, success);
  }
}

@Resolver(() => RevertMonitoringCellSuccess)
export class RevertMonitoringCellSuccessResolver {
  @FieldResolver(() => MonitoringTable, { nullable: true, description: 'The month of the table as it stands now.' })
  table(@Root() success: RevertMonitoringCellSuccess, @Ctx() operation: Operation): Promise<MonitoringTable | null> {
    return monthOf(operation, success);
  }
}
