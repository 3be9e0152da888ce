import type { SignerRow } from './protocol.reader.ts';

/** Each person once in each role: who chaired or kept the protocol before those who act for them. */
export function distinctSigners(rows: readonly SignerRow[]): readonly SignerRow[] {
  const seen = new Set<string>();
  return rows.filter(({ role, personId, accountId, name }) => {
    const who = `${role} ${personId ?? accountId ?? name}`;
    const again = seen.has(who) || seen.has(`${role} ${name}`);
    seen.add(who).add(`${role} ${name}`);
    return !again;
  });
}
