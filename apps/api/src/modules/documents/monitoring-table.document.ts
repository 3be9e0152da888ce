import type { MonitoringChannel, MonitoringTable } from '@kenes/documents';
import type { Operation } from '../../kernel/context.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { councilOfTable, type TableRequest } from '../monitoring-table/monitoring-table.reader.ts';
import { readMonitoringTable } from '../monitoring-table/monitoring-table.ts';

/** The official table as it is printed; null where there is no such council within the capacity. */
export async function monitoringTableDocument(
  operation: Operation,
  request: TableRequest,
): Promise<MonitoringTable | null> {
  const [table, council] = await Promise.all([
    readMonitoringTable(operation, request),
    operation.level.one<{ name: LocalizedText }>(councilOfTable(request.council)),
  ]);
  if (!table || !council) return null;
  return {
    preparedOn: String(operation.clock.today()),
    council: readText(council.name, request.language).text,
    months: table.months.map(({ month, rows }) => ({
      month: `${request.year}-${String(month).padStart(2, '0')}`,
      rows: rows.map(({ topic, participants, recommendations, channels, results }) => ({
        topic: topic.text,
        participants: participants.text,
        recommendations: recommendations.text,
        channels: channelsOf(channels.text),
        results: results.text,
      })),
    })),
  };
}

function channelsOf(text: string): MonitoringChannel[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '-')
    .map((line) => ({ text: line }));
}
