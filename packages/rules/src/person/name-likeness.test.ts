import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyPairs, nameLikeness, onePerson } from '../index.ts';
import { day } from '../testing/facts.ts';

describe('two spellings of one name', () => {
  it.each([
    ['Серікбаева Айгүл Маратқызы', 'Серикбаева Айгуль Маратовна'],
    ['Құдайбергенов Әлихан Ғалымұлы', 'Кудайбергенов Алихан Галымович'],
    ['Жұмабаев Бақыт Өмірзақұлы', 'Жумабаев Бахыт Омирзакович'],
    ['Шыңғысов Қайрат', 'Чингисов Кайрат'],
    ['Һамитов Ерлан', 'Хамитов Ерлан'],
    ['Фёдоров Пётр Ильич', 'Федоров Петр Ильич'],
    ['Мұхаммеджан Әсия', 'Мухамеджан Асия'],
    ['Ахмет ұлы Серік', 'Ахметұлы Серік'],
  ])('%s is %s', (kazakh, russian) => expect(nameLikeness(kazakh, russian)).toBe(100));

  it.each([
    ['Айгүл Серікбаева', 'Серикбаева Айгуль', 100],
    ['Серікбаева Айгүл Маратқызы', 'Серикбаева Айгуль', 95],
    ['Серікбаева А. М.', 'Серикбаева Айгуль Маратовна', 87],
    ['Серікбаева А.', 'Серикбаева Айгуль', 90],
    ['Кудайбергенов Алихан', 'Кудайбергнов Алихан', 93],
  ])('%s and %s are alike to %i', (a, b, score) => expect(nameLikeness(a, b)).toBe(score));

  it.each([
    ['Ахметов Серік', 'Ахметов Берік'],
    ['Ахметов Самат', 'Ахметов Санат'],
    ['Ахметов', 'Ахметов Серік Маратұлы'],
    ['Ким Виктор Павлович', 'Цой Виктор Павлович'],
    ['Серікбаева Айгүл', 'Жұмабаев Бақыт'],
    ['', 'Ахметов Серік'],
  ])('«%s» and «%s» are not taken for one', (a, b) => expect(nameLikeness(a, b)).toBeLessThan(85));

  it('a page pasted for a name is compared by its first words, and ends', () => {
    const page = Array.from({ length: 2000 }, (_, n) => `Сөз${letters(n)}`).join(' ');
    expect(nameLikeness(page, page)).toBe(100);
  });

  it('likeness is the same both ways, within 0 and 100, and a name in full is itself', () => {
    const name = fc
      .array(fc.constantFrom('Серік', 'Серик', 'Ә.', 'Қайратұлы', 'Кайратович', 'Ким', 'Ахметова', ''), {
        maxLength: 4,
      })
      .map((parts) => parts.join(' '));
    const run = fc.check(
      fc.property(name, name, (a, b) => {
        const score = nameLikeness(a, b);
        return (
          score === nameLikeness(b, a) &&
          score >= 0 &&
          score <= 100 &&
          (a.trim() === '' || a.includes('.') || nameLikeness(a, a) === 100)
        );
      }),
    );
    expect(run.failed, fc.defaultReportMessage(run)).toBe(false);
  });
});

describe('one person, one record', () => {
  const ask = (name: string, iin: 'SAME' | 'DIFFERENT' | 'UNKNOWN') =>
    onePerson({ name: 'Серікбаева Айгүл', others: [{ name, iin }], on: day('2027-01-01') });

  it('the same IIN twice is refused, whatever the names', () => {
    expect(ask('Ким Вера', 'SAME')).toMatchObject([{ code: 'PERSON_TWICE', level: 'BLOCK' }]);
  });

  it('without IINs a like name is warned of with its score, and two different IINs are two people', () => {
    expect(ask('Серикбаева Айгуль', 'UNKNOWN')).toMatchObject([
      { code: 'SAME_PERSON_LIKELY', level: 'WARN', facts: { other: 'Серикбаева Айгуль', score: 100 } },
    ]);
    expect(ask('Серикбаева Айгуль', 'DIFFERENT')).toEqual([]);
  });

  it('in a list of thousands the pair is found', () => {
    const people = Array.from({ length: 5000 }, (_, n) => ({
      key: String(n),
      name: `Фамилия${letters(n)} Имя${letters(n * 7)}`,
    }));
    people[17] = { key: '17', name: 'Құдайбергенов Әлихан' };
    people[4711] = { key: '4711', name: 'Алихан Кудайбергенов' };
    expect(likelyPairs(people, 85)).toMatchObject([{ a: { key: '17' }, b: { key: '4711' }, score: 100 }]);
  });

  it('of one name over and over each entry finds as many as are wanted, and the list of pairs stays short', () => {
    const people = Array.from({ length: 2_000 }, (_, index) => ({ key: String(index), name: 'Ахметов Серік' }));
    const pairs = likelyPairs(people, 85, 5);
    expect(pairs.length).toBeLessThan(5 * people.length);
    const found = new Map(people.map(({ key }) => [key, 0]));
    for (const { a, b } of pairs) for (const { key } of [a, b]) found.set(key, (found.get(key) ?? 0) + 1);
    expect(Math.min(...found.values())).toBeGreaterThanOrEqual(5);
  });

  it('what is found in a list is what comparing each with each would find, where one part is whole', () => {
    const name = fc.tuple(
      fc.constantFrom('Ахметов', 'Ахметова', 'Құдайбергенов', 'Кудайбергенов'),
      fc.constantFrom('Серік', 'Серик', 'С.', 'Берік', 'Әлихан'),
    );
    const run = fc.check(
      fc.property(fc.array(name, { maxLength: 8 }), (names) => {
        const people = names.map((parts, index) => ({ key: String(index), name: parts.join(' ') }));
        const each = people.flatMap((a, index) => people.slice(index + 1).map((b) => nameLikeness(a.name, b.name)));
        const found = likelyPairs(people, 90).map(({ score }) => score);
        return (
          found.join() ===
          each
            .filter((score) => score >= 90)
            .toSorted((x, y) => y - x)
            .join()
        );
      }),
    );
    expect(run.failed, fc.defaultReportMessage(run)).toBe(false);
  });
});

/** A number as Cyrillic letters, so that no two names of the list are alike. */
function letters(n: number): string {
  return [...n.toString(8)].map((digit) => 'бвгджзкл'[Number(digit)] ?? '').join('а');
}
