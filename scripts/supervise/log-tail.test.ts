import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logTail } from './log-tail.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kenes-log-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tailOf = (text: string): string => {
  const log = join(folder, 'program.log');
  writeFileSync(log, text);
  return logTail(log).replace(log, 'LOG');
};

test('the sentence before the stack is shown, the stack is not', () => {
  const stack =
    'Error: relation "letter" does not exist\n    at parse (node:internal:1)\n    at run (file:///a.js:2:3)\n\nNode.js v26\n';
  expect(tailOf(`Started.\n${stack}`)).toBe('Error: relation "letter" does not exist (see LOG)');
});

test('a line of JSON speaks by its message', () => {
  expect(tailOf('{"level":60,"msg":"DATABASE_URL is not set."}\n')).toBe('DATABASE_URL is not set. (see LOG)');
});

test('an empty or missing log is only pointed at', () => {
  expect(tailOf('')).toBe('see LOG.');
  expect(logTail('/nowhere/program.log')).toBe('see /nowhere/program.log.');
});
