import { describe, expect, it } from 'vitest';
import { actInWords } from './act-words.ts';
import { knownYears } from './known-years.ts';

describe('the act beside a day off', () => {
  it('is cited in the reader’s language, article and item included', () => {
    expect(actInWords('Трудовой кодекс РК, ст. 84 п. 5', 'kk')).toBe('ҚР Еңбек кодексі, 84-баптың 5-тармағы');
    expect(actInWords('Трудовой кодекс РК, ст. 84', 'en')).toBe('Labour Code of Kazakhstan, art. 84');
    expect(actInWords('Трудовой кодекс РК, ст. 84', 'ru')).toBe('Трудовой кодекс РК, ст. 84');
  });

  it('has words in Kazakh and English for every act of the known years', () => {
    for (const { act } of knownYears.flatMap(({ days }) => days))
      for (const language of ['kk', 'en'] as const)
        expect(actInWords(act, language)).not.toMatch(/Закон|кодекс РК|Постановление|ст\./);
  });

  it('is kept as it was entered where a person entered it', () => {
    expect(actInWords('Приказ акима № 5', 'kk')).toBe('Приказ акима № 5');
  });
});
