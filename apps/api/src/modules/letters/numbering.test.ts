import { beforeEach, describe, expect, it } from 'vitest';
import { useApi } from '../../testing/api.ts';
import { anAdopted, aScene, codesOf, type Scene, tracksOf, versionOf } from '../../testing/recommendation-scene.ts';
import { registerIncoming } from '../answers/register-incoming.command.ts';
import { letterRegisterDocument } from '../documents/letter-register.document.ts';
import { draftLetter } from './draft-letter.command.ts';
import { LetterChannel, LetterKind } from './letter.enums.ts';
import { handWritten } from './numbering.ts';
import { sendLetter } from './send-letter.command.ts';

describe('a number by hand', () => {
  it.each([
    ['12-а', null, { series: '', ordinal: 12, number: '12-а' }],
    ['03-15/127', null, { series: '03-15', ordinal: 127, number: '03-15/127' }],
    ['03-15/127', '03-15', { series: '03-15', ordinal: 127, number: '03-15/127' }],
    ['№ 7', null, { series: '', ordinal: 7, number: '7' }],
    ['127/ОС', 'ОС', { series: 'ОС', ordinal: 127, number: '127/ОС' }],
    ['  ЖТ-2026/5 ', null, { series: 'ЖТ-2026', ordinal: 5, number: 'ЖТ-2026/5' }],
  ])('%s in the series %s is kept as it is printed', (printed, series, kept) => {
    expect(handWritten({ printed, series, ordinal: null })).toEqual(kept);
  });

  it.each(['без номера', '<12>', '-12'])('%s is not one', (printed) => {
    expect(() => handWritten({ printed, series: null, ordinal: null })).toThrow();
  });
});

describe('the register of letters', () => {
  const api = useApi();
  let scene: Scene;
  beforeEach(async () => {
    api().clock.set('2026-11-23');
    scene = await aScene(api());
  });
  const send = async (more: object = {}) => {
    const { tracks } = await tracksOf(scene, await anAdopted(scene));
    const { letterId } = await api().must(scene.secretary, draftLetter, {
      kind: LetterKind.RECOMMENDATION,
      trackIds: tracks.map(({ id }) => id),
      language: 'ru',
    });
    return api().perform(scene.secretary, sendLetter, {
      id: letterId,
      expectedVersion: await versionOf(api(), 'letter', letterId),
      channel: LetterChannel.EDMS,
      ...more,
    });
  };
  const numberOf = (result: Awaited<ReturnType<typeof send>>) => (result.ok ? result.success.number : codesOf(result));

  it('takes «12-а» beside 12, refuses it twice however it is written, and goes on after it', async () => {
    const gap = { acknowledged: [{ code: 'LETTER_NUMBER_GAP', reason: 'бумажный журнал' }] };
    expect(numberOf(await send({ numberByHand: '12-а', ...gap }))).toBe('12-а');
    expect(numberOf(await send({ numberByHand: '12-А' }))).toEqual(['LETTER_NUMBER_TAKEN']);
    expect(numberOf(await send({ numberByHand: '12' }))).toBe('12');
    expect(numberOf(await send())).toBe('13');
    expect(
      numberOf(
        await send({
          numberByHand: '12-а',
          sentOn: '2025-12-30',
          acknowledged: [
            { code: 'FACT_OUT_OF_ORDER', reason: 'внесено позже' },
            { code: 'LETTER_NUMBER_GAP', reason: 'бумажный журнал' },
          ],
        }),
      ),
    ).toBe('12-а');
    expect(numberOf(await send({ numberByHand: 'без номера' }))).toEqual(['numberByHand NUMBER_UNREADABLE']);
  });

  it('goes on in the series that a printed number names', async () => {
    const gap = { acknowledged: [{ code: 'LETTER_NUMBER_GAP', reason: 'бумажный журнал' }] };
    expect(numberOf(await send({ numberByHand: '03-15/127', ...gap }))).toBe('03-15/127');
    expect(numberOf(await send({ series: '03-15' }))).toBe('03-15/128');
    expect(numberOf(await send())).toBe('1');
  });

  it('prints the year as people count: 9, 12, 12-а, 127', async () => {
    const gap = { acknowledged: [{ code: 'LETTER_NUMBER_GAP', reason: 'бумажный журнал' }] };
    for (const numberByHand of ['127', '12-а', '9', '12'])
      await api().must(scene.secretary, registerIncoming, {
        subject: `Вх. ${numberByHand}`,
        correspondent: 'Житель',
        channel: LetterChannel.PAPER,
        language: 'ru',
        numberByHand,
        ...gap,
      });
    const operation = api().operation(scene.secretary);
    const register = await letterRegisterDocument(operation, { year: 2026, direction: 'IN', locale: 'ru' });
    await operation.end();
    expect(register?.parts[0]?.letters.map(({ number }) => number)).toEqual(['9', '12', '12-а', '127']);
  });
});
