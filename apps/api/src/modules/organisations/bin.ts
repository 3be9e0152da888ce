import { checkBin, combine } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import type { InputReading } from '../../kernel/input.ts';
import { cleanText } from '../../kernel/texts.ts';

/**
 * Reads a BIN (GEN-ID-01, GEN-ID-03): spaces are forgiven, a wrong check digit or an IIN is a fault of the field, an
 * impossible month or branch digit a warning that a person answers. A missing BIN is allowed (§8.3); it is never echoed.
 */
export function readBin(
  act: Act,
  reading: InputReading,
  path: string,
  given: string | null | undefined,
): string | null {
  const bin = cleanText(given)?.replace(/\s/g, '') ?? null;
  if (!bin) return null;
  const verdict = checkBin(bin);
  const fault = verdict.points.find(({ level }) => level === 'BLOCK');
  if (fault) {
    const { length } = fault.facts;
    reading.fault(path, fault.code, typeof length === 'number' ? { length } : undefined);
  } else act.obey(combine(verdict));
  return bin;
}
