import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.ts';
import { fileName } from './format.ts';
import { linkable } from './links.ts';
import { mapStrings, printable } from './printable.ts';
import { typeset } from './typography.ts';

describe('printable text', () => {
  it('holds no sign that XML refuses and no mark that reorders what is read', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(printable(text)).toMatch(/^[\n\P{Cc}]*$/u);
        expect(printable(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u);
      }),
    );
  });

  it('keeps words, composed', () => {
    expect(printable('Қоғамдық бақыла\u0443\u0306\tтекст\r\nстрока')).toBe('Қоғамдық бақыла\u045e текст\nстрока');
  });

  it('is reached through lists and objects, while bytes are left alone', () => {
    const bytes = Uint8Array.of(1, 2);
    expect(mapStrings({ a: ['x', { b: 'y' }], bytes, none: null, many: 2 }, (text) => `${text}!`)).toEqual({
      a: ['x!', { b: 'y!' }],
      bytes,
      none: null,
      many: 2,
    });
  });
});

describe('typesetting', () => {
  it.each([
    ['до 25 июля', 'до~25~июля'],
    ['снято 06.11.2026, до 05.11.2026', 'снято 06.11.2026, до~05.11.2026'],
    ['в течение 10 рабочих дней', 'в~течение 10~рабочих дней'],
    ['10 жұмыс күні', '10~жұмыс күні'],
    ['2015 жылғы 2 қарашадағы', '2015~жылғы 2~қарашадағы'],
    ['до 25.07.2019г. устранить', 'до~25.07.2019г. устранить'],
    ['68 % и 500 ₸', '68~% и~500~₸'],
    ['работы не сданы', 'работы не~сданы'],
    ['12 480,5 тыс. тенге', '12 480,5~тыс. тенге'],
    ['№ 383-V, ст. 13 и г. Алматы', '№~383-+V, ст.~13 и~г.~Алматы'],
    ['№ 01-14/127', '№~01-+14/+127'],
    ['Закон 30-VIII', 'Закон 30-+VIII'],
    ['Гончаров С. М.', 'Гончаров~С.~М.'],
    ['парк — место', 'парк~— место'],
  ])('keeps together what belongs together: %s', (text, expected) => {
    expect(typeset(text).replaceAll('\u00a0', '~').replaceAll('\u2060', '+')).toBe(expected);
  });

  it('keeps nothing together that is longer than a line may be', () => {
    expect(typeset('№ 02-03/88 от 04.11.2026').replaceAll('\u00a0', '~').replaceAll('\u2060', '')).toBe(
      '№~02-03/88 от~04.11.2026',
    );
    expect(typeset('Иванова-Петрова А. А.', 16).replaceAll('\u00a0', '~')).toBe('Иванова-Петрова А.~А.');
  });

  it('changes nothing but spaces and what nobody sees', () => {
    fc.assert(
      fc.property(anyText(40).map(printable), (text) => {
        const plain = (value: string) => value.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
        expect(plain(typeset(text))).toBe(plain(text));
      }),
    );
  });
});

describe('links', () => {
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '/relative', 'http://a b', '-', '', null])(
    'are not made of %s',
    (address) => {
      expect(linkable(address)).toBeNull();
    },
  );

  it('are made of web addresses', () => {
    expect(linkable('http://almatykenes.kz/')).toBe('http://almatykenes.kz/');
  });
});

describe('a file’s name', () => {
  it('has letters and digits of any script, and its ending', () => {
    expect(fileName(['Итоговый документ', 'Парк «Южный»', '2019-04-30'], 'pdf')).toBe(
      'Итоговый-документ-Парк-Южный-2019-04-30.pdf',
    );
    expect(fileName(['../../etc/passwd'], 'docx')).toBe('etc-passwd.docx');
    expect(fileName(['«»'], 'xlsx')).toBe('document.xlsx');
    expect(fileName(['ы'.repeat(500)], 'pdf').length).toBeLessThanOrEqual(120);
  });
});
