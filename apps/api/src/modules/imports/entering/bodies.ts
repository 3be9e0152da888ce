import type { Act } from '../../../kernel/command.ts';
import { newId } from '../../../kernel/id.ts';
import { sql } from '../../../kernel/sql.ts';
import { OrganisationEntity } from '../../organisations/organisation.entity.ts';
import type { BodyRow } from '../../recommendations/act-input.ts';
import { folded } from '../fields.ts';
import type { RowReading } from './row-reading.ts';

/** Finds organisations of the register by BIN or by their exact name in any language; one that two have is nobody's. */
export interface Bodies {
  /**
   * The body of a row. An addressee that the register has not is offered for it, by the name that was given, with its BIN where
   * there is one (domain §8.3): the row asks for a reason. A correspondent keeps its name alone.
   */
  of(reading: RowReading, name: 'ORGANISATION' | 'CORRESPONDENT'): BodyRow | null;
  /** Enters in the register those of these bodies that it has not, each once. */
  enter(act: Act, bodies: readonly BodyRow[]): Promise<void>;
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
  const fresh = new Map<string, BodyRow>();

  /** A body that the register has not, as the rows name it; the same for all rows that do. */
  const offered = (reading: RowReading, text: string, bin: string | null): BodyRow => {
    const known = bin === null ? byName.get(folded(text)) : byBin.get(bin);
    const body = known ?? made(text, bin);
    fresh.set(body.id, body);
    byName.set(folded(text), body);
    if (bin !== null) byBin.set(bin, body);
    reading.say(bin === null ? 'ORGANISATION' : 'ORGANISATION_BIN', 'WARN', 'IMPORT_BODY_NEW', { name: text });
    return body;
  };
  const waits = (row: BodyRow | null | undefined): row is BodyRow => Boolean(row && fresh.has(row.id));

  return {
    of(reading, name) {
      const bin = reading.bin('ORGANISATION_BIN');
      const text = reading.text(name, 500);
      const addressee = name === 'ORGANISATION';
      if (bin !== null) {
        const found = byBin.get(bin) ?? null;
        if (found && !waits(found)) return found;
        if (addressee && text !== null) return offered(reading, text, bin);
        if (addressee) reading.fault('ORGANISATION_BIN', 'IMPORT_BODY_UNKNOWN');
        else reading.say('ORGANISATION_BIN', 'WARN', 'IMPORT_BODY_BY_NAME', { name: text ?? '—' });
        return null;
      }
      if (text === null) return null;
      const found = byName.get(folded(text));
      if (found && !waits(found)) return found;
      if (!addressee) return null;
      if (found === null) reading.fault('ORGANISATION', 'IMPORT_BODY_UNKNOWN');
      return found === null ? null : offered(reading, text, null);
    },
    async enter(act, bodies) {
      for (const { id, bin, name } of bodies) {
        if (!fresh.delete(id)) continue;
        await act.insert(OrganisationEntity, {
          id,
          bin,
          name,
          kind: 'OTHER',
          level: null,
          shortName: null,
          headPosition: null,
          superiorId: null,
          region: null,
          address: null,
          email: null,
          councilForbidden: false,
          specialRegime: false,
          createdOn: act.today.toString(),
        });
        act.journal({
          act: 'OrganisationRegistered',
          subjectType: 'Organisation',
          subjectId: id,
          occurredOn: act.today,
          facts: { name: name[name.authentic] ?? null, kind: 'OTHER', bin },
        });
      }
    },
  };
}

function made(text: string, bin: string | null): BodyRow {
  const authentic = /[әғқңөұүһі]/i.test(text) ? 'kk' : 'ru';
  return {
    id: newId(),
    bin,
    name: { authentic, [authentic]: text },
    headPosition: null,
    superiorId: null,
    email: null,
  };
}
