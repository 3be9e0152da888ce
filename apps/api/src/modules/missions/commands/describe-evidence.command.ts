import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { evidenceFor } from '../evidence-act.ts';
import type { DescribeEvidenceInput } from '../inputs/evidence.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';

/** Says what a piece of evidence shows: caption, before or after, whether people can be recognised and agreed. */
export const describeEvidence = defineCommand<DescribeEvidenceInput, { evidenceId: string }>({
  name: 'describeEvidence',
  authority: missionAuthority.describeEvidence,
  async run(act, input) {
    const { mission, evidence } = await evidenceFor(act, 'describeEvidence', input.id, input.expectedVersion);
    const reading = new InputReading();
    const changes = {
      ...(input.caption === undefined ? {} : { caption: reading.optional('caption', input.caption, 1_000) }),
      ...(input.stage ? { stage: input.stage } : {}),
      ...(typeof input.peopleShown === 'boolean' ? { peopleShown: input.peopleShown } : {}),
      ...(typeof input.consent === 'boolean' ? { consent: input.consent } : {}),
    };
    reading.done();
    act.em.assign(evidence, changes);
    act.journal({
      act: 'EvidenceDescribed',
      subjectType: 'Evidence',
      subjectId: evidence.id,
      occurredOn: act.today,
      facts: { mission: mission.number, changed: Object.keys(changes) },
    });
    return { evidenceId: input.id };
  },
});
