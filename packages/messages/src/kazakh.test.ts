import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { catalog, type Locale, locales } from './index.ts';

type Said = { readonly key: string; readonly locale: Locale; readonly text: string };

const all: readonly Said[] = Object.entries(catalog).flatMap(([namespace, entries]) =>
  Object.entries(entries).flatMap(([key, message]) =>
    locales.map((locale) => ({ key: `${namespace}.${key}`, locale, text: message[locale] })),
  ),
);

/** `§` for what is filled in at run time; each branch of a plural or a select is a text of its own. */
function readings(elements: readonly MessageFormatElement[]): string[] {
  return elements.reduce<string[]>(
    (begun, element) => {
      const next =
        element.type === TYPE.literal
          ? [element.value]
          : element.type === TYPE.plural || element.type === TYPE.select
            ? Object.values(element.options).flatMap((option) => readings(option.value))
            : ['§'];
      return [...new Set(begun.flatMap((text) => next.map((more) => text + more)))];
    },
    [''],
  );
}

const spoken = all.flatMap((said) =>
  readings(parse(said.text, { ignoreTag: true })).map((reading) => ({ ...said, reading })),
);
const inKazakh = spoken.filter(({ locale }) => locale === 'kk');
const found = (texts: readonly (Said & { reading: string })[], fault: RegExp) =>
  texts.filter(({ reading }) => fault.test(reading)).map(({ key, reading }) => `${key}: ${reading}`);

const ENDING =
  'ші|шы|ға|ге|қа|ке|да|де|та|те|дан|ден|тан|тен|нан|нен|ның|нің|дың|дің|тың|тің|ды|ді|ты|ті|ны|ні|мен|бен|пен|сыз|сіз';
const PLURAL =
  '(?:лар|лер|дар|дер|тар|тер)(?:ы|і|ын|ін|ына|іне|ының|інің|ында|інде|дың|дің|ға|ге|ды|ді|да|де|дан|ден|мен)?';

/** Printed with `limitDate`, which writes the case into the month: «2026 жылғы 16 қарашаға дейін». */
const LIMITS = ['documents.meeting.due', 'documents.final.executeBy', 'documents.letter.executeBy'];

/** What one notion was called beside its settled word: the word stands in README.md. */
const LEFT = /есептік жазба|жасақта|парақша|батырма|айғақ|даусы|жариядан ал|монитор(?!инг)|үміткер|отырғыз|тағдыр/iu;

describe('the wording of the catalogue', () => {
  it('mixes no alphabets within a word: a Latin letter that looks like a Cyrillic one is neither read nor found', () => {
    expect(found(spoken, /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u)).toEqual([]);
  });

  it('quotes in «ёлочки» in Kazakh and Russian, and in “curly quotes” in English', () => {
    const local = spoken.filter(({ locale }) => locale !== 'en');
    expect(found(local, /["“”„‟]/u)).toEqual([]);
    expect(
      found(
        spoken.filter(({ locale }) => locale === 'en'),
        /["«»„№]/u,
      ),
    ).toEqual([]);
  });

  it('writes a dash as a dash between words', () => {
    expect(found(spoken, /\p{L} [-–] \p{L}/u)).toEqual([]);
  });

  it('hangs no Kazakh ending on what is filled in: its vowels and consonants are not known beforehand', () => {
    expect(found(inKazakh, new RegExp(`§(?:\\p{L}|-(?:${ENDING})(?!\\p{L}))`, 'u'))).toEqual([]);
  });

  it('lets «күні» carry the case of a date: «{date} күніне дейін», not «{date} дейін»', () => {
    const free = inKazakh.filter(({ key }) => !LIMITS.includes(key));
    expect(found(free, /§ (?:дейін|бастап|бері|кейін|бұрын)(?!\p{L})/u)).toEqual([]);
  });

  it('has no plural after a number', () => {
    const counted = inKazakh.filter(({ text }) => !text.includes('{numbers}'));
    expect(found(counted, new RegExp(`(?:§|\\d) (?!қаңтар)\\p{L}{2,}${PLURAL}(?!\\p{L})`, 'u'))).toEqual([]);
  });

  it('counts a part by a noun: «{size} мүшеден {present} мүше», not «{size} мүшенің {present}»', () => {
    const parts = inKazakh.filter(({ text }) => !text.includes('{what}'));
    expect(found(parts, /§ \p{L}+(?:ның|нің|дың|дің|тың|тің) §(?!-)/u)).toEqual([]);
  });

  it('says one notion by one word', () => {
    expect(found(inKazakh, LEFT)).toEqual([]);
  });
});
