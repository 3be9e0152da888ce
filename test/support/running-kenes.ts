import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startKenes } from './start-kenes.ts';

/** A whole Kenes with the demo year, which all files of the project `pages` share. */
export interface RunningKenes {
  readonly webUrl: string;
  readonly apiUrl: string;
  /** Holds `mail` (.eml files), `files` and `logs`. */
  readonly data: string;
  /** As the demo year wrote them to demo-accounts.json. */
  readonly accounts: readonly Readonly<Record<string, string>>[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    kenes: RunningKenes;
  }
}

/** The global setup of the project `pages`; tests take it by `inject('kenes')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { webUrl, apiUrl, data, stop } = await startKenes();
  const accounts = join(data, 'demo-accounts.json');
  project.provide('kenes', {
    webUrl,
    apiUrl,
    data,
    accounts: existsSync(accounts) ? JSON.parse(readFileSync(accounts, 'utf8')) : [],
  });
  return stop;
}
