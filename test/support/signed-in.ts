import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { TestBrowser } from './browser.ts';

/** Opens a page as someone of the demo year, through the form as they would. */
export async function signedIn(
  browser: TestBrowser,
  person: { email: string; password: string },
  path: string,
  options?: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.person(options);
  const page = await context.newPage();
  await page.goto(`${inject('kenes').webUrl}${path}`);
  await signInHere(page, person);
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  return page;
}

/** Fills the form of signing in on a page that stands there. */
export async function signInHere(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('Электронная почта').fill(email);
  await page.getByLabel('Пароль').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Войти', exact: true }).click();
}
