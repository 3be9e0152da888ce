import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** An act that the server has acknowledged: what was sent, under which key, and after how many tries. */
export interface Acknowledged {
  readonly key: string;
  readonly subject: string;
  readonly tries: number;
  /** When the answer arrived, in ms of the performance clock. */
  readonly at: number;
}

export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

const invite = `mutation ($input: InviteToTenantInput!) { inviteToTenant(input: $input) { __typename ... on Problem { message } } }`;

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
  const input = { key, email: subject, roles: ['MONITOR'] };
  const patience = performance.now() + 60_000;
  for (let tries = 1; ; tries += 1) {
    const typename = await ask(target, { query: invite, variables: { input } });
    if (typename === 'InviteToTenantSuccess') return { key, subject, tries, at: performance.now() };
    if (typename !== null) throw new Error(`${subject}: a lawful act was answered by ${typename}`);
    if (performance.now() > patience) throw new Error(`${subject}: not acknowledged within a minute`);
    // As a client would: it does not beat on a door that is shut.
    await pause(50);
  }
}

/** The name of the result; null where there was none (no connection, no database): then nobody knows whether it is done. */
async function ask(target: Target, body: object): Promise<string | null> {
  try {
    const response = await fetch(target.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...target.headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    const answer: { data?: { inviteToTenant?: { __typename: string } } | null } = await response.json();
    return answer.data?.inviteToTenant?.__typename ?? null;
  } catch {
    return null;
  }
}
