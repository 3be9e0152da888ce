import { describe, expect, it } from 'vitest';
import {
  daysLeft,
  formatDate,
  formatInstant,
  formatNumber,
  messagesFor,
  personName,
  shortPersonName,
  translate,
  translateCode,
} from './index.ts';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('a clock is told in working days', () => {
  it.each([
    [1, 'остался 1 рабочий день'],
    [3, 'осталось 3 рабочих дня'],
    [11, 'осталось 11 рабочих дней'],
    [0, 'срок сегодня'],
  ])('%i days left: %s', (days, text) => expect(daysLeft('ru', days, false)).toBe(text));

  it('says by how much it is overdue', () => {
    expect(daysLeft('ru', 2, true)).toBe('просрочено на 2 раб. дня');
    expect(daysLeft('ru', 1, true)).toBe('просрочено на 1 раб. день');
    expect(daysLeft('kk', 2, true)).toBe('2 жұм. күнге кешікті');
    expect(daysLeft('en', 1, true)).toBe('1 working day overdue');
  });

  it('keeps a Kazakh noun singular after a numeral', () => {
    expect(daysLeft('kk', 3, false)).toBe('3 жұмыс күні қалды');
  });
});

describe('dates and numbers are printed as in Kazakhstan', () => {
  it('prints a legal date as дд.мм.гггг', () => {
    expect(formatDate('2026-11-05')).toBe('05.11.2026');
    expect(formatDate({ year: 2019, month: 4, day: 3 })).toBe('03.04.2019');
  });
  it('refuses an instant where a legal date is meant', () => {
    expect(() => formatDate('2026-11-22T20:00:00Z')).toThrow(RangeError);
  });
  it('shows an instant in the one zone of the country, UTC+5', () => {
    expect(formatInstant('2026-11-22T20:05:00Z')).toBe('23.11.2026, 01:05');
  });
  it('uses a decimal comma and spaces', () => {
    expect(plain(formatNumber('ru', 12480.5))).toBe('12 480,5');
    expect(plain(formatNumber('kk', 12480.5))).toBe('12 480,5');
    expect(formatNumber('en', 12480.5)).toBe('12,480.5');
    expect(plain(formatNumber('kk', 12480.5, { fraction: 2, fixed: true }))).toBe('12 480,50');
  });
});

describe('names', () => {
  it('puts the surname first, the patronymic only when there is one', () => {
    expect(personName('Серікбаева', 'Айгүл', 'Маратқызы')).toBe('Серікбаева Айгүл Маратқызы');
    expect(personName('Ким', 'Анна', null)).toBe('Ким Анна');
  });
  it('has a short form that never breaks over a line', () => {
    expect(plain(shortPersonName('Серікбаева', 'Айгүл', 'Маратқызы'))).toBe('Серікбаева А. М.');
    expect(shortPersonName('Ким', 'Анна')).toBe('Ким\u00A0А.');
    expect(plain(shortPersonName('Әбіш', 'әли-мұрат', ''))).toBe('Әбіш Ә.-М.');
  });
});

describe('messages', () => {
  it('fills arguments', () => {
    expect(translate('ru', 'common.shownOf', { from: 1, to: 20, total: 48 })).toBe('Показано 1–20 из 48');
  });
  it('throws rather than show a text with a hole', () => {
    const values: { days: number } = JSON.parse('{}');
    expect(() => translate('ru', 'states.workingDaysLeft', values)).toThrow();
  });
  it('does not compile with a key or an argument that does not exist', () => {
    // @ts-expect-error no such key
    expect(() => translate('kk', 'common.noSuchKey')).toThrow();
    // @ts-expect-error the argument is missing
    expect(() => translate('kk', 'states.overdueBy')).toThrow();
    // @ts-expect-error the argument has another name
    expect(() => translate('ru', 'states.workingDaysLeft', { count: 3 })).toThrow();
  });
  it('has no words for a code it does not know, not even one inherited from an object', () => {
    expect(translateCode('kk', 'rules', 'NO_SUCH_CODE')).toBeUndefined();
    expect(translateCode('kk', 'common', 'constructor')).toBeUndefined();
  });
  it('gives next-intl only the namespaces asked for', () => {
    const messages = messagesFor('kk', ['signin']);
    expect(Object.keys(messages)).toEqual(['signin']);
    expect(messages.signin.title).toBe('Жүйеге кіру');
  });
});
