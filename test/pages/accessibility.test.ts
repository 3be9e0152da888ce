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
const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

// Two walks at a time: a page is waited for as long as it is looked at, and nothing here writes.
describe.concurrent('every public page', () => {
  const { webUrl, apiUrl } = inject('kenes');
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  /** What is wrong on the public pages in one language, one line each: by axe, and in being wider than a phone. */
  async function faults(
    locale: string,
    options: BrowserContextOptions,
    { vision = false, only }: { vision?: boolean; only?: ReadonlySet<string> } = {},
  ): Promise<string[]> {
    const context = await browser.person(options);
    if (vision) await context.addCookies([{ name: 'kenes-vision', value: 'on', url: webUrl }]);
    const page = await context.newPage();
    const found: string[] = [];
    const routes = (await publicRoutes(apiUrl)).filter(({ name }) => !only || only.has(name));
    if (routes.length < 6) throw new Error(`only ${routes.length} pages to look at`);
    for (const { name, path } of routes) {
      if (options.viewport) await page.setViewportSize(options.viewport);
      await page.goto(`${webUrl}/${locale}${path}`);
      // What is not there is told by the browser's script (Next draws such a page there): it is looked at once it stands.
      await page.locator('h1').first().waitFor();
      const result = await new AxeBuilder({ page }).withTags(standard).analyze();
      for (const { id, nodes } of result.violations) {
        found.push(`${name}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      }
      await page.setViewportSize(phone);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) found.push(`${name}: ${over} px wider than a phone`);
    }
    await context.close();
    return found;
  }

  it.each(['kk', 'ru', 'en'])(
    'meets WCAG 2.2 AA and is no wider than a phone in %s',
    async (locale) => {
      expect(await faults(locale, { viewport: desk })).toEqual([]);
    },
    300_000,
  );

  it('meets WCAG 2.2 AA on a phone in the dark', async () => {
    expect(await faults('kk', { viewport: phone, colorScheme: 'dark' }, { only: colourful })).toEqual([]);
  }, 300_000);

  it('meets WCAG 2.2 AA with large text and high contrast', async () => {
    expect(await faults('ru', { viewport: phone }, { vision: true, only: colourful })).toEqual([]);
  }, 300_000);
});
