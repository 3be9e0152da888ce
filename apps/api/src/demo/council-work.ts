import type { Capacity } from '../kernel/capacity.ts';
import { encodeId } from '../kernel/id.ts';
import { sql } from '../kernel/sql.ts';
import { createCommission } from '../modules/commissions/commands/create-commission.command.ts';
import { approveWorkPlan } from '../modules/work-plans/commands/approve-work-plan.command.ts';
import { completeWorkPlanItem } from '../modules/work-plans/commands/complete-work-plan-item.command.ts';
import { draftWorkPlan } from '../modules/work-plans/commands/draft-work-plan.command.ts';
import { dropWorkPlanItem } from '../modules/work-plans/commands/drop-work-plan-item.command.ts';
import { moveWorkPlanItem } from '../modules/work-plans/commands/move-work-plan-item.command.ts';
import type { Days } from './days.ts';
import type { Performer } from './performer.ts';
import { both, sitting } from './sessions.ts';
import type { Setting } from './setting.ts';

/** A point of the year's plan: when, what, how it went. */
interface Point {
  readonly month: number;
  readonly kind: 'COUNCIL_SESSION' | 'PUBLIC_HEARING' | 'REPORT_HEARING' | 'MONITORING' | 'EXPERTISE' | 'DRAFT_ACTS';
  readonly title: ReturnType<typeof both>;
  readonly note?: string;
  readonly movedTo?: { readonly month: number; readonly because: string };
  readonly dropped?: string;
}

const points: readonly Point[] = [
  {
    month: 2,
    kind: 'COUNCIL_SESSION',
    title: both('Жылдық жұмыс қорытындысы', 'Итоги работы за год'),
    note: 'Заседание 20 февраля, итоги приняты к сведению.',
  },
  {
    month: 4,
    kind: 'MONITORING',
    title: both('Саябақтағы көшеттердің мониторингі', 'Мониторинг посадок в парке'),
    note: 'Выезды с апреля по сентябрь, итоговый документ направлен.',
  },
  {
    month: 6,
    kind: 'PUBLIC_HEARING',
    title: both('Аялдамаларды жөндеу жоспары туралы тыңдау', 'Слушание о плане ремонта остановок'),
    movedTo: { month: 12, because: 'Проект плана поступил от управления только в ноябре.' },
  },
  {
    month: 7,
    kind: 'DRAFT_ACTS',
    title: both('Қалалық мәслихат шешімдерінің жобалары', 'Проекты решений маслихата города'),
    dropped: 'Маслихат перенёс рассмотрение проектов на следующий год.',
  },
  {
    month: 9,
    kind: 'MONITORING',
    title: both('Мектептердегі ыстық тамақ', 'Горячее питание в школах'),
  },
  {
    month: 10,
    kind: 'REPORT_HEARING',
    title: both('Білім және спорт басқармаларының есептері', 'Отчёты управлений образования и спорта'),
    note: 'Один отчёт заслушан, по второму руководитель не явился.',
  },
  {
    month: 11,
    kind: 'EXPERTISE',
    title: both('Аялдамалар стандарты жобасының сараптамасы', 'Экспертиза проекта стандарта остановок'),
  },
  {
    month: 12,
    kind: 'COUNCIL_SESSION',
    title: both('Келесі жылдың жоспары туралы', 'О плане на следующий год'),
  },
];

/** Two commissions of Almaty and the plan of the year: what is done, moved, dropped, late and ahead. */
export async function performCouncilWork(performer: Performer, setting: Setting, days: Days): Promise<void> {
  performer.tell('Комиссии и план работы');
  const secretary = setting.in(setting.almaty, 'secretary');
  await commissions(performer, secretary, days);
  await planOfYear(performer, secretary, days);
}

async function commissions(performer: Performer, secretary: Capacity, days: Days): Promise<void> {
  const { convocationId, startsOn, people } = await sitting(performer, secretary);
  performer.on(days.ago(50));
  for (const { name, directions, first } of [
    {
      name: both('Экология және абаттандыру комиссиясы', 'Комиссия по экологии и благоустройству'),
      directions: both('Саябақтар, аулалар, ауа сапасы', 'Парки, дворы, качество воздуха'),
      first: 1,
    },
    {
      name: both('Білім және спорт комиссиясы', 'Комиссия по образованию и спорту'),
      directions: both('Мектептер, үйірмелер, спорт алаңдары', 'Школы, секции, спортивные площадки'),
      first: 7,
    },
  ])
    await performer.act(
      secretary,
      createCommission,
      {
        convocationId,
        commission: {
          name,
          directions,
          members: people.slice(first, first + 5).map((personId, index) => ({
            personId,
            office: index === 0 ? ('HEAD' as const) : ('MEMBER' as const),
          })),
        },
        paper: { number: '1', on: startsOn.add({ days: 14 }).toString() },
      },
      'Внесено по протоколу из архива секретариата.',
    );
}

async function planOfYear(performer: Performer, secretary: Capacity, days: Days): Promise<void> {
  const { today } = days;
  performer.on(days.ago(45));
  const { planId } = await performer.act(secretary, draftWorkPlan, {
    year: today.year,
    items: points.map(({ month, kind, title }) => ({ month, kind, title, responsible: 'Секретарь совета' })),
  });
  await performer.act(
    secretary,
    approveWorkPlan,
    { ...(await performer.at(secretary, 'work_plan', planId)), paper: { number: '2', on: days.ago(46).toString() } },
    'Внесено по протоколу из архива секретариата.',
  );
  const items = await performer.rows<{ tenantId: string; id: string; ordinal: number }>(
    secretary,
    sql`select i.tenant_id as "tenantId", i.id, i.ordinal from work_plan_item i where gid(i.tenant_id, i.plan_id) = ${planId} order by i.ordinal`,
  );
  performer.on(days.ago(33));
  for (const [index, { tenantId, id }] of items.entries()) {
    const point = points[index];
    if (!point || point.month > today.month) continue;
    const item = () => performer.at(secretary, 'work_plan_item', encodeId(tenantId, id));
    const { note, movedTo, dropped } = point;
    if (note)
      await performer.act(secretary, completeWorkPlanItem, { ...(await item()), on: days.ago(33).toString(), note });
    if (movedTo)
      await performer.act(secretary, moveWorkPlanItem, {
        ...(await item()),
        to: { month: movedTo.month },
        because: movedTo.because,
      });
    if (dropped) await performer.act(secretary, dropWorkPlanItem, { ...(await item()), because: dropped });
  }
}
