import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from '../supervise/progress.ts';
import { findChromium, onPath } from '../tools/find-program.ts';
import { Trouble } from '../trouble.ts';

interface Tool {
  readonly name: string;
  /** Debian's package. */
  readonly debian: string;
  present(): boolean;
}

const tools: readonly Tool[] = [
  { name: 'Chromium', debian: 'chromium', present: () => findChromium() !== undefined },
  { name: 'pdftoppm', debian: 'poppler-utils', present: () => onPath('pdftoppm') !== undefined },
  {
    name: 'a font with Kazakh letters',
    debian: 'fonts-dejavu-core',
    present: () =>
      ['/usr/share/fonts/truetype', '/System/Library/Fonts', '/usr/share/fonts'].some((folder) => existsSync(folder)),
  },
];

/** Sees to it that the browser, the page renderer and a font are here; installs them where that is ours to do. */
export function provideTools(): void {
  const missing = tools.filter((tool) => !tool.present());
  if (missing.length === 0) return;
  const names = missing.map((tool) => tool.name).join(', ');
  const packages = missing.map((tool) => tool.debian);
  const ours = process.getuid?.() === 0 && onPath('apt-get') !== undefined;
  if (!ours) {
    throw new Trouble(
      `Missing for the tests: ${names}. Install ${packages.join(' ')} (on Debian: sudo apt-get install ${packages.join(' ')}), or set PLAYWRIGHT_CHROMIUM to a Chromium.`,
    );
  }
  say(`  Installing ${packages.join(', ')} …`);
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
  const still = tools.filter((tool) => !tool.present());
  if (still.length > 0)
    throw new Trouble(`apt-get could not install ${still.map((tool) => tool.debian).join(', ')}: install it by hand.`);
}

function apt(...parameters: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync('apt-get', ['-qq', ...parameters], { env, encoding: 'utf8', timeout: 15 * 60_000 });
  if (result.status === 0) return;
  const last = `${result.stderr ?? ''}`.trim().split('\n').at(-1) ?? '';
  throw new Trouble(`apt-get ${parameters[0]} failed: ${last || `status ${result.status}`}.`);
}
