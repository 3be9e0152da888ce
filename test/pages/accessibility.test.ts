import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { publicRoutes } from '../support/public-routes.ts';

/** Pages on which every colour of a state stands: enough to see another theme by. */
const colourful: ReadonlySet<string> = new Set([
  'home',
  'a council',
  'a mission',
  'an answered recommendation',
  'an overdue recommendation',
  'bodies',
  'a body',
  'the calculator',
]);

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('every public page meets WCAG 2.2 AA', () => {
  const { webUrl, apiUrl } = inject('kenes');
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  /** What axe finds on every public page in one language, one line each. */
  async function violations(
    locale: string,
    options: BrowserContextOptions,
    { vision = false, only }: { vision?: boolean; only?: ReadonlySet<string> } = {},
  ): Promise<string[]> {
    const context = await browser.person(options);
    if (vision) await context.addCookies([{ name: 'kenes-vision', value: 'on', url: webUrl }]);
    const page = await context.newPage();
    const found: string[] = [];
    const routes = (await publicRoutes(apiUrl)).filter(({ name }) => !only || only.has(name));
    expect(routes.length).toBeGreaterThan(5);
    for (const { name, path } of routes) {
      await page.goto(`${webUrl}/${locale}${path}`);
      // What is not there is told by the browser's script (Next draws such a page there): it is looked at once it stands.
      await page.locator('h1').first().waitFor();
      const result = await new AxeBuilder({ page }).withTags(standard).analyze();
      for (const { id, nodes } of result.violations) {
        found.push(`${name}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      }
    }
    await context.close();
    return found;
  }

  it.each(['kk', 'ru', 'en'])(
    'in %s',
    async (locale) => {
      expect(await violations(locale, { viewport: { width: 1280, height: 900 } })).toEqual([]);
    },
    300_000,
  );

  it('on a phone in the dark', async () => {
    expect(
      await violations('kk', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, { only: colourful }),
    ).toEqual([]);
  }, 300_000);

  it('with large text and high contrast', async () => {
    expect(
      await violations('ru', { viewport: { width: 390, height: 844 } }, { vision: true, only: colourful }),
    ).toEqual([]);
  }, 300_000);
});

describe('no public page is wider than a phone', () => {
  const { webUrl, apiUrl } = inject('kenes');

  it.each(['kk', 'ru', 'en'])(
    'in %s',
    async (locale) => {
      await using browser = await openBrowser();
      const context = await browser.person({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const wider: string[] = [];
      for (const { name, path } of await publicRoutes(apiUrl)) {
        await page.goto(`${webUrl}/${locale}${path}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) wider.push(`${name}: ${over} px`);
      }
      expect(wider).toEqual([]);
    },
    300_000,
  );
});
