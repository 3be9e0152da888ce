import { withClient } from '../../scripts/postgres/provision.ts';

/** How much stands in the bench's database: councils × missions × findings and recommendations. */
export interface Size {
  readonly councils: number;
  readonly missions: number;
  readonly findings: number;
  readonly recommendations: number;
}

/** The size of the bar: 10,000 missions, 200,000 findings, 50,000 recommendations with a track each. */
export const barSize: Size = { councils: 200, missions: 50, findings: 20, recommendations: 5 };

/** A uuid that follows from a kind and a number, so that every server is asked for the same rows. */
export function uuidOf(kind: number, number: number): string {
  return `0198${kind.toString(16).padStart(4, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

const uuid = (kind: number, number: string) =>
  `('0198${kind.toString(16).padStart(4, '0')}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

export const kinds = {
  tenant: 1,
  account: 2,
  body: 3,
  mission: 4,
  finding: 5,
  recommendation: 6,
  track: 7,
  session: 8,
  role: 9,
  letter: 10,
} as const;

/** Fills the tables by the superuser, straight in SQL: what is measured is reading. */
export async function seed(superuser: string, size: Size, token: Buffer): Promise<void> {
  const text = `'{"authentic":"ru","ru":"' || %s || '","kk":"' || %s || '"}'`;
  const localized = (russian: string, kazakh: string) =>
    `(${text.replace('%s', russian).replace('%s', kazakh)})::jsonb`;
  const missions = size.councils * size.missions;
  await withClient(superuser, async (client) => {
    const run = (sql: string, values: unknown[] = []) => client.query(sql, values);
    await run(`insert into organisation (id, kind, level, name, created_on)
      select ${uuid(kinds.body, 'b')}, 'STATE_BODY', 'LOCAL', ${localized("'Управление № ' || b", "'№ ' || b || ' басқарма'")}, '2019-01-10' from generate_series(1, 40) b`);
    await run(`insert into tenant (id, slug, kind, state, level, name, opened_on)
      select ${uuid(kinds.tenant, 't')}, 'council-' || t, 'PUBLIC_COUNCIL', 'ACTIVE', 'LOCAL', ${localized("'Общественный совет № ' || t", "'№ ' || t || ' қоғамдық кеңес'")}, '2019-01-10'
      from generate_series(1, ${size.councils}) t`);
    await run(
      `insert into account (id, email, surname, given_name, locale, created_at) values ($1, 'secretary@example.kz', 'Сериков', 'Әділ', 'ru', now())`,
      [uuidOf(kinds.account, 1)],
    );
    await run(
      `insert into tenant_role (tenant_id, id, account_id, roles, since)
      select ${uuid(kinds.tenant, 't')}, ${uuid(kinds.role, 't')}, $1, array['SECRETARIAT'], '2019-01-10' from generate_series(1, ${size.councils}) t`,
      [uuidOf(kinds.account, 1)],
    );
    await run(
      `insert into session (id, token_digest, account_id, opened_at, seen_at, expires_at) values ($1, $2, $3, now(), now(), now() + interval '12 hours')`,
      [uuidOf(kinds.session, 1), token, uuidOf(kinds.account, 1)],
    );
    await run(`insert into mission (tenant_id, id, number, form, legal_basis, state, title, aim, opened_on, started_on, published, site_name)
      select ${uuid(kinds.tenant, `(m - 1) / ${size.missions} + 1`)}, ${uuid(kinds.mission, 'm')}, 'М-' || m, 'MONITORING', 'LAW_383_V', 'RUNNING',
        ${localized("'Мониторинг парка № ' || m", "'№ ' || m || ' саябақ мониторингі'")}, ${localized("'Ход реконструкции'", "'Қайта жаңарту барысы'")},
        date '2026-01-05' + (m % 300), date '2026-01-10' + (m % 300), true, 'Парк № ' || m from generate_series(1, ${missions}) m`);
    await run(`insert into finding (tenant_id, id, mission_id, ordinal, state, statement, observed_on, severity, recorded_at, published)
      select ${uuid(kinds.tenant, `((f - 1) / ${size.findings}) / ${size.missions} + 1`)}, ${uuid(kinds.finding, 'f')}, ${uuid(kinds.mission, `(f - 1) / ${size.findings} + 1`)},
        (f - 1) % ${size.findings} + 1, 'CONFIRMED', 'Поливная система не испытана, участок ' || f, date '2026-02-01' + (f % 250), 'SERIOUS', now(), true
      from generate_series(1, ${missions * size.findings}) f`);
    await run(`insert into recommendation (tenant_id, id, number, state, legal_basis, mission_id, wording, drafted_on, adopted_on, published)
      select ${uuid(kinds.tenant, `((r - 1) / ${size.recommendations}) / ${size.missions} + 1`)}, ${uuid(kinds.recommendation, 'r')}, 'Р-' || r, 'ISSUED', 'LAW_383_V',
        ${uuid(kinds.mission, `(r - 1) / ${size.recommendations} + 1`)}, ${localized("'Провести испытание поливной системы, участок ' || r", "'№ ' || r || ' учаскеде суару жүйесін сынау'")},
        date '2026-02-10' + (r % 250), date '2026-02-12' + (r % 250), true from generate_series(1, ${missions * size.recommendations}) r`);
    await run(`insert into track (tenant_id, id, recommendation_id, recommendation_number, mission_id, body_id, wording, legal_basis, state, sent_on, received_on, due_on, published)
      select tenant_id, ('01980007' || substr(id::text, 9))::uuid, id, number, mission_id, ${uuid(kinds.body, "(('x' || right(id::text, 8))::bit(32)::int % 40) + 1")}, wording, legal_basis, 'RECEIVED',
        adopted_on + 2, adopted_on + 3, adopted_on + 17, true from recommendation`);
    await run('vacuum analyze');
  });
}
