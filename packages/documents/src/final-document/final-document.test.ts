import { describe, expect, it } from 'vitest';
import { UnreadablePicture } from '../shared/picture.ts';
import { readWord } from '../word/read.ts';
import { renderFinalDocument } from './render.ts';
import { sampleFinalDocument } from './sample.ts';
import type { FinalDocument } from './view-model.ts';

const model = sampleFinalDocument.ru;

async function word(document: FinalDocument, locale: 'kk' | 'ru' = 'ru') {
  return readWord(await renderFinalDocument(document, { format: 'docx', locale }));
}

const bare: FinalDocument = {
  ...model,
  draft: true,
  number: null,
  datedOn: null,
  occasions: [],
  legalBasis: [],
  decision: null,
  objects: [],
  aim: null,
  tasks: [],
  subjects: [],
  methods: [],
  factsText: null,
  findings: [],
  otherDocuments: [],
  proposals: [],
  answerTerm: null,
  signatories: [],
};

describe('the final document', () => {
  it('has every part that the law names, in order (PC-CTRL-09)', async () => {
    const { headings } = await word(model);
    expect(headings(1)).toEqual(['ИТОГОВЫЙ ДОКУМЕНТ']);
    expect(headings(2)).toEqual([
      '1. Дата, время и место проведения',
      '2. Правовое основание',
      '3. Объекты общественного контроля',
      '4. Цель и задачи',
      '5. Перечень субъектов общественного контроля и их соответствие требованиям законодательства',
      '6. Формы и методы общественного контроля',
      '7. Установленные факты и обстоятельства',
      '8. Иные документы',
      '9. Предложения по устранению причин и условий нарушений',
      '10. Порядок рассмотрения итогового документа',
    ]);
  });

  it('speaks Kazakh when asked to', async () => {
    const { headings, paragraphs } = await word(sampleFinalDocument.kk, 'kk');
    expect(headings(1)).toEqual(['ҚОРЫТЫНДЫ ҚҰЖАТ']);
    expect(headings(3)).toEqual(['1-факт', '2-факт', '3-факт']);
    expect(paragraphs).toContain('Ұсынылған орындау мерзімі: 2026\u00a0жылғы\u00a016\u00a0қарашаға дейін.');
  });

  it('numbers its facts, each with severity, norm, causes, objection and remedy where they are known', async () => {
    const { headings, paragraphs } = await word(model);
    expect(headings(3)).toEqual(['Факт 1', 'Факт 2', 'Факт 3']);
    expect(paragraphs).toContain('Значимость: существенная');
    expect(paragraphs).toContain('Значимость: критическая');
    expect(paragraphs.filter((text) => text.startsWith('Нарушенная норма: '))).toHaveLength(2);
    expect(paragraphs.filter((text) => text.startsWith('Причины и условия: '))).toHaveLength(2);
    expect(paragraphs.filter((text) => text.startsWith('Возражение объекта: '))).toHaveLength(1);
    expect(paragraphs).toContain(
      'Устранение: нарушение устранено 15.10.2026. Группа проверила: работают все 46 светильников.',
    );
  });

  it('shows photos with captions and with words for those who do not see them', async () => {
    const { xml, paragraphs } = await word(model);
    expect(xml.match(/<pic:pic /g)).toHaveLength(4);
    expect(xml.match(/descr="Фото \d\.\d\. [^"]+"/g)?.length).toBeGreaterThanOrEqual(4);
    expect(paragraphs).toContain('Фото 1.1. Главная аллея, просевшая брусчатка, 06.10.2026');
    expect(paragraphs).toContain('Фото 2.2. Северная дорожка после устранения, 15.10.2026');
  });

  it('keeps the proposals’ wording letter for letter, with addressees and the council’s date', async () => {
    const { paragraphs } = await word(model);
    for (const [index, { wording }] of model.proposals.entries()) {
      expect(paragraphs).toContain(`${index + 1}. ${wording}`);
    }
    expect(paragraphs).toContain('Кому: КГУ «Управление зеленой экономики города Алматы»; ТОО «Алма Парк Құрылыс».');
  });

  it('marks a provision that nobody has checked, and only that', async () => {
    const marked = (await word(model)).paragraphs.filter((text) => text.includes('не проверено'));
    expect(marked).toEqual([
      '— Закон Республики Казахстан от 2 ноября 2015 года № 383-V «Об общественных советах» (не проверено)',
    ]);
  });

  it('says that no term is set where none is known', async () => {
    const unset = { ...model, answerTerm: { workingDays: null, basis: { text: '', unverified: true } } };
    expect((await word(unset)).paragraphs).toContain('Срок ответа не установлен (не проверено).');
  });

  it('says of an empty part that it is empty, and leaves blanks for number and date', async () => {
    const { paragraphs, headings } = await word(bare);
    expect(paragraphs.filter((text) => text === 'Раздел не заполнен.')).toHaveLength(8);
    expect(headings(2)).toHaveLength(9);
    expect(paragraphs).toContain('ПРОЕКТ');
    expect(paragraphs).toContain('№\u00a0________');
    await expect(renderFinalDocument(bare, { format: 'pdf', locale: 'ru' })).resolves.toBeInstanceOf(Uint8Array);
  });

  it.each(['docx', 'pdf'] as const)('refuses a photo that is not a picture: %s', async (format) => {
    const finding = model.findings[0];
    const photos = [{ bytes: new TextEncoder().encode('<svg onload="x"/>'), caption: 'x' }];
    const broken = { ...model, findings: finding ? [{ ...finding, photos }] : [] };
    await expect(renderFinalDocument(broken, { format, locale: 'ru' })).rejects.toThrow(UnreadablePicture);
  });

  it.each(['docx', 'pdf'] as const)('gives equal bytes for equal input: %s', async (format) => {
    const first = await renderFinalDocument(model, { format, locale: 'kk' });
    await renderFinalDocument(bare, { format, locale: 'ru' });
    const second = await renderFinalDocument(model, { format, locale: 'kk' });
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('carries its title, its author and its date', async () => {
    const { properties } = await word(model);
    expect(properties).toContain('Итоговый документ: Общественный мониторинг реконструкции парка «Южный»');
    expect(properties).toContain('<dc:creator>Общественный совет города Алматы</dc:creator>');
    expect(properties.match(/2026-10-20T00:00:00Z/g)).toHaveLength(2);
  });
});
