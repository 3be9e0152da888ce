import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';

describe('signing in by the organisation’s own provider', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  /** Presses the button and signs in on the provider's own pages as this address. */
  async function through(email: string, path: string): Promise<Page> {
    const page = await (await browser.person()).newPage();
    await page.goto(`${inject('kenes').webUrl}${path}`);
    await page.getByRole('button', { name: 'Войти через Test Sign-On' }).click();
    await page.getByPlaceholder('Enter any login').fill(email);
    await page.getByPlaceholder('and password').fill('whatever');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL((url) => url.hostname === 'localhost' && !url.pathname.startsWith('/api/'));
    return page;
  }

  it('lets in who was invited, and leads back to the page that asked', async () => {
    const { email } = demoPerson('cabinet', 'chair');
    const page = await through(email, '/ru/sign-in?back=/ru/account');
    await page.waitForURL(/\/ru\/account/);
    await page.getByText(email).waitFor();
    const cookie = (await page.context().cookies()).find(({ name }) => name === 'kenes-session');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(await (await page.request.get(`${inject('kenes').webUrl}/api/auth/session`)).text()).not.toContain(email);
  });

  it('does not let in who was not invited, nor an address that is not verified, and says why in the reader’s language', async () => {
    for (const email of ['stranger@example.kz', 'unverified@example.kz']) {
      const page = await through(email, '/ru/sign-in');
      await page.getByText('Для вас нет учётной записи').waitFor();
      expect(new URL(page.url()).pathname).toBe('/ru/sign-in');
    }
  });

  it('says that it was not finished where the person turns back at the provider', async () => {
    const page = await (await browser.person()).newPage();
    await page.goto(`${inject('kenes').webUrl}/kk/sign-in`);
    await page.getByRole('button', { name: 'Test Sign-On арқылы кіру' }).click();
    await page.getByRole('link', { name: 'Cancel' }).click();
    await page.getByText('Test Sign-On арқылы кіру аяқталмады').waitFor();
    expect(new URL(page.url()).pathname).toBe('/kk/sign-in');
  });
});
