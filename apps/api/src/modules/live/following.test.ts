import { beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { encodeId, newId, ownId } from '../../kernel/id.ts';
import { aCouncil } from '../../testing/cast.ts';
import { testWebSecret, useServer } from '../../testing/server.ts';
import { aSitting, change } from './testing/cast.ts';
import { useRoom } from './testing/room.ts';

describe('following a sitting', () => {
  const server = useServer();
  const room = useRoom(server);
  const { follow, listen, signedIn, told } = room;
  let sitting = '';
  let tenant: { id: string; slug: string };
  let secretary: Record<string, string>;
  beforeAll(() => {
    ({ sitting, tenant, secretary } = room.made());
  });

  it('the first event stands for everything; a change is told with its parts, once for an act', async () => {
    const follower = follow(secretary);
    await told(follower);
    expect(follower.events[0]?.parts).toEqual(['MEETING', 'ATTENDANCE', 'AGENDA', 'FLOOR', 'VOTE', 'PROTOCOL']);
    const before = follower.version;
    await change(server().kenes, sitting, 'ATTENDANCE', 'VOTE', 'ATTENDANCE');
    await follower.until(({ version }) => version > before, 'the change');
    expect(follower.events.slice(1)).toEqual([
      { meetingId: sitting, version: before + 1, parts: ['ATTENDANCE', 'VOTE'] },
    ]);
  });

  it('another council’s sitting is not there, nor one that never was', async () => {
    const other = await aCouncil(server());
    const stranger = follow(await signedIn(other));
    const nobody = follow(secretary, await aSitting(server(), other.id));
    await Promise.all([stranger.until(({ over }) => over), nobody.until(({ over }) => over)]);
    expect([stranger.code, nobody.code]).toEqual(['NOT_THERE', 'NOT_THERE']);
    expect([...stranger.events, ...nobody.events]).toEqual([]);
  });

  it('the public does not follow, and a word in the wrong capacity is refused', async () => {
    const open = follow({ 'kenes-web-secret': testWebSecret });
    await open.until(({ over }) => over);
    expect(open.code).toBe('SIGN_IN_NEEDED');
  });

  it('an act that was not committed is told to nobody', async () => {
    const follower = follow(secretary);
    await told(follower);
    const before = follower.version;
    // A sitting that is not there: the transaction is undone after it has spoken.
    await expect(change(server().kenes, encodeId(tenant.id, newId()), 'VOTE')).rejects.toThrow();
    await change(server().kenes, sitting, 'FLOOR');
    await follower.until(({ version }) => version > before);
    expect(follower.events.at(-1)).toMatchObject({ version: before + 1, parts: ['FLOOR'] });
  });

  it('a burst of a hundred changes becomes a few events, the last of which is the last change', async () => {
    const follower = follow(secretary);
    await told(follower);
    const before = follower.version;
    const started = performance.now();
    for (let turn = 0; turn < 10; turn += 1)
      await Promise.all(Array.from({ length: 10 }, () => change(server().kenes, sitting, 'VOTE')));
    await follower.until(({ version }) => version === before + 100, 'the last change');
    const events = follower.events.length - 1;
    expect(events).toBeLessThanOrEqual(Math.ceil((performance.now() - started) / 200) + 1);
    expect(follower.events.map(({ version }) => version)).toEqual(
      follower.events.map(({ version }) => version).toSorted((a, b) => a - b),
    );
  });

  it('a change made through one process shows at those who follow by another', async () => {
    const second = await listen();
    const here = follow(secretary);
    const there = follow(secretary, sitting, second);
    await Promise.all([told(here), told(there)]);
    const before = here.version;
    await change(server().kenes, sitting, 'AGENDA');
    await Promise.all([here.until(({ version }) => version > before), there.until(({ version }) => version > before)]);
    expect(there.version).toBe(here.version);
  });

  it('the API is started again: the device comes back and is told what it missed', async () => {
    const port = Number(new URL(await listen()).port);
    const follower = follow(secretary, sitting, `http://127.0.0.1:${port}`);
    await told(follower);
    const before = follower.version;
    await room.stopLast();
    await change(server().kenes, sitting, 'VOTE');
    expect(follower.over).toBe(false);
    await listen(port);
    await follower.until(({ version }) => version > before, 'what was missed');
    expect(follower.returns).toBeGreaterThan(0);
    expect(follower.events.at(-1)?.parts).toHaveLength(6);
  });

  it('the ear in the database is cut off: it comes back, and everyone is told to look again', async () => {
    const follower = follow(secretary);
    await told(follower);
    const before = follower.version;
    const events = follower.events.length;
    await withClient(server().test.superuser, (client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kenes-listener' and datname = current_database()`,
      ),
    );
    await change(server().kenes, sitting, 'VOTE');
    await follower.until(
      ({ version, events: all }) => version > before && all.length > events && all.at(-1)?.parts.length === 6,
      'the word to look again',
    );
    await change(server().kenes, sitting, 'FLOOR');
    await follower.until(({ version }) => version === before + 2, 'a change after it');
    expect(follower.returns).toBe(0);
  });

  it('a screen follows by its link alone; ended by the secretariat, it is cut off at once', async () => {
    const link = async () => {
      const { body } = await server().graphql(
        {
          query: `mutation ($input: IssueScreenTokenInput!) { issueScreenToken(input: $input) { __typename ... on IssueScreenTokenSuccess { screenToken { id url } } } }`,
          variables: { input: { key: crypto.randomUUID(), id: sitting } },
        },
        secretary,
      );
      const issued = body.data?.issueScreenToken as { screenToken: { id: string; url: string } } | undefined;
      if (!issued) throw new Error('no link was issued');
      return issued.screenToken;
    };
    const [ended, other] = [await link(), await link()];
    const acting = ({ url }: { url: string }) => ({ 'kenes-acting': `screen:${url.split('/').at(-1)}` });
    const screen = follow(acting(ended));
    const beside = follow(acting(other));
    const elsewhere = follow(acting(other), await aSitting(server(), tenant.id));
    await Promise.all([told(screen), told(beside), elsewhere.until(({ over }) => over)]);
    expect(elsewhere.code).toBe('NOT_THERE');
    await server().graphql(
      {
        query: `mutation ($input: RevokeScreenTokenInput!) { revokeScreenToken(input: $input) { __typename } }`,
        variables: { input: { key: crypto.randomUUID(), id: ended.id, expectedVersion: 1 } },
      },
      secretary,
    );
    await screen.until(({ over }) => over, 'the end');
    expect([screen.code, beside.over]).toEqual(['LINK_NOT_VALID', false]);
  });

  it('who has other roles than before is cut off and comes again in the new ones; without any, it is over', async () => {
    const member = await signedIn(tenant, ['MEMBER']);
    const follower = follow(member);
    await told(follower);
    const set = (words: string) =>
      withClient(server().test.superuser, (client) =>
        client.query(`update tenant_role set ${words} where account_id = $1`, [member['kenes-account']]),
      );
    await set(`roles = '{MEMBER,CHAIR}'`);
    await follower.until(({ returns, events }) => returns === 1 && events.length === 2, 'coming again');
    await set(`until = '2019-02-01'`);
    await follower.until(({ over }) => over, 'the end');
    expect(follower.code).toBe('NOT_YOUR_CAPACITY');
  });

  it('who sits in a sitting that runs is not idle while their device follows it; who only looks on is', async () => {
    const [member, looker] = [await signedIn(tenant, ['MEMBER']), await signedIn(tenant, ['MEMBER'])];
    const { id } = ownId(sitting);
    const asked = <Row extends object>(text: string, values: unknown[]) =>
      withClient(server().test.superuser, async (client) => (await client.query<Row>(text, values)).rows);
    const person = newId();
    await asked(
      `insert into council_person (tenant_id, id, surname, given_name, account_id) values ($1, $2, 'Ахметов', 'Болат', $3)`,
      [tenant.id, person, member['kenes-account']],
    );
    await asked(
      `insert into meeting_member (tenant_id, id, meeting_id, person_id, name, ordinal, voice) values ($1, $2, $3, $4, 'Ахметов Болат', 90, 'DECISIVE')`,
      [tenant.id, newId(), id, person],
    );
    const [sits, looks] = [follow(member), follow(looker)];
    await Promise.all([told(sits), told(looks)]);
    const both = [member['kenes-account'], looker['kenes-account']];
    await asked(`update session set seen_at = now() - interval '29 minutes' where account_id = any($1)`, [both]);
    const idle = async (account: string | undefined) =>
      (
        await asked<{ minutes: number }>(
          `select extract(epoch from now() - seen_at)::int / 60 as minutes from session where account_id = $1`,
          [account],
        )
      )[0]?.minutes;
    room.app().live.streams.missed();
    await expect.poll(() => idle(member['kenes-account']), { timeout: 10_000 }).toBe(0);
    expect(await idle(looker['kenes-account'])).toBe(29);
    // The absolute limit stays, whoever sits where.
    await asked('update session set expires_at = now() where account_id = $1', [member['kenes-account']]);
    room.app().live.streams.missed();
    await sits.until(({ over }) => over, 'the end of its session');
    expect(sits.code).toBe('SESSION_ENDED');
  });

  it('a person, an address and the process have their most: one stream more waits for a place', async () => {
    const few = await room.listen(0, { perActor: 2, perAddress: 60, inAll: 100 });
    const member = await signedIn(tenant, ['MEMBER']);
    const [first, second] = [follow(member, sitting, few), follow(member, sitting, few)];
    await Promise.all([told(first), told(second)]);
    const third = follow(member, sitting, few);
    await third.until(({ returns }) => returns > 2, 'being sent away');
    expect(third.events).toEqual([]);
    first.close();
    await told(third);
  });

  it('what is no subscription, too deep or too much is refused as for queries; a subscription is no query', async () => {
    const codes: (string | null)[] = [];
    for (const query of [
      '{ __typename }',
      'subscription ($id: ID!) { meetingChanged(id: $id) { meetingId nothing } }',
      'subscription ($id: ID!) { a: meetingChanged(id: $id) { version } b: meetingChanged(id: $id) { version } }',
      `subscription ($id: ID!) { meetingChanged(id: $id) { ${'version '.repeat(4_100)} } }`,
    ]) {
      const follower = follow(secretary, sitting, room.url(), query);
      await follower.until(({ over }) => over);
      codes.push(follower.code);
    }
    expect(codes).toEqual([
      'SUBSCRIPTIONS_ONLY',
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'QUERY_TOO_COSTLY',
    ]);
    const { body } = await server().graphql(
      { query: 'subscription ($id: ID!) { meetingChanged(id: $id) { version } }', variables: { id: sitting } },
      secretary,
    );
    expect(body.errors?.[0]?.extensions?.code).toBe('STREAM_NEEDED');
  });

  it('a session that ends ends its stream at once, in words; a suspended council’s too; others go on', async () => {
    const member = await signedIn(tenant, ['MEMBER']);
    const ending = follow(member);
    const going = follow(secretary);
    await Promise.all([told(ending), told(going)]);
    const started = performance.now();
    await withClient(server().test.superuser, (client) =>
      client.query(`update session set ended_at = now(), ended_because = 'SIGNED_OUT' where account_id = $1`, [
        member['kenes-account'],
      ]),
    );
    await ending.until(({ over }) => over, 'the end');
    expect(ending.code).toBe('SESSION_ENDED');
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(going.over).toBe(false);
    const state = (word: string) =>
      withClient(server().test.superuser, (client) =>
        client.query('update tenant set state = $2 where id = $1', [tenant.id, word]),
      );
    await state('SUSPENDED');
    await going.until(({ over }) => over, 'the end');
    expect(going.code).toBe('TENANT_READ_ONLY');
    await state('ACTIVE');
  });
});
