import { beforeAll, describe, expect, it } from 'vitest';
import type { Capacity } from '../kernel/capacity.ts';
import { useApi } from '../testing/api.ts';
import { performDemo } from './demo.ts';

const api = useApi('2026-11-23');
const PUBLIC: Capacity = { kind: 'PUBLIC' };

describe('the demo year, performed through commands', () => {
  beforeAll(async () => {
    await performDemo(api(), api().clock);
  }, 240_000);

  it('gives the handbook’s table of April and May 2019 in topics, recommendations, channels and results', async () => {
    const { monitoringTable: table } = await api().query<{
      monitoringTable: { months: { month: number; count: number; rows: Record<string, { text: string }>[] }[] };
    }>(
      PUBLIC,
      `{ monitoringTable(council: "almaty", year: 2019, from: 1, to: 12, language: "ru") { months { month count rows {
        topic { text } recommendations { text } channels { text } results { text } } } } }`,
    );
    const site = 'http://almatykenes.kz/\nhttps://www.facebook.com/almatykenes/';
    const plain = table.months.map(({ month, count, rows }) => ({
      month,
      count,
      rows: rows.map(({ topic, recommendations, channels, results }) => [
        topic?.text,
        recommendations?.text,
        channels?.text,
        results?.text,
      ]),
    }));
    expect(plain).toEqual([
      {
        month: 4,
        count: 4,
        rows: [
          [
            'Общественный мониторинг на постоянной основе по доступности объектов города',
            'Рекомендации направлены в Департамент комитета труда, и социальной защиты, миграции г. Алматы',
            site,
            'На исполнении и общественном контроле ОС',
          ],
          [
            'Общественный мониторинг по доступности спортивных секций для детей и молодежи города Алматы',
            'Рекомендации были озвучены на Общественных слушаниях (26.04.2019), включены в резолюцию и направлены в соответствующий госорган',
            site,
            'На исполнении и общественном контроле ОС',
          ],
          [
            'Общественный мониторинг Парка «Южный» на предмет реконструкции парка',
            'После 9 мая будет проведена новая трехсторонняя встреча с участием Общественного Совета, Управления зеленой экономики и Защитников Парка. Планируется проведение тестирования поливной системы, новый осмотр Парка и обсуждение сроков сдачи всех работ по реконструкции Парка',
            site,
            'На исполнении и общественном контроле ОС',
          ],
          [
            'Акция по «Весенней уборке»',
            'Рекомендации и предложения направлены в районные акиматы г. Алматы',
            site,
            'Получены ответы, устранены нарушения, предложения и рекомендации взяты на контроль и внесены в планы программы развития «Алматы-2020»',
          ],
        ],
      },
      {
        month: 5,
        count: 2,
        rows: [
          [
            'Общественный мониторинг Парка «Южный»',
            'Рекомендации озвучены на телеканале «Хабар 24»',
            `${site}\nhttps://24.kz/ru/news/social/item/315853-almatintsy-nedovolny-khodom-rekonstruktsii-parka-yuzhnyj`,
            'Рекомендовано до 25.07.2019г. устранить все нарушения и закончить реконструкцию парка',
          ],
          [
            'Встреча многодетных матерей с Управлением образования г Алматы',
            'Обратить внимание на обеспечение бесплатным горячим питанием, школьной формой детей из многодетных семей, а также летним отдыхом в детских лагерях',
            '-',
            'Постоянный мониторинг, вовлечены многодетные мамы в организацию обеспечения школьной формой и др. вопросы.',
          ],
        ],
      },
    ]);
  });

  it('is refused in a database that is in use', async () => {
    await expect(performDemo(api(), api().clock)).rejects.toThrow('empty database');
  });
});
