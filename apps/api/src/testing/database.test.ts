import { expect, test } from 'vitest';
import { withClient } from '../../../../scripts/postgres/provision.ts';
import { openTestDatabase, useTestDatabase } from './database.ts';

const database = useTestDatabase();

test('a database of its own is a copy that no other test sees', async () => {
  await using other = await openTestDatabase();
  await withClient(other.urls.owner, (client) => client.query('create table mine (id int)'));
  const found = await withClient(database().urls.owner, (client) => client.query(`select to_regclass('mine') as mine`));
  expect(found.rows).toEqual([{ mine: null }]);
});

test('the application logs in without any power of its own', async () => {
  const { rows } = await withClient(database().urls.application, (client) =>
    client.query(`select rolsuper, rolbypassrls, rolcreaterole, rolinherit from pg_roles where rolname = current_user`),
  );
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolinherit: false }]);
});

test('Kazakh letters stand in Kazakh order when the collation is named', async () => {
  const { rows } = await withClient(database().urls.application, (client) =>
    client.query(
      `select string_agg(letter, '' order by letter collate "kk-x-icu") as letters
       from unnest(array['Я', 'Ә', 'А', 'Қ', 'К', 'Б', 'Ү', 'У']) as letter`,
    ),
  );
  expect(rows).toEqual([{ letters: 'АӘБКҚУҮЯ' }]);
});

test('a dropped database is gone even while somebody is connected', async () => {
  const doomed = await openTestDatabase();
  await withClient(doomed.urls.application, async () => {
    await doomed.drop();
  }).catch(() => {});
  const { rowCount } = await withClient(database().superuser, (client) =>
    client.query('select from pg_database where datname = $1', [doomed.name]),
  );
  expect(rowCount).toBe(0);
});
