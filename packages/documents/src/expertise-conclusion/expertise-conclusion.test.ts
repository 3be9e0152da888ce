import { describe, expect, it } from 'vitest';
import { readWord } from '../word/read.ts';
import { renderExpertiseConclusion } from './render.ts';
import { sampleExpertiseConclusion } from './sample.ts';
import type { ExpertiseConclusion } from './view-model.ts';

const textOf = async (conclusion: ExpertiseConclusion, locale: 'kk' | 'ru' = 'ru') =>
  readWord(await renderExpertiseConclusion(conclusion, { format: 'docx', locale })).paragraphs.join('\n');

describe('the conclusion of an expertise', () => {
  it('gives grounds, object, method, the answer of each expert to each question, recommendations and dissent', async () => {
    const text = (await textOf(sampleExpertiseConclusion.ru)).replaceAll('\u00a0', ' ');
    for (const words of [
      'ЗАКЛЮЧЕНИЕ № 4/2026',
      'Решение общественного совета: № 14, 15.10.2026.',
      'Проект нормативного правового акта: проект решения маслихата',
      'Ахметов Болат Серікұлы:',
      'Ухудшает: при нынешней приживаемости',
      'Особые мнения',
      'Ким Виктор Олегович, 17 ноября 2026 года',
      '7K3M-9XQ2-B5TN',
    ])
      expect(text).toContain(words);
  });

  it('is written in Kazakh, says what is empty, unanswered, a draft or a translation', async () => {
    expect(await textOf(sampleExpertiseConclusion.kk, 'kk')).toContain('Сұрақтар мен сарапшылардың жауаптары');
    const bare = await textOf({
      ...sampleExpertiseConclusion.ru,
      draft: true,
      authentic: 'kk',
      method: '',
      questions: [{ text: 'Вопрос?', answers: [] }],
    });
    for (const words of ['ПРОЕКТ', 'Раздел не заполнен.', 'Ответа нет.', 'Подлинник составлен на казахском языке'])
      expect(bare).toContain(words);
  });

  it('stays a PDF whatever people write', async () => {
    const text = '#let x = [ \\ " ] $ @ <a> *b* _c_ ` '.repeat(40);
    const bytes = await renderExpertiseConclusion(
      { ...sampleExpertiseConclusion.ru, method: text, questions: [{ text, answers: [{ expert: text, text }] }] },
      { format: 'pdf', locale: 'ru' },
    );
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
