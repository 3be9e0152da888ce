import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { migrate } from '../../apps/api/src/db/migrate.ts';
import { TestFollower } from '../../apps/api/src/modules/live/testing/follower.ts';
import type { TestCluster } from '../../apps/api/src/testing/cluster.ts';
import { createDatabase, urlsFor, withClient } from '../../scripts/postgres/provision.ts';
import { type Child, processorTime } from './child.ts';
import { type Device, type Room, seedRoom } from './room-seed.ts';

/**
 * Forty devices follow one sitting: 38 members' phones, the secretary's screen and the projector. Each member casts a
 * ballot; how long until it stands on every device, from the moment it was sent? The bar is that of the issue: 1 s (p95).
 */
const members = 38;
const bar = 1_000;
const secret = 'bench-secret';
const say = (text: string) => process.stdout.write(`${text}\n`);

const room = /* GraphQL */ `query Room($id: ID!) {
  meeting(id: $id) { id state number quorum { present needed members standing } members { id ordinal name voice }
    attendance { memberId fromAt untilAt mode } agenda { id ordinal state title { text } } speeches { id state speakerName }
    votes { id state question { text } electors ballots { memberId choice advisory } } }
}`;
const cast = /* GraphQL */ `mutation ($input: CastBallotInput!) { castBallot(input: $input) { __typename ... on Problem { code message } } }`;

type Answer = {
  data?: { meeting?: { votes: { ballots: { memberId: string }[] }[] } | null; castBallot?: { __typename: string } };
};

/** Measures it on a database of its own; `start` gives a running API of it. False where it is over the bar. */
export async function roomFigure(
  cluster: TestCluster,
  start: (databaseUrl: string) => Promise<Child>,
): Promise<boolean> {
  await createDatabase(cluster.superuser, 'bench_room');
  const urls = urlsFor(cluster.superuser, 'bench_room', cluster.passwords);
  await migrate(urls.owner, urls.worker);
  const superuser = new URL(cluster.superuser);
  superuser.pathname = '/bench_room';
  const api = await start(urls.application);
  try {
    say(
      `\n${members + 2} devices follow a sitting; a ballot of each of ${members} members, from sending it to its standing on all`,
    );
    say('ballots             reads        p50 ms   p95 ms   max ms   API CPU ms a ballot   transactions a ballot');
    const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
    let good = true;
    // The first room only warms what a running server has warm.
    for (const [name, gap, together] of [
      ['', 20, true],
      ['four a second', 250, true],
      ['four a second', 250, false],
      ['all in a second', 20, true],
      ['all in a second', 20, false],
    ] as const) {
      const made = await seedRoom(superuser.href, members, today);
      const { times, cpu, transactions } = await vote(api, superuser.href, made, gap, together);
      if (!name) continue;
      const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
      const cells = [at(0.5), at(0.95), at(1)].map((value) => value.toFixed(0).padStart(9)).join('');
      say(
        `${name.padEnd(20)}${(together ? 'together' : 'each alone').padEnd(10)}${cells}${cpu.toFixed(0).padStart(18)}${transactions.toFixed(0).padStart(24)}`,
      );
      if (together && !(at(0.95) <= bar)) good = false;
    }
    return good;
  } finally {
    await api.stop();
  }
}

async function vote(api: Child, superuser: string, made: Room, gap: number, together: boolean) {
  const screens = made.devices.map((device) => new Screen(api.url, device, made.meetingId, together));
  await Promise.all(screens.map((screen) => screen.shows('the room', () => screen.reads > 0)));
  const done = () =>
    withClient(superuser, async (client) => {
      const { rows } = await client.query<{ count: string }>(
        'select xact_commit as count from pg_stat_database where datname = current_database()',
      );
      return Number(rows[0]?.count);
    });
  const before = { cpu: processorTime(api.pid), transactions: await done() };
  const voters = made.devices.filter(({ memberId }) => memberId !== null);
  const sent = new Map<string, number>();
  const sending: Promise<void>[] = [];
  for (const { headers, memberId } of voters) {
    sent.set(memberId ?? '', performance.now());
    const input = { key: randomUUID(), voteId: made.voteId, choice: 'FOR' };
    sending.push(
      ask(api.url, headers, { query: cast, variables: { input } }).then(({ data }) => {
        if (data?.castBallot?.__typename !== 'CastBallotSuccess')
          throw new Error(`a lawful ballot was answered by ${JSON.stringify(data)}`);
      }),
    );
    await pause(gap);
  }
  await Promise.all(sending);
  await Promise.all(screens.map((screen) => screen.shows('every ballot', () => screen.seen.size === voters.length)));
  const cpu = (processorTime(api.pid) - before.cpu) / voters.length;
  // PostgreSQL counts a second late.
  await pause(1_200);
  const transactions = ((await done()) - before.transactions) / voters.length;
  for (const screen of screens) screen.close();
  const times = screens.flatMap(({ seen }) => [...seen].map(([member, at]) => at - (sent.get(member) ?? 0)));
  return { times: times.sort((a, b) => a - b), cpu, transactions };
}

/** What one device does: it is told, it reads, it shows; one read at a time. */
class Screen {
  /** When each member's ballot first stood on it. */
  readonly seen = new Map<string, number>();
  reads = 0;
  private readonly follower: TestFollower;
  private reading = false;
  private failed: unknown = null;

  constructor(
    private readonly url: string,
    private readonly device: Device,
    private readonly meetingId: string,
    private readonly together: boolean,
  ) {
    this.follower = new TestFollower(
      url,
      { ...device.headers, 'kenes-web-secret': secret },
      meetingId,
      undefined,
      () =>
        void this.read().catch((error: unknown) => {
          this.failed = error;
        }),
    );
  }

  async shows(what: string, condition: () => boolean): Promise<void> {
    const until = performance.now() + 60_000;
    while (!condition()) {
      if (this.failed) throw this.failed;
      if (performance.now() > until) throw new Error(`a device waited in vain for ${what}: ${this.follower.code}`);
      await pause(50);
    }
  }

  close(): void {
    this.follower.close();
  }

  private async read(): Promise<void> {
    if (this.reading) return;
    this.reading = true;
    for (let version = -1; version < this.follower.version; ) {
      version = this.follower.version;
      const following: Record<string, string> = this.together
        ? { 'kenes-following': `${this.meetingId};${version}` }
        : {};
      const { data } = await ask(
        this.url,
        { ...this.device.headers, ...following },
        { query: room, variables: { id: this.meetingId } },
      );
      const now = performance.now();
      if (!data?.meeting) throw new Error(`the room was answered by ${JSON.stringify(data)}`);
      for (const { memberId } of data.meeting.votes.flatMap(({ ballots }) => ballots))
        if (!this.seen.has(memberId)) this.seen.set(memberId, now);
      this.reads += 1;
    }
    this.reading = false;
  }
}

async function ask(url: string, headers: Readonly<Record<string, string>>, body: object): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'kenes-web-secret': secret, ...headers },
    body: JSON.stringify(body),
  });
  return response.json() as Promise<Answer>;
}
