import { expect, it } from 'vitest';
import { roman } from './roman.ts';

it('writes a convocation’s number in Roman signs', () => {
  expect([1, 3, 4, 6, 9, 14, 40, 99].map(roman)).toEqual(['I', 'III', 'IV', 'VI', 'IX', 'XIV', 'XL', 'XCIX']);
});
