import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import { subjectTypes } from '../publications/record-publication.command.ts';
import { type CellGiven, type CellSuccess, cellOf, successOf } from './cell-of.ts';

/** Gives a cell back to the facts; what was written stays in the journal. */
export const revertMonitoringCell = defineCommand<CellGiven & CommandInput, CellSuccess>({
  name: 'revertMonitoringCell',
  authority: { tenant: ['SECRETARIAT', 'CHAIR'] },
  async run(act, input) {
    const { subject, written } = await cellOf(act, input);
    if (!written) throw refuse(refused('CELL_NOT_EDITED'));
    act.em.remove(written);
    act.journal({
      act: 'MonitoringCellReverted',
      subjectType: subjectTypes[subject.subject],
      subjectId: subject.id,
      occurredOn: act.today,
      facts: { year: input.year, month: input.month, cell: input.cell, language: input.language, before: written.text },
    });
    return successOf(act, input);
  },
});
