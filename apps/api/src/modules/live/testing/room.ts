import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createServer } from '../../../server.ts';
import { aCouncil, anAccount } from '../../../testing/cast.ts';
import { aRole, aSession } from '../../../testing/registers.ts';
import { type TestServer, testWebSecret } from '../../../testing/server.ts';
import type { StreamLimits } from '../live-streams.ts';
import { aSitting } from './cast.ts';
import { TestFollower } from './follower.ts';

const wide: StreamLimits = { perActor: 60, perAddress: 60, inAll: 100 };

/** For a test file: a sitting, API processes that listen on real ports, people with sessions, devices that follow. */
export function useRoom(server: () => TestServer) {
  const apps: FastifyInstance[] = [];
  const followers: TestFollower[] = [];
  let first = '';
  let made: { tenant: { id: string; slug: string }; sitting: string; secretary: Record<string, string> } | undefined;

  /** One more API process on the same database: its own ear, its own streams. */
  async function listen(port = 0, limits = wide): Promise<string> {
    const app = await createServer(server().kenes, server().environment, limits);
    apps.push(app);
    return app.listen({ port, host: '127.0.0.1' });
  }

  /** The headers of a person with roles in a council. */
  async function signedIn(
    { id, slug }: { id: string; slug: string },
    roles: readonly string[] = ['SECRETARIAT'],
  ): Promise<Record<string, string>> {
    const account = await anAccount(server());
    await aRole(server(), id, account.id, roles);
    const { token } = await aSession(server(), account.id);
    return {
      authorization: `Bearer ${token}`,
      'kenes-acting': `tenant:${slug}`,
      'kenes-web-secret': testWebSecret,
      'kenes-account': account.id,
    };
  }

  function follow(headers: Record<string, string>, id?: string, at?: string, query?: string): TestFollower {
    const follower = new TestFollower(at ?? first, headers, id ?? made?.sitting ?? '', query);
    followers.push(follower);
    return follower;
  }

  beforeAll(async () => {
    first = await listen();
    const tenant = await aCouncil(server());
    made = { tenant, sitting: await aSitting(server(), tenant.id), secretary: await signedIn(tenant) };
  });
  afterEach(() => {
    for (const follower of followers.splice(0)) follower.close();
  });
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
  });

  return {
    listen,
    signedIn,
    follow,
    told: (follower: TestFollower) => follower.until(({ events }) => events.length > 0, 'the first event'),
    url: () => first,
    /** The first process. */
    app: () => {
      const [app] = apps;
      if (!app) throw new Error('nothing listens yet');
      return app;
    },
    stopLast: async () => apps.pop()?.close(),
    made: () => {
      if (!made) throw new Error('the room exists only while tests run');
      return made;
    },
  };
}
