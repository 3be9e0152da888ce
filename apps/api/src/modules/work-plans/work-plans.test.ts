import { describe, expect, it } from 'vitest';
import { useApi } from '../../testing/api.ts';
import { codesOf } from '../../testing/done.ts';
import { aHeldSession } from '../decisions/testing/cast.ts';
import { addWorkPlanItem } from './commands/add-work-plan-item.command.ts';
import { approveWorkPlan } from './commands/approve-work-plan.command.ts';
import { completeWorkPlanItem } from './commands/complete-work-plan-item.command.ts';
import { draftWorkPlan } from './commands/draft-work-plan.command.ts';
import { dropWorkPlanItem } from './commands/drop-work-plan-item.command.ts';
import { moveWorkPlanItem } from './commands/move-work-plan-item.command.ts';
import { recordAnnualReport } from './commands/record-annual-report.command.ts';
import { setWorkPlanItems } from './commands/set-work-plan-items.command.ts';

const asked = `query ($id: ID!) { workPlan(id: $id) { version state approvedNumber reportText { ru }
  items { id version title { text } month quarter state stateBecause movedToId overdue endsOn meetingId }
  fulfilment { total done planned overdue moved dropped share } quarters { quarter held planned needed missed points { code } } } }`;

interface Shown {
  readonly version: number;
  readonly state: string;
  readonly items: readonly {
    id: string;
    version: number;
    title: { text: string };
    state: string;
    overdue: boolean;
    movedToId: string | null;
    month: number | null;
  }[];
  readonly fulfilment: Record<string, number | null>;
  readonly quarters: readonly {
    quarter: number;
    held: number;
    planned: number;
    missed: boolean;
    points: { code: string }[];
  }[];
}

