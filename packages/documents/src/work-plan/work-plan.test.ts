import { describe, expect, it } from 'vitest';
import { readWord } from '../word/read.ts';
import { renderWorkPlan } from './render.ts';
import { sampleWorkPlan } from './sample.ts';

describe('the plan of work of a year', () => {
  it('tells by what it was approved, each point under its quarter, and what became of it', async () => {
    const { paragraphs } = readWord(await renderWorkPlan(sampleWorkPlan.ru, { format: 'docx', locale: 'ru' }));
    const text = paragraphs.join('\n').replaceAll('\u00a0', ' ');
    for (const words of [
      'ПЛАН РАБОТЫ НА 2026 ГОД',
      'Утверждён решением Общественного совета, № 1, 22 января 2026 года',
      '1-й квартал',
      'В течение 2026 года',
      'Выполнено, 18.09.2026',
      'перенесён на III квартал',
      'Выполнено пунктов: 2 из 5',
      'Сәрсекеев М. Т.',
    ])
      expect(text).toContain(words);
    expect(text.indexOf('1-й квартал')).toBeLessThan(text.indexOf('В течение 2026 года'));
  });

  it('a draft says that it is one, and tells nothing of an approval', async () => {
    const { paragraphs } = readWord(await renderWorkPlan(sampleWorkPlan.kk, { format: 'docx', locale: 'kk' }));
    const text = paragraphs.join('\n').replaceAll('\u00a0', ' ');
    expect(text).toContain('2026 ЖЫЛҒЫ ЖҰМЫС ЖОСПАРЫ');
    expect(text).toContain('ЖОБА');
    expect(text).not.toContain('бекітілген');
  });

  it('gives equal bytes for an equal plan, as PDF and as Word; an empty one is a page too', async () => {
    for (const format of ['pdf', 'docx'] as const) {
      const once = await renderWorkPlan(sampleWorkPlan.kk, { format, locale: 'kk' });
      const again = await renderWorkPlan(sampleWorkPlan.kk, { format, locale: 'kk' });
      expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    }
    const empty = await renderWorkPlan({ ...sampleWorkPlan.ru, points: [] }, { format: 'pdf', locale: 'ru' });
    expect(Buffer.from(empty.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});
