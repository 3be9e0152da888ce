import { describe, expect, it } from 'vitest';
import { sameName } from './same-name.ts';

describe('the name of a certificate beside the signer’s', () => {
  it('is the same in capitals, with Kazakh or Russian letters, with an initial for the given name', () => {
    expect(sameName('СӘРСЕКЕЕВ МҰХТАР', 'Сәрсекеев Мұхтар Тілеуұлы')).toBe(true);
    expect(sameName('САРСЕКЕЕВ МУХТАР', 'Сәрсекеев Мұхтар')).toBe(true);
    expect(sameName('Исабекова А.', 'ИСАБЕКОВА АЙГЕРИМ')).toBe(true);
    expect(sameName('Исабекова', 'ИСАБЕКОВА АЙГЕРИМ')).toBe(true);
  });

  it('is another’s by the surname or the given name', () => {
    expect(sameName('ЧУЖОЙ ИВАН', 'Исабекова Айгерим')).toBe(false);
    expect(sameName('ИСАБЕКОВА ДАНА', 'Исабекова Айгерим')).toBe(false);
    expect(sameName('', 'Исабекова Айгерим')).toBe(false);
  });
});
