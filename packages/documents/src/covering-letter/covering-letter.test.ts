import QRCode from 'qrcode';
import { describe, expect, it } from 'vitest';
import { readWord } from '../word/read.ts';
import { qrSvg } from './qr-code.ts';
import { renderCoveringLetter } from './render.ts';
import { sampleCoveringLetter } from './sample.ts';
import type { CoveringLetter } from './view-model.ts';

const letter = sampleCoveringLetter.ru;

async function word(model: CoveringLetter, locale: 'kk' | 'ru' = 'ru') {
  return readWord(await renderCoveringLetter(model, { format: 'docx', locale }));
}

describe('the covering letter', () => {
  it.each(['kk', 'ru'] as const)(
    'has Kazakh at the left of its letterhead and Russian at the right: %s',
    async (locale) => {
      const { paragraphs } = await word(sampleCoveringLetter[locale], locale);
      const [first] = paragraphs;
      expect(first).toBe('АЛМАТЫ ҚАЛАСЫНЫҢ\nҚОҒАМДЫҚ КЕҢЕСІ');
      expect(paragraphs.indexOf('ОБЩЕСТВЕННЫЙ СОВЕТ\nГОРОДА АЛМАТЫ')).toBe(4);
    },
  );

  it('is seen as a picture of its pages that runs nothing', async () => {
    const pages = new TextDecoder().decode(await renderCoveringLetter(letter, { format: 'svg', locale: 'ru' }));
    expect(pages).toMatch(/^<svg [^>]*viewBox="0 0 595/);
    expect(pages).not.toMatch(/<script|<foreignObject|\son\w+=/);
  });

  it('names number, date, file index, the letter answered and the addressee', async () => {
    const { paragraphs } = await word(letter);
    for (const line of [
      'Исх. № 01-14/127 от 21.10.2026',
      'Индекс дела: 02-14',
      'На № 03-12/418 от 08.10.2026',
      'Руководителю',
      'КГУ «Управление зеленой экономики города Алматы»',
    ]) {
      expect(paragraphs).toContain(line);
    }
  });

  it('leaves blanks for number and date until the letter is registered', async () => {
    const { paragraphs } = await word({ ...letter, number: null, datedOn: null, draft: true });
    expect(paragraphs).toContain('Исх. № ____________ от ____.____.________');
    expect(paragraphs[0]).toBe('ПРОЕКТ');
  });

  it('repeats each recommendation in its exact wording, numbered, with the council’s own date', async () => {
    const { paragraphs } = await word(letter);
    for (const [index, { wording, number }] of letter.recommendations.entries()) {
      expect(paragraphs).toContain(`${index + 1}. ${wording} (${number})`);
    }
    expect(paragraphs).toContain('Срок исполнения, указанный советом: до 16\u00a0ноября\u00a02026\u00a0года.');
  });

  it('shows that the answer’s term is unverified', async () => {
    const { paragraphs } = await word(letter);
    expect(paragraphs).toContain(
      'Просим дать мотивированный ответ отдельно по каждой рекомендации в течение 10 рабочих дней со дня получения настоящего письма (срок по Закону № 383-V; не проверено).',
    );
  });

  it('says nothing of «не проверено» when the term is known', async () => {
    const basis = { text: 'Закон № 30-VIII, статья 13', unverified: false };
    const { paragraphs } = await word({ ...letter, answerTerm: { workingDays: 10, basis } });
    expect(paragraphs.join('\n')).not.toContain('не проверено');
  });

  it('lists attachments with sheets and copies, signatory, executor and telephone', async () => {
    const { paragraphs } = await word(letter);
    expect(paragraphs).toContain('1. Итоговый документ от 20.10.2026 № 7 на 3 л. в 1 экз.');
    expect(paragraphs).toContain('М. Сарсекеев');
    expect(paragraphs.at(-1)).toBe('Исп. Исабекова А. О., тел. 8 (727) 000-00-02');
  });

  it('puts и.о. and м.а. where an acting person signs', async () => {
    const acting = (locale: 'kk' | 'ru', position: string) =>
      word({ ...sampleCoveringLetter[locale], signatory: { position, name: 'А. Ким', acting: true } }, locale);
    expect((await acting('ru', 'председателя совета')).paragraphs).toContain('и. о. председателя совета');
    expect((await acting('kk', 'Кеңес төрағасының')).paragraphs).toContain('Кеңес төрағасының м.а.');
  });

  it('prints the answer link as a code, as a link and in words', async () => {
    const { xml, links, paragraphs } = await word(letter);
    expect(links).toEqual([letter.answerUrl]);
    expect(xml).toContain(`descr="QR-код со ссылкой для ответа на письмо: ${letter.answerUrl}"`);
    expect(paragraphs).toContain('Ответить на это письмо онлайн');
  });

  it('draws the code of exactly that link, with its quiet zone', async () => {
    const url = letter.answerUrl ?? '';
    const { size } = QRCode.create(url, { errorCorrectionLevel: 'M' }).modules;
    expect(await qrSvg(url)).toContain(`viewBox="0 0 ${size + 8} ${size + 8}"`);
  });

  it('has no code when there is no link', async () => {
    const { xml, links } = await word({ ...letter, answerUrl: null });
    expect(links).toEqual([]);
    expect(xml).not.toContain('<pic:pic ');
    await expect(
      renderCoveringLetter({ ...letter, answerUrl: null }, { format: 'pdf', locale: 'ru' }),
    ).resolves.toBeInstanceOf(Uint8Array);
  });

  it('refuses a link that is not an address of the web', async () => {
    const script = { ...letter, answerUrl: 'javascript:alert(1)' };
    await expect(renderCoveringLetter(script, { format: 'pdf', locale: 'ru' })).rejects.toThrow(RangeError);
  });

  it.each(['docx', 'pdf'] as const)('gives equal bytes for equal input: %s', async (format) => {
    const first = await renderCoveringLetter(letter, { format, locale: 'ru' });
    const second = await renderCoveringLetter(letter, { format, locale: 'ru' });
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
