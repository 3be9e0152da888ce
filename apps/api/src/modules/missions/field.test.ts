import { describe, expect, it } from 'vitest';
import { inTenant, useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';
import { addParticipant } from './commands/add-participant.command.ts';
import { attachEvidence } from './commands/attach-evidence.command.ts';
import { cancelVisit } from './commands/cancel-visit.command.ts';
import { captureFinding } from './commands/capture-finding.command.ts';
import { completeMission } from './commands/complete-mission.command.ts';
import { confirmFinding } from './commands/confirm-finding.command.ts';
import { confirmVisit } from './commands/confirm-visit.command.ts';
import { correctFindingDate } from './commands/correct-finding-date.command.ts';
import { correctVisitDate } from './commands/correct-visit-date.command.ts';
import { describeFinding } from './commands/describe-finding.command.ts';
import { finishVisit } from './commands/finish-visit.command.ts';
import { openMission } from './commands/open-mission.command.ts';
import { orderParticipants } from './commands/order-participants.command.ts';
import { planVisit } from './commands/plan-visit.command.ts';
import { recordRefusedAccess } from './commands/record-refused-access.command.ts';
import { recordVisit } from './commands/record-visit.command.ts';
import { remedyFinding } from './commands/remedy-finding.command.ts';
import { withdrawFinding } from './commands/withdraw-finding.command.ts';
import {
  aCouncilAtWork,
  aMonitor,
  aRole,
  aRunningMission,
  aStoredPhoto,
  parkInput,
  withReasons,
} from './testing/cast.ts';
import { codesOf, journalOf, readMission } from './testing/support.ts';
import { EvidenceStage } from './types/evidence.type.ts';
import { Severity } from './types/finding.type.ts';
import { ParticipantRole } from './types/team.type.ts';

const api = useApi();

async function aPark() {
  const work = await aCouncilAtWork(api());
  const missionId = await aRunningMission(api(), work.secretary, work.body.id);
  return { ...work, missionId };
}

describe('visits', () => {
  it('a visit says until when it went on once it is over; not before it began, and not one that did not take place', async () => {
    const { secretary, missionId } = await aPark();
    const monitor = await aMonitor(api(), missionId);
    const { visitId } = await api().must(monitor, recordVisit, {
      missionId,
      visitedOn: '2026-11-12',
      fromTime: '10:00',
    });
    const finish = (id: string, expectedVersion: number, toTime: string) =>
      api().perform(monitor, finishVisit, { id, expectedVersion, toTime });
    expect(codesOf(await finish(visitId, 1, '09:59'))).toEqual(['toTime ENDS_BEFORE_START']);
    expect(codesOf(await finish(visitId, 1, 'полдень'))).toEqual(['toTime NOT_A_TIME']);
    expect((await finish(visitId, 1, '11:30')).ok).toBe(true);
    expect((await finish(visitId, 1, '12:00')).ok).toBe(false);
    expect((await finish(visitId, 2, '12:00')).ok).toBe(true);
    const { visitId: planned } = await api().must(secretary, planVisit, { missionId, plannedOn: '2026-11-20' });
    expect(codesOf(await finish(planned, 1, '12:00'))).toEqual(['VISIT_DID_NOT_TAKE_PLACE']);
    const stranger = await aCouncilAtWork(api());
    expect(
      (await api().perform(stranger.secretary, finishVisit, { id: visitId, expectedVersion: 3, toTime: '12:00' })).ok,
    ).toBe(false);
    const lines = (await journalOf(api(), secretary)).filter(({ act }) => act === 'VisitFinished');
    expect(lines).toHaveLength(2);
  });

  it('go from the plan to what was seen: who went, who met them, from when to when', async () => {
    const { secretary, missionId } = await aPark();
    const { visitId } = await api().must(secretary, planVisit, {
      missionId,
      plannedOn: '2026-11-12',
      fromTime: '10:00',
    });
    await api().must(secretary, confirmVisit, { id: visitId, expectedVersion: 1 });
    await api().must(secretary, recordVisit, {
      missionId,
      visitId,
      expectedVersion: 2,
      visitedOn: '2026-11-12',
      toTime: '11:30',
      went: ['Сагымбекова М.М.', 'Защитники Парка'],
      metBy: 'Прораб Ким',
    });
    expect((await readMission(api(), secretary, missionId))?.visits).toEqual([
      {
        id: visitId,
        version: 3,
        state: 'DONE',
        visitedOn: '2026-11-12',
        place: 'Парк «Южный»',
        went: ['Сагымбекова М.М.', 'Защитники Парка'],
        metBy: 'Прораб Ким',
      },
    ]);
    const again = await api().perform(secretary, cancelVisit, { id: visitId, expectedVersion: 3, reason: 'дождь' });
    expect(codesOf(again)).toEqual(['TRANSITION_NOT_ALLOWED']);
  });

  it('a refused access is itself a finding', async () => {
    const { secretary, missionId } = await aPark();
    await api().must(secretary, recordRefusedAccess, {
      missionId,
      visitedOn: '2026-11-12',
      refusedBy: 'охранник',
      refusalReason: 'нет приказа',
    });
    const mission = await readMission(api(), secretary, missionId);
    expect(mission?.visits).toMatchObject([{ state: 'REFUSED_ACCESS' }]);
    expect(mission?.findings).toMatchObject([{ ordinal: 1, state: 'DRAFT', visitId: mission?.visits[0]?.id }]);
    expect(mission?.findings[0]?.statement).toContain('нет приказа');
  });

  it('nobody visits tomorrow, before the start without a reason, or after the end', async () => {
    const { secretary, missionId } = await aPark();
    const on = (visitedOn: string) => api().perform(secretary, recordVisit, { missionId, visitedOn });
    expect(codesOf(await on('2026-11-24'))).toEqual(['FACT_IN_FUTURE']);
    expect(codesOf(await on('2026-11-09'))).toEqual(['FACT_BEFORE_MISSION']);
    await api().must(secretary, completeMission, { id: missionId, expectedVersion: 2, completedOn: '2026-11-16' });
    expect(codesOf(await on('2026-11-17'))).toEqual(['FACT_AFTER_COMPLETION']);
    expect((await on('2026-11-13')).ok).toBe(true);
  });

  it('the secretary enters on behalf of a monitor, and the journal says for whom and when it was', async () => {
    const { council, secretary, missionId } = await aPark();
    await api().must(secretary, recordVisit, { missionId, visitedOn: '2026-11-11', onBehalfOf: 'Бабамуратов Д.А.' });
    expect((await journalOf(api(), secretary)).at(-1)).toMatchObject({
      act: 'VisitRecorded',
      onBehalfOf: 'Бабамуратов Д.А.',
      occurredOn: '2026-11-11',
    });
    const chair = inTenant(council.id, (await anAccount(api())).id, ['CHAIR']);
    const refused = await api().perform(chair, recordVisit, { missionId, onBehalfOf: 'кто-то' });
    expect(codesOf(refused)).toEqual(['ON_BEHALF_IS_THE_SECRETARYS']);
  });
});

describe('findings', () => {
  it('a sentence is enough; so is a photo; nothing is not', async () => {
    const { secretary, missionId } = await aPark();
    const fileId = await aStoredPhoto(api(), missionId);
    await api().must(secretary, captureFinding, { missionId, statement: 'Срублены три дуба' });
    await api().must(secretary, captureFinding, { missionId, fileIds: [fileId], observedOn: '2026-11-12' });
    expect(codesOf(await api().perform(secretary, captureFinding, { missionId, statement: ' ' }))).toEqual([
      'FINDING_EMPTY',
    ]);
    const mission = await readMission(api(), secretary, missionId);
    expect(mission?.findings.map(({ ordinal, statement }) => [ordinal, statement])).toEqual([
      [1, 'Срублены три дуба'],
      [2, null],
    ]);
    // The photo's own place stands in for the position that was not given.
    expect(mission?.findings[1]).toMatchObject({ latitude: 43.21 });
    expect(mission?.evidence).toMatchObject([{ kind: 'PHOTO', findingId: mission?.findings[1]?.id, published: false }]);
  });

  it('an outbox that sends a capture again gets the same finding', async () => {
    const { missionId } = await aPark();
    const monitor = await aMonitor(api(), missionId);
    const input = { missionId, statement: 'Ограда упала', key: crypto.randomUUID() };
    const results = await Promise.all([1, 2, 3].map(() => api().must(monitor, captureFinding, input)));
    expect(new Set(results.map(({ findingId }) => findingId)).size).toBe(1);
  });

  it('a monitor records inside the mandate and not outside it (PC-CTRL-03)', async () => {
    const { secretary, missionId } = await aPark();
    const monitor = await aMonitor(api(), missionId, { from: '2026-11-11', to: '2026-11-15' });
    const on = (observedOn: string) =>
      api().perform(monitor, captureFinding, { missionId, statement: 'Яма', observedOn });
    expect(codesOf(await on('2026-11-10'))).toEqual(['MANDATE_NOT_YET']);
    expect(codesOf(await on('2026-11-16'))).toEqual(['MANDATE_ENDED']);
    expect((await on('2026-11-15')).ok).toBe(true);
    expect((await readMission(api(), monitor, missionId))?.findings).toHaveLength(1);
    expect((await readMission(api(), secretary, missionId))?.findings).toHaveLength(1);
  });

  it('a monitor’s mandate reaches its own mission only, and only the field part', async () => {
    const { secretary, body, missionId } = await aPark();
    const other = await aRunningMission(api(), secretary, body.id);
    const monitor = await aMonitor(api(), missionId);
    expect(codesOf(await api().perform(monitor, captureFinding, { missionId: other, statement: 'Яма' }))).toEqual([
      'missionId NOT_THERE',
    ]);
    const { findingId } = await api().must(monitor, captureFinding, { missionId, statement: 'Яма' });
    await api().must(monitor, describeFinding, { id: findingId, expectedVersion: 1, statement: 'Яма у входа' });
    const lead = await api().perform(monitor, describeFinding, {
      id: findingId,
      expectedVersion: 2,
      severity: Severity.SERIOUS,
    });
    expect(codesOf(lead)).toEqual(['LEAD_DESCRIBES']);
    const confirm = await api().perform(monitor, confirmFinding, { id: findingId, expectedVersion: 2 });
    expect(codesOf(confirm)).toEqual(['NOT_YOUR_CAPACITY']);
  });

  it('a finding on another council’s mission is not there', async () => {
    const { missionId } = await aPark();
    const other = await aPark();
    const refused = await api().perform(other.secretary, captureFinding, { missionId, statement: 'чужое' });
    expect(codesOf(refused)).toEqual(['missionId NOT_THERE']);
  });

  it('a member who is not in the team may not record; in the team they may', async () => {
    const { council, account, secretary, missionId } = await aPark();
    const member = inTenant(council.id, account.id, ['MEMBER']);
    const input = { missionId, statement: 'Мусор' };
    expect(codesOf(await api().perform(member, captureFinding, input))).toEqual(['NOT_IN_TEAM']);
    await aRole(api(), council.id, account.id, 'MEMBER');
    const participant = { accountId: account.id, role: ParticipantRole.MEMBER, lead: false, namePublic: true };
    await api().must(secretary, addParticipant, { missionId, participant });
    expect((await api().perform(member, captureFinding, input)).ok).toBe(true);
    const outsider = await anAccount(api());
    const astray = await api().perform(secretary, addParticipant, {
      missionId,
      participant: { accountId: outsider.id, role: ParticipantRole.MEMBER, lead: false, namePublic: true },
    });
    expect(codesOf(astray)).toContain('participant.accountId NOT_THERE');
  });

  it('the lead describes, confirms with words and proof, and a remedy needs a proof of its own', async () => {
    const { secretary, body, missionId } = await aPark();
    const fileId = await aStoredPhoto(api(), missionId);
    const { findingId } = await api().must(secretary, captureFinding, {
      missionId,
      fileIds: [fileId],
      observedOn: '2026-11-12',
    });
    const early = await api().perform(secretary, confirmFinding, { id: findingId, expectedVersion: 1 });
    expect(codesOf(early)).toEqual(['FINDING_NEEDS_WORDS']);
    await api().must(secretary, describeFinding, {
      id: findingId,
      expectedVersion: 1,
      statement: 'Срублены три дуба без разрешения',
      severity: Severity.CRITICAL,
      norm: { text: 'Правила содержания зелёных насаждений, п. 12', url: 'https://adilet.zan.kz/rus/docs/V1' },
      causes: 'нет надзора',
      bodyId: body.id,
    });
    await api().must(secretary, confirmFinding, { id: findingId, expectedVersion: 2, confirmedOn: '2026-11-13' });
    const blank = await api().perform(secretary, remedyFinding, { id: findingId, expectedVersion: 3 });
    expect(codesOf(blank)).toEqual(['text REMEDY_NEEDS_PROOF']);
    const early2 = await api().perform(secretary, remedyFinding, {
      id: findingId,
      expectedVersion: 3,
      remediedOn: '2026-11-11',
      text: 'посажены',
    });
    expect(codesOf(early2)).toEqual(['REMEDIED_BEFORE_FOUND']);
    await api().must(secretary, remedyFinding, {
      id: findingId,
      expectedVersion: 3,
      remediedOn: '2026-11-20',
      fileIds: [await aStoredPhoto(api(), missionId)],
    });
    const mission = await readMission(api(), secretary, missionId);
    expect(mission?.findings).toMatchObject([{ state: 'REMEDIED', confirmedOn: '2026-11-13' }]);
    expect(mission?.evidence.map((one) => (one as { stage?: string }).stage).sort()).toEqual(['BEFORE', 'REMEDY']);
  });

  it('without any evidence a confirmation asks for a reason (PC-MON-01)', async () => {
    const { secretary, missionId } = await aPark();
    const { findingId } = await api().must(secretary, captureFinding, { missionId, statement: 'Шум' });
    const asked = await api().perform(secretary, confirmFinding, { id: findingId, expectedVersion: 1 });
    expect(codesOf(asked)).toEqual(['FINDING_WITHOUT_EVIDENCE']);
    await api().must(secretary, confirmFinding, { id: findingId, expectedVersion: 1, acknowledged: withReasons });
  });

  it('someone answers for a finding only if they are an object of the mission', async () => {
    const { secretary, missionId } = await aPark();
    const { body: stranger } = await aCouncilAtWork(api());
    const { findingId } = await api().must(secretary, captureFinding, { missionId, statement: 'Шум' });
    const refused = await api().perform(secretary, describeFinding, {
      id: findingId,
      expectedVersion: 1,
      bodyId: stranger.id,
      norm: { text: 'п. 1', url: 'javascript:alert(1)' },
    });
    expect(codesOf(refused)).toEqual(['norm.url NOT_A_WEB_ADDRESS']);
    const astray = await api().perform(secretary, describeFinding, {
      id: findingId,
      expectedVersion: 1,
      bodyId: stranger.id,
    });
    expect(codesOf(astray)).toEqual(['bodyId NOT_AN_OBJECT_OF_THE_MISSION']);
  });

  it('two leads at once: one withdraws, the other gets a conflict', async () => {
    const { secretary, missionId } = await aPark();
    const { findingId } = await api().must(secretary, captureFinding, { missionId, statement: 'Шум' });
    const withdraw = { id: findingId, expectedVersion: 1, reason: 'ошибка' };
    const results = await Promise.all([
      api().perform(secretary, withdrawFinding, withdraw),
      api().perform(secretary, withdrawFinding, withdraw),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.flatMap(codesOf)).toEqual(['CHANGED_MEANWHILE']);
  });

  it('twenty monitors at once never get the same number', async () => {
    const { secretary, missionId } = await aPark();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        api().must(secretary, captureFinding, { missionId, statement: `Факт ${index}` }),
      ),
    );
    const mission = await readMission(api(), secretary, missionId);
    expect(mission?.findings.map(({ ordinal }) => ordinal)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('nothing is found before the start', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const { missionId } = await api().must(secretary, openMission, parkInput(body.id));
    const early = await api().perform(secretary, captureFinding, { missionId, statement: 'Шум' });
    expect(codesOf(early)).toEqual(['MISSION_NOT_STARTED']);
  });
});

describe('a wrong day', () => {
  it('of a visit and of an observation is corrected within the mission’s days, with a reason', async () => {
    const { secretary, missionId } = await aPark();
    const { visitId } = await api().must(secretary, recordVisit, { missionId, visitedOn: '2026-11-12' });
    const { findingId } = await api().must(secretary, captureFinding, {
      missionId,
      statement: 'Шум',
      observedOn: '2026-11-12',
    });
    const wrong = { expectedVersion: 1, reason: 'опечатка' };
    const future = await api().perform(secretary, correctVisitDate, { ...wrong, id: visitId, becomes: '2026-11-24' });
    expect(codesOf(future)).toContain('FACT_IN_FUTURE');
    await api().must(secretary, correctVisitDate, { ...wrong, id: visitId, becomes: '2026-11-13' });
    await api().must(secretary, correctFindingDate, { ...wrong, id: findingId, becomes: '2026-11-13' });
    const mission = await readMission(api(), secretary, missionId);
    expect(mission?.visits).toMatchObject([{ visitedOn: '2026-11-13' }]);
    expect(mission?.findings).toMatchObject([{ observedOn: '2026-11-13' }]);
  });
});

describe('evidence and team', () => {
  it('a file of another mission is not evidence here', async () => {
    const { secretary, body, missionId } = await aPark();
    const other = await aRunningMission(api(), secretary, body.id);
    const fileId = await aStoredPhoto(api(), other);
    const refused = await api().perform(secretary, attachEvidence, {
      missionId,
      fileId,
      stage: EvidenceStage.BEFORE,
      peopleShown: false,
      consent: false,
    });
    expect(codesOf(refused)).toEqual(['fileId NOT_THERE']);
  });

  it('a participant may be an organisation alone, and stands where the secretary puts them', async () => {
    const { secretary, missionId } = await aPark();
    await api().must(secretary, addParticipant, {
      missionId,
      participant: {
        organisationName: 'Представители генерального подрядчика',
        role: ParticipantRole.CONTRACTOR,
        roleText: 'генеральный подрядчик',
        lead: false,
        namePublic: true,
      },
    });
    const nobody = await api().perform(secretary, addParticipant, {
      missionId,
      participant: { role: ParticipantRole.OTHER, lead: false, namePublic: true },
    });
    expect(codesOf(nobody)).toEqual(['participant.name PARTICIPANT_WITHOUT_NAME']);
    const before = (await readMission(api(), secretary, missionId))?.participants ?? [];
    const turned = before.map(({ id }) => id).reverse();
    await api().must(secretary, orderParticipants, { missionId, participantIds: turned });
    expect((await readMission(api(), secretary, missionId))?.participants.map(({ id }) => id)).toEqual(turned);
    const part = await api().perform(secretary, orderParticipants, { missionId, participantIds: turned.slice(1) });
    expect(codesOf(part)).toEqual(['participantIds NAME_ALL_PARTICIPANTS']);
  });
});
