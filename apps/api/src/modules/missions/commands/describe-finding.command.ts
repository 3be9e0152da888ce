import { defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { findingFor } from '../finding-act.ts';
import type { DescribeFindingInput } from '../inputs/finding.inputs.ts';
import { missionAuthority } from '../mission.authority.ts';

/**
 * The lead's work on a finding: words, severity, the norm, causes and conditions (PC-CTRL-09), the object that answers
 * for it. A monitor by mandate changes only the words of a draft.
 */
export const describeFinding = defineCommand<DescribeFindingInput, { findingId: string }>({
  name: 'describeFinding',
  authority: missionAuthority.describeFinding,
  async run(act, input) {
    const { mission, finding } = await findingFor(act, 'describeFinding', input.id, input.expectedVersion);
    const reading = new InputReading();
    const { severity, norm, causes, conditions, bodyId } = input;
    const leads = [severity, norm, causes, conditions, bodyId].some((value) => value !== undefined);
    if (leads && act.capacity.kind === 'MANDATE') throw refuse(refused('LEAD_DESCRIBES'));
    const changes = {
      ...(input.statement === undefined
        ? {}
        : { statement: reading.optional('statement', input.statement, 5_000) ?? finding.statement }),
      ...(severity === undefined ? {} : { severity }),
      ...(norm === undefined
        ? {}
        : {
            norm: norm
              ? { text: reading.required('norm.text', norm.text, 1_000), url: reading.url('norm.url', norm.url) }
              : null,
          }),
      ...(causes === undefined ? {} : { causes: reading.optional('causes', causes, 5_000) }),
      ...(conditions === undefined ? {} : { conditions: reading.optional('conditions', conditions, 5_000) }),
      ...(bodyId === undefined ? {} : { bodyId: reading.registerId('bodyId', bodyId) }),
    };
    reading.done();
    if (changes.bodyId) {
      const object = await act.transaction.one(sql`select from mission_object where tenant_id = ${act.tenantId}::uuid
        and mission_id = ${mission.id}::uuid and body_id = ${changes.bodyId}::uuid`);
      if (!object) reading.fault('bodyId', 'NOT_AN_OBJECT_OF_THE_MISSION');
      reading.done();
    }
    act.em.assign(finding, changes);
    act.journal({
      act: 'FindingDescribed',
      subjectType: 'Finding',
      subjectId: finding.id,
      occurredOn: act.today,
      facts: { mission: mission.number, finding: finding.ordinal, changed: Object.keys(changes) },
    });
    return { findingId: input.id };
  },
});
