import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The full path of a program on the PATH, or undefined. */
export function onPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    if (folder !== '' && mayRun(file)) return file;
  }
  return undefined;
}

/** A Chromium to drive: the one named by PLAYWRIGHT_CHROMIUM, the system's, or one that Playwright has downloaded. */
export function findChromium(): string | undefined {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named !== undefined && named !== '') return mayRun(named) ? named : undefined;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const found = onPath(name);
    if (found !== undefined) return found;
  }
  return playwrights();
}

function playwrights(): string | undefined {
  const cache = join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return undefined;
  const versions = readdirSync(cache).filter((name) => name.startsWith('chromium-'));
  return versions
    .sort()
    .reverse()
    .flatMap((version) => ['chrome-linux', 'chrome-linux64'].map((folder) => join(cache, version, folder, 'chrome')))
    .find(mayRun);
}

function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
