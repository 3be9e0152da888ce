import { createHash } from 'node:crypto';
import manifest from '@kenes/schema/documents' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';

describe('a session in the browser', () => {
  const web = { url: inject('kenes').webUrl };
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  /** Someone of the demo year. */
  function person() {
    const { email, password } = inject('kenes').accounts[0] ?? {};
    if (!email || !password) throw new Error('The demo year has left no account with an e-mail and a password.');
    return { email, password };
  }

  async function signedIn() {
    const account = person();
    const context = await browser.person();
    const page = await context.newPage();
    await page.goto(`${web.url}/ru/account`);
    await page.getByLabel('Электронная почта').fill(account.email);
    await page.getByLabel('Пароль').fill(account.password);
    await page.getByRole('main').getByRole('button', { name: 'Войти', exact: true }).click();
    await page.getByRole('heading', { name: 'Моя учётная запись' }).waitFor();
    return { account, context, page };
  }

  it('begins with the e-mail and the password, and leads back to the page that asked for it', async () => {
    const { account, page } = await signedIn();
    expect(new URL(page.url()).pathname).toBe('/ru/account');
    await page.getByText(account.email).waitFor();
  });

  it('asks the API only what it knows beforehand, letter by letter', async () => {
    const { page } = await signedIn();
    const asking = page.waitForRequest((request) => request.url().endsWith('/api/graphql'));
    await page.getByRole('button', { name: 'Сохранить' }).click();
    const { query } = (await asking).postDataJSON();
    expect(Object.keys(manifest)).toContain(createHash('sha256').update(query).digest('hex'));
  });

  it('puts an opaque id into the cookie and nothing of the person anywhere a script could read', async () => {
    const { account, context, page } = await signedIn();
    const cookie = (await context.cookies()).find(({ name }) => name === 'kenes-session');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(await page.evaluate(() => document.cookie)).not.toContain('kenes-session');
    const told = await (await context.request.get(`${web.url}/api/auth/session`)).text();
    expect(told).not.toContain(account.email);
  });

  it('says the same of a wrong password and of an unknown person, in the reader’s language', async () => {
    const { email } = person();
    const context = await browser.person();
    const page = await context.newPage();
    const said: string[] = [];
    for (const name of [email, 'nobody@example.kz']) {
      await page.goto(`${web.url}/kk/sign-in`);
      await page.getByLabel('Электрондық пошта').fill(name);
      await page.getByLabel('Құпиясөз').fill('not the password');
      await page.getByRole('main').getByRole('button', { name: 'Кіру', exact: true }).click();
      said.push((await page.getByRole('main').getByRole('alert').textContent()) ?? '');
    }
    expect(said[0]).toBe(said[1]);
    expect(said[0]).toMatch(/[әғқңөұүі]/);
  });

  it('ended on one device is ended at once on the other, a copied cookie included', async () => {
    const { account, context, page } = await signedIn();
    const other = await browser.person();
    await other.addCookies(await context.cookies());
    const copy = await other.newPage();
    await copy.goto(`${web.url}/ru/account`);
    await copy.getByText(account.email).waitFor();
    await page.locator('header summary').click();
    await page.getByRole('button', { name: 'Выйти' }).click();
    await page.getByRole('link', { name: 'Войти' }).waitFor();
    await copy.goto(`${web.url}/ru/account`);
    expect(new URL(copy.url()).pathname).toBe('/ru/sign-in');
  });

  it('cannot be used from another site: the way to the API takes only JSON from our own pages', async () => {
    const body = JSON.stringify({ query: '{ viewer { email } }' });
    const post = (headers: Record<string, string>) =>
      fetch(`${web.url}/api/graphql`, { method: 'POST', headers, body }).then(({ status }) => status);
    expect(await post({ 'content-type': 'application/json' })).toBe(403);
    expect(await post({ 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post({ 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' })).toBe(415);
    expect(await post({ 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' })).toBe(200);
  });
});
