import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';

describe('the secretary’s cabinet', () => {
  const web = inject('kenes').webUrl;
  let browser: TestBrowser;
  let secretary: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    secretary = await browser.person();
    const { email, password } =
      inject('kenes').accounts.find(({ email: name }) => name?.startsWith('secretary@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no secretary.');
    const page = await secretary.newPage();
    await page.goto(`${web}/ru/sign-in?back=/ru/t/almaty`);
    await page.getByLabel('Электронная почта').fill(email);
    await page.getByLabel('Пароль').fill(password);
    await page.getByRole('main').getByRole('button', { name: 'Войти', exact: true }).click();
    await page.waitForURL(`${web}/ru/t/almaty`);
    await page.close();
  });
  afterAll(async () => browser.close());

  async function open(path: string): Promise<Page> {
    const page = await secretary.newPage();
    await page.goto(`${web}${path}`);
    return page;
  }

  it('begins the day with what is overdue, and a call is noted in place', async () => {
    const page = await open('/ru/t/almaty');
    const overdue = page.locator('#overdue');
    await expect.poll(() => overdue.getByRole('listitem').count()).toBeGreaterThan(0);
    await overdue.getByRole('button', { name: 'Заметка о звонке' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('О чём договорились').fill('Позвонила в канцелярию, обещали до пятницы.');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await overdue.getByRole('link').first().click();
    await page.getByText('Позвонила в канцелярию, обещали до пятницы.').first().waitFor();
  });

  it('keeps the filters of the register in its address, and walks its rows by j and k', async () => {
    const page = await open('/ru/t/almaty/recommendations');
    await page.getByRole('combobox', { name: 'Состояние' }).selectOption('OVERDUE');
    await page.getByRole('button', { name: 'Применить' }).click();
    await page.waitForURL(/[?&]is=OVERDUE/);
    const rows = page.locator('a[data-row]');
    await rows.nth(1).waitFor();
    // Keys are heard once the script of the page has come, and the rows say so.
    await page.locator('[aria-keyshortcuts="j k"]').waitFor();
    await rows.first().focus();
    await page.keyboard.press('j');
    expect(await rows.nth(1).evaluate((row) => row.matches(':focus'))).toBe(true);
  });

  it('opens a recommendation by its dossier: tracks, why this date, the chain of acts, what may not be done and why', async () => {
    const page = await open('/ru/t/almaty/recommendations?is=OVERDUE');
    await page.locator('a[data-row]').last().click();
    await page.getByRole('heading', { name: 'Адресаты' }).waitFor();
    await page.getByText('Почему эта дата?').first().click();
    await page.getByText('Срок начинается').first().waitFor();
    await page.getByRole('heading', { name: 'Как это шло' }).waitFor();
    await page
      .getByText(/Пока нельзя/)
      .first()
      .click();
    await page.getByText('Закрыть рекомендацию').first().waitFor();
    expect(await page.getByRole('button', { name: 'Закрыть рекомендацию' }).count()).toBe(0);
  });

  it('registers a letter that came on paper and shows its number', async () => {
    const page = await open('/ru/t/almaty/letters');
    await page.getByRole('button', { name: 'Зарегистрировать входящее' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Отправитель словами').fill('Жители дома 12 по улице Сатпаева');
    await dialog.getByLabel('Тема').fill('О шуме на стройке');
    await dialog.getByRole('button', { name: 'Зарегистрировать' }).click();
    await page.waitForURL(/\/letters\/[\w-]+$/);
    await page.getByRole('heading', { level: 1, name: 'О шуме на стройке' }).waitFor();
    await expect.poll(() => page.getByText(/Входящее № \d+/).count()).toBe(1);
  });

  it('says at the field what an act lacks, and keeps what was written', async () => {
    const page = await open('/ru/t/almaty/missions/new');
    await page.getByLabel('Тема, на казахском').fill('Жағалауды тексеру');
    await page.getByRole('main').getByRole('button', { name: 'Открыть мониторинг' }).click();
    await page
      .getByRole('alert')
      .filter({ has: page.getByRole('link') })
      .waitFor();
    expect(await page.getByLabel('Тема, на казахском').inputValue()).toBe('Жағалауды тексеру');
  });

  it.each([
    '/kk/t/almaty',
    '/kk/t/almaty/recommendations',
    '/kk/t/almaty/letters',
    '/kk/t/almaty/missions',
    '/kk/t/almaty/missions/new',
    '/kk/t/almaty/table?year=2019',
    '/kk/t/almaty/people',
    '/kk/t/almaty/settings',
    '/kk/t/almaty/journal',
    '/kk/t/almaty/events',
    '/kk/t/almaty/organisations',
    // Where there is nothing yet.
    '/kk/t/almaty/table?year=2020',
    '/kk/t/almaty/recommendations?q=жоқ-нәрсе',
    '/kk/t/almaty/missions?q=жоқ-нәрсе',
    '/kk/t/almaty/letters?q=жоқ-нәрсе',
    '/kk/t/almaty/organisations?q=жоқ-нәрсе',
  ])('%s is accessible and fits a phone', async (path) => {
    const page = await open(path);
    await page.locator('h1').first().waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  it('is not there for a stranger', async () => {
    const stranger = await browser.person();
    const page = await stranger.newPage();
    await page.goto(`${web}/ru/t/almaty/letters`);
    expect(new URL(page.url()).pathname).toBe('/ru/sign-in');
  });
});
