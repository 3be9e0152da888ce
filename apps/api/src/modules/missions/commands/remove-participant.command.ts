import { defineCommand } from '../../../kernel/command.ts';
import { notThere } from '../../../kernel/refusals.ts';
import { ParticipantEntity } from '../entities/team.entities.ts';
import type { RemoveParticipantInput } from '../inputs/team.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionOfChild } from '../mission-act.ts';

/** Takes someone off a mission's list; the journal keeps that they stood there. */
export const removeParticipant = defineCommand<RemoveParticipantInput, { missionId: string }>({
  name: 'removeParticipant',
  authority: missionAuthority.removeParticipant,
  async run(act, input) {
    const participant = await act.load(ParticipantEntity, input.id);
    if (!participant.missionId) throw notThere();
    const { mission, missionId } = await missionOfChild(act, 'removeParticipant', participant.missionId);
    act.em.remove(participant);
    act.journal({
      act: 'ParticipantRemoved',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: act.today,
      facts: { number: mission.number, name: participant.name ?? participant.organisationName, role: participant.role },
    });
    return { missionId };
  },
});
