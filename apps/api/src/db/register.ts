import type { EntityClass } from '@mikro-orm/core';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Act } from '../kernel/command.ts';
import { isUuid } from '../kernel/id.ts';
import { conflict, notThere } from '../kernel/refusals.ts';

/** A row of a register: it belongs to no tenant, its uuid is its GraphQL ID, people edit it by version. */
export abstract class Register {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'integer', version: true })
  version!: number;
}

/**
 * Loads one row of a register for a command. Not there, and not in the capacity, look the same; with `expectedVersion`
 * a row changed meanwhile is a Conflict.
 */
export async function loadRegister<Entity extends Register>(
  act: Act,
  entity: EntityClass<Entity>,
  id: string,
  options: { readonly expectedVersion?: number; readonly path?: string } = {},
): Promise<Entity> {
  const row = isUuid(id) ? await act.em.findOne<Entity>(entity, { id } as never) : null;
  if (!row) throw notThere(options.path);
  if (options.expectedVersion !== undefined && row.version !== options.expectedVersion)
    throw conflict('CHANGED_MEANWHILE', id);
  return row;
}
