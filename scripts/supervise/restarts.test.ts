import { expect, test } from 'vitest';
import { restartBudget } from './restarts.ts';

test('a program that falls over is started again three times within ten minutes, and again once they have passed', () => {
  let now = 0;
  const budget = restartBudget(() => now);
  expect([budget.allow(), budget.allow(), budget.allow(), budget.allow()]).toEqual([true, true, true, false]);
  now = 10 * 60_000;
  expect(budget.allow()).toBe(true);
});
