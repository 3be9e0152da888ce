import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { publicRoutes } from '../support/public-routes.ts';

/** kB of gzipped JavaScript that a public page may load in all; an empty Next page loads 135. */
const limit = 155;

describe('the JavaScript of a public page', () => {
  const { webUrl, apiUrl } = inject('kenes');

  it(`is at most ${limit} kB gzipped in all, the nomodule polyfill not counted`, async () => {
    await using browser = await openBrowser();
    const sizes = new Map<string, number>();
    for (const { name, path } of await publicRoutes(apiUrl)) {
      const context = await browser.person();
      const page = await context.newPage();
      const scripts: Promise<number>[] = [];
      page.on('response', (response) => {
        // A browser that knows modules never asks for what stands under nomodule.
        if (response.request().resourceType() === 'script')
          scripts.push(response.body().then((body) => gzipSync(body).length));
      });
      await page.goto(`${webUrl}/kk${path}`, { waitUntil: 'networkidle' });
      const inline = await page.locator('script:not([src])').evaluateAll((all) => all.map((one) => one.textContent));
      const loaded = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
      sizes.set(name, loaded / 1000);
      expect(inline.join('')).not.toMatch(/webUrl|KENES_|NEXTAUTH/);
      await context.close();
    }
    const heavy = [...sizes].filter(([, size]) => size > limit).map(([name, size]) => `${name}: ${size.toFixed(1)} kB`);
    expect(heavy).toEqual([]);
    expect(Math.max(...sizes.values())).toBeGreaterThan(50);
  }, 300_000);
});
