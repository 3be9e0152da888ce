import { type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Operation } from '../kernel/context.ts';
import { isUuid } from '../kernel/id.ts';
import { code, nothing, type Sql, sql } from '../kernel/sql.ts';
import { unkeptIn } from '../kernel/texts.ts';
import { watched } from '../kernel/watched-rows.ts';
import { projection } from './projection.ts';

@ObjectType({ description: 'Where a page stands in the list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after it.' })
  hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Give this as `after` for the next page.' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25, description: 'How many, at most 100.' })
  first!: number;
  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null;
}

export interface Page<Row> {
  readonly nodes: Row[];
  readonly pageInfo: PageInfo;
  /** How many there are in all; null when nobody asked. */
  readonly totalCount: number | null;
}

/** A list that a capacity may not see: empty, and no statement is sent for it. */
export function emptyPage<Row>(): Page<Row> {
  return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
}

/** The connection type of a list that grows: nodes, page info, total count. */
export function connectionOf<Row extends object>(node: ClassType<Row>, name: string) {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [node], { description: 'The page’s rows.' })
    nodes!: Row[];
    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { nullable: true, description: 'How many rows the whole list has.' })
    totalCount!: number | null;
  }
  return Connection;
}

/**
 * One page of a list. `select` gives rows with every column of the type; `order` is a list of columns that ends with a
 * unique one. The cursor is an offset-free mark: the order's values of the last row.
 */
export async function pageOf<Row>(
  operation: Operation,
  list: { readonly from: Sql; readonly order: readonly OrderColumn[] },
  args: PageArgs,
  info: GraphQLResolveInfo,
): Promise<Page<Row>> {
  const first = Math.min(Math.max(args.first, 1), 100);
  const cursor = args.after ? decodeCursor(args.after, list.order) : null;
  const where = cursor ? sql`where ${beyond(list.order, cursor)}` : nothing;
  const orderBy = orderOf(list.order);
  const columns = projection(info, ['nodes']);
  const wanted = columns && [...new Set([...columns, ...list.order.map(({ column }) => column)])];
  const cells = code(wanted ? wanted.map((column) => `l."${column}"`).join(', ') : 'l.*');
  const [rows, count] = await Promise.all([
    operation.level.rows<Row & Record<string, unknown>>(
      sql`select ${cells} from (${list.from}) l ${where} order by ${orderBy} limit ${first + 1}::int`,
      wanted,
    ),
    selects(info, 'totalCount')
      ? operation.level.one<{ n: number }>(sql`select count(*)::int as n from (${list.from}) l`)
      : null,
  ]);
  const nodes = watched(rows.slice(0, first), columns);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last ? encodeCursor(list.order.map(({ column }) => last[column])) : null,
    },
    totalCount: count?.n ?? null,
  };
}

/** Whether a field's selection asks for `name`, in itself or in a fragment of it. */
export function selects(info: GraphQLResolveInfo, name: string): boolean {
  const asks = (selections: readonly SelectionNode[]): boolean =>
    selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name;
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
      return inner ? asks(inner.selectionSet.selections) : false;
    });
  return info.fieldNodes.some((node) => node.selectionSet !== undefined && asks(node.selectionSet.selections));
}

/** A column a list may be ordered by: its name in the row, its SQL type (cursors are compared as this type). */
export interface OrderColumn {
  readonly column: string;
  readonly type: 'date' | 'text' | 'int' | 'uuid' | 'timestamptz';
  readonly descending?: boolean;
}

/** The ORDER BY of a list whose rows are named `l`. */
export function orderOf(order: readonly OrderColumn[]): Sql {
  return code(
    order
      .map(({ column, descending }) => `l."${column}"${descending ? ' desc nulls last' : ' asc nulls first'}`)
      .join(', '),
  );
}

function beyond(order: readonly OrderColumn[], cursor: readonly (string | number | null)[]): Sql {
  return order.reduceRight<Sql>((rest, { column, type, descending }, index) => {
    const value = cursor[index];
    const cell = code(`l."${column}"`);
    const mark = sql`${value}::${code(type)}`;
    // Nulls stand last when descending and first when ascending, as in the ORDER BY.
    const after = descending
      ? value === null
        ? code('false')
        : sql`(${cell} < ${mark} or ${cell} is null)`
      : value === null
        ? sql`${cell} is not null`
        : sql`${cell} > ${mark}`;
    return sql`(${after} or (${cell} is not distinct from ${mark} and ${rest}))`;
  }, code('false'));
}

function encodeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** What a cursor's value must look like to be compared as its type; PostgreSQL would stop at anything else. */
const written: Readonly<Record<OrderColumn['type'], (value: string | number) => boolean>> = {
  text: (value) => typeof value === 'string' && unkeptIn(value) === null,
  int: (value) => Number.isInteger(Number(value)) && Math.abs(Number(value)) < 2 ** 31,
  uuid: (value) => typeof value === 'string' && isUuid(value),
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isInstant(value),
  timestamptz: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d[ T][\d:.]+(Z|[+-][\d:]+)?$/.test(value) && isInstant(value),
};

function isInstant(text: string): boolean {
  // PostgreSQL writes a zone as +05; the last two figures of a plain date are a day.
  return isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text.replace(/(:[\d.]+[+-]\d\d)$/, '$1:00')));
}

/** A day that is there, and that PostgreSQL has: `Date.parse` makes the third of March of the thirty-first of February. */
function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text && !text.startsWith('0000');
  } catch {
    return false;
  }
}

function decodeCursor(text: string, order: readonly OrderColumn[]): (string | number | null)[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === order.length &&
      order.every(({ type }, index) => values[index] === null || written[type](values[index]))
    )
      return values;
  } catch {
    // A cursor that is not ours begins at the beginning.
  }
  return null;
}
