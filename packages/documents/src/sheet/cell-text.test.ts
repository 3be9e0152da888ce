import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../shared/any-text.ts';
import { cellText } from './cell-text.ts';

const dangerous = ['=', '+', '-', '@', '\t', '\0', '\r', '\n', ' ', '\u00a0', '＝', '﹣', '\u200b'];
const hostile = fc
  .tuple(fc.array(fc.constantFrom(...dangerous), { maxLength: 6 }), anyText())
  .map(([head, tail]) => head.join('') + tail);

describe('a text in a spreadsheet cell', () => {
  it('never begins with a sign that a spreadsheet calculates', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(cellText(text)).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\0]/u);
      }),
    );
  });

  it('stays as it is when it is safe', () => {
    expect(cellText('Рекомендации озвучены на телеканале «Хабар 24»')).toBe(
      'Рекомендации озвучены на телеканале «Хабар 24»',
    );
    expect(cellText('1 + 1 = 2')).toBe('1 + 1 = 2');
  });

  it('shows a lone dash as a dash', () => {
    expect(cellText('-')).toBe('–');
    expect(cellText(' - ')).toBe('–');
    expect(cellText('- первое\n- второе')).toBe('– первое\n- второе');
  });

  it('shows a formula as the text it is', () => {
    expect(cellText('=HYPERLINK("http://x","y")')).toBe('\'=HYPERLINK("http://x","y")');
    expect(cellText('\0\t=1+1')).toBe("'=1+1");
    expect(cellText('-5 °C')).toBe("'-5 °C");
  });

  it('fits into Excel’s cell without breaking a character in two', () => {
    const long = cellText('🌳'.repeat(20_000));
    expect(long.length).toBeLessThanOrEqual(32_767);
    expect(long.isWellFormed()).toBe(true);
  });
});
