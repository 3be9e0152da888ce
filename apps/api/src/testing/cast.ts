import { randomUUID } from 'node:crypto';
import { withClient } from '../../../../scripts/postgres/provision.ts';
import { newId } from '../kernel/id.ts';
import { hashPassword } from '../modules/people/password.ts';
import type { TestApi } from './api.ts';

/** Registers' rows that a test stands on, entered as the platform's owner would have: not what is tested. */
async function put(api: Pick<TestApi, 'test'>, text: string, values: unknown[]): Promise<void> {
  await withClient(api.test.superuser, async (client) => {
    await client.query(text, values);
  });
}

let number = 0;

/** An account with a password that works. */
export async function anAccount(
  api: Pick<TestApi, 'test'>,
  name: { surname?: string; givenName?: string; patronymic?: string | null } = {},
) {
  number += 1;
  const account = {
    id: newId(),
    email: `person${number}-${randomUUID().slice(0, 8)}@example.kz`,
    password: 'қалың қарағай',
  };
  await put(
    api,
    `insert into account (id, email, surname, given_name, patronymic, locale, password_hash, created_at) values ($1, $2, $3, $4, $5, 'ru', $6, now())`,
    [
      account.id,
      account.email,
      name.surname ?? 'Сериков',
      name.givenName ?? 'Әділ',
      name.patronymic ?? null,
      await hashPassword(account.password),
    ],
  );
  return account;
}

/** A public council that works; with a forming body. */
export async function aCouncil(
  api: Pick<TestApi, 'test'>,
  options: { name?: string; kind?: string; level?: string } = {},
) {
  number += 1;
  const tenant = { id: newId(), slug: `council-${number}-${randomUUID().slice(0, 6)}` };
  await put(
    api,
    `insert into tenant (id, slug, kind, state, level, name, opened_on) values ($1, $2, $3, 'ACTIVE', $4, $5, '2019-01-10')`,
    [
      tenant.id,
      tenant.slug,
      options.kind ?? 'PUBLIC_COUNCIL',
      options.level ?? 'LOCAL',
      { authentic: 'ru', ru: options.name ?? `Общественный совет ${number}` },
    ],
  );
  return tenant;
}

/** A state body of the register. */
export async function aBody(
  api: Pick<TestApi, 'test'>,
  options: {
    name?: string;
    bin?: string | null;
    superiorId?: string | null;
    kind?: string;
    specialRegime?: boolean;
  } = {},
) {
  number += 1;
  const body = { id: newId(), name: options.name ?? `Управление № ${number}` };
  await put(
    api,
    `insert into organisation (id, bin, kind, level, name, superior_id, special_regime, created_on) values ($1, $2, $3, 'LOCAL', $4, $5, $6, '2019-01-10')`,
    [
      body.id,
      options.bin ?? null,
      options.kind ?? 'STATE_BODY',
      { authentic: 'ru', ru: body.name },
      options.superiorId ?? null,
      options.specialRegime ?? false,
    ],
  );
  return body;
}
