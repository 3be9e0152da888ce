import type { Act } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { conflict } from '../../kernel/refusals.ts';
import { type SubjectRow, subjectOf } from '../publications/subject.ts';
import { MonitoringCellEntity } from './monitoring-cell.entity.ts';
import type { MonitoringCellName } from './monitoring-table.type.ts';

/** Which cell is meant: a row by its mission or event, a month, a column, a language. */
export interface CellGiven {
  readonly year: number;
  readonly month: number;
  readonly missionId?: string | null;
  readonly eventId?: string | null;
  readonly cell: `${MonitoringCellName}`;
  readonly language: string;
  /** The version of the text that stands there; null or left out where the facts propose it. */
  readonly expectedVersion?: number | null;
}

/** The row of the table and the text that a person wrote there, if any. Someone else's change meanwhile is a Conflict. */
export async function cellOf(
  act: Act,
  given: CellGiven,
): Promise<{ subject: SubjectRow; written: MonitoringCellEntity | null }> {
  const reading = new InputReading();
  if (!Number.isInteger(given.month) || given.month < 1 || given.month > 12) reading.fault('month', 'NOT_A_MONTH');
  if (given.language !== 'kk' && given.language !== 'ru') reading.fault('language', 'UNKNOWN_LANGUAGE');
  reading.done();
  const subject = await subjectOf(act, { missionId: given.missionId ?? null, eventId: given.eventId ?? null });
  const written = await act.em.findOne(MonitoringCellEntity, {
    tenantId: act.tenantId,
    year: given.year,
    month: given.month,
    missionId: subject.columns.missionId,
    eventId: subject.columns.eventId,
    cell: given.cell,
    language: given.language,
  });
  if ((written?.version ?? null) !== (given.expectedVersion ?? null)) throw conflict('CHANGED_MEANWHILE');
  return { subject, written };
}

/** What the success carries: enough to read the month again. */
export interface CellSuccess {
  readonly council: string;
  readonly year: number;
  readonly month: number;
  readonly language: string;
}

/** The month of the table in which the cell stands. */
export function successOf(act: Act, { year, month, language }: CellGiven): CellSuccess {
  return { council: act.capacity.kind === 'TENANT' ? act.capacity.slug : '', year, month, language };
}
