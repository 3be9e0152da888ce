import { type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';

type Parameter = 'root' | 'context' | 'info';
type Method = (...parameters: readonly unknown[]) => unknown;

/**
 * Computed fields that take only the row, the operation and the info are called directly. type-graphql's own wrapper
 * sorts and maps the parameters at each call and copies the row into an instance of its class: for the names of a page's
 * fifty rows that was a tenth of the time of the read. Fields with arguments keep the wrapper, which reads them.
 */
export function callDirectly(schema: GraphQLSchema): void {
  const storage = globalThis.TypeGraphQLMetadataStorage;
  const names = new Map(storage.objectTypes.map(({ target, name }) => [target, name]));
  const instances = new Map<object, Record<string, Method>>();
  for (const field of storage.fieldResolvers) {
    const order = plainOrder(field.params ?? []);
    if (field.kind !== 'external' || !order || field.middlewares?.length || field.roles?.length) continue;
    const type = schema.getType(names.get(field.getObjectType?.() as never) ?? '');
    const shown = isObjectType(type) ? type.getFields()[field.schemaName] : undefined;
    if (!shown) continue;
    const made = instances.get(field.target) ?? (Reflect.construct(field.target, []) as Record<string, Method>);
    instances.set(field.target, made);
    const resolve = direct(made, field.methodName, order);
    if (resolve) shown.resolve = resolve;
  }
}

/** Which of the three stands in which place of the method; null where it takes anything else. */
function plainOrder(
  parameters: readonly { readonly kind: string; readonly index: number; readonly propertyName?: string | undefined }[],
): Parameter[] | null {
  const order: Parameter[] = [];
  for (const { kind, index, propertyName } of parameters) {
    if (propertyName || !(kind === 'root' || kind === 'context' || kind === 'info')) return null;
    order[index] = kind;
  }
  return order;
}

function direct(
  made: Record<string, Method>,
  name: string,
  order: readonly Parameter[],
): GraphQLFieldResolver<unknown, unknown> | null {
  const method = made[name];
  if (!method) return null;
  const call = (parameters: Record<Parameter, unknown>) =>
    method.apply(
      made,
      order.map((kind) => parameters[kind]),
    );
  if (order.join() === 'root') return (root) => method.call(made, root);
  if (order.join() === 'root,context') return (root, _args, context) => method.call(made, root, context);
  return (root, _args, context, info: GraphQLResolveInfo) => call({ root, context, info });
}
