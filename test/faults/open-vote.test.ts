import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownId } from '../../apps/api/src/kernel/id.ts';
import { aCouncil, anAccount } from '../../apps/api/src/testing/cast.ts';
import { aRole, aSession } from '../../apps/api/src/testing/registers.ts';
import { withClient } from '../../scripts/postgres/provision.ts';
import type { Secrets } from '../../scripts/supervise/secrets.ts';
import { type StartedKenes, startKenes } from '../support/start-kenes.ts';
import { ask, must, type Target, untilTold } from './support/ask.ts';
import { processOf } from './support/processes.ts';

const SIZE = 12;
/** So many members vote with their own device; the secretary writes down the others. */
const DEVICES = 10;

describe('the API is killed while a vote is open', () => {
  let kenes: StartedKenes;
  let superuser = '';
  let secretary: Target;
  let devices: readonly Target[] = [];
  let meetingId = '';
  let itemId = '';

  const look = async () => {
    const told = await ask<{
      meeting: {
        version: number;
        members: { id: string; name: string }[];
        agenda: { id: string; version: number }[];
        votes: {
          version: number;
          state: string;
          votesFor: number;
          votesAgainst: number;
          present: number;
          ballots: { memberId: string }[];
        }[];
      };
    }>(
      secretary,
      `query ($id: ID!) { meeting(id: $id) { version members { id name } agenda { id version }
        votes { version state votesFor votesAgainst present ballots { memberId } } } }`,
      { id: meetingId },
    );
    if (!told) throw new Error('the sitting is not told');
    return told.meeting;
  };
  const onMeeting = async () => ({ id: meetingId, expectedVersion: (await look()).version });

  beforeAll(async () => {
    kenes = await startKenes({ KENES_DEMO: 'off' });
    const secrets: Secrets = JSON.parse(readFileSync(join(kenes.data, 'secrets.json'), 'utf8'));
    const port = readFileSync(join(kenes.data, 'postgres.port'), 'utf8');
    superuser = `postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/kenes`;
    const registers = { test: { superuser } } as Parameters<typeof aCouncil>[0];
    const council = await aCouncil(registers);
    const enters = async (roles: readonly string[]) => {
      const account = await anAccount(registers);
      await aRole(registers, council.id, account.id, roles);
      const { token } = await aSession(registers, account.id);
      const headers = {
        // The web server's secret: its requests are not counted against a stranger's limit.
        'kenes-web-secret': secrets.programs.KENES_WEB_SECRET,
        authorization: `Bearer ${token}`,
        'kenes-acting': `tenant:${council.slug}`,
      };
      return { accountId: account.id, target: { url: `${kenes.apiUrl}/graphql`, headers } };
    };
    secretary = (await enters(['SECRETARIAT'])).target;
    const { convocationId } = await must(
      secretary,
      'setUpConvocation',
      {
        number: 1,
        startsOn: '2026-01-12',
        endsOn: '2029-01-11',
        members: Array.from({ length: SIZE }, (_, at) => ({
          surname: `Мүше${at + 10}`,
          givenName: 'Әділ',
          seatKind: 'CITIZEN',
        })),
      },
      'convocationId',
    );
    const roster = await ask<{ convocation: { memberships: { person: { id: string; version: number } }[] } }>(
      secretary,
      'query ($id: ID!) { convocation(id: $id) { memberships { person { id version } } } }',
      { id: convocationId },
    );
    const people = roster?.convocation.memberships.map(({ person }) => person) ?? [];
    devices = await Promise.all(
      people.slice(0, DEVICES).map(async ({ id, version }) => {
        const { accountId, target } = await enters(['MEMBER']);
        await must(secretary, 'linkCouncilPerson', { id, expectedVersion: version, accountId });
        return target;
      }),
    );
    const planned = await must(
      secretary,
      'planMeeting',
      {
        kind: 'COUNCIL_SESSION',
        startsAt: new Date().toISOString(),
        place: { authentic: 'ru', ru: 'Малый зал', kk: 'Кіші зал' },
      },
      'meetingId',
    );
    meetingId = String(planned.meetingId);
    const added = await must(
      secretary,
      'addAgendaItem',
      { meetingId, kind: 'ORGANISATIONAL', title: { authentic: 'ru', ru: 'О плане', kk: 'Жоспар туралы' } },
      'itemId',
    );
    itemId = String(added.itemId);
    await must(secretary, 'beginRegistration', await onMeeting());
    const memberIds = (await look()).members.map(({ id }) => id);
    await must(secretary, 'registerMembers', { meetingId, memberIds });
    await must(secretary, 'openMeeting', await onMeeting());
    const { agenda } = await look();
    await must(secretary, 'takeUpItem', { id: itemId, expectedVersion: agenda[0]?.version });
  });
  afterAll(async () => kenes?.stop());

  /** Ends the API at once, as a power cut would; `npm start` brings it back. */
  const kill = () => {
    const pid = processOf('api', kenes.supervisor.pid ?? 0);
    if (pid === undefined) throw new Error(`The API is not running:\n${kenes.said()}`);
    process.kill(pid, 'SIGKILL');
  };
  /** Sends an act and kills the API while it is on its way; sent again under its key, it is told what came of it. */
  const killedUnder = async (sent: Promise<Awaited<ReturnType<typeof untilTold>>>) => {
    await pause(Math.random() * 15);
    kill();
    return sent;
  };

  it('no ballot that was told is lost, none counts twice, and the vote is closed once', async () => {
    const { voteId } = await must(secretary, 'openVote', { itemId }, 'voteId');
    // Ten devices vote within a second; the API ends under them.
    const votes = devices.map(async (device, at) => {
      await pause(at * 25);
      return untilTold(device, 'castBallot', { voteId, choice: at < 7 ? 'FOR' : 'AGAINST' });
    });
    await Promise.race(votes);
    kill();
    const cast = await Promise.all(votes);
    expect(cast.map(({ __typename }) => __typename)).toEqual(devices.map(() => 'CastBallotSuccess'));

    // The secretary writes down the two who have no device, and closes: the API ends under each of these too.
    const before = await look();
    const voted = new Set(before.votes[0]?.ballots.map(({ memberId }) => memberId));
    const others = before.members.filter(({ id }) => !voted.has(id));
    expect([voted.size, others.length]).toEqual([DEVICES, SIZE - DEVICES]);
    const recorded = await killedUnder(
      untilTold(secretary, 'recordBallots', {
        voteId,
        ballots: others.map(({ id: memberId }) => ({ memberId, choice: 'FOR' })),
      }),
    );
    expect(recorded.__typename).toBe('RecordBallotsSuccess');
    const version = (await look()).votes[0]?.version;
    const closed = await killedUnder(untilTold(secretary, 'closeVote', { id: voteId, expectedVersion: version }));
    expect(closed.__typename).toBe('CloseVoteSuccess');

    const after = await look();
    expect(after.votes).toMatchObject([{ state: 'COUNTED', votesFor: 9, votesAgainst: 3, present: SIZE }]);
    expect(new Set(after.votes[0]?.ballots.map(({ memberId }) => memberId)).size).toBe(SIZE);
    const { rows } = await withClient(superuser, (client) =>
      client.query<{ act: string; lines: number }>(
        `select act, count(*)::int as lines from journal_line where act in ('MeetingBallotCast', 'MeetingBallotsRecorded', 'MeetingVoteCounted')
          and tenant_id = $1 group by act`,
        [ownId(meetingId).tenantId],
      ),
    );
    expect(Object.fromEntries(rows.map(({ act, lines }) => [act, lines]))).toEqual({
      MeetingBallotCast: DEVICES,
      MeetingBallotsRecorded: 1,
      MeetingVoteCounted: 1,
    });
    const again = [...cast, recorded, closed].filter(({ tries }) => tries > 1).length;
    process.stdout.write(`API killed three times in an open vote: ${SIZE} ballots told, ${again} acts sent again\n`);
  });
});
