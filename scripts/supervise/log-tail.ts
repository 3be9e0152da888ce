import { readFileSync } from 'node:fs';

/** The sentence a program left in its log before it ended, and where the rest is. Never a stack. */
export function logTail(log: string): string {
  const see = `see ${log}`;
  let lines: string[];
  try {
    lines = readFileSync(log, 'utf8').slice(-8_000).split('\n');
  } catch {
    return `${see}.`;
  }
  const words = lines
    .map((line) => reading(line.replace(/^@kenes\/\w+:build: /, '').trim()))
    .filter((line) => line !== '' && !isStack(line));
  const telling =
    words.findLast((line) => /error|refus|cannot|must|not set|missing|failed/i.test(line)) ?? words.at(-1);
  return telling === undefined ? `${see}.` : `${telling.slice(0, 300)} (${see})`;
}

/** A log line of ours is JSON with a message; other programs write plain text. */
function reading(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { msg, err }: { msg?: unknown; err?: { message?: unknown } } = JSON.parse(line);
    return String(err?.message ?? msg ?? '');
  } catch {
    return '';
  }
}

const isStack = (line: string): boolean =>
  /^(at |node:|file:|throw |\^|\}|\{|Node\.js v|\[cause\])/.test(line) ||
  /npm error|run failed|exited \(|^Failed: /.test(line);
