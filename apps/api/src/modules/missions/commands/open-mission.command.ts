import { type Act, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { MissionEntity } from '../entities/mission.entity.ts';
import { MissionObjectEntity, ParticipantEntity } from '../entities/team.entities.ts';
import type { OpenMissionInput } from '../inputs/mission.inputs.ts';
import { readMandate } from '../mandate-input.ts';
import { missionAuthority } from '../mission.authority.ts';
import { openingOn } from '../mission.policy.ts';
import { situationOf } from '../mission-act.ts';
import { missionNumber, readDecision, readPowers, readSite } from '../mission-input.ts';
import { type ObjectGiven, type ParticipantGiven, readObjects, readParticipants } from '../team-input.ts';

/**
 * Opens a control action (PC-CTRL-01…07). Under 383-V the council's decision is asked for (a missing one warns, and is
 * recorded later); an NPO stands on a council's mandate, without one it is refused. Under 30-VIII neither is needed.
 */
export const openMission = defineCommand<OpenMissionInput, { missionId: string }>({
  name: 'openMission',
  authority: missionAuthority.openMission,
  async run(act, input) {
    const openedOn = factOn(act, input.openedOn);
    const reading = new InputReading();
    const given = {
      form: input.form,
      legalBasis: input.legalBasis,
      title: reading.requiredLocalized('title', input.title, 1_000),
      aim: reading.requiredLocalized('aim', input.aim),
      questions: (input.questions ?? []).map((one, index) =>
        reading.requiredLocalized(`questions.${index}`, one, 1_000),
      ),
      methods: [...(input.methods ?? [])],
      powers: readPowers(reading, input.powers) ?? ['PWR-09'],
      ...readSite(reading, input.site),
      ...(await readDecision(act, reading, input.decision)),
      ...(await readMandate(act, reading, input.mandate)),
      permanent: input.permanent,
      openedOn: openedOn.toString(),
      plannedFrom: input.plannedFrom ?? null,
      plannedTo: input.plannedTo ?? null,
    };
    if (given.questions.length > 50) reading.fault('questions', 'TOO_MANY', { max: 50 });
    const number = reading.optional('number', input.number, 40);
    const objects = await readObjects(act, reading, input.objects);
    const participants = await readParticipants(act, reading, input.participants ?? []);
    if (participants.filter(({ lead }) => lead).length > 1) reading.fault('participants', 'ONE_LEAD');
    reading.done();

    const decided = given.decisionNumber !== null && given.decisionDate !== null;
    const mission = await act.insert(MissionEntity, {
      tenantId: act.tenantId,
      ...given,
      number: await missionNumber(act, number, given.openedOn),
      state: input.legalBasis === 'LAW_30_VIII' || decided || input.mandate ? 'APPROVED' : 'INITIATED',
    });
    await insertTeam(act, mission.id, objects, participants);
    const startsOn = given.plannedFrom ? Temporal.PlainDate.from(given.plannedFrom) : openedOn;
    act.obey(openingOn(await situationOf(act, mission.id), startsOn));
    act.journal({
      act: 'MissionOpened',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: openedOn,
      facts: {
        number: mission.number,
        legalBasis: mission.legalBasis,
        title: mission.title[mission.title.authentic] ?? '',
        decision: given.decisionNumber,
        ...(mission.mandateCouncil
          ? { mandate: { council: mission.mandateCouncil, number: mission.mandateNumber, date: mission.mandateDate } }
          : {}),
        objects: objects.map(({ name }) => name[name.authentic] ?? ''),
      },
    });
    return { missionId: encodeId(mission.tenantId, mission.id) };
  },
});

/** The objects and the people of a mission, in the order they were named. */
export async function insertTeam(
  act: Act,
  missionId: string,
  objects: readonly Pick<ObjectGiven, 'bodyId' | 'official'>[],
  participants: readonly ParticipantGiven[],
): Promise<void> {
  const tenantId = act.tenantId;
  for (const { bodyId, official } of objects)
    await act.insert(MissionObjectEntity, { tenantId, missionId, bodyId, official });
  for (const [index, participant] of participants.entries())
    await act.insert(ParticipantEntity, { tenantId, missionId, ...participant, ordinal: index + 1 });
}
