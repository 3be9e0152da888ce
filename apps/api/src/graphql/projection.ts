import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql';

const known = new WeakMap<FieldNode, Map<string, readonly string[] | null>>();

/**
 * The columns that a selection needs of each row, so that PostgreSQL need not make the others: the plain fields that
 * are selected (a plain field has no resolver and is a column of the row), `id`, and what computed fields say they use
 * (`@Uses('bodyId')`). Null means all: a computed field says nothing, or the field stands twice in the
 * document. `path` leads from the field to the rows, e.g. `['nodes']` of a connection.
 */
export function projection(info: GraphQLResolveInfo, path: readonly string[] = []): readonly string[] | null {
  const [node, second] = info.fieldNodes;
  if (!node || second) return null;
  const byPath = known.get(node) ?? new Map<string, readonly string[] | null>();
  const key = path.join('.');
  const cached = byPath.get(key);
  if (cached !== undefined) return cached;
  const columns = columnsOf(info, node, path);
  known.set(node, byPath.set(key, columns));
  return columns;
}

/** Whether a selection asks no more of its object than these columns and its id: then a row that has them answers it. */
export function asksOnly(info: GraphQLResolveInfo, ...columns: readonly string[]): boolean {
  return projection(info)?.every((column) => column === 'id' || columns.includes(column)) ?? false;
}

function columnsOf(info: GraphQLResolveInfo, node: FieldNode, path: readonly string[]): readonly string[] | null {
  let type: GraphQLNamedType = getNamedType(info.returnType);
  let fields: readonly FieldNode[] = [node];
  for (const step of path) {
    fields = fields.flatMap((field) => childrenOf(field, info.fragments)).filter((field) => field.name.value === step);
    const next: GraphQLField<unknown, unknown> | undefined = isObjectType(type) ? type.getFields()[step] : undefined;
    if (!next) return null;
    type = getNamedType(next.type) as GraphQLNamedType;
  }
  if (!isObjectType(type)) return null;
  const known = type.getFields();
  const columns = new Set(['id']);
  for (const child of fields.flatMap((field) => childrenOf(field, info.fragments))) {
    const name = child.name.value;
    const field = known[name];
    if (name === '__typename') continue;
    if (!field) return null;
    if (!field.resolve) columns.add(name);
    else if (Array.isArray(field.extensions.uses))
      for (const column of field.extensions.uses) columns.add(String(column));
    else return null;
  }
  return [...columns].sort();
}

function childrenOf(field: FieldNode, fragments: Readonly<Record<string, FragmentDefinitionNode>>): FieldNode[] {
  const flatten = (selections: readonly SelectionNode[]): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      return inner ? flatten(inner.selectionSet.selections) : [];
    });
  return flatten(field.selectionSet?.selections ?? []);
}
