import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '@kenes/messages';
import { type ExecutionResult, execute, parse, validate } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import { createOrm } from '../db/orm.ts';
import { type Capacity, type Role } from '../kernel/capacity.ts';
import { SettableClock } from '../kernel/clock.ts';
import { type Command, type CommandInput, type CommandResult, perform } from '../kernel/command.ts';
import { Operation } from '../kernel/context.ts';
import { Database } from '../kernel/database.ts';
import { DirectoryStore } from '../kernel/file-store.ts';
import type { Kenes } from '../kernel/process.ts';
import { SealingStore } from '../kernel/sealing-store.ts';
import { refuseUnnamedColumns } from '../kernel/watched-rows.ts';
import { createSchema } from '../schema.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

let schema: ReturnType<typeof createSchema> | undefined;

/** The API on a database of its own: performs commands and queries in any capacity, with a clock that the test sets. */
export interface TestApi extends Kenes {
  readonly clock: SettableClock;
  readonly test: TestDatabase;
  /** Texts of the statements sent by the last query. */
  readonly statements: string[];
  operation(capacity: Capacity, locale?: Locale): Operation;
  perform<Input extends CommandInput, Success extends object>(
    capacity: Capacity,
    command: Command<Input, Success>,
    input: Omit<Input, 'key'> & { key?: string },
  ): Promise<CommandResult<Success>>;
  /** Performs a command that must succeed; throws the problem otherwise. */
  must<Input extends CommandInput, Success extends object>(
    capacity: Capacity,
    command: Command<Input, Success>,
    input: Omit<Input, 'key'> & { key?: string },
  ): Promise<Success>;
  query<Data = Record<string, unknown>>(
    capacity: Capacity,
    source: string,
    variables?: Record<string, unknown>,
    locale?: Locale,
  ): Promise<Data>;
}

/** For a test file: one API for all its tests. */
export function useApi(today = '2026-11-23'): () => TestApi {
  let api: TestApi | undefined;
  let close: () => Promise<void> = async () => undefined;
  beforeAll(async () => {
    refuseUnnamedColumns();
    const test = await openTestDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'kenes-files-'));
    api = createTestApi(test, folder, today);
    close = async () => {
      await api?.database.close();
      rmSync(folder, { recursive: true, force: true });
      await test.drop();
    };
  });
  afterAll(async () => close());
  return () => {
    if (!api) throw new Error('The API exists only while tests run.');
    return api;
  };
}

function createTestApi(test: TestDatabase, folder: string, today: string): TestApi {
  const clock = new SettableClock(today);
  const kenes: Kenes = {
    database: new Database(test.urls.application, clock),
    clock,
    services: {
      orm: createOrm(),
      files: new SealingStore(new DirectoryStore(folder), Buffer.alloc(32, 2)),
      digestKey: Buffer.alloc(32, 1),
      piiKey: Buffer.alloc(32, 2),
      registerKeys: [Buffer.alloc(32, 3)],
      webUrl: 'http://kenes.test',
    },
  };
  const statements: string[] = [];
  const operation = (capacity: Capacity, locale: Locale = 'ru') =>
    new Operation({
      ...kenes,
      capacity,
      sessionId: null,
      locale,
      client: { address: '127.0.0.1', agent: 'test', trusted: true },
      onStatement: (text) => statements.push(text),
    });
  const api: TestApi = {
    ...kenes,
    clock,
    test,
    statements,
    operation,
    perform: (capacity, command, input) =>
      perform(operation(capacity), command, { key: randomUUID(), ...input } as Parameters<typeof command.run>[1]),
    must: async (capacity, command, input) => {
      const result = await api.perform(capacity, command, input);
      if (!result.ok) throw new Error(`${command.name} was not done: ${JSON.stringify(result.problem)}`);
      return result.success;
    },
    query: async <Data>(capacity: Capacity, source: string, variables?: Record<string, unknown>, locale?: Locale) => {
      statements.length = 0;
      schema ??= createSchema();
      const document = parse(source);
      const faults = validate(schema, document);
      if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
      const context = operation(capacity, locale);
      const result: ExecutionResult = await execute({
        schema,
        document,
        contextValue: context,
        variableValues: variables ?? {},
      });
      await context.end();
      if (result.errors?.length) throw result.errors[0]?.originalError ?? result.errors[0];
      return result.data as Data;
    },
  };
  return api;
}

/** A person acting in a tenant. */
export function inTenant(
  tenantId: string,
  accountId: string,
  roles: readonly Role[] = ['SECRETARIAT'],
  name = 'Сериков Әділ',
): Capacity {
  return { kind: 'TENANT', tenantId, slug: 'test', account: { id: accountId, name }, roles };
}
