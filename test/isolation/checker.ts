import { type CapacityRole, capacityRoles, ofTenants, type Policy, type Table } from './catalogue.ts';

const tenant = `tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid`;
const body = `body_id = (NULLIF(current_setting('app.body'::text, true), ''::text))::uuid`;

/** Tables that stand open on purpose, and why. Everything else is behind forced row-level security. */
export const openTables: Readonly<Record<string, string>> = {
  migration: 'which migrations ran; no capacity may read it',
  published_text: 'only what is published, as text, for the index that row-level security would not use',
};

/** Rows of tenants that a capacity sees across tenants on purpose, and why. */
export const acrossTenants: Readonly<Record<string, string>> = {
  'tenant_role by kenes_door': 'the doorkeeper looks up who holds which role',
  'mandate by kenes_door': 'the doorkeeper looks up whose mandate it is',
  'answer_link by kenes_door': 'the doorkeeper finds a link by its digest',
  'application by kenes_door': 'the doorkeeper finds a candidate’s link by its digest',
  'screen_token by kenes_door': 'the doorkeeper finds a screen’s link by its digest',
  'expert_link by kenes_door': 'the doorkeeper finds an expert’s link by its digest',
  'parameter_override by kenes_platform': 'the platform decides on every tenant’s proposals',
};

/** Rows that a tenant may remove, and why: everything else stands for ever. */
export const workingMatter: Readonly<Record<string, string>> = {
  mission_object: 'the list of objects is edited; the journal keeps who was on it',
  participant: 'the team is edited; the journal keeps who was in it',
  monitoring_cell: 'an edited cell gives way to the proposed one; the journal keeps both',
  data_import_row: 'verdicts of an earlier check give way to those of the next; nothing of the council’s is in them',
  publication_record: 'a channel entered by mistake; the journal keeps it',
};

/** What is wrong with the way tables keep tenants apart: one sentence each; nothing where all is well. */
export function faultsOf(tables: readonly Table[]): string[] {
  return tables.flatMap((table) => [
    ...closed(table),
    ...keyed(table, tables),
    ...table.policies.flatMap((policy) => sound(table, policy)),
    ...matched(table),
    ...narrowed(table),
    ...idle(table),
  ]);
}

/** A reason to remove rows that nobody may remove any more would excuse the next grant unread. */
function idle(table: Table): string[] {
  const mayGo = table.grants.some(({ verb }) => verb === 'DELETE');
  return table.name in workingMatter && !mayGo ? [`${table.name}: nobody removes its rows, and a reason stands`] : [];
}

function closed(table: Table): string[] {
  if (table.name in openTables) {
    return table.name === 'migration' && table.grants.length > 0 ? ['migration is granted to a capacity'] : [];
  }
  return table.secured && table.forced ? [] : [`${table.name} is not behind forced row-level security`];
}

function keyed(table: Table, tables: readonly Table[]): string[] {
  if (!ofTenants(table)) return [];
  const faults: string[] = [];
  if (table.key[0] !== 'tenant_id') faults.push(`${table.name}: the primary key does not begin with the tenant`);
  for (const { name, definition } of table.uniques) {
    if (!definition.includes('tenant_id'))
      faults.push(`${table.name}: ${name} is unique across tenants and tells one what another holds`);
  }
  for (const { to, columns, target } of table.references) {
    const parent = tables.find(({ name }) => name === to);
    if (!parent || !ofTenants(parent)) continue;
    const at = columns.indexOf('tenant_id');
    if (at < 0 || target[at] !== 'tenant_id')
      faults.push(`${table.name} could name another tenant’s ${to} (${columns.join(', ')})`);
  }
  return faults;
}

