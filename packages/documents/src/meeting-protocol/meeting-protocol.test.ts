import { describe, expect, it } from 'vitest';
import { renderAttendanceSheet, renderDecisionExtract, renderMeetingNotice } from '../meeting-papers/render.ts';
import { sampleAttendanceSheet, sampleDecisionExtract, sampleMeetingNotice } from '../meeting-papers/sample.ts';
import { readWord } from '../word/read.ts';
import { protocolForPublic } from './for-public.ts';
import { renderMeetingProtocol } from './render.ts';
import { sampleMeetingProtocol } from './sample.ts';
import type { MeetingProtocol } from './view-model.ts';

const textOf = async (protocol: MeetingProtocol, locale: 'kk' | 'ru' = 'ru') =>
  readWord(await renderMeetingProtocol(protocol, { format: 'docx', locale })).paragraphs.join('\n');

describe('the protocol of a session', () => {
  it('a joint one names the councils that sat together, in its notice too', async () => {
    const jointWith = ['Общественный совет Медеуского района'];
    for (const bytes of [
      await renderMeetingProtocol({ ...sampleMeetingProtocol.ru, jointWith }, { format: 'docx', locale: 'ru' }),
      await renderMeetingNotice({ ...sampleMeetingNotice.ru, jointWith }, { format: 'docx', locale: 'ru' }),
    ])
      expect(readWord(bytes).paragraphs.join('\n')).toContain('совместно: Общественный совет Медеуского района');
  });
  it('tells who was there and how, the quorum with its base, each vote in numbers and in words, and the decisions', async () => {
    const text = await textOf(sampleMeetingProtocol.ru);
    for (const words of [
      'очередного заседания № 5, IV созыв',
      'исполняющий(ая) обязанности председателя',
      'Ким Виктор Олегович (дистанционно)',
      'Сәрсенова Гүлнар Оразқызы (прибыл(а) в 15:25)',
      'Ли Ольга Сергеевна (отсутствовал(а) с 15:50 до 16:10)',
      'Тоқтаров Ержан Нұрланұлы — по уважительной причине: командировка',
      'считая от числа избранных членов, необходимо: 8. Кворум имеется.',
      'СЛУШАЛИ:',
      'За — 8, против — 1, воздержались — 1, не голосовали — 0, самоотвод — 0.',
      'Голоса разделились поровну. Решающим был голос председательствующего (Ғаниев Болат Серікұлы): решение принято.',
      'Совещательные голоса (в подсчёт не входят): Орлова Наталья Викторовна — за.',
      'Решение № 12. Ответственный: Досова Айнұр Маратқызы.',
      'Рассмотрение вопроса отложено. Причина: материалы не поступили.',
      'Петренко Иван Павлович, по вопросу 1',
      'Против (1): Петренко Иван Павлович',
    ])
      expect(text.replaceAll('\u00a0', ' ')).toContain(words);
  });

  it('says when the quorum was lost, and how many were there then', async () => {
    const lost = { from: '15:40', until: '15:55', present: 7, needed: 8 };
    const text = await textOf({ ...sampleMeetingProtocol.ru, withoutQuorum: [lost] });
    expect(text).toContain('С 15:40 до 15:55 кворума не было: присутствовали 7, необходимо 8.');
    expect(await textOf(sampleMeetingProtocol.ru)).not.toContain('кворума не было');
  });

  it('is written in Kazakh too', async () => {
    const text = await textOf(sampleMeetingProtocol.kk, 'kk');
    for (const words of ['ТЫҢДАЛДЫ:', 'ШЕШТІ:', 'Күн тәртібі', 'Дауыстар тең бөлінді.']) expect(text).toContain(words);
  });

  it('says that it is a draft, a further edition or a translation', async () => {
    const text = await textOf({
      ...sampleMeetingProtocol.ru,
      draft: true,
      correction: { edition: 2, replaces: '№ 7, 19.11.2026', because: 'пропущен голос' },
      translation: { authentic: 'kk', translator: 'Ким В. О.' },
    });
    for (const words of ['ПРОЕКТ', 'Редакция 2. Заменяет: № 7, 19.11.2026.', 'Подлинник составлен на казахском языке'])
      expect(text).toContain(words);
  });

  it('gives the public names alone: no reason of an absence or a recusal, nothing of what was closed', async () => {
    const shown = await textOf(protocolForPublic(sampleMeetingProtocol.ru, 'ab'.repeat(32)));
    for (const secret of ['командировка', 'работает в организации подрядчика', 'Секретарь огласила', 'прокуратуру'])
      expect(shown).not.toContain(secret);
    expect(shown).toContain('по уважительной причине');
    expect(shown).toContain('ab'.repeat(32));
  });

  it('is its own public copy where nothing has to be withheld', () => {
    const open = {
      ...sampleMeetingProtocol.ru,
      absent: [],
      items: sampleMeetingProtocol.ru.items.filter(({ closed }) => closed === null),
    };
    expect(protocolForPublic(open, '')).toBe(open);
  });

  it('gives equal bytes for an equal protocol: a signature binds to them', async () => {
    const make = () => renderMeetingProtocol(sampleMeetingProtocol.kk, { format: 'pdf', locale: 'kk' });
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true);
  });
});

describe('the other papers of a session', () => {
  it('the sheet leaves room to sign; the notice names the day, the hour and the papers; the extract cites its protocol', async () => {
    const as = { format: 'docx', locale: 'ru' } as const;
    const sheet = readWord(await renderAttendanceSheet(sampleAttendanceSheet.ru, as)).paragraphs.join('\n');
    expect(sheet).toContain('Подпись');
    const notice = readWord(await renderMeetingNotice(sampleMeetingNotice.ru, as)).paragraphs.join('\n');
    expect(notice.replaceAll('\u00a0', ' ')).toContain('19 ноября 2026 года в 15:00');
    expect(notice).toContain('Материалы: monitoring.pdf');
    const extract = readWord(await renderDecisionExtract(sampleDecisionExtract.ru, as)).paragraphs.join('\n');
    expect(extract.replaceAll('\u00a0', ' ')).toContain('№ 7 от 19 ноября 2026 года');
    expect(extract).toContain('Направить рекомендации');
  });
});
