import type { Act } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/sql.ts';
import type { BodyRow } from '../../recommendations/act-input.ts';
import { folded } from '../fields.ts';
import type { RowReading } from './row-reading.ts';

/** Finds organisations of the register by BIN or by their exact name in any language; one that two have is nobody's. */
export interface Bodies {
  of(reading: RowReading, name: 'ORGANISATION' | 'CORRESPONDENT'): BodyRow | null;
}

/** Reads the register once: bodies, quasi-state entities and NPOs are some thousands at most. */
export async function bodiesOf(act: Act): Promise<Bodies> {
  const rows = await act.transaction.rows<BodyRow>(
    sql`select o.id, o.bin, o.name, o.head_position as "headPosition", o.superior_id as "superiorId", o.email from organisation o`,
  );
  const byBin = new Map(rows.flatMap((row) => (row.bin === null ? [] : [[row.bin, row] as const])));
  const byName = new Map<string, BodyRow | null>();
  for (const row of rows)
    for (const text of new Set([row.name.kk, row.name.ru, row.name.en].flatMap((one) => (one ? [folded(one)] : []))))
      byName.set(text, byName.has(text) && byName.get(text) !== row ? null : row);
  return {
    of(reading, name) {
      const bin = reading.bin('ORGANISATION_BIN');
      if (bin !== null) {
        const found = byBin.get(bin) ?? null;
        if (!found && name === 'ORGANISATION') reading.fault('ORGANISATION_BIN', 'IMPORT_BODY_UNKNOWN');
        return found;
      }
      const text = reading.text(name, 500);
      return text === null ? null : (byName.get(folded(text)) ?? null);
    },
  };
}
