import { randomUUID } from 'node:crypto';
import { type Target, untilTold } from './ask.ts';

/** An act that the server has acknowledged: what was sent, under which key, and after how many tries. */
export interface Acknowledged {
  readonly key: string;
  readonly subject: string;
  readonly tries: number;
  /** When the answer arrived, in ms of the performance clock. */
  readonly at: number;
}

/**
 * Clients that invite one person after another, as fast as they are answered. Each act has a key; where no answer comes,
 * or one that is no result, the same act is sent again under the same key until it is acknowledged.
 */
export function startClients(target: Target, count: number): { readonly done: Acknowledged[]; stop(): Promise<void> } {
  const done: Acknowledged[] = [];
  let going = true;
  const client = async (name: number) => {
    for (let turn = 0; going; turn += 1) {
      const subject = `invited-${name}-${turn}@example.kz`;
      done.push(await untilAcknowledged(target, subject));
    }
  };
  const clients = Array.from({ length: count }, (_, name) => client(name));
  return {
    done,
    stop: async () => {
      going = false;
      await Promise.all(clients);
    },
  };
}

async function untilAcknowledged(target: Target, subject: string): Promise<Acknowledged> {
  const key = randomUUID();
  const { __typename, tries } = await untilTold(target, 'inviteToTenant', { key, email: subject, roles: ['MONITOR'] });
  if (__typename !== 'InviteToTenantSuccess') throw new Error(`${subject}: a lawful act was answered by ${__typename}`);
  return { key, subject, tries, at: performance.now() };
}
