import type { FastifyInstance } from 'fastify';
import { newestMigration } from './db/migrations/index.ts';
import type { Kenes } from './kernel/process.ts';

let stopping = false;

/** From now on readiness says no, so that no new request is sent here. */
export function beginStopping(): void {
  stopping = true;
}

/** Liveness never touches the database; readiness asks it, and whether its version is this code's. */
export function registerHealth(app: FastifyInstance, kenes: Kenes): void {
  app.get('/health/live', async () => ({ alive: true }));
  app.get('/health/ready', async (_request, reply) => {
    if (stopping) return reply.status(503).send({ ready: false, because: 'stopping' });
    try {
      const [newest] = await kenes.database.asLogin<{ name: string | null }>('select newest_migration() as name');
      const name = newest?.name ?? null;
      if (name !== newestMigration)
        return reply
          .status(503)
          .send({ ready: false, because: `the database stands at ${name}, the code at ${newestMigration}` });
      return { ready: true };
    } catch {
      return reply.status(503).send({ ready: false, because: 'the database cannot be reached' });
    }
  });
}
