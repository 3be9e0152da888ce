import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/tools/find-program.ts';

/** Quiet, without sandbox (tests run as root on bare machines) and without a word to the outside. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export interface TestBrowser extends AsyncDisposable {
  /** A fresh person: no cookies, no storage, times of Almaty. */
  person(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Starts the machine's real Chromium with a fresh profile. */
export async function openBrowser(): Promise<TestBrowser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('No Chromium found: install the package "chromium", or set PLAYWRIGHT_CHROMIUM to its path.');
  }
  const profile = mkdtempSync(join(tmpdir(), 'kenes-browser-'));
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: flags,
    env: { ...process.env, HOME: profile },
  });
  const close = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return {
    person: (options) => browser.newContext({ locale: 'kk-KZ', timezoneId: 'Asia/Almaty', ...options }),
    close,
    [Symbol.asyncDispose]: close,
  };
}
