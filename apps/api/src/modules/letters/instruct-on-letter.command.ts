import { defineCommand } from '../../kernel/command.ts';
import { encodeId, isUuid } from '../../kernel/id.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { dayOfFact, requiredText } from '../recommendations/act-input.ts';
import { council } from '../recommendations/authorities.ts';
import { LetterEntity } from './letter.entity.ts';
import type { InstructOnLetterInput } from './letter.inputs.ts';
import { mayInstruct } from './letter.policy.ts';

/** The chair’s instruction on a letter: what, by whom, by when; the secretariat may record it on the chair’s behalf. */
export const instructOnLetter = defineCommand<InstructOnLetterInput, { letterId: string }>({
  name: 'instructOnLetter',
  authority: council,
  async run(act, input) {
    const letter = await act.load(LetterEntity, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayInstruct(letter));
    const to = input.instructedToId ?? null;
    if (to) {
      const member = isUuid(to)
        ? await act.transaction.one<{ id: string }>(
            sql`select r.id from tenant_role r where r.tenant_id = ${act.tenantId}::uuid and r.account_id = ${to}::uuid and (r.until is null or r.until >= ${act.today.toString()}::date) limit 1`,
          )
        : null;
      if (!member) throw notThere('instructedToId');
    }
    const instructedOn = dayOfFact(act, input.instructedOn);
    letter.instruction = requiredText(input.instruction, 'instruction', 2_000);
    letter.instructedTo = to;
    letter.instructedOn = instructedOn.toString();
    letter.controlDue = input.controlDue ?? null;
    letter.offControlOn = null;
    const chair = act.capacity.kind === 'TENANT' && act.capacity.roles.includes('CHAIR');
    act.journal({
      act: 'LetterInstructed',
      subjectType: 'Letter',
      subjectId: letter.id,
      occurredOn: instructedOn,
      onBehalfOf: chair ? null : 'CHAIR',
      facts: { number: letter.number, instruction: letter.instruction, to, controlDue: letter.controlDue },
    });
    return { letterId: encodeId(letter.tenantId, letter.id) };
  },
});
