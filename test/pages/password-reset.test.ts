import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askAsStranger, asPerson, demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { mailTo } from '../support/mailbox.ts';
import { signedIn, signInHere } from '../support/signed-in.ts';

describe('a forgotten password', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());
  const fresh = `сосна шумит ${crypto.randomUUID().slice(0, 8)}`;

  /** Someone who came by invitation: no other journey signs in as them. */
  async function newcomer() {
    const ask = await asPerson(demoPerson('cabinet', 'secretary, Public Council of Almaty'));
    const { viewer } = await ask<{ viewer: { tenants: { slug: string }[] } }>(
      'account',
      '{ viewer { tenants { slug } } }',
    );
    const person = { email: `forgets-${crypto.randomUUID().slice(0, 8)}@example.kz`, password: 'тұңғыш құпия сөз' };
    const { inviteToTenant } = await ask<{ inviteToTenant: { link: string } }>(
      `tenant:${viewer.tenants[0]?.slug}`,
      'mutation ($input: InviteToTenantInput!) { inviteToTenant(input: $input) { ... on InviteToTenantSuccess { link } } }',
      { input: { key: crypto.randomUUID(), email: person.email, roles: ['OBSERVER'] } },
    );
    const token = inviteToTenant.link.split('/').at(-1);
    const named = { surname: 'Ұмытшақ', givenName: 'Серік', password: person.password, locale: 'ru' };
    await askAsStranger(
      'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }',
      { input: { key: crypto.randomUUID(), token, ...named } },
    );
    return person;
  }

  async function asked(email: string): Promise<Page> {
    const page = await (await browser.person()).newPage();
    await page.goto(`${inject('kenes').webUrl}/ru/sign-in`);
    await page.getByRole('link', { name: 'Забыли пароль?' }).click();
    await page.getByLabel('Электронная почта').fill(email);
    await page.getByRole('button', { name: 'Прислать письмо' }).click();
    await page.getByText('Проверьте почту').waitFor();
    return page;
  }
  const faults = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

  it('is set anew by the link of a letter: opening it does nothing, saving ends every session, and it works once', async () => {
    const person = await newcomer();
    const other = await signedIn(browser, person, '/ru/account');
    const page = await asked(person.email);
    expect(await faults(page)).toEqual([]);
    const letter = await mailTo(person.email, /новый пароль/);
    const link = /http\S+password-reset\/\S+/.exec(letter.text)?.[0] ?? '';
    expect(link).toContain(inject('kenes').webUrl);
    for (let turn = 0; turn < 2; turn += 1) await page.goto(link);
    await page.getByText(person.email).waitFor();
    expect(await faults(page)).toEqual([]);
    await other.reload();
    expect(new URL(other.url()).pathname).toBe('/ru/account');
    await page.getByLabel('Новый пароль').fill('коротко');
    await page.getByRole('button', { name: 'Сохранить пароль' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByLabel('Новый пароль').fill(fresh);
    await page.getByRole('button', { name: 'Сохранить пароль' }).click();
    await page.getByText('Новый пароль задан').waitFor();
    await other.reload();
    expect(new URL(other.url()).pathname).toBe('/ru/sign-in');
    await signInHere(page, person);
    await page.getByRole('main').getByRole('alert').waitFor();
    await signInHere(page, { email: person.email, password: fresh });
    await page.waitForURL(/\/ru\/t\//);
    await page.goto(link);
    await page.getByText('Ссылка уже использована').waitFor();
  });

  it('says the same to an address that nobody has', async () => {
    const page = await asked('nobody-at-all@example.kz');
    await expect.poll(() => page.getByText('Если на nobody-at-all@example.kz есть учётная запись').count()).toBe(1);
  });
});
