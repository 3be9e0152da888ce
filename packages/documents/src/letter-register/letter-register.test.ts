import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../sheet/read.ts';
import { renderLetterRegister } from './render.ts';
import { sampleLetterRegister } from './sample.ts';
import type { LetterRegister } from './view-model.ts';

const register = sampleLetterRegister.ru;

const workbook = async (model: LetterRegister, locale: 'kk' | 'ru' = 'ru') =>
  readWorkbook(await renderLetterRegister(model, { format: 'xlsx', locale }));

describe('the yearly register of letters', () => {
  it('has a sheet for each direction, with ten columns and filters on them', async () => {
    const sheets = (await workbook(register)).worksheets;
    expect(sheets.map(({ name }) => name)).toEqual(['Исходящие', 'Входящие']);
    expect(sheets.map(({ columnCount }) => columnCount)).toEqual([10, 10]);
    expect(sheets[0]?.autoFilter).toBe('A2:J2');
    expect(sheets[0]?.getCell('A1').text).toBe(
      'Общественный совет города Алматы. Журнал регистрации исходящих писем за 2026 год',
    );
  });

  it('tells of a letter its number, dates, correspondent, subject, index, channel, executor, control and answer', async () => {
    const row = (await workbook(register)).worksheets[0]?.getRow(3);
    expect(row?.values).toEqual([
      undefined,
      1,
      '01-14/127',
      '21.10.2026',
      'КГУ «Управление зеленой экономики города Алматы»',
      'О рекомендациях по итогам общественного мониторинга реконструкции парка «Южный»',
      '02-14',
      'СЭД',
      'Исабекова А. О.',
      'до 05.11.2026\nснято с контроля 06.11.2026',
      '№ 02-03/88 от 04.11.2026',
    ]);
  });

  it('gives an incoming letter the number and date of its sender', async () => {
    const sheet = (await workbook(register)).worksheets[1];
    expect(sheet?.getCell('D4').text).toBe(
      'КГУ «Управление зеленой экономики города Алматы»\n№ 03-12/501 от 03.11.2026',
    );
    expect(sheet?.getCell('I4').text).toBe('на контроле');
    expect(sheet?.getCell('I3').text).toBe('—');
  });

  it('counts its letters, and says so when there are none', async () => {
    const none: LetterRegister = { ...register, parts: [{ direction: 'IN', letters: [] }] };
    expect((await workbook(register)).worksheets[0]?.getCell('A7').text).toBe('Всего писем: 3');
    expect((await workbook(none)).worksheets[0]?.getCell('A4').text).toBe('За этот год письма не зарегистрированы.');
    await expect(renderLetterRegister(none, { format: 'pdf', locale: 'ru' })).resolves.toBeInstanceOf(Uint8Array);
  });

  it('speaks Kazakh when asked to', async () => {
    const sheet = (await workbook(sampleLetterRegister.kk, 'kk')).worksheets[0];
    expect(sheet?.name).toBe('Шығыс хаттар');
    expect(sheet?.getCell('J3').text).toBe('04.11.2026 № 02-03/88');
  });

  it.each(['pdf', 'xlsx'] as const)('gives equal bytes for equal input: %s', async (format) => {
    const first = await renderLetterRegister(register, { format, locale: 'ru' });
    const second = await renderLetterRegister(register, { format, locale: 'ru' });
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
