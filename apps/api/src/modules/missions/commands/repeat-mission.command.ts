import { defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { MissionEntity } from '../entities/mission.entity.ts';
import { MissionObjectEntity, ParticipantEntity } from '../entities/team.entities.ts';
import type { RepeatMissionInput } from '../inputs/mission.inputs.ts';
import { type KeptMandate, readMandate } from '../mandate-input.ts';
import { missionAuthority } from '../mission.authority.ts';
import { openingOn } from '../mission.policy.ts';
import { missionFor, situationOf } from '../mission-act.ts';
import { missionNumber, readDecision } from '../mission-input.ts';
import { insertTeam } from './open-mission.command.ts';

/**
 * Opens the next mission of a series (PC-MON-02): April's and May's visit to one park are read together. Objects, team,
 * questions, methods and site are taken over; the repeat stands on a decision of its own and is judged as any opening.
 */
export const repeatMission = defineCommand<RepeatMissionInput, { missionId: string }>({
  name: 'repeatMission',
  authority: missionAuthority.repeatMission,
  async run(act, input) {
    const openedOn = factOn(act, input.openedOn);
    const { mission: earlier } = await missionFor(act, 'repeatMission', input.id, { lock: true });
    const reading = new InputReading();
    const title = reading.localized('title', input.title, 1_000) ?? earlier.title;
    const aim = reading.localized('aim', input.aim) ?? earlier.aim;
    const number = reading.optional('number', input.number, 40);
    const decision = await readDecision(act, reading, input.decision);
    const mandate = (await readMandate(act, reading, input.mandate)) ?? mandateOf(earlier);
    reading.done();

    const tenantId = act.tenantId;
    earlier.seriesId ??= earlier.id;
    await act.em.flush();
    // The first mission of the series is its lock: two repeats, of whichever missions of it, take two places.
    await act.transaction.execute(
      sql`select from mission where tenant_id = ${tenantId}::uuid and id = ${earlier.seriesId}::uuid for update`,
    );
    const last = await act.transaction.one<{ ordinal: number }>(
      sql`select max(series_ordinal) as ordinal from mission where tenant_id = ${tenantId}::uuid and series_id = ${earlier.seriesId}::uuid`,
    );
    const decided = decision.decisionNumber !== null && decision.decisionDate !== null;
    const mission = await act.insert(MissionEntity, {
      tenantId,
      ...decision,
      ...mandate,
      form: earlier.form,
      legalBasis: earlier.legalBasis,
      title,
      aim,
      questions: earlier.questions,
      methods: earlier.methods,
      powers: earlier.powers,
      siteName: earlier.siteName,
      siteAddress: earlier.siteAddress,
      latitude: earlier.latitude,
      longitude: earlier.longitude,
      permanent: earlier.permanent,
      seriesId: earlier.seriesId,
      seriesOrdinal: (last?.ordinal ?? 1) + 1,
      openedOn: openedOn.toString(),
      plannedFrom: input.plannedFrom ?? null,
      plannedTo: input.plannedTo ?? null,
      number: await missionNumber(act, number, openedOn.toString()),
      state: earlier.legalBasis === 'LAW_30_VIII' || decided || mandate.mandateCouncil ? 'APPROVED' : 'INITIATED',
    });
    const objects = await act.em.find(
      MissionObjectEntity,
      { tenantId, missionId: earlier.id },
      { orderBy: { id: 'asc' } },
    );
    const people = await act.em.find(
      ParticipantEntity,
      { tenantId, missionId: earlier.id },
      { orderBy: { ordinal: 'asc' } },
    );
    await insertTeam(
      act,
      mission.id,
      objects,
      people.map(({ accountId, bodyId, name, organisationName, role, roleText, lead, namePublic }) => ({
        accountId,
        bodyId,
        name,
        organisationName,
        role,
        roleText,
        lead,
        namePublic,
      })),
    );
    const startsOn = input.plannedFrom ? Temporal.PlainDate.from(input.plannedFrom) : openedOn;
    act.obey(openingOn(await situationOf(act, mission.id), startsOn));
    act.journal({
      act: 'MissionRepeated',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: openedOn,
      facts: { number: mission.number, after: earlier.number, place: mission.seriesOrdinal },
    });
    return { missionId: encodeId(tenantId, mission.id) };
  },
});

/** The mandate of the earlier mission: whether it covers the repeat is judged as at any opening. */
function mandateOf(earlier: MissionEntity): KeptMandate {
  const { mandateCouncil, mandateNumber, mandateDate, mandateFrom, mandateTo } = earlier;
  const { mandateFileId, mandateCouncilId, mandateId } = earlier;
  return {
    mandateCouncil,
    mandateNumber,
    mandateDate,
    mandateFrom,
    mandateTo,
    mandateFileId,
    mandateCouncilId,
    mandateId,
  };
}
