import type pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../kernel/capacity.ts';
import { appendToJournal } from '../kernel/journal.ts';
import { compile } from '../kernel/sql.ts';
import { useApi } from '../testing/api.ts';
import { aCouncil, anAccount } from '../testing/cast.ts';
import { type BrokenLine, brokenLine } from './journal-chain.ts';
import { verifyJournal } from './verify-journal.ts';

const length = 40;
/** Tampers tried; KENES_TAMPERS=1000 for the full bar of trust 8. */
const tampers = Number(process.env.KENES_TAMPERS ?? 240);

/** A row of numbers that looks random and is the same in every run: a tamper that slips through can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

describe('the journal’s chain', () => {
  const api = useApi();
  let tenantId = '';

  beforeAll(async () => {
    const council = await aCouncil(api());
    tenantId = council.id;
    const person = { id: (await anAccount(api())).id, name: 'Сериков Әділ' };
    const capacity: Capacity = {
      kind: 'TENANT',
      tenantId,
      slug: council.slug,
      account: person,
      roles: ['SECRETARIAT'],
    };
    for (let line = 1; line <= length; line += 1) {
      await api().database.inTransaction(capacity, false, (transaction) =>
        appendToJournal(
          transaction,
          capacity,
          {
            act: 'FindingRecorded',
            subjectType: 'Finding',
            subjectId: crypto.randomUUID(),
            occurredOn: '2019-04-24',
            onBehalfOf: line % 3 === 0 ? 'Жұртшылық өкілі' : null,
            facts: { line, words: `бақылау ${line}` },
          },
          line % 5 === 0 ? [{ code: 'DECISION_MISSING', reason: 'протокол будет позже' }] : [],
        ),
      );
    }
  });

  /** Tampers as a superuser with every trigger off, asks where the chain broke, and undoes it. */
  async function afterTampering(
    client: pg.Client,
    tamper: (client: pg.Client) => Promise<void>,
  ): Promise<BrokenLine | null> {
    await client.query('begin; set local session_replication_role = replica');
    try {
      await tamper(client);
      const { text, values } = compile(brokenLine(tenantId));
      return (await client.query<BrokenLine>(text, values)).rows[0] ?? null;
    } finally {
      await client.query('rollback');
    }
  }

  const changes: readonly [column: string, value: string][] = [
    ['act', `'NothingHappened'`],
    ['subject_type', `'Visit'`],
    ['subject_id', 'gen_random_uuid()'],
    ['actor', `'account:someone'`],
    ['actor_name', `'Другой человек'`],
    ['on_behalf_of', `coalesce(on_behalf_of, '') || '!'`],
    ['occurred_on', 'occurred_on + 1'],
    ['recorded_at', `recorded_at + interval '1 microsecond'`],
    ['facts', `facts || '{"line": 0}'`],
    ['acknowledged', `'[{"code": "X", "reason": "y"}]'`],
    ['hash', `sha256(hash)`],
  ];

  it(`finds and locates each of ${tampers} single tampers: changed, removed, reordered, inserted`, async () => {
    const next = numbers(7);
    const missed: string[] = [];
    await withClient(api().test.superuser, async (client) => {
      for (let round = 0; round < tampers; round += 1) {
        const line = 1 + next(length);
        const kind = ['change', 'delete', 'reorder', 'insert'][round % 4];
        const at = (seq: number) => [tenantId, seq];
        let first = line;
        let told = `${kind} ${line}`;
        const broken = await afterTampering(client, async () => {
          if (kind === 'change') {
            const [column, value] = changes[next(changes.length)] ?? ['act', `'X'`];
            told += ` ${column}`;
            await client.query(
              `update journal_line set ${column} = ${value} where tenant_id = $1 and seq = $2`,
              at(line),
            );
          } else if (kind === 'delete') {
            await client.query('delete from journal_line where tenant_id = $1 and seq = $2', at(line));
          } else if (kind === 'reorder') {
            const other = line === length ? line - 1 : line + 1 + next(length - line);
            first = Math.min(line, other);
            told += ` with ${other}`;
            await client.query('update journal_line set seq = -1 where tenant_id = $1 and seq = $2', at(line));
            await client.query(`update journal_line set seq = ${line} where tenant_id = $1 and seq = $2`, at(other));
            await client.query(`update journal_line set seq = ${other} where tenant_id = $1 and seq = -1`, [tenantId]);
          } else {
            // A forged copy after the line; those behind it move up to make room.
            first = line + 1;
            await client.query('update journal_line set seq = -seq - 1 where tenant_id = $1 and seq > $2', at(line));
            await client.query('update journal_line set seq = -seq where tenant_id = $1 and seq < 0', [tenantId]);
            await client.query(
              `insert into journal_line select tenant_id, gen_random_uuid(), seq + 1, act, subject_type, subject_id, actor, actor_name, on_behalf_of,
                occurred_on, recorded_at, facts, acknowledged, hash, sha256(hash) from journal_line where tenant_id = $1 and seq = $2`,
              at(line),
            );
          }
        });
        if (broken?.seq !== first) missed.push(`${told}: found ${JSON.stringify(broken)}, wanted line ${first}`);
      }
    });
    expect(missed).toEqual([]);
  });

  it('a forger who computes every hash anew is caught where the chain ends, for the head stands apart', async () => {
    const broken = await withClient(api().test.superuser, (client) =>
      afterTampering(client, async () => {
        await client.query(`update journal_line set facts = '{}' where tenant_id = $1 and seq = ${length}`, [tenantId]);
        await client.query(
          `update journal_line set hash = journal_hash(previous_hash, tenant_id, seq, act, subject_type, subject_id, actor, actor_name, on_behalf_of,
            occurred_on, recorded_at, facts, acknowledged) where tenant_id = $1 and seq = ${length}`,
          [tenantId],
        );
      }),
    );
    expect(broken).toEqual({ seq: length, fault: 'TAIL' });
  });

  it('an untouched journal is whole, every chain of it, read in each tenant’s own capacity', async () => {
    const chains = await verifyJournal(api().database);
    expect(chains.filter(({ broken }) => broken)).toEqual([]);
    expect(chains.find(({ lines }) => lines === length)?.head?.seq).toBe(length);
  });

  it('nobody changes or removes a line: neither the owner of the tables nor any capacity', async () => {
    for (const statement of [
      'update journal_line set act = act',
      'delete from journal_line',
      'truncate journal_line',
    ]) {
      await expect(withClient(api().test.urls.owner, (client) => client.query(statement))).rejects.toThrow(
        /append-only/,
      );
      await expect(
        withClient(api().test.urls.application, async (client) => {
          await client.query('begin; set local role kenes_tenant');
          await client.query(statement);
        }),
      ).rejects.toThrow(/permission denied/);
    }
  });
});
