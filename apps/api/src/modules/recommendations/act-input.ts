import type { LegalDate } from '@kenes/calendar';
import { isLocale } from '@kenes/messages';
import { combine, notInFuture } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { decodeId, isUuid } from '../../kernel/id.ts';
import { invalid, notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { cleanText, type LocalizedText } from '../../kernel/texts.ts';
import { asPaper } from '../files/as-paper.ts';

/** The day of a fact: as given, else today; a day after today is refused (KENES-FACT). */
export function dayOfFact(act: Act, date: string | null | undefined): LegalDate {
  if (!date) return act.today;
  const day = Temporal.PlainDate.from(date);
  act.obey(combine(notInFuture(day, act.today)));
  return day;
}

/** A date as the rules take it. */
export function dayOf(date: string): LegalDate {
  return Temporal.PlainDate.from(date);
}

/** The same where there may be none. */
export function dayOrNull(date: string | null | undefined): LegalDate | null {
  return date ? Temporal.PlainDate.from(date) : null;
}

/** A text in several languages from input: cleaned; refused where the authentic one is missing or unknown. */
export function localizedText(
  input: { authentic: string; kk?: string | null; ru?: string | null; en?: string | null },
  path: string,
): LocalizedText {
  const { authentic } = input;
  if (!isLocale(authentic)) throw invalid({ path: `${path}.authentic`, code: 'LANGUAGE_UNKNOWN' });
  const texts = { kk: cleanText(input.kk), ru: cleanText(input.ru), en: cleanText(input.en) };
  if (!texts[authentic]) throw invalid({ path: `${path}.${authentic}`, code: 'REQUIRED' });
  return {
    authentic,
    ...(texts.kk ? { kk: texts.kk } : {}),
    ...(texts.ru ? { ru: texts.ru } : {}),
    ...(texts.en ? { en: texts.en } : {}),
  };
}

/** A text that must be there, at most `max` characters. */
export function requiredText(text: string | null | undefined, path: string, max = 4_000): string {
  const clean = optionalText(text, path, max);
  if (!clean) throw invalid({ path, code: 'REQUIRED' });
  return clean;
}

/** A text that may be missing, at most `max` characters. */
export function optionalText(text: string | null | undefined, path: string, max = 4_000): string | null {
  const clean = cleanText(text);
  if (clean && clean.length > max) throw invalid({ path, code: 'TOO_LONG', facts: { max } });
  return clean;
}

/** The uuids of stored files given by opaque ids; each must be there in the act’s capacity. */
export async function storedFiles(
  act: Act,
  ids: readonly string[] | null | undefined,
  path: string,
): Promise<string[]> {
  if (!ids || ids.length === 0) return [];
  const refs = ids.map((id) => decodeId(id));
  const uuids = refs.flatMap((ref) => (ref && ref.tenantId === act.tenantId ? [ref.id] : []));
  if (uuids.length !== ids.length) throw notThere(path);
  const found = await act.transaction.rows<{ id: string }>(
    sql`select s.id from stored_file s where s.tenant_id = ${act.tenantId}::uuid and s.id = any(${uuids}::uuid[]) ${asPaper(act)}`,
  );
  if (found.length !== new Set(uuids).size) throw notThere(path);
  return uuids;
}

/** What acts need to know of a body of the register. */
export interface BodyRow {
  readonly id: string;
  readonly bin: string | null;
  readonly name: LocalizedText;
  readonly headPosition: LocalizedText | null;
  readonly superiorId: string | null;
  readonly email: string | null;
}

/** A body of the register by its id. */
export async function bodyOfRegister(act: Act, id: string, path: string): Promise<BodyRow> {
  const row = isUuid(id)
    ? await act.transaction.one<BodyRow>(sql`select o.id, o.bin, o.name, o.head_position as "headPosition", o.superior_id as "superiorId", o.email
        from organisation o where o.id = ${id}::uuid`)
    : null;
  if (!row) throw notThere(path);
  return row;
}
