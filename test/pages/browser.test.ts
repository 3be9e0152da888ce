import { expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';

test('a real Chromium shows Kazakh text in the time of Almaty', async () => {
  await using browser = await openBrowser();
  const context = await browser.person({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.setContent('<!doctype html><html lang="kk"><title>Кеңес</title><h1>Қоғамдық кеңес</h1></html>');
  expect(await page.title()).toBe('Кеңес');
  expect(await page.evaluate(() => new Date(0).getTimezoneOffset())).toBe(-360);
  expect(await page.getByRole('heading', { name: 'Қоғамдық кеңес' }).isVisible()).toBe(true);
});
