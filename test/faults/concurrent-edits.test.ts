import { inTenant, useApi } from '@kenes/api/testing/api';
import { aCouncil, anAccount } from '@kenes/api/testing/cast';
import { describe, expect, it } from 'vitest';
import { amendCouncilCard } from '../../apps/api/src/modules/councils/amend-council-card.command.ts';
import { withClient } from '../../scripts/postgres/provision.ts';

const edits = 1_000;
const people = 20;

describe('people who edit the same card at the same time (trust 7)', () => {
  const api = useApi();

  it(`${edits} edits by ${people} at once overwrite nothing silently: each is in the chain of versions, or its author is told`, async () => {
    const council = await aCouncil(api());
    const secretary = inTenant(council.id, (await anAccount(api())).id);
    let begun = 0;
    const done: string[] = [];
    let conflicts = 0;
    const person = async (name: number) => {
      while (begun < edits) {
        const edit = begun++;
        const phone = `${name}-${edit}`;
        const expectedVersion = await versionNow(council.id);
        const result = await api().perform(secretary, amendCouncilCard, { expectedVersion, phone });
        if (result.ok) done.push(phone);
        else if (result.problem.kind === 'CONFLICT') conflicts += 1;
        else throw new Error(JSON.stringify(result.problem));
      }
    };
    await Promise.all(Array.from({ length: people }, (_, name) => person(name)));
    const kept = await withClient(api().test.superuser, async (client) => ({
      card: (
        await client.query<{ version: number; phone: string }>('select version, phone from tenant where id = $1', [
          council.id,
        ])
      ).rows[0],
      lines: (
        await client.query(`select from journal_line where tenant_id = $1 and act = 'CouncilCardAmended'`, [council.id])
      ).rowCount,
    }));
    process.stdout.write(
      `concurrent edits: ${edits} tried, ${done.length} done, ${conflicts} told of a conflict, ${edits - done.length - conflicts} silent\n`,
    );
    expect(done.length + conflicts).toBe(edits);
    expect(kept.card?.version).toBe(1 + done.length);
    expect(kept.lines).toBe(done.length);
    expect(done).toContain(kept.card?.phone);
    expect(conflicts).toBeGreaterThan(0);
  });

  async function versionNow(id: string): Promise<number> {
    const card = await withClient(api().test.superuser, (client) =>
      client.query<{ version: number }>('select version from tenant where id = $1', [id]),
    );
    return card.rows[0]?.version ?? 0;
  }
});
