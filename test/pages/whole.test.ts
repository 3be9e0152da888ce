import { expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';

test('the first page opens in a real Chromium on a phone, in Kazakh and in the time of Almaty', async () => {
  await using browser = await openBrowser();
  const context = await browser.person({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const response = await page.goto(inject('kenes').webUrl);
  expect(response?.status()).toBe(200);
  expect(await page.getAttribute('html', 'lang')).toBe('kk');
  expect(await page.evaluate(() => new Date(0).getTimezoneOffset())).toBe(-360);
});
