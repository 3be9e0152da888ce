import { withClient } from '../../../../scripts/postgres/provision.ts';
import { newId } from '../kernel/id.ts';
import { digestOf, newToken } from '../modules/people/session-token.ts';
import type { TestApi } from './api.ts';

const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const second = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
let serial = 100;

/** A BIN that nobody else in this run has, with a right check digit (domain §6.2). */
export function aBin(): string {
  for (;;) {
    serial += 1;
    const digits = [...`1901400${String(serial).padStart(4, '0')}`].map(Number);
    const weighed = (weights: number[]) => digits.reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0) % 11;
    const check = weighed(first) === 10 ? weighed(second) : weighed(first);
    if (check < 10) return `${digits.join('')}${check}`;
  }
}

/** An open session of an account; the token is what a cookie would hold. */
export async function aSession(api: Pick<TestApi, 'test'>, accountId: string): Promise<{ id: string; token: string }> {
  const session = { id: newId(), token: newToken() };
  await withClient(api.test.superuser, (client) =>
    client.query(
      `insert into session (id, token_digest, account_id, opened_at, seen_at, expires_at) values ($1, $2, $3, now(), now(), now() + interval '12 hours')`,
      [session.id, digestOf(session.token), accountId],
    ),
  );
  return session;
}

/** Roles of a person in a tenant, as an invitation would have given them. */
export async function aRole(
  api: Pick<TestApi, 'test'>,
  tenantId: string,
  accountId: string,
  roles: readonly string[],
): Promise<string> {
  const id = newId();
  await withClient(api.test.superuser, (client) =>
    client.query(
      `insert into tenant_role (tenant_id, id, account_id, roles, since) values ($1, $2, $3, $4, '2019-01-10')`,
      [tenantId, id, accountId, roles],
    ),
  );
  return id;
}