/** A policy is for one capacity, and its condition names what that capacity is bound to. */
function sound(table: Table, policy: Policy): string[] {
  const say = (words: string) => [`${table.name}.${policy.name}: ${words}`];
  const [role, ...others] = policy.roles;
  if (!role || others.length > 0 || !capacityRoles.some((known) => known === role))
    return say('is not TO exactly one capacity');
  if (!policy.permissive) return [];
  const conditions = [policy.using, policy.check].filter((condition): condition is string => condition !== null);
  if (policy.verb === 'ALL' && policy.check === null) return say('checks nothing that is written');
  if (policy.verb === 'UPDATE' && policy.check === null) return say('checks nothing that is written');
  if (!table.columns.some(({ name }) => name === 'tenant_id')) return [];
  if (!ofTenants(table) && (role === 'kenes_platform' || role === 'kenes_door')) return [];
  if (`${table.name} by ${role}` in acrossTenants) return [];
  if (table.name === 'journal_line' || table.name === 'journal_head')
    return role === 'kenes_tenant' ? exact(say, conditions, tenant) : [];
  return conditions.every((condition) => bound(role, condition))
    ? []
    : say(`does not bind ${role} to its context: ${conditions.join(' / ')}`);
}

function exact(say: (words: string) => string[], conditions: readonly string[], wanted: string): string[] {
  return conditions.every((condition) => condition === `(${wanted})`) ? [] : say('is not the tenant’s own condition');
}

function bound(role: string, condition: string): boolean {
  const bare = condition.replace(/[()]/g, '');
  const has = (wanted: string) => bare.includes(wanted.replace(/[()]/g, ''));
  // An OR is only ever inside a conjunction that names the tenant or the body first.
  if (bare.split(' OR ').length > 1 && !condition.startsWith(`((${tenant})`) && !condition.startsWith(`((${body})`))
    return false;
  switch (role) {
    case 'kenes_tenant':
      return condition === `(${tenant})`;
    case 'kenes_mandate':
    case 'kenes_link':
    case 'kenes_platform':
    // A stranger at the door of one council: what announces itself to everybody, as a hearing does.
    case 'kenes_door':
      return has(tenant);
    case 'kenes_body':
      return has(body) || has(tenant);
    case 'kenes_public':
      return /(^|AND )published( |$)/.test(bare);
    default:
      return false;
  }
}

/**
 * Candidates, and how they were voted on, are seen in their own council only by those who work with them: what hangs on an
 * application or a ballot has a restrictive policy that says so, and a candidate's own hand goes only so far.
 */
function narrowed(table: Table): string[] {
  const ofCandidates =
    table.name === 'application' ||
    table.name === 'ballot' ||
    table.references.some(({ to }) => to === 'application' || to === 'ballot');
  const narrows = (role: CapacityRole, verb: string, words: RegExp) =>
    table.policies.some(
      (policy) =>
        !policy.permissive &&
        policy.verb === verb &&
        policy.roles.includes(role) &&
        words.test(`${policy.using} ${policy.check}`),
    );
  return [
    ...(ofCandidates && !narrows('kenes_tenant', 'ALL', /app\.candidates/)
      ? [`${table.name}: everyone in the council sees its candidates`]
      : []),
    ...(table.name === 'application' && !narrows('kenes_link', 'UPDATE', /SUBMITTED/)
      ? ['application: a candidate may admit himself']
      : []),
  ];
}

/** What may be removed is either working matter, or narrowed by a restrictive policy to what has not happened yet. */
function removable(table: Table, role: CapacityRole): boolean {
  return (
    table.name in workingMatter ||
    table.policies.some(
      ({ permissive, verb, roles, using }) =>
        !permissive && verb === 'DELETE' && roles.includes(role) && using !== null && using !== 'true',
    )
  );
}

/** Who was granted a verb has exactly one policy that says for which rows; a policy without a grant would be idle. */
function matched(table: Table): string[] {
  if (!table.secured) return [];
  const covering = (role: CapacityRole, verb: string) =>
    table.policies.filter(
      (policy) => policy.permissive && policy.roles.includes(role) && (policy.verb === verb || policy.verb === 'ALL'),
    );
  const faults = table.grants.flatMap(({ role, verb }) => {
    const found = covering(role, verb).length;
    if (verb === 'DELETE' && ofTenants(table) && !removable(table, role))
      return [`${role} may remove any row of ${table.name}: what has happened is never deleted`];
    if (found === 0) return [`${role} may ${verb} ${table.name}, and no policy says which rows`];
    return found > 1 && ofTenants(table)
      ? [`${role} may ${verb} ${table.name} by ${found} policies, whose rows add up`]
      : [];
  });
  const wanted = ofTenants(table) && !table.grants.some(({ role }) => role === 'kenes_tenant');
  return wanted ? [...faults, `${table.name} cannot be read by its own tenant`] : faults;
}
