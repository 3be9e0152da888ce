import { translate } from '@kenes/messages';
import type { Paper, PaperBlock } from '../paper/blocks.ts';
import { longDate, numericDate } from '../shared/dates.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import type { CouncilWorkPlan, PlannedPoint } from './view-model.ts';

const parts = [1, 2, 3, 4, null] as const;

/** The plan with every word decided: a table for each quarter that has points, then what is for the whole year. */
export function printWorkPlan(plan: CouncilWorkPlan, locale: DocumentLocale): Paper {
  const { year, approval, points } = plan;
  const title = translate(locale, 'documents.plan.name', { year: String(year) });
  const counted = points.filter(({ state }) => state === 'DONE' || state === 'PLANNED');
  const done = counted.filter(({ state }) => state === 'DONE').length;
  return {
    title,
    author: plan.council,
    preparedOn: plan.preparedOn,
    draft: approval === null ? translate(locale, 'documents.plan.draft') : '',
    blocks: [
      { kind: 'center', text: plan.council, bold: true },
      { kind: 'title', text: title },
      ...(approval === null ? [] : [{ kind: 'center', text: approved(approval, locale), bold: false } as const]),
      ...(points.length === 0
        ? [{ kind: 'prose', text: translate(locale, 'documents.plan.nothing') } as const]
        : parts.flatMap((quarter) => partOf(plan, quarter, locale))),
      ...(done > 0
        ? [
            {
              kind: 'prose',
              text: translate(locale, 'documents.plan.fulfilled', { done, total: counted.length }),
            } as const,
          ]
        : []),
      {
        kind: 'signatures',
        people: [
          { position: translate(locale, 'documents.plan.chair'), name: plan.chair ?? '____________' },
          { position: translate(locale, 'documents.meeting.signSecretary'), name: plan.secretary ?? '____________' },
        ],
      },
    ],
  };
}

function approved({ number, on }: { number: string | null; on: string | null }, locale: DocumentLocale): string {
  return [
    translate(locale, 'documents.plan.approved'),
    number === null ? null : `№ ${number}`,
    on === null ? null : longDate(on, locale),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function partOf({ year, points }: CouncilWorkPlan, quarter: number | null, locale: DocumentLocale): PaperBlock[] {
  const own = points.filter((point) => point.quarter === quarter);
  if (own.length === 0) return [];
  return [
    {
      kind: 'heading',
      level: 2,
      text:
        quarter === null
          ? translate(locale, 'documents.plan.year', { year: String(year) })
          : translate(locale, 'documents.plan.quarter', { quarter }),
    },
    {
      kind: 'table',
      widths: [9, 0, 23, 36, 43],
      heads: (['place', 'title', 'time', 'responsible', 'state'] as const).map((head) =>
        translate(locale, `documents.plan.${head}`),
      ),
      rows: own
        .toSorted((a, b) => (a.month ?? 13) - (b.month ?? 13) || a.ordinal - b.ordinal)
        .map((point) => [
          String(point.ordinal),
          point.title,
          timeOf(point, year, locale),
          point.responsible ?? '',
          markOf(point, locale),
        ]),
      centered: [0, 2],
    },
  ];
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function timeOf({ month, quarter }: PlannedPoint, year: number, locale: DocumentLocale): string {
  const named = months.find((one) => one === month);
  if (named) return translate(locale, `documents.plan.month${named}`);
  return quarter === null
    ? translate(locale, 'documents.plan.year', { year: String(year) })
    : translate(locale, 'documents.plan.quarter', { quarter });
}

/** What became of a point; empty while it is only planned, to be filled in by hand. */
function markOf({ state, stateOn, because }: PlannedPoint, locale: DocumentLocale): string {
  if (state === 'PLANNED') return '';
  const word = translate(locale, `enums.WorkPlanItemState_${state}`);
  const head = stateOn === null ? word : `${word}, ${numericDate(stateOn)}`;
  return because === null ? head : `${head}\n${because}`;
}
