import {
  type DocumentLocale,
  renderAttendanceSheet,
  renderCoveringLetter,
  renderDecisionExtract,
  renderExpertiseConclusion,
  renderFinalDocument,
  renderGroupProtocol,
  renderLetterRegister,
  renderMeetingNotice,
  renderMeetingProtocol,
  renderMonitoringTable,
  renderRoster,
  renderWorkPlan,
} from '@kenes/documents';
import {
  longMeetingProtocol,
  sampleAttendanceSheet,
  sampleCoveringLetter,
  sampleDecisionExtract,
  sampleExpertiseConclusion,
  sampleFinalDocument,
  sampleGroupProtocol,
  sampleLetterRegister,
  sampleMeetingNotice,
  sampleMeetingProtocol,
  sampleMonitoringTable,
  sampleRoster,
  sampleWorkPlan,
} from '@kenes/documents/samples';
import { describe, expect, it } from 'vitest';
import { differences } from './compare.ts';
import { factsOf, textOf } from './poppler.ts';

const documents: Record<string, (locale: DocumentLocale) => Promise<Uint8Array>> = {
  'monitoring-table': (locale) => renderMonitoringTable(sampleMonitoringTable[locale], { format: 'pdf', locale }),
  'final-document': (locale) => renderFinalDocument(sampleFinalDocument[locale], { format: 'pdf', locale }),
  'covering-letter': (locale) => renderCoveringLetter(sampleCoveringLetter[locale], { format: 'pdf', locale }),
  'letter-register': (locale) => renderLetterRegister(sampleLetterRegister[locale], { format: 'pdf', locale }),
  roster: (locale) => renderRoster(sampleRoster[locale], { format: 'pdf', locale }),
  'work-plan': (locale) => renderWorkPlan(sampleWorkPlan[locale], { format: 'pdf', locale }),
  'group-protocol': (locale) => renderGroupProtocol(sampleGroupProtocol[locale], { format: 'pdf', locale }),
  'meeting-protocol': (locale) => renderMeetingProtocol(sampleMeetingProtocol[locale], { format: 'pdf', locale }),
  'expertise-conclusion': (locale) =>
    renderExpertiseConclusion(sampleExpertiseConclusion[locale], { format: 'pdf', locale }),
  'attendance-sheet': (locale) => renderAttendanceSheet(sampleAttendanceSheet[locale], { format: 'pdf', locale }),
  'meeting-notice': (locale) => renderMeetingNotice(sampleMeetingNotice[locale], { format: 'pdf', locale }),
  'decision-extract': (locale) => renderDecisionExtract(sampleDecisionExtract[locale], { format: 'pdf', locale }),
};

const titles: Record<string, Record<DocumentLocale, string>> = {
  'monitoring-table': {
    kk: 'Қоғамдық мониторинг жүргізу туралы ақпарат',
    ru: 'Информация о проведении общественного мониторинга',
  },
  'final-document': {
    kk: 'Қорытынды құжат: «Южный» саябағын қайта жаңғыртуға қоғамдық мониторинг',
    ru: 'Итоговый документ: Общественный мониторинг реконструкции парка «Южный»',
  },
  'covering-letter': {
    kk: sampleCoveringLetter.kk.subject,
    ru: sampleCoveringLetter.ru.subject,
  },
  'letter-register': {
    kk: '2026 жылғы хаттарды тіркеу журналы',
    ru: 'Журнал регистрации писем за 2026 год',
  },
  roster: {
    kk: 'III шақырылымдағы Қоғамдық кеңестің құрамы',
    ru: 'Состав Общественного совета III созыва',
  },
  'work-plan': { kk: '2026 жылғы жұмыс жоспары', ru: 'План работы на 2026 год' },
  'group-protocol': { kk: '№ 7 хаттама', ru: 'Протокол № 7' },
  'meeting-protocol': { kk: '№ 7 хаттама', ru: 'Протокол № 7' },
  'expertise-conclusion': { kk: '№ 4/2026 қорытындысы', ru: 'Заключение № 4/2026' },
  'attendance-sheet': { kk: 'Қатысушыларды тіркеу парағы', ru: 'Лист регистрации участников' },
  'meeting-notice': {
    kk: 'Хабарлама: IV шақырылымның № 5 кезекті отырысы',
    ru: 'Уведомление: Очередное заседание № 5, IV созыв',
  },
  'decision-extract': {
    kk: 'Хаттамадан үзінді: «Южный» саябағын қайта жаңғыртуға жүргізілген қоғамдық мониторингтің нәтижелері туралы',
    ru: 'Выписка из протокола: О результатах общественного мониторинга реконструкции парка «Южный»',
  },
};

