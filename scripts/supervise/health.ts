import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from '../trouble.ts';
import type { Program } from './program.ts';

/** Waits until `url` answers 200; refuses when the program ends before, or `patience` ms have passed. */
export async function untilHealthy(program: Program, url: string, patience = 60_000): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (program.hasEnded()) throw new Trouble((await program.ended) ?? `${program.name} ended at once.`);
    if (await answers(url)) return;
    await pause(100);
  }
  throw new Trouble(`${program.name} did not become ready within ${patience / 1000} s: ${url} does not answer 200.`);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}
