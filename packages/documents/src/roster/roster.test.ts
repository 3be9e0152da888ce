import { describe, expect, it } from 'vitest';
import { readWord } from '../word/read.ts';
import { roman } from './print.ts';
import { renderRoster } from './render.ts';
import { sampleRoster } from './sample.ts';

describe('the official roster', () => {
  it('tells the act, the days, each seat with who proposed its member, vacancies and the check of the composition', async () => {
    const { paragraphs } = readWord(await renderRoster(sampleRoster.ru, { format: 'docx', locale: 'ru' }));
    const text = paragraphs.join('\n');
    for (const words of [
      'Состав Общественного совета III созыва',
      'Решение маслихата города Алматы · № 111 · 12.02.2024',
      'Камалова Светлана',
      'ОФ «Таза Қала»',
      '05.08.2026 — 11.02.2027',
      'Вакантно',
      'членство приостановлено',
      'Государственная часть совета (PC-FORM-07): Соблюдено',
    ])
      expect(text).toContain(words);
  });

  it('gives equal bytes for an equal roster, as PDF and as Word', async () => {
    for (const format of ['pdf', 'docx'] as const) {
      const once = await renderRoster(sampleRoster.kk, { format, locale: 'kk' });
      const again = await renderRoster(sampleRoster.kk, { format, locale: 'kk' });
      expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    }
  });

  it('writes a convocation’s number as it is written', () => {
    expect([1, 2, 3, 4, 9, 14, 40].map(roman)).toEqual(['I', 'II', 'III', 'IV', 'IX', 'XIV', 'XL']);
  });
});
