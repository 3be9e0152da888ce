import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { ParticipantEntity } from '../entities/team.entities.ts';
import type { AddParticipantInput } from '../inputs/team.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionFor } from '../mission-act.ts';
import { syncPublication } from '../sync-publication.ts';
import { readParticipants } from '../team-input.ts';

/** Someone joins: a person with or without an account, or an organisation alone; a new lead takes the earlier one's place. */
export const addParticipant = defineCommand<AddParticipantInput, { missionId: string }>({
  name: 'addParticipant',
  authority: missionAuthority.addParticipant,
  async run(act, input) {
    // Locked, so that two who join at once do not take one place.
    const { mission, missionId } = await missionFor(act, 'addParticipant', input.missionId, {
      path: 'missionId',
      lock: true,
    });
    const reading = new InputReading();
    const [participant] = await readParticipants(act, reading, [input.participant], 'participant', mission.id);
    reading.done();
    if (!participant) return { missionId };
    const of = sql`tenant_id = ${act.tenantId}::uuid and mission_id = ${mission.id}::uuid`;
    if (participant.lead) await act.transaction.execute(sql`update participant set lead = false where ${of} and lead`);
    const last = await act.transaction.one<{ ordinal: number | null }>(
      sql`select max(ordinal) as ordinal from participant where ${of}`,
    );
    const row = await act.insert(ParticipantEntity, {
      tenantId: act.tenantId,
      missionId: mission.id,
      ...participant,
      ordinal: (last?.ordinal ?? 0) + 1,
    });
    await syncPublication(act, mission.id);
    act.journal({
      act: 'ParticipantAdded',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: act.today,
      facts: {
        number: mission.number,
        participantId: row.id,
        name: participant.name ?? participant.organisationName,
        role: participant.roleText ?? participant.role,
        lead: participant.lead,
      },
    });
    return { missionId };
  },
});
