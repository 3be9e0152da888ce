import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { verifyJournal } from '../../checks/verify-journal.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { startMailServer } from '../../testing/smtp.ts';
import { amendCouncilCard } from '../councils/amend-council-card.command.ts';
import { createTransport } from '../mail/transport.ts';
import { anchorHeads } from './anchor.handler.ts';
import { anchorOf } from './anchor.ts';
import { AnchorFolder } from './anchor-folder.ts';

describe('the journal’s heads, anchored outside the database', () => {
  const api = useApi('2026-11-20');
  let folder = '';
  let council: { id: string; slug: string };
  beforeEach(async () => {
    api().clock.set('2026-11-20');
    folder = mkdtempSync(join(tmpdir(), 'kenes-anchors-'));
    council = await aCouncil(api());
    await acts(5);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const acts = async (count: number) => {
    const secretary = inTenant(council.id, (await anAccount(api())).id);
    for (let n = 0; n < count; n += 1) {
      const { rows } = await withClient(api().test.superuser, (client) =>
        client.query<{ version: number }>('select version from tenant where id = $1', [council.id]),
      );
      await api().must(secretary, amendCouncilCard, { expectedVersion: rows[0]?.version ?? 0, phone: `${n}` });
    }
  };
  const nowhere = createTransport({ smtpUrl: null, mailFrom: 'kenes@example.kz', mailDir: '/nowhere' });
  const anchor = () => anchorHeads(api(), nowhere, { anchorDir: folder, auditorEmail: null });
  const ownChain = async () =>
    (await verifyJournal(api().database, await new AnchorFolder(folder).all())).find(({ id }) => id === council.id);

  /** Writes the whole chain anew, hashes, head and all, as someone could who owns the database. */
  const rewrite = (change: string) =>
    withClient(api().test.superuser, async (client) => {
      await client.query(`begin; set local session_replication_role = replica`);
      await client.query(`update journal_line set ${change} where tenant_id = $1 and seq = 2`, [council.id]);
      await client.query(
        `do $$ declare line record; previous bytea := '\\x00'; begin
          for line in select * from journal_line where tenant_id = '${council.id}' order by seq loop
            update journal_line l set previous_hash = previous, hash = journal_hash(previous, l.tenant_id, l.seq, l.act, l.subject_type, l.subject_id,
              l.actor, l.actor_name, l.on_behalf_of, l.occurred_on, l.recorded_at, l.facts, l.acknowledged)
              where l.tenant_id = line.tenant_id and l.seq = line.seq returning hash into previous;
          end loop;
          update journal_head set hash = previous where tenant_id = '${council.id}';
        end $$; commit`,
      );
    });

  it('agree with a chain that only grew', async () => {
    await anchor();
    await acts(3);
    api().clock.set('2026-11-21');
    await anchor();
    await acts(2);
    expect(await ownChain()).toMatchObject({ lines: 10, anchored: 2, broken: null });
  });

  it('tell a chain that was written anew, though it is whole in itself', async () => {
    await anchor();
    await acts(2);
    await rewrite(`facts = facts || '{"phone": "forged"}'`);
    expect((await verifyJournal(api().database)).find(({ id }) => id === council.id)?.broken).toBeNull();
    expect((await ownChain())?.broken).toEqual({ seq: 5, fault: 'REWRITTEN' });
  });

  it('tell a chain that was cut off behind them, and one that is gone', async () => {
    await anchor();
    await withClient(api().test.superuser, (client) =>
      client.query(
        `begin; set local session_replication_role = replica;
         delete from journal_line where tenant_id = '${council.id}' and seq > 3;
         update journal_head h set seq = 3, hash = l.hash from journal_line l where l.tenant_id = h.tenant_id and l.seq = 3 and h.tenant_id = '${council.id}';
         commit`,
      ),
    );
    expect((await ownChain())?.broken).toEqual({ seq: 5, fault: 'REWRITTEN' });
    await withClient(api().test.superuser, (client) =>
      client.query(
        `begin; set local session_replication_role = replica; delete from tenant where id = '${council.id}'; commit`,
      ),
    );
    expect(await ownChain()).toMatchObject({ chain: council.slug, lines: 0, broken: { seq: 1, fault: 'MISSING' } });
  });

  it('are kept once a day, readable and written by nobody; a damaged one is not taken for one that agrees', async () => {
    const first = await anchor();
    await acts(1);
    expect(await anchor()).toEqual(first);
    const [name = '', ...more] = readdirSync(folder);
    expect([name, more]).toEqual(['journal-2026-11-20.json', []]);
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o444);
    writeFileSync(join(folder, 'journal-2026-11-19.json'), '{"date": "2026-11-19"');
    await expect(ownChain()).rejects.toThrow();
  });

  it('reach the auditor by mail, with the anchor attached and a broken chain in the subject', async () => {
    await using smtp = await startMailServer();
    const transport = createTransport({ smtpUrl: smtp.url, mailFrom: 'kenes@example.kz', mailDir: '/nowhere' });
    const places = { anchorDir: folder, auditorEmail: 'auditor@example.kz' };
    const kept = await anchorHeads(api(), transport, places);
    const mail = await smtp.mail(({ subject }) => subject.includes('Концы цепочек журнала за 20.11.2026'));
    expect(mail.to).toEqual(['auditor@example.kz']);
    expect(anchorOf(String(mail.attachments[0]?.content), 'the mail')).toEqual(kept);
    await rewrite(`facts = '{}'`);
    api().clock.set('2026-11-21');
    await anchorHeads(api(), transport, places);
    const alarm = await smtp.mail(({ subject }) => subject.includes('ЖУРНАЛ НАРУШЕН'));
    expect(alarm.text).toContain(`${council.slug}: цепочка нарушена с записи 5.`);
  });
});
