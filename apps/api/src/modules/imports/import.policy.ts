import { combine, type Point, type Verdict } from '@kenes/rules';
import type { Authority } from '../../kernel/access.ts';
import { refused } from '../../kernel/verdict.ts';
import type { ImportState } from './import.enums.ts';

/** Who enters what the council had: the secretariat, who keeps roster and registers. */
export const importers: Authority = { tenant: ['SECRETARIAT'] };

/** Whether rows may be checked, anew or for the first time. */
export function mayPreview(state: ImportState): Verdict {
  switch (state) {
    case 'ENTERED':
      return refused('IMPORT_IS_ENTERED');
    case 'DISCARDED':
      return refused('IMPORT_IS_DISCARDED');
    case 'CHECKING':
    case 'ENTERING':
      return refused('IMPORT_IS_RUNNING');
    default:
      return combine();
  }
}

/** Whether the rows may be entered: all of them were checked and none is refused; warnings ask for reasons, each once. */
export function mayConfirm(one: {
  readonly state: ImportState;
  readonly refusedRows: number | null;
  readonly warnings: readonly Point[];
}): Verdict {
  const open = mayPreview(one.state);
  if (open.outcome === 'REFUSED') return open;
  if (one.state !== 'CHECKED') return refused('IMPORT_NOT_CHECKED');
  if (one.refusedRows) return refused('IMPORT_HAS_FAULTS', { count: one.refusedRows });
  return combine(one.warnings);
}
