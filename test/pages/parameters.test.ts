import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { send } from '../support/cabinet-acts.ts';
import { signedIn } from '../support/signed-in.ts';

// One journey, told in its steps.
describe('a number that a council sets for itself', { shuffle: false }, () => {
  const { webUrl: web } = inject('kenes');
  const mark = Date.now();
  let browser: TestBrowser;
  let council: Page;
  let platform: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    const secretary = demoPerson('cabinet', 'secretary, council of the ministry');
    council = await signedIn(browser, secretary, '/ru/sign-in?back=/ru/t/minecology/settings');
    platform = await signedIn(browser, demoPerson('platform'), '/ru/sign-in?back=/ru/platform/parameters');
  });
  afterAll(async () => browser.close());

  const number = () => council.locator('#parameters tr').filter({ hasText: 'PC-CTRL-14' }).first();
  async function propose(reason: string): Promise<void> {
    await council.goto(`${web}/ru/t/minecology/settings`);
    await number().getByRole('button', { name: 'Предложить другое' }).click();
    const dialog = council.getByRole('dialog').filter({ visible: true });
    await dialog.getByLabel(/^Новое значение/).fill('3');
    await dialog.locator('textarea').fill(reason);
    await send(dialog, () => dialog.waitFor({ state: 'hidden' }));
    await number().getByText(reason).waitFor();
  }
  /** The platform decides on the proposal of these words. */
  async function decide(reason: string, name: 'Утвердить' | 'Отклонить', because?: string): Promise<void> {
    await platform.goto(`${web}/ru/platform/parameters`);
    await platform.locator('tr').filter({ hasText: reason }).getByRole('button', { name }).click();
    const dialog = platform.getByRole('dialog').filter({ visible: true });
    if (because) await dialog.locator('textarea').fill(because);
    await send(dialog, () => dialog.waitFor({ state: 'hidden' }));
    await platform.locator('tr').filter({ hasText: reason }).waitFor({ state: 'hidden' });
  }

  it('proposed by its secretariat may be taken back before it is decided on', async () => {
    const reason = `Ошибка ${mark}`;
    await propose(reason);
    await number().getByRole('button', { name: 'Отозвать предложение' }).click();
    const dialog = council.getByRole('dialog').filter({ visible: true });
    await send(dialog, () => dialog.waitFor({ state: 'hidden' }));
    await number().getByText('Отозвано').first().waitFor();
    expect(await number().getByRole('button', { name: 'Отозвать предложение' }).count()).toBe(0);
  });

  it('declined by the platform says why beside the proposal, and the law’s number works on', async () => {
    const reason = `Решение совета № 4, ${mark}`;
    await propose(reason);
    await decide(reason, 'Отклонить', 'Нет решения совета.');
    await council.goto(`${web}/ru/t/minecology/settings`);
    await number()
      .getByText(/Нет решения совета\./)
      .waitFor();
    expect(await number().getByText('установлено советом').count()).toBe(0);
  });

  it('approved by the platform works for the council from its day', async () => {
    const reason = `Решение совета № 5, ${mark}`;
    await propose(reason);
    await decide(reason, 'Утвердить');
    await council.goto(`${web}/ru/t/minecology/settings`);
    await number().getByText(reason).waitFor();
    await number().getByText('Утверждено').first().waitFor();
    await expect.poll(() => number().innerText()).toMatch(/3 рабочих дня/);
  });

  it('is decided on by the platform alone: to a council’s secretary and to a stranger the page is not there', async () => {
    const refused = await council.goto(`${web}/ru/platform/parameters`);
    expect(refused?.status()).toBe(404);
    const stranger = await (await browser.person()).newPage();
    await stranger.goto(`${web}/ru/platform/parameters`);
    await stranger.waitForURL(/\/sign-in/);
  });
});
