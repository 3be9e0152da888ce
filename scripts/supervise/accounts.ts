import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** The demo's accounts as a table; empty where no demo was performed. */
export function accountsTable(settings: Settings): string[] {
  const file = join(settings.data, 'demo-accounts.json');
  if (!existsSync(file)) return [];
  const rows: Record<string, unknown>[] = JSON.parse(readFileSync(file, 'utf8'));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => length(row[index] ?? ''))));
  const lines = cells.map(
    (row) =>
      `  ${row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - length(cell)))
        .join('   ')
        .trimEnd()}`,
  );
  const rule = `  ${widths.map((width) => '─'.repeat(width)).join('   ')}`;
  return [lines[0] ?? '', rule, ...lines.slice(1)];
}

const length = (text: string): number => [...text].length;
