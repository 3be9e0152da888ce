import { createOrm } from '@kenes/api/db/orm';
import { useTestDatabase } from '@kenes/api/testing/database';
import { describe, expect, it } from 'vitest';
import { withClient } from '../../scripts/postgres/provision.ts';

interface Column {
  readonly table_name: string;
  readonly column_name: string;
  readonly is_nullable: 'YES' | 'NO';
  readonly column_default: string | null;
}

describe('entities and tables', () => {
  const database = useTestDatabase();
  const columns = () =>
    withClient(database().superuser, async (client) => {
      const { rows } = await client.query<Column>(
        "select table_name, column_name, is_nullable, column_default from information_schema.columns where table_schema = 'public'",
      );
      return rows;
    });
  const entities = [...createOrm().getMetadata().getAll().values()].filter(({ abstract }) => !abstract);

  it('every column of an entity is in its table', async () => {
    const known = new Set((await columns()).map(({ table_name, column_name }) => `${table_name}.${column_name}`));
    const missing = entities
      .flatMap((entity) => entity.props.flatMap((prop) => prop.fieldNames.map((name) => `${entity.tableName}.${name}`)))
      .filter((name) => !known.has(name));
    expect(missing).toEqual([]);
    expect(entities.length).toBeGreaterThan(1);
  });

  it('an entity knows every column that its table cannot fill by itself', async () => {
    const demanded = (await columns()).filter(
      ({ is_nullable, column_default }) => is_nullable === 'NO' && column_default === null,
    );
    const unknown = entities.flatMap((entity) => {
      const names = new Set(entity.props.flatMap((prop) => prop.fieldNames));
      return demanded
        .filter(({ table_name, column_name }) => table_name === entity.tableName && !names.has(column_name))
        .map(({ column_name }) => `${entity.tableName}.${column_name}`);
    });
    expect(unknown).toEqual([]);
  });

  it('what may be null in the table may be null in the entity, and the other way round', async () => {
    const nullable = new Map(
      (await columns()).map(({ table_name, column_name, is_nullable }) => [
        `${table_name}.${column_name}`,
        is_nullable === 'YES',
      ]),
    );
    const wrong = entities.flatMap((entity) =>
      entity.props.flatMap((prop) =>
        prop.fieldNames
          .filter(
            (name) =>
              nullable.get(`${entity.tableName}.${name}`) !== undefined &&
              nullable.get(`${entity.tableName}.${name}`) !== (prop.nullable ?? false),
          )
          .map((name) => `${entity.tableName}.${name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
