import type { DocumentLocale } from '../shared/locale.ts';
import type { CouncilWorkPlan, PlannedPoint } from './view-model.ts';

const point = (ordinal: number, title: string, rest: Partial<PlannedPoint> = {}): PlannedPoint => ({
  ordinal,
  title,
  month: null,
  quarter: null,
  responsible: null,
  state: 'PLANNED',
  stateOn: null,
  because: null,
  ...rest,
});

const russian: CouncilWorkPlan = {
  preparedOn: '2026-11-23',
  council: 'Общественный совет города Алматы',
  year: 2026,
  approval: { number: '1', on: '2026-01-22' },
  points: [
    point(1, 'Очередное заседание совета', {
      month: 3,
      quarter: 1,
      responsible: 'Председатель, секретарь',
      state: 'DONE',
      stateOn: '2026-03-12',
    }),
    point(2, 'Мониторинг доступности детских и спортивных площадок во дворах Алмалинского и Бостандыкского районов', {
      quarter: 2,
      responsible: 'Комиссия по жилищно-коммунальному хозяйству и благоустройству',
      state: 'MOVED',
      stateOn: '2026-06-30',
      because: 'Решением заседания от 25.06.2026 перенесён на III квартал.',
    }),
    point(3, 'Мониторинг доступности детских и спортивных площадок', {
      quarter: 3,
      responsible: 'Комиссия по благоустройству',
      state: 'DONE',
      stateOn: '2026-09-18',
    }),
    point(4, 'Заслушивание отчёта Управления образования о питании школьников', { month: 10, quarter: 4 }),
    point(5, 'Общественное слушание о ремонте остановок', { month: 12, quarter: 4, responsible: 'Секретарь' }),
    point(6, 'Рассмотрение проектов нормативных правовых актов по мере поступления', { responsible: 'Комиссии' }),
  ],
  chair: 'Сәрсекеев М. Т.',
  secretary: 'Исабекова А. О.',
};

const kazakh: CouncilWorkPlan = {
  ...russian,
  council: 'Алматы қаласының Қоғамдық кеңесі',
  approval: null,
  points: [
    point(1, 'Кеңестің кезекті отырысы', { month: 3, quarter: 1, responsible: 'Төраға, хатшы' }),
    point(2, 'Аулалардағы балалар және спорт алаңдарының қолжетімділігін қоғамдық бақылау', {
      quarter: 2,
      responsible: 'Абаттандыру комиссиясы',
    }),
    point(3, 'Білім басқармасының оқушыларды тамақтандыру туралы есебін тыңдау', { month: 10, quarter: 4 }),
    point(4, 'Нормативтік құқықтық актілердің жобаларын түсуіне қарай қарау', { responsible: 'Комиссиялар' }),
  ],
};

/** The plan of an invented council, for tests, manuals and looking. */
export const sampleWorkPlan: Record<DocumentLocale, CouncilWorkPlan> = { kk: kazakh, ru: russian };
