import type { Operation } from '../../kernel/context.ts';
import type { RowFacts } from './monitoring-facts.ts';
import { councilOfTable, type TableRequest, tableFacts } from './monitoring-table.reader.ts';
import {
  type MonitoringCell,
  MonitoringCellName,
  type MonitoringRow,
  type MonitoringTable,
} from './monitoring-table.type.ts';
import { proposeCells } from './propose-cells.ts';

/** Reads the facts and lays out the table; null where there is no such council within the capacity. */
export async function readMonitoringTable(
  operation: Operation,
  request: TableRequest,
): Promise<MonitoringTable | null> {
  const [council, facts] = await Promise.all([
    operation.level.one<{ id: string }>(councilOfTable(request.council)),
    operation.level.rows<RowFacts>(tableFacts(operation, request)),
  ]);
  if (!council) return null;
  const months = new Map<number, MonitoringRow[]>();
  for (const row of facts) {
    const rows = months.get(row.month) ?? [];
    months.set(row.month, rows);
    rows.push(rowOf(row, rows.length + 1, request.language));
  }
  return {
    councilId: council.id,
    ...request,
    count: facts.length,
    months: [...months].map(([month, rows]) => ({ month, count: rows.length, rows })),
  };
}

function rowOf(facts: RowFacts, ordinal: number, language: 'kk' | 'ru'): MonitoringRow {
  const proposed = proposeCells(facts, language);
  const cell = (name: MonitoringCellName): MonitoringCell => {
    const written = facts.cells.find((candidate) => candidate.cell === name);
    return {
      text: written?.text ?? proposed[name],
      proposed: proposed[name],
      edited: written !== undefined,
      version: written?.version ?? null,
      editedAt: written?.editedAt ?? null,
    };
  };
  return {
    ordinal,
    missionId: facts.missionId,
    eventId: facts.eventId,
    on: facts.on,
    topic: cell(MonitoringCellName.TOPIC),
    participants: cell(MonitoringCellName.PARTICIPANTS),
    recommendations: cell(MonitoringCellName.RECOMMENDATIONS),
    channels: cell(MonitoringCellName.CHANNELS),
    results: cell(MonitoringCellName.RESULTS),
  };
}
