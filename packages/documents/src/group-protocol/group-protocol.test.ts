import { describe, expect, it } from 'vitest';
import { readWord } from '../word/read.ts';
import { renderGroupProtocol } from './render.ts';
import { sampleGroupProtocol } from './sample.ts';

describe('the protocol of a working group', () => {
  it('tells who was present, the votes by name, recusals with their ground, the rating, the reserve and ties', async () => {
    const { paragraphs } = readWord(
      await renderGroupProtocol(sampleGroupProtocol.ru, { format: 'docx', locale: 'ru' }),
    );
    const text = paragraphs.join('\n');
    for (const words of [
      'Протокол № 7',
      'IV созыва',
      'Численность рабочей группы: 6 (акт: № 14-р · 02.09.2026)',
      'присутствуют: 5',
      'Абаева Дана — Аппарат маслихата города Алматы',
      'Отсутствуют: Петренко Зарина',
      'Әлиева Айгүл Серікқызы (№ 4-001)',
      'За (4): Абаева Дана, Ғаниева Болат, Жұмабай Мұрат, Ким Виктор',
      'Самоотвод (1): Ли Олжас (работает в той же организации)',
      'Избраны: Әлиева Айгүл Серікқызы',
      'Резерв в порядке очереди: 1. Бек Тимур',
      'Голоса равны, никто из них не избран: Досов Ержан, Ермек Салтанат',
      'На повторный конкурс выносится мест: 1',
    ])
      expect(text).toContain(words);
  });

  it('is written in Kazakh too', async () => {
    const { paragraphs } = readWord(
      await renderGroupProtocol(sampleGroupProtocol.kk, { format: 'docx', locale: 'kk' }),
    );
    expect(paragraphs.join('\n')).toContain('№ 7 хаттама');
  });

  it('gives equal bytes for an equal protocol, as PDF and as Word', async () => {
    for (const format of ['pdf', 'docx'] as const) {
      const once = await renderGroupProtocol(sampleGroupProtocol.kk, { format, locale: 'kk' });
      const again = await renderGroupProtocol(sampleGroupProtocol.kk, { format, locale: 'kk' });
      expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    }
  });
});