describe('the plan of work of a year', () => {
  const api = useApi('2026-11-23');
  const point = (ru: string, more: object = {}) => ({
    title: { authentic: 'ru', ru },
    kind: 'OTHER' as never,
    ...more,
  });

  async function aPlan() {
    const scene = await aHeldSession(api());
    const { planId } = await api().must(scene.secretary, draftWorkPlan, {
      year: 2026,
      items: [
        point('Заседание', { kind: 'COUNCIL_SESSION', quarter: 2 }),
        point('Мониторинг парков', { month: 5 }),
        point('Слушание', { month: 12 }),
        point('Сайт'),
      ],
    });
    const look = async (who = scene.secretary) =>
      (await api().query<{ workPlan: Shown | null }>(who, asked, { id: planId })).workPlan;
    const on = async () => ({ id: planId, expectedVersion: (await look())?.version ?? 0 });
    const at = async (title: string) => {
      const item = (await look())?.items.find((one) => one.title.text === title && one.state === 'PLANNED');
      return { id: item?.id ?? '', expectedVersion: item?.version ?? 0 };
    };
    return { ...scene, planId, look, on, at };
  }
  const paper = { number: '12', on: '2026-02-15' };

  it('begins with the points of another year where that is asked: their times, not what became of them', async () => {
    const { secretary, on, at, look } = await aPlan();
    await api().must(secretary, approveWorkPlan, { ...(await on()), paper });
    await api().must(secretary, completeWorkPlanItem, { ...(await at('Мониторинг парков')), on: '2026-05-20' });
    await api().must(secretary, moveWorkPlanItem, {
      ...(await at('Слушание')),
      to: { month: 11 },
      because: 'Зал занят',
    });
    await api().must(secretary, dropWorkPlanItem, { ...(await at('Сайт')), because: 'Есть' });
    const { planId } = await api().must(secretary, draftWorkPlan, { year: 2027, copyOf: 2026 });
    const { workPlan } = await api().query<{ workPlan: Shown }>(secretary, asked, { id: planId });
    expect(workPlan.state).toBe('DRAFT');
    expect(workPlan.items.map(({ title, state, month }) => [title.text, state, month])).toEqual([
      ['Заседание', 'PLANNED', null],
      ['Мониторинг парков', 'PLANNED', 5],
      ['Слушание', 'PLANNED', 11],
    ]);
    expect(workPlan.fulfilment).toMatchObject({ total: 3, done: 0 });
    // The year that was copied stands as it was.
    expect((await look())?.fulfilment).toMatchObject({ done: 1, dropped: 1 });
    const nowhere = await api().perform(secretary, draftWorkPlan, { year: 2028, copyOf: 2019 });
    expect(codesOf(nowhere)).toContain('NOT_THERE');
  });

  it('is one for a year, a draft that the public does not see, changed as a whole and then approved', async () => {
    const { secretary, look, on, planId } = await aPlan();
    const second = await api().perform(secretary, draftWorkPlan, { year: 2026 });
    expect(codesOf(second)).toContain('PLAN_OF_YEAR_THERE');
    expect(await look({ kind: 'PUBLIC' })).toBeNull();
    const [first] = (await look())?.items ?? [];
    await api().must(secretary, setWorkPlanItems, {
      ...(await on()),
      items: [point('Новый пункт', { month: 3 }), { ...point('Заседание весной', { quarter: 2 }), id: first?.id }],
    });
    expect((await look())?.items.map(({ title }) => title.text)).toEqual(['Новый пункт', 'Заседание весной']);
    const wrong = await api().perform(secretary, setWorkPlanItems, {
      ...(await on()),
      items: [point('x', { month: 3, quarter: 1 })],
    });
    expect(codesOf(wrong)).toContain('PLAN_MONTH_OR_QUARTER');
    await api().must(secretary, approveWorkPlan, { ...(await on()), paper });
    expect(await look({ kind: 'PUBLIC' })).toMatchObject({ state: 'APPROVED', approvedNumber: '12', items: [{}, {}] });
    const late = await api().perform(secretary, setWorkPlanItems, { ...(await on()), items: [] });
    expect(codesOf(late)).toContain('PLAN_IS_APPROVED');
    const stale = await api().perform(secretary, recordAnnualReport, {
      id: planId,
      expectedVersion: 1,
      text: { authentic: 'ru', ru: 'x' },
    });
    expect(stale).toMatchObject({ ok: false, problem: { kind: 'CONFLICT' } });
  });

  it('is followed: done, moved, dropped with reasons; what is overdue and the share done are computed', async () => {
    const { secretary, look, on, at, meetingId } = await aPlan();
    const early = await api().perform(secretary, completeWorkPlanItem, await at('Сайт'));
    expect(codesOf(early)).toContain('PLAN_STILL_DRAFT');
    await api().must(secretary, approveWorkPlan, { ...(await on()), paper });
    expect((await look())?.items.filter(({ overdue }) => overdue).map(({ title }) => title.text)).toEqual([
      'Заседание',
      'Мониторинг парков',
    ]);
    await api().must(secretary, completeWorkPlanItem, { ...(await at('Заседание')), meetingId, on: '2026-06-10' });
    await api().must(secretary, moveWorkPlanItem, {
      ...(await at('Мониторинг парков')),
      to: { month: 12 },
      because: 'дожди',
    });
    await api().must(secretary, dropWorkPlanItem, { ...(await at('Слушание')), because: 'проект акта отозван' });
    await api().must(secretary, addWorkPlanItem, {
      ...(await on()),
      item: point('Встреча с жителями', { month: 11 }),
      because: 'поручение председателя',
    });
    const shown = await look({ kind: 'PUBLIC' });
    expect(shown?.fulfilment).toEqual({ total: 5, done: 1, planned: 3, overdue: 0, moved: 1, dropped: 1, share: 0.25 });
    const moved = shown?.items.find(({ state }) => state === 'MOVED');
    expect(shown?.items.find(({ id }) => id === moved?.movedToId)).toMatchObject({ month: 12, state: 'PLANNED' });
    const again = await api().perform(secretary, dropWorkPlanItem, {
      id: moved?.id ?? '',
      expectedVersion: moved?.version ?? 0,
      because: 'x',
    });
    expect(codesOf(again)).toContain('PLAN_POINT_IS_OVER');
    await api().must(secretary, recordAnnualReport, {
      ...(await on()),
      text: { authentic: 'ru', ru: 'Сделано одно из четырёх' },
      paper: { number: '40' },
    });
    expect(await look({ kind: 'PUBLIC' })).toMatchObject({ reportText: { ru: 'Сделано одно из четырёх' } });
  });

  it('shows quarters without a session of the council (PC-SES-04)', async () => {
    const { look } = await aPlan();
    const quarters = (await look())?.quarters ?? [];
    expect(quarters.map(({ quarter, held, planned, missed }) => ({ quarter, held, planned, missed }))).toEqual([
      { quarter: 1, held: 0, planned: 0, missed: true },
      { quarter: 2, held: 0, planned: 1, missed: true },
      { quarter: 3, held: 0, planned: 0, missed: true },
      { quarter: 4, held: 1, planned: 0, missed: false },
    ]);
    expect(quarters[0]?.points.map(({ code }) => code)).toEqual(['QUARTER_WITHOUT_SESSION']);
  });
});
