/**
 * How a tenant's table is declared in a migration: composite key, forced row-level security, one policy per capacity,
 * every policy TO one role. Written once so that no table can forget a part.
 */

const TENANT = "tenant_id = nullif(current_setting('app.tenant', true), '')::uuid";

/** SQL conditions in the only form that an index and a sharded PostgreSQL both take: column = current setting. */
export const is = {
  tenant: TENANT,
  mission: `${TENANT} and mission_id = nullif(current_setting('app.mission', true), '')::uuid`,
  body: "body_id = nullif(current_setting('app.body', true), '')::uuid",
  letter: `${TENANT} and letter_id = nullif(current_setting('app.letter', true), '')::uuid`,
  application: `${TENANT} and application_id = nullif(current_setting('app.application', true), '')::uuid`,
  /** The screen in the room: rows of one meeting, and the meeting itself. */
  meeting: `${TENANT} and meeting_id = nullif(current_setting('app.meeting', true), '')::uuid`,
  ofMeeting: `${TENANT} and id = nullif(current_setting('app.meeting', true), '')::uuid`,
  /** Set only for those who work with candidates: the secretariat, the working group, the tenant's own jobs. */
  worksWithCandidates: "current_setting('app.candidates', true) = 'on'",
  published: 'published',
  /** Set only where the secretariat's own hand writes. */
  secretariat: "current_setting('app.secretariat', true) = 'on'",
  /** First days still to come on the legal day that the transaction was told; none where it was told no day. */
  unbegun: "starts_on > nullif(current_setting('app.today', true), '')::date",
} as const;

export type Capacity = 'mandate' | 'body' | 'link' | 'public' | 'platform' | 'door';

/** What one capacity may do with a table beyond the tenant itself. */
export interface Access {
  /** Row condition, used for reading and, where writing is granted, for checking what is written. */
  readonly rows: string;
  /** Comma-separated columns that may be read; all when left out. */
  readonly select?: string;
  readonly insert?: boolean;
  /** Comma-separated columns that may be updated; none when left out. */
  readonly update?: string;
}

export interface TenantTable {
  readonly columns: string;
  /** Verbs of the tenant's own role; rows of law are never deleted, so `delete` must be asked for. */
  readonly tenant?: string;
  readonly access?: Partial<Record<Capacity, Access>>;
  readonly after?: string;
}

/** The statements that create one table of a tenant's rows. Refuses nothing itself; the catalogue guards test the result. */
export function tenantTable(name: string, table: TenantTable): string {
  const statements = [
    `create table ${name} (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  ${table.columns.trim()},
  primary key (tenant_id, id)
);`,
    `alter table ${name} enable row level security;`,
    `alter table ${name} force row level security;`,
    `create policy ${name}_tenant on ${name} for all to kenes_tenant using (${is.tenant}) with check (${is.tenant});`,
    `grant ${table.tenant ?? 'select, insert, update'} on ${name} to kenes_tenant;`,
  ];
  for (const [capacity, access] of Object.entries(table.access ?? {})) {
    statements.push(...grants(name, capacity, access));
  }
  if (table.after) statements.push(table.after.trim());
  return statements.join('\n');
}

function grants(name: string, capacity: string, access: Access): string[] {
  const role = `kenes_${capacity}`;
  const statements = [
    `create policy ${name}_${capacity} on ${name} for select to ${role} using (${access.rows});`,
    `grant select${access.select ? ` (tenant_id, id, ${access.select})` : ''} on ${name} to ${role};`,
  ];
  if (access.insert) {
    statements.push(
      `create policy ${name}_${capacity}_insert on ${name} for insert to ${role} with check (${access.rows});`,
      `grant insert on ${name} to ${role};`,
    );
  }
  if (access.update) {
    statements.push(
      `create policy ${name}_${capacity}_update on ${name} for update to ${role} using (${access.rows}) with check (${access.rows});`,
      `grant update (${access.update}) on ${name} to ${role};`,
    );
  }
  return statements;
}

/** A foreign key that cannot name another tenant's parent: the tenant is part of it. */
export function parent(column: string, table: string): string {
  return `foreign key (tenant_id, ${column}) references ${table} (tenant_id, id)`;
}

/** A check that a text column holds one of the words of an enumeration. */
export function oneOf(column: string, words: readonly string[]): string {
  return `check (${column} in (${words.map((word) => `'${word}'`).join(', ')}))`;
}
