import { withClient } from '../../../../../../scripts/postgres/provision.ts';
import { LegalBasis } from '../../../graphql/legal-basis.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import { decodeId, encodeId, newId } from '../../../kernel/id.ts';
import { inTenant, type TestApi } from '../../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../../testing/cast.ts';
import { openMission } from '../commands/open-mission.command.ts';
import { startMission } from '../commands/start-mission.command.ts';
import type { OpenMissionInput } from '../inputs/mission.inputs.ts';
import { ControlForm } from '../types/mission.enums.ts';
import { ParticipantRole } from '../types/team.type.ts';

/** Reasons for every warning that these acts may give, for tests about something else. */
export const withReasons = [
  'DECISION_MISSING',
  'DECISION_INCOMPLETE',
  'DECISION_AFTER_START',
  'MISSION_LEAD_MISSING',
  'NOTICE_TOO_LATE',
  'OBJECT_ONLY_UNDER_30_VIII',
  'KAZAKH_TEXT_MISSING',
  'FINDING_WITHOUT_EVIDENCE',
  'FACT_BEFORE_MISSION',
  'FINDINGS_NOT_CONFIRMED',
  'CLOSING_WITHOUT_OUTCOME',
].map((code) => ({ code, reason: 'так решил совет' }));

/** A council with its secretary and a body: what a mission stands on. */
export async function aCouncilAtWork(api: TestApi) {
  const council = await aCouncil(api);
  const account = await anAccount(api);
  const body = await aBody(api, { name: 'Управление зелёной экономики' });
  return { council, account, body, secretary: inTenant(council.id, account.id) };
}

/** The input of a mission in the park, with what the test changes. */
export function parkInput(bodyId: string, changes: Partial<OpenMissionInput> = {}): Omit<OpenMissionInput, 'key'> {
  return {
    form: ControlForm.MONITORING,
    legalBasis: LegalBasis.LAW_383_V,
    title: { authentic: 'ru', ru: 'Реконструкция парка «Южный»', kk: '«Оңтүстік» саябағын қайта жаңарту' },
    aim: { authentic: 'ru', ru: 'Проверить ход и качество работ' },
    questions: [{ authentic: 'ru', ru: 'Сохранены ли деревья?' }],
    site: { name: 'Парк «Южный»', latitude: 43.2, longitude: 76.9 },
    permanent: false,
    decision: { number: '14', date: '2026-11-02' },
    openedOn: '2026-11-03',
    plannedFrom: '2026-11-10',
    objects: [{ bodyId }],
    participants: [{ name: 'Сагымбекова М.М.', role: ParticipantRole.MEMBER, lead: true, namePublic: true }],
    acknowledged: withReasons,
    ...changes,
  };
}

/** A mission that is running: opened and started in the park on 10 November 2026, version 2. */
export async function aRunningMission(
  api: TestApi,
  secretary: Capacity,
  bodyId: string,
  changes: Partial<OpenMissionInput> = {},
): Promise<string> {
  const { missionId } = await api.must(secretary, openMission, parkInput(bodyId, changes));
  await api.must(secretary, startMission, {
    id: missionId,
    expectedVersion: 1,
    startedOn: changes.plannedFrom ?? '2026-11-10',
    acknowledged: withReasons,
  });
  return missionId;
}

function refOf(missionId: string) {
  const ref = decodeId(missionId);
  if (!ref) throw new Error('a mission has an ID of ours');
  return ref;
}

/** A monitor of an NPO with a mandate in a mission, entered as the council's acts would have. */
export async function aMonitor(
  api: TestApi,
  missionId: string,
  days: { from?: string; to?: string } = {},
): Promise<Capacity> {
  const account = await anAccount(api, { surname: 'Ли', givenName: 'Виктор' });
  const npo = await aBody(api, { kind: 'NPO', name: 'Зелёный город' });
  const mission = refOf(missionId);
  const mandateId = newId();
  await withClient(api.test.superuser, async (client) => {
    await client.query(
      `insert into mandate (tenant_id, id, mission_id, npo_id, account_id, scope, issued_on, valid_from, valid_to, state)
      values ($1, $2, $3, $4, $5, 'выезды и факты', $6, $6, $7, 'ACCEPTED')`,
      [mission.tenantId, mandateId, mission.id, npo.id, account.id, days.from ?? '2026-11-01', days.to ?? '2026-11-30'],
    );
  });
  return {
    kind: 'MANDATE',
    tenantId: mission.tenantId,
    missionId: mission.id,
    mandateId,
    account: { id: account.id, name: 'Ли Виктор' },
  };
}

/** A stored picture of a mission, as an upload would have left it; no bytes. */
export async function aStoredPhoto(
  api: TestApi,
  missionId: string,
  capturedAt: string | null = '2026-11-12T09:30:00+05:00',
  mediaType = 'image/jpeg',
): Promise<string> {
  const mission = refOf(missionId);
  const id = newId();
  await withClient(api.test.superuser, async (client) => {
    await client.query(
      `insert into stored_file (tenant_id, id, name, media_type, size, sha256, storage_key, derivative_key, derivative_type, thumbnail_key,
        width, height, captured_at, latitude, longitude, mission_id, uploaded_at, purpose)
      values ($1, $2, 'IMG_0001.jpg', $6, 100000, sha256('photo'), $3, $3 || '.d', 'image/webp', $3 || '.t', 4000, 3000,
        $4, 43.21, 76.91, $5, now(), 'EVIDENCE')`,
      [mission.tenantId, id, `${mission.tenantId}/${id}`, capturedAt, mission.id, mediaType],
    );
  });
  return encodeId(mission.tenantId, id);
}

/** A role of a person in a tenant, as the council's acts would have given it. */
export async function aRole(
  api: Pick<TestApi, 'test'>,
  tenantId: string,
  accountId: string,
  role: string,
): Promise<void> {
  await withClient(api.test.superuser, async (client) => {
    await client.query(
      `insert into tenant_role (tenant_id, id, account_id, roles, since) values ($1, $2, $3, array[$4], '2019-01-10')`,
      [tenantId, newId(), accountId, role],
    );
  });
}
