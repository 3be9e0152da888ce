import { councilsFromMemory, finalDocuments } from '../citations.ts';
import type { Citation } from '../verdict.ts';
import { compositionRows } from './composition-rows.ts';
import { CONTROL_LAW_FROM, COUNCILS_LAW_FROM } from './dates.ts';
import type { ParameterRow } from './row.ts';
import { ofControl, sessionRows } from './session-rows.ts';

const CONTROL_LAW_EVE = '2023-12-02';

const beforeControlLaw: readonly Citation[] = [{ act: 'LAW_30_VIII', source: 'memory' }];
const own: readonly Citation[] = [];

/** The same number under both laws: read in 30-VIII, a default under 383-V (§8.1). */
function ofArticle13(
  row: Pick<ParameterRow, 'ruleId' | 'key' | 'value' | 'unit'>,
  item: string,
  corridors: { readonly councils: ParameterRow['corridor']; readonly control?: ParameterRow['corridor'] },
): readonly ParameterRow[] {
  return [
    {
      ...row,
      law: 'LAW_383_V',
      basis: [councilsFromMemory],
      confidence: 'MEMORY',
      effectiveFrom: COUNCILS_LAW_FROM,
      effectiveTo: null,
      ...(corridors.councils && { corridor: corridors.councils }),
    },
    {
      ...row,
      law: 'LAW_30_VIII',
      value: 'notRegulated',
      basis: beforeControlLaw,
      confidence: 'MEMORY',
      effectiveFrom: COUNCILS_LAW_FROM,
      effectiveTo: CONTROL_LAW_EVE,
    },
    {
      ...row,
      law: 'LAW_30_VIII',
      basis: [finalDocuments(item)],
      confidence: 'FOUND',
      effectiveFrom: CONTROL_LAW_FROM,
      effectiveTo: null,
      ...(corridors.control && { corridor: corridors.control }),
    },
  ];
}

/** Every dated number of the rules. A time without a row is an error, never "the latest". */
export const parameterRows: readonly ParameterRow[] = [
  ...ofControl([
    [
      ['PC-CTRL-08', 'objectNotice', 5, 'wd'],
      [0, 30],
    ],
  ]),
  // "Not later than": a council may bind itself to a shorter time, not to a longer one.
  ...ofArticle13({ ruleId: 'PC-CTRL-10', key: 'sendFinalDocument', value: 7, unit: 'wd' }, '2', {
    councils: { min: 1, max: 30 },
    control: { min: 1, max: 7 },
  }),
  // The body's own duties: no council can set them for it.
  ...ofArticle13({ ruleId: 'PC-CTRL-13', key: 'hearingNotice', value: 3, unit: 'wd' }, '6', {
    councils: { min: 1, max: 30 },
  }),
  ...ofControl([
    [
      ['PC-CTRL-14', 'publication', 5, 'wd'],
      [1, 30],
    ],
  ]),
  ...ofControl([
    [
      ['PC-MON-03', 'maximumDuration', 'notRegulated', 'cd'],
      [1, 366],
    ],
  ]),
  ...ofArticle13({ ruleId: 'PC-REC-02', key: 'answer', value: 10, unit: 'wd' }, '4', {
    councils: { min: 1, max: 30 },
  }),
  ...(
    [
      ['remindFirst', 3],
      ['remindLast', 1],
      ['remindOverdue', 1],
    ] as const
  ).map(
    ([key, value]): ParameterRow => ({
      ruleId: 'PC-REC-02',
      key,
      law: null,
      value,
      unit: 'wd',
      basis: own,
      confidence: 'PRODUCT',
      effectiveFrom: COUNCILS_LAW_FROM,
      effectiveTo: null,
    }),
  ),
  {
    ruleId: 'PC-REC-08',
    key: 'receiptAllowance',
    law: null,
    value: 0,
    unit: 'wd',
    basis: [councilsFromMemory],
    confidence: 'MEMORY',
    effectiveFrom: COUNCILS_LAW_FROM,
    effectiveTo: null,
    corridor: { min: 0, max: 10 },
  },
  ...compositionRows,
  ...sessionRows,
];
