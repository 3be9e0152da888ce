import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { SharedReads } from '../../graphql/shared-reads.ts';
import { ownId } from '../../kernel/id.ts';
import { useServer } from '../../testing/server.ts';
import { change } from './testing/cast.ts';
import { useRoom } from './testing/room.ts';

type Headers = Record<string, string>;

describe('one read for each audience', () => {
  const server = useServer();
  const room = useRoom(server);
  let sitting = '';
  let tenant: { id: string; slug: string };
  let members: Headers[] = [];
  let version = 0;
  const reads = () => room.app().live.reads;

  beforeAll(async () => {
    ({ sitting, tenant } = room.made());
    members = await Promise.all(Array.from({ length: 20 }, () => room.signedIn(tenant, ['MEMBER'])));
  });
  // Everyone has just been told of a change.
  beforeEach(async () => {
    const follower = room.follow(room.made().secretary);
    await room.told(follower);
    const before = follower.version;
    await change(server().kenes, sitting, 'VOTE');
    await follower.until(({ version: now }) => now > before);
    version = follower.version;
    reads().given = 0;
  });

  async function ask(headers: Headers, query: string, seen: number | null = version): Promise<Record<string, unknown>> {
    const response = await fetch(`${room.url()}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...headers,
        ...(seen === null ? {} : { 'kenes-following': `${sitting};${seen}` }),
      },
      body: JSON.stringify({ query, variables: { id: sitting } }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }
  const state = 'query State($id: ID!) { meeting(id: $id) { state } }';

  it('what forty devices ask at once after a change is read once', async () => {
    const answers = await Promise.all([...members, ...members].map((member) => ask(member, state)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"meeting":{"state":"IN_SESSION"}}']),
    );
    expect(reads().given).toBe(39);
  });

  it('an answer is never given over a change', async () => {
    const [member] = members;
    if (!member) throw new Error('nobody is there');
    await ask(member, state);
    const follower = room.follow(member);
    await room.told(follower);
    const set = (word: string) =>
      withClient(server().test.superuser, (client) =>
        client.query('update meeting set state = $2 where id = $1', [ownId(sitting).id, word]),
      );
    await set('BREAK');
    await change(server().kenes, sitting, 'MEETING');
    await follower.until(({ version: now }) => now > version);
    expect(await ask(member, state, follower.version)).toEqual({ meeting: { state: 'BREAK' } });
    // Told of it before this process has heard: read for oneself.
    expect(await ask(member, state, follower.version + 1)).toEqual({ meeting: { state: 'BREAK' } });
    expect(reads().given).toBe(0);
    await set('IN_SESSION');
  });

  it('what is a person’s own is each one’s own, and is noticed by itself', async () => {
    const own = 'query Own($id: ID!) { meeting(id: $id) { state } viewer { id } }';
    const answers = await Promise.all([...members, ...members].map((member) => ask(member, own)));
    expect(answers.map(({ viewer }) => (viewer as { id: string }).id)).toEqual(
      [...members, ...members].map((member) => member['kenes-account']),
    );
    expect(reads().given).toBe(0);
  });

  it('those with other roles are another audience: nothing passes between them', async () => {
    const { secretary } = room.made();
    await server().graphql(
      {
        query: `mutation ($input: IssueScreenTokenInput!) { issueScreenToken(input: $input) { __typename } }`,
        variables: { input: { key: crypto.randomUUID(), id: sitting } },
      },
      secretary,
    );
    const screens = 'query Screens($id: ID!) { meeting(id: $id) { screens { id } } }';
    const answers = await Promise.all([secretary, ...members, secretary].map((who) => ask(who, screens)));
    const seen = answers.map(({ meeting }) => (meeting as { screens: unknown[] }).screens.length);
    expect(seen).toEqual([1, ...members.map(() => 0), 1]);
  });

  it('who does not say that they follow, and who follows another sitting, reads alone', async () => {
    await Promise.all(members.map((member) => ask(member, state, null)));
    const another = `${sitting.slice(0, -1)}${sitting.endsWith('A') ? 'E' : 'A'}`;
    await Promise.all(
      members.map((member) =>
        ask(
          { ...member, 'kenes-following': `${another};${version}` },
          'query ($id: ID!) { meeting(id: $id) { number } }',
          null,
        ),
      ),
    );
    expect(reads().given).toBe(0);
  });
});

describe('when an answer may be given to another', () => {
  const joined = (reads: SharedReads, seen: number) => {
    const found = reads.join('key', 'sitting', seen);
    return found === 'ALONE' ? found : 'first' in found ? 'FIRST' : 'GIVEN';
  };

  it('only within the version that was heard of, and not after the next', () => {
    const reads = new SharedReads();
    expect(joined(reads, 3)).toBe('ALONE');
    reads.changed('sitting', 3);
    expect([joined(reads, 3), joined(reads, 3), joined(reads, 2)]).toEqual(['FIRST', 'GIVEN', 'GIVEN']);
    reads.changed('sitting', 4);
    expect([joined(reads, 4), joined(reads, 4), joined(reads, 5)]).toEqual(['FIRST', 'GIVEN', 'ALONE']);
    reads.forgetAll();
    expect(joined(reads, 4)).toBe('ALONE');
  });

  it('a word that comes late changes nothing, and a read that failed is not given', async () => {
    const reads = new SharedReads();
    reads.changed('sitting', 4);
    const first = reads.join('key', 'sitting', 4);
    reads.changed('sitting', 3);
    expect(joined(reads, 4)).toBe('GIVEN');
    if (first === 'ALONE' || !('first' in first)) throw new Error('it was not the first');
    reads.done('key', first.first, null, false);
    expect(await first.first.answer).toBeNull();
    expect(joined(reads, 4)).toBe('FIRST');
  });
});
