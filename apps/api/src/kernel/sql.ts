import { createHash } from 'node:crypto';

/** A piece of SQL with its values: pieces nest, values become $1, $2 … when the whole is compiled. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** Tagged template: `sql\`… ${'{'}value${'}'} … ${'{'}another piece${'}'}\``. A value is always a parameter, a piece is always text. */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Sql {
  return new Sql(strings, values);
}

/** Text that is code of ours (a column list, an order), never what a person typed. */
export function code(text: string): Sql {
  return new Sql([text], []);
}

/** Pieces one after another. */
export function join(pieces: readonly Sql[], separator = ', '): Sql {
  return new Sql(['', ...pieces.slice(1).map(() => separator), ''], pieces);
}

/** An empty piece: for conditions that are not there. */
export const nothing = code('');

export interface CompiledSql {
  readonly text: string;
  readonly values: unknown[];
  /** Equal for equal text, so that PostgreSQL keeps one prepared statement per text and connection. */
  readonly name: string;
}

const names = new Map<string, string>();

/** Text, values and the name under which the statement is prepared. */
export function compile(piece: Sql): CompiledSql {
  const values: unknown[] = [];
  const text = write(piece, values);
  let name = names.get(text);
  if (!name) {
    name = createHash('sha1').update(text).digest('base64url');
    names.set(text, name);
  }
  return { text, values, name };
}

function write(piece: Sql, values: unknown[]): string {
  let text = piece.strings[0] ?? '';
  piece.values.forEach((value, index) => {
    if (value instanceof Sql) text += write(value, values);
    else text += `$${values.push(value)}`;
    text += piece.strings[index + 1] ?? '';
  });
  return text;
}