const cases = Object.keys(documents).flatMap((name) => (['kk', 'ru'] as const).map((locale) => ({ name, locale })));
const render = (name: string, locale: DocumentLocale) =>
  documents[name]?.(locale) ?? Promise.reject(new Error(`No document ${name}`));
const flat = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').replaceAll('\u2060', '');

describe('a rendered document', () => {
  it.each(cases)('looks as it was approved: $name, $locale', async ({ name, locale }) => {
    expect(await differences(`${name}-${locale}`, await render(name, locale))).toEqual([]);
  });

  it.each(cases)('is a tagged archival A4 file with title and language: $name, $locale', async ({ name, locale }) => {
    const pdf = await render(name, locale);
    const facts = await factsOf(pdf);
    expect(flat(facts.get('Title') ?? '')).toBe(titles[name]?.[locale]);
    expect(facts.get('Tagged')).toBe('yes');
    expect(facts.get('Page size')).toContain('(A4)');
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw).toContain(`/Lang (${locale})`);
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  });

  it('has every Kazakh letter and the tenge sign, to be read and to be copied', async () => {
    const letters = 'Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і ₸ № «» —';
    const letter = { ...sampleCoveringLetter.kk, text: letters };
    const pdf = await renderCoveringLetter(letter, { format: 'pdf', locale: 'kk' });
    expect(flat(await textOf(pdf))).toContain(letters);
  });

  it('prints markup that a person typed as the signs that were typed', async () => {
    const typed = '#panic("x") $ x_1 $ *bold* @ref <label> `raw` \\u{41} = = {page} [x] // end';
    const letter = { ...sampleCoveringLetter.ru, text: typed };
    const pdf = await renderCoveringLetter(letter, { format: 'pdf', locale: 'ru' });
    expect(flat(await textOf(pdf))).toContain(typed);
  });

  it('prints each recommendation in its exact wording', async () => {
    const text = flat(await textOf(await render('covering-letter', 'kk')));
    for (const { wording } of sampleCoveringLetter.kk.recommendations) expect(text).toContain(wording);
  });

  it('repeats the table’s head on each page, and keeps a month with its rows', async () => {
    const month = sampleMonitoringTable.ru.months[0];
    const rows = Array.from({ length: 6 }, () => month?.rows ?? []).flat();
    const table = { ...sampleMonitoringTable.ru, months: [{ month: '2019-04', rows }] };
    const pdf = await renderMonitoringTable(table, { format: 'pdf', locale: 'ru' });
    const pages = (await textOf(pdf)).split('\f').filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.every((page) => page.includes('Кол-во') && flat(page).includes('Апрель 2019 года'))).toBe(true);
    expect(flat(pages.join('')).match(/Общественный совет города Алматы/g)).toHaveLength(1);
  });

  it('shows the picture it was given, not one it has seen before under the same name', async () => {
    const [first, second] = sampleFinalDocument.ru.findings;
    const only = (photos: (typeof sampleFinalDocument.ru.findings)[number]['photos']) =>
      renderFinalDocument(
        { ...sampleFinalDocument.ru, findings: first ? [{ ...first, photos: photos.slice(0, 1) }] : [] },
        { format: 'pdf', locale: 'ru' },
      );
    const caption = 'x';
    const [a, b] = [first?.photos[0]?.bytes, second?.photos[0]?.bytes].map((bytes) => bytes ?? new Uint8Array());
    const one = await only([{ bytes: a ?? new Uint8Array(), caption }]);
    const other = await only([{ bytes: b ?? new Uint8Array(), caption }]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
    expect(Buffer.from(one).equals(Buffer.from(await only([{ bytes: a ?? new Uint8Array(), caption }])))).toBe(true);
  });

  it('a protocol of 30 questions and 21 members with votes by name is a PDF within two seconds', async () => {
    // The first one starts the thread that makes pages, and reads its fonts.
    await render('meeting-protocol', 'ru');
    const before = process.cpuUsage();
    const pdf = await renderMeetingProtocol(longMeetingProtocol('ru'), { format: 'pdf', locale: 'ru' });
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    expect(Number((await factsOf(pdf)).get('Pages'))).toBeGreaterThan(20);
    // Seconds of the processor, all threads together: a busy machine does not make the page slower.
    expect(seconds).toBeLessThan(2);
  });
});
