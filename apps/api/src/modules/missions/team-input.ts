import type { ObjectKind } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { isUuid } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import type { ObjectInput, ParticipantInput } from './inputs/team.inputs.ts';
import type { ParticipantRole } from './types/team.type.ts';

export interface ObjectGiven {
  readonly bodyId: string;
  readonly official: string | null;
  readonly name: LocalizedText;
  readonly kind: ObjectKind;
  readonly specialRegime: boolean;
}

/** Objects as given, each an organisation of the register, none of them twice. */
export async function readObjects(
  act: Act,
  reading: InputReading,
  objects: readonly ObjectInput[],
  path = 'objects',
): Promise<ObjectGiven[]> {
  if (objects.length > 100) reading.fault(path, 'TOO_MANY', { max: 100 });
  const ids = objects.map(({ bodyId }) => bodyId).filter(isUuid);
  const rows = await act.transaction.rows<{
    id: string;
    name: LocalizedText;
    kind: ObjectKind;
    specialRegime: boolean;
  }>(sql`select id, name, kind, special_regime as "specialRegime" from organisation where id = any(${ids}::uuid[])`);
  const known = new Map(rows.map((row) => [row.id, row]));
  return objects.flatMap(({ bodyId, official }, index) => {
    const at = objects.length === 1 && path === 'object' ? path : `${path}.${index}`;
    const body = known.get(bodyId);
    if (!body) reading.fault(`${at}.bodyId`, 'NOT_THERE');
    if (objects.findIndex((other) => other.bodyId === bodyId) !== index) reading.fault(`${at}.bodyId`, 'OBJECT_TWICE');
    const officialText = reading.optional(`${at}.official`, official, 300);
    return body ? [{ ...body, bodyId, official: officialText }] : [];
  });
}

export interface ParticipantGiven {
  readonly accountId: string | null;
  readonly bodyId: string | null;
  readonly name: string | null;
  readonly organisationName: string | null;
  readonly role: `${ParticipantRole}`;
  readonly roleText: string | null;
  readonly lead: boolean;
  readonly namePublic: boolean;
}

interface AccountRow {
  readonly id: string;
  readonly name: string;
}

/**
 * Participants as given: a person, an organisation, or both. An account must work in the tenant, or in the mission by a
 * mandate; its name is taken where none is given.
 */
export async function readParticipants(
  act: Act,
  reading: InputReading,
  given: readonly ParticipantInput[],
  path = 'participants',
  missionId: string | null = null,
): Promise<ParticipantGiven[]> {
  if (given.length > 100) reading.fault(path, 'TOO_MANY', { max: 100 });
  const accounts = await accountsOf(act, given.map(({ accountId }) => accountId ?? '').filter(isUuid), missionId);
  const bodies = await bodiesOf(act, given.map(({ bodyId }) => bodyId ?? '').filter(isUuid));
  return given.map((one, index) => {
    const at = path === 'participant' ? path : `${path}.${index}`;
    const account = one.accountId ? accounts.get(one.accountId) : undefined;
    if (one.accountId && !account) reading.fault(`${at}.accountId`, 'NOT_THERE');
    if (one.bodyId && !bodies.has(one.bodyId)) reading.fault(`${at}.bodyId`, 'NOT_THERE');
    const name = reading.optional(`${at}.name`, one.name, 300) ?? account?.name ?? null;
    const organisationName = reading.optional(`${at}.organisationName`, one.organisationName, 300);
    if (!name && !organisationName && !one.bodyId) reading.fault(`${at}.name`, 'PARTICIPANT_WITHOUT_NAME');
    if (one.lead && !name) reading.fault(`${at}.lead`, 'LEAD_IS_A_PERSON');
    return {
      accountId: one.accountId ?? null,
      bodyId: one.bodyId ?? null,
      name,
      organisationName,
      role: one.role,
      roleText: reading.optional(`${at}.roleText`, one.roleText, 300),
      lead: one.lead,
      namePublic: one.namePublic,
    };
  });
}

async function accountsOf(
  act: Act,
  ids: readonly string[],
  missionId: string | null,
): Promise<Map<string, AccountRow>> {
  if (ids.length === 0) return new Map();
  const rows = await act.transaction.rows<AccountRow>(
    sql`select a.id, concat_ws(' ', a.surname, a.given_name, a.patronymic) as name from account a where a.id = any(${ids}::uuid[]) and (
      exists (select from tenant_role r where r.tenant_id = ${act.tenantId}::uuid and r.account_id = a.id)
      or exists (select from mandate d where d.tenant_id = ${act.tenantId}::uuid and d.mission_id = ${missionId}::uuid and d.account_id = a.id))`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function bodiesOf(act: Act, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await act.transaction.rows<{ id: string }>(
    sql`select id from organisation where id = any(${ids}::uuid[])`,
  );
  return new Set(rows.map(({ id }) => id));
}
