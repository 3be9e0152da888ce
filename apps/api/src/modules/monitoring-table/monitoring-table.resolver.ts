import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Operation } from '../../kernel/context.ts';
import { actsAs } from '../../kernel/scope.ts';
import { councilsByIds } from '../councils/council.reader.ts';
import { Council } from '../councils/council.type.ts';
import { readMonitoringTable } from './monitoring-table.ts';
import { MonitoringTable } from './monitoring-table.type.ts';

@Resolver(() => MonitoringTable)
export class MonitoringTableResolver {
  @Query(() => MonitoringTable, {
    nullable: true,
    description:
      'The official monitoring table of a council; the public sees it over what is published. Null for an unknown council or months.',
  })
  async monitoringTable(
    @Ctx() operation: Operation,
    @Arg('council', () => String, { description: 'The council’s short name in addresses.' }) council: string,
    @Arg('year', () => Int, { description: 'The calendar year.' }) year: number,
    @Arg('from', () => Int, { defaultValue: 1, description: 'The first month, 1–12.' }) from: number,
    @Arg('to', () => Int, { defaultValue: 12, description: 'The last month, 1–12, included.' }) to: number,
    @Arg('language', () => String, {
      nullable: true,
      description: 'The language of its texts, kk or ru; the reader’s own, Russian for English, when left out.',
    })
    language?: string | null,
  ): Promise<MonitoringTable | null> {
    if (!actsAs(operation, 'PUBLIC', 'TENANT', 'SYSTEM')) return null;
    if (!isMonth(from) || !isMonth(to) || from > to || year < 1990 || year > 2200) return null;
    const wanted = language ?? operation.locale;
    return readMonitoringTable(operation, { council, year, from, to, language: wanted === 'kk' ? 'kk' : 'ru' });
  }

  @FieldResolver(() => Council, { nullable: true, description: 'Whose table it is.' })
  async council(@Root() table: MonitoringTable, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, table.councilId);
  }
}

function isMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 1 && month <= 12;
}
