import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { shownOf } from '../../composition/on-roster.ts';
import { rosterIn } from '../../composition/roster.ts';
import { CouncilOfficeEntity } from '../entities/council-office.entity.ts';
import type { EndOfficeInput } from '../office.inputs.ts';
import { keepsOffices } from '../office.policy.ts';
import { nameOfHolder } from '../offices.ts';

/**
 * Records the last day of an office, or of somebody acting in it, with its reason. An earlier last day is kept. What was
 * to begin on a day to come and ends before it never begins: nobody held it, the journal alone tells of it.
 */
export const endOffice = defineCommand<EndOfficeInput & CommandInput, { officeId: string }>({
  name: 'endOffice',
  authority: keepsOffices,
  async run(act, input) {
    const office = await act.load(CouncilOfficeEntity, input.id, {
      lock: true,
      expectedVersion: input.expectedVersion,
    });
    const reading = new InputReading();
    const because = reading.required('because', input.because, 500);
    const until = input.until ?? act.today.toString();
    const unbegun = office.startsOn > act.today.toString() && until < office.startsOn;
    if (until < office.startsOn && !unbegun) reading.fault('until', 'END_BEFORE_START');
    if (office.until !== null && office.until < act.today.toString()) reading.fault('id', 'OFFICE_IS_OVER');
    else if (office.until !== null && office.until < until) reading.fault('until', 'OFFICE_ENDS_EARLIER');
    reading.done();
    if (unbegun)
      await act.transaction.execute(
        sql`delete from council_office where tenant_id = ${act.tenantId}::uuid and id = ${office.id}::uuid`,
      );
    else office.until = until;
    const roster = await rosterIn(act);
    act.journal({
      act: unbegun ? 'AppointmentWithdrawn' : 'OfficeEnded',
      subjectType: 'CouncilOffice',
      subjectId: office.id,
      occurredOn: until < act.today.toString() ? until : act.today,
      facts: {
        convocation: shownOf(roster, office.convocationId).number,
        post: office.post,
        acting: office.acting,
        name: nameOfHolder(office, roster.people),
        ...(unbegun ? { from: office.startsOn } : { until }),
        because,
      },
    });
    return { officeId: encodeId(act.tenantId, office.id) };
  },
});
