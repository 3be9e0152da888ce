import { mayNumberProtocol } from '@kenes/rules';
import type { Act } from '../../../kernel/command.ts';
import { noteNumber } from '../../../kernel/numbers.ts';
import { invalid } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { optionalText } from '../../recommendations/act-input.ts';
import type { ProtocolEntity } from '../entities/protocol.entity.ts';

/**
 * Gives a protocol its number when its bytes are frozen, for the number is printed in them: the next of its series and
 * year, or one by hand; a repeat is refused, a gap asks for a reason (§8.6). A further edition keeps the number.
 */
export async function numberProtocol(
  act: Act,
  protocol: ProtocolEntity,
  heldOn: string,
  wanted: { readonly number?: string | null; readonly series?: string | null },
): Promise<void> {
  if (protocol.edition > 1 || (protocol.number !== null && !wanted.number)) return;
  const year = Number(heldOn.slice(0, 4));
  const series = optionalText(wanted.series, 'series', 20) ?? '';
  const byHand = optionalText(wanted.number, 'number', 40);
  const key = `PROTOCOL/${series}`;
  // The series' row is locked first, so that two secretaries see each other's numbers.
  await noteNumber(act.transaction, act.tenantId, key, year, 0);
  const rows = await act.transaction.rows<{ ordinal: number | null; number: string }>(
    sql`select p.ordinal, lower(p.number) as number from protocol p where p.tenant_id = ${act.tenantId}::uuid and p.series = ${series}
      and p.year = ${year}::int and p.edition = 1 and p.number is not null and p.id <> ${protocol.id}::uuid`,
  );
  const given = rows.flatMap(({ ordinal }) => (ordinal === null ? [] : [ordinal]));
  const found = byHand === null ? null : /\d+/.exec(byHand.slice(series.length));
  const ordinal = byHand === null ? Math.max(0, ...given) + 1 : found ? Number(found[0]) : null;
  if (ordinal !== null && (ordinal < 1 || ordinal > 1_000_000)) throw invalid({ path: 'number', code: 'NOT_A_NUMBER' });
  const number = byHand ?? (series === '' ? String(ordinal) : `${series}/${ordinal}`);
  if (rows.some((row) => row.number === number.toLowerCase()))
    act.obey(mayNumberProtocol({ number: ordinal ?? 0, given: [ordinal ?? 0] }));
  // «7-а» stands beside «7»: its place is not taken anew.
  const plain = byHand === null || byHand === String(ordinal) || byHand === `${series}/${ordinal}`;
  if (ordinal !== null && plain) act.obey(mayNumberProtocol({ number: ordinal, given }));
  if (ordinal !== null) await noteNumber(act.transaction, act.tenantId, key, year, ordinal);
  act.em.assign(protocol, { series, year, ordinal: plain ? ordinal : null, number });
}
