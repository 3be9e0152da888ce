import { combine, outcomeOf } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { factOn, InputReading, type LocalizedTextGiven } from '../../kernel/input.ts';
import { notThere } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { readText } from '../../kernel/texts.ts';
import { speaksForCouncil } from '../events/event.policy.ts';
import { expertiseOnControl } from '../expertises/on-control.ts';
import { OutcomeEntity } from './publication.entity.ts';
import { subjectTypes } from './record-publication.command.ts';
import { type SubjectGiven, subjectOf } from './subject.ts';

interface RecordOutcome extends SubjectGiven, CommandInput {
  readonly kinds: readonly string[];
  readonly text?: LocalizedTextGiven | null;
  readonly programme?: string | null;
  readonly byBodyId?: string | null;
  readonly recordedOn?: string | null;
}

/** Records what came of a mission, an event or a recommendation (PC-REC-05). Refuses an outcome that says nothing. */
export const recordOutcome = defineCommand<RecordOutcome, { outcomeId: string }>({
  name: 'recordOutcome',
  authority: speaksForCouncil,
  async run(act, input) {
    const reading = new InputReading();
    const text = reading.localized('text', input.text);
    const programme = reading.optional('programme', input.programme, 300);
    const byBodyId = reading.registerId('byBodyId', input.byBodyId);
    reading.done();
    const kinds = [...new Set(input.kinds)];
    act.obey(combine(outcomeOf({ kinds, text: text ? readText(text, text.authentic).text : null })));
    const recordedOn = String(factOn(act, input.recordedOn));
    if (byBodyId) {
      const body = await act.transaction.one(sql`select id from organisation where id = ${byBodyId}::uuid`);
      if (!body) throw notThere('byBodyId');
    }
    const { subject, id, published, columns } = await subjectOf(act, input);
    const outcome = await act.insert(OutcomeEntity, {
      tenantId: act.tenantId,
      ...columns,
      kinds,
      text,
      programme,
      byBodyId,
      recordedOn,
      recordedBy: act.accountId,
      published,
    });
    // An outcome of a mission whose document was sent puts it on control (domain §3.14).
    if (subject === 'mission') {
      await act.transaction.execute(sql`update mission set state = 'ON_CONTROL', version = version + 1
        where tenant_id = ${act.tenantId}::uuid and id = ${id}::uuid and state = 'SENT'`);
      await expertiseOnControl(act, id, recordedOn);
    }
    act.journal({
      act: 'OutcomeRecorded',
      subjectType: subjectTypes[subject],
      subjectId: id,
      occurredOn: recordedOn,
      facts: { outcomeId: outcome.id, kinds, text, programme },
    });
    return { outcomeId: encodeId(act.tenantId, outcome.id) };
  },
});
