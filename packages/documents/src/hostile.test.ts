import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterDocx } from './covering-letter/docx.ts';
import { letterPdf } from './covering-letter/typst.ts';
import { finalDocumentPdf } from './final-document/typst.ts';
import { protocolPdf } from './group-protocol/typst.ts';
import { registerPdf } from './letter-register/typst.ts';
import { registerXlsx } from './letter-register/xlsx.ts';
import { printAttendanceSheet, printDecisionExtract, printMeetingNotice } from './meeting-papers/print.ts';
import { printMeetingProtocol } from './meeting-protocol/print.ts';
import { tablePdf } from './monitoring-table/typst.ts';
import { tableXlsx } from './monitoring-table/xlsx.ts';
import { paperPdf } from './paper/typst.ts';
import { rosterPdf } from './roster/typst.ts';
import {
  sampleAttendanceSheet,
  sampleCoveringLetter,
  sampleDecisionExtract,
  sampleFinalDocument,
  sampleGroupProtocol,
  sampleLetterRegister,
  sampleMeetingNotice,
  sampleMeetingProtocol,
  sampleMonitoringTable,
  sampleRoster,
} from './samples.ts';
import { anyText } from './shared/any-text.ts';
import { mapStrings } from './shared/printable.ts';
import { allTexts, readWorkbook } from './sheet/read.ts';
import { readWord } from './word/read.ts';

// Markup, code, labels and references of Typst, XML, formulas, other scripts, signs that no font has.
const nasty = [
  '#panic("run")',
  '#set page(width: 1pt)',
  '#read("/etc/passwd")',
  '$ x^2',
  '= Heading',
  '*bold',
  '_emph',
  '`raw',
  '```',
  '@nowhere',
  '<label>',
  '\\',
  '\\u{41}',
  '//comment',
  '/* open',
  ']',
  '}',
  '{page} {pages}',
  '<w:t>&amp;</w:t>',
  ']]>',
  '=1+1',
  '@SUM(A1)',
  '\n\n',
  '\r',
  '\t',
  '\0',
  '\u202e',
  '\ufeff',
  '\ud800',
  'مرحبا',
  '漢字',
  '👩‍👩‍👧‍👦🌳',
  '\ue000',
  'е\u0301',
  'Ә Ғ Қ Ң Ө Ұ Ү Һ І ₸',
  'ы'.repeat(300),
];
const hostile = fc.oneof(
  fc.constantFrom(...nasty),
  fc.array(fc.oneof(fc.constantFrom(...nasty), anyText()), { maxLength: 4 }).map((parts) => parts.join('')),
);

// What the caller guarantees is left alone: dates, months, enumerations, times, links that are checked elsewhere.
const fixed = /^(?:\d{4}-\d\d(?:-\d\d)?|[A-Z_0-9]+|\d\d:\d\d|https?:\/\/\S+)$/;

/** The model with a hostile text in place of each text. */
const poisoned = <T>(model: T, texts: readonly string[]): T => {
  let next = 0;
  return mapStrings(model, (text) => {
    if (fixed.test(text)) return text;
    next += 1;
    return texts[next % texts.length] ?? '';
  });
};

const texts = fc.array(hostile, { minLength: 1, maxLength: 12 });
const runs = { numRuns: 25 };

describe('hostile text', { timeout: 60_000 }, () => {
  it.each(['a-2a', 'ua-1'] as const)('never becomes markup of a PDF, nor makes it invalid: %s', async (standard) => {
    const { council } = sampleMonitoringTable.ru;
    expect(poisoned({ council }, ['#x'])).toEqual({ council: '#x' });
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        await tablePdf(poisoned(sampleMonitoringTable.ru, list), 'ru', standard);
        await finalDocumentPdf(poisoned(sampleFinalDocument.kk, list), 'kk', standard);
        await registerPdf(poisoned(sampleLetterRegister.ru, list), 'ru', standard);
        await rosterPdf(poisoned(sampleRoster.ru, list), 'ru', standard);
        await protocolPdf(poisoned(sampleGroupProtocol.kk, list), 'kk', standard);
        await letterPdf(poisoned(sampleCoveringLetter.kk, list), 'kk', standard);
        await paperPdf(printMeetingProtocol(poisoned(sampleMeetingProtocol.ru, list), 'ru'), 'ru', standard);
        await paperPdf(printAttendanceSheet(poisoned(sampleAttendanceSheet.kk, list), 'kk'), 'kk', standard);
        await paperPdf(printMeetingNotice(poisoned(sampleMeetingNotice.ru, list), 'ru'), 'ru', standard);
        await paperPdf(printDecisionExtract(poisoned(sampleDecisionExtract.kk, list), 'kk'), 'kk', standard);
      }),
      runs,
    );
  });

  it('never begins a cell of a workbook with a sign that calculates', async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(texts, async (list) => {
        const table = await readWorkbook(await tableXlsx(poisoned(sampleMonitoringTable.ru, list), 'ru'));
        const register = await readWorkbook(await registerXlsx(poisoned(sampleLetterRegister.ru, list), 'ru'));
        for (const text of [...allTexts(table), ...allTexts(register)]) {
          expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\0]/u);
        }
      }),
      runs,
    );
  });

  it('stays text in a Word document', async () => {
    const text = '<w:p/> & "quotes" ]]> #panic()';
    const { paragraphs } = readWord(await letterDocx({ ...sampleCoveringLetter.ru, salutation: text }, 'ru'));
    expect(paragraphs).toContain(text);
  });
});
