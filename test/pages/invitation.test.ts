import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asPerson, demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { signedIn } from '../support/signed-in.ts';

describe('an invitation by link', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  /** The secretary invites; the link is what the mail carries. */
  async function invited(email: string): Promise<string> {
    const ask = await asPerson(demoPerson('cabinet', 'secretary, Public Council of Almaty'));
    const { viewer } = await ask<{ viewer: { tenants: { slug: string }[] } }>(
      'account',
      '{ viewer { tenants { slug } } }',
    );
    const { inviteToTenant } = await ask<{ inviteToTenant: { link?: string } }>(
      `tenant:${viewer.tenants[0]?.slug}`,
      'mutation ($input: InviteToTenantInput!) { inviteToTenant(input: $input) { ... on InviteToTenantSuccess { link } } }',
      { input: { key: crypto.randomUUID(), email, roles: ['MONITOR'] } },
    );
    return inject('kenes').webUrl + new URL(inviteToTenant.link ?? '').pathname.replace(/^\/(?:kk|ru|en)\//, '/ru/');
  }

  it('makes an account: who invites is told, a short password is refused in words, and the new person stands at work', async () => {
    const email = `new-${crypto.randomUUID().slice(0, 8)}@example.kz`;
    const address = await invited(email);
    const page = await (await browser.person()).newPage();
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.getByText(email).count()).toBe(1);
    await page.getByLabel('Фамилия').fill('Ахметова');
    await page.getByLabel('Имя', { exact: true }).fill('Гүлсім');
    await page.getByLabel('Новый пароль').fill('коротко');
    await page.getByRole('button', { name: 'Принять приглашение' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByLabel('Новый пароль').fill('сосна шумит над озером');
    await page.getByRole('button', { name: 'Принять приглашение' }).click();
    await page.waitForURL(/\/ru\/t\//);
    await page.goto(address);
    await page.getByText('Приглашение уже принято').waitFor();
  });

  it('is for the address it was sent to: someone else who is signed in is told so', async () => {
    const address = await invited(`other-${crypto.randomUUID().slice(0, 8)}@example.kz`);
    const page = await signedIn(browser, demoPerson('field', 'monitor'), '/ru/account');
    await page.goto(address);
    await page.getByText('Приглашение отправлено на').waitFor();
    expect(await page.getByRole('button', { name: 'Принять приглашение' }).count()).toBe(0);
  });
});

describe('one’s own account', () => {
  it('ends all other sessions at once, this one excepted, and goes on saying so', async () => {
    await using browser = await openBrowser();
    const person = demoPerson('desk', 'officer, Education');
    const [here, there] = [
      await signedIn(browser, person, '/ru/account'),
      await signedIn(browser, person, '/ru/account'),
    ];
    await here.reload();
    const others = here.getByRole('button', { name: 'Завершить все остальные' });
    await others.click();
    // The list comes anew without the others, and the words stay beside it.
    await others.waitFor({ state: 'detached' });
    expect(await here.getByRole('button', { name: 'Завершить', exact: true }).count()).toBe(0);
    await here.getByText('Все сеансы, кроме этого, завершены').waitFor();
    await there.goto(`${inject('kenes').webUrl}/ru/account`);
    expect(new URL(there.url()).pathname).toBe('/ru/sign-in');
    await here.reload();
    expect(new URL(here.url()).pathname).toBe('/ru/account');
  });
});
