import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { subjectTypes } from '../publications/record-publication.command.ts';
import { type CellGiven, type CellSuccess, cellOf, successOf } from './cell-of.ts';
import { MonitoringCellEntity } from './monitoring-cell.entity.ts';

/** Writes a cell of the official table: it is marked as edited, and kept whatever the facts propose later (domain §8.3). */
export const editMonitoringCell = defineCommand<CellGiven & CommandInput & { readonly text: string }, CellSuccess>({
  name: 'editMonitoringCell',
  authority: { tenant: ['SECRETARIAT', 'CHAIR'] },
  async run(act, input) {
    const reading = new InputReading();
    const text = reading.required('text', input.text, 10_000);
    reading.done();
    const { subject, written } = await cellOf(act, input);
    const before = written?.text ?? null;
    if (written) {
      written.text = text;
      written.editedBy = act.accountId;
      written.editedAt = act.operation.clock.now();
    } else {
      await act.insert(MonitoringCellEntity, {
        tenantId: act.tenantId,
        year: input.year,
        month: input.month,
        missionId: subject.columns.missionId,
        eventId: subject.columns.eventId,
        cell: input.cell,
        language: input.language,
        text,
        editedBy: act.accountId,
        editedAt: act.operation.clock.now(),
        published: subject.published,
      });
    }
    act.journal({
      act: 'MonitoringCellEdited',
      subjectType: subjectTypes[subject.subject],
      subjectId: subject.id,
      occurredOn: act.today,
      facts: { year: input.year, month: input.month, cell: input.cell, language: input.language, before, text },
    });
    return successOf(act, input);
  },
});
