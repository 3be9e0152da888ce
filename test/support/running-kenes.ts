import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startMailbox } from './mailbox.ts';
import { startOidcProvider } from './oidc-provider.ts';
import { startKenes } from './start-kenes.ts';

/** A whole Kenes with the demo year, which all files of the project `pages` share. */
export interface RunningKenes {
  readonly webUrl: string;
  readonly apiUrl: string;
  /** Holds `files` and `logs`. */
  readonly data: string;
  /** As the demo year wrote them to demo-accounts.json. */
  readonly accounts: readonly Readonly<Record<string, string>>[];
  /** Where the mail lies that it sent: `mailTo` reads it. */
  readonly mailbox: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    kenes: RunningKenes;
  }
}

/** The global setup of the project `pages`; tests take it by `inject('kenes')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [mailbox, provider] = await Promise.all([startMailbox(), startOidcProvider()]);
  const { webUrl, apiUrl, data, stop } = await startKenes({
    KENES_SMTP_URL: mailbox.url,
    KENES_OIDC_ISSUER: provider.issuer,
    KENES_OIDC_CLIENT_ID: provider.client.id,
    KENES_OIDC_CLIENT_SECRET: provider.client.secret,
    KENES_OIDC_NAME: 'Test Sign-On',
  });
  const accounts = join(data, 'demo-accounts.json');
  project.provide('kenes', {
    webUrl,
    apiUrl,
    data,
    accounts: existsSync(accounts) ? JSON.parse(readFileSync(accounts, 'utf8')) : [],
    mailbox: mailbox.folder,
  });
  return async () => {
    await stop();
    await Promise.all([provider.stop(), mailbox.stop()]);
  };
}
