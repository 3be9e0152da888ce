import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import type { AmendMissionInput } from '../inputs/mission.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';
import { missionFor } from '../mission-act.ts';
import { readPowers, readSite } from '../mission-input.ts';

/** Changes what a mission says of itself: topic, aim, questions, methods, site, planned days. Its law and form stay. */
export const amendMission = defineCommand<AmendMissionInput, { missionId: string }>({
  name: 'amendMission',
  authority: missionAuthority.amendMission,
  async run(act, input) {
    const { mission, missionId } = await missionFor(act, 'amendMission', input.id, {
      expectedVersion: input.expectedVersion,
    });
    const reading = new InputReading();
    const changes = {
      ...(input.title ? { title: reading.requiredLocalized('title', input.title, 1_000) } : {}),
      ...(input.aim ? { aim: reading.requiredLocalized('aim', input.aim) } : {}),
      ...(input.questions
        ? {
            questions: input.questions.map((one, index) => reading.requiredLocalized(`questions.${index}`, one, 1_000)),
          }
        : {}),
      ...(input.methods ? { methods: [...input.methods] } : {}),
      ...(input.powers ? { powers: readPowers(reading, input.powers) ?? [] } : {}),
      ...(input.site ? readSite(reading, input.site) : {}),
      ...(input.permanent === undefined || input.permanent === null ? {} : { permanent: input.permanent }),
      ...(input.plannedFrom === undefined ? {} : { plannedFrom: input.plannedFrom }),
      ...(input.plannedTo === undefined ? {} : { plannedTo: input.plannedTo }),
    };
    if ((input.questions?.length ?? 0) > 50) reading.fault('questions', 'TOO_MANY', { max: 50 });
    const from = changes.plannedFrom === undefined ? mission.plannedFrom : changes.plannedFrom;
    const to = changes.plannedTo === undefined ? mission.plannedTo : changes.plannedTo;
    if (from && to && to < from) reading.fault('plannedTo', 'ENDS_BEFORE_START');
    reading.done();
    act.em.assign(mission, changes);
    act.journal({
      act: 'MissionAmended',
      subjectType: 'Mission',
      subjectId: mission.id,
      occurredOn: act.today,
      facts: { number: mission.number, changed: Object.keys(changes) },
    });
    return { missionId };
  },
});
