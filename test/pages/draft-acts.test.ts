import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act, send } from '../support/cabinet-acts.ts';
import { signedIn } from '../support/signed-in.ts';

describe('draft acts received for the council’s opinion', () => {
  const { webUrl: web, accounts } = inject('kenes');
  let browser: TestBrowser;
  let ministry: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    const { email, password } = accounts.find(({ email: name }) => name?.startsWith('ministry@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no secretary of the ministry’s council.');
    ministry = (await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/minecology/draft-acts')).context();
  });
  afterAll(async () => browser.close());

  async function open(path: string): Promise<Page> {
    const page = await ministry.newPage();
    await page.goto(`${web}${path}`, { waitUntil: 'networkidle' });
    return page;
  }

  it('the register begins with what is overdue, and finds by words and by state', async () => {
    const page = await open('/ru/t/minecology/draft-acts');
    const first = page.locator('tbody tr').first();
    await first.getByText(/просрочено/i).waitFor();
    const found = await open('/ru/t/minecology/draft-acts?q=метан');
    await expect.poll(() => found.locator('a[data-row]').count()).toBe(1);
    const none = await open('/ru/t/minecology/draft-acts?q=zzzz');
    await none.getByRole('heading', { name: 'Таких проектов нет' }).waitFor();
  });

  it('leaves as it is shown, and is walked by the keyboard', async () => {
    const page = await open('/ru/t/minecology/draft-acts?state=SENT');
    const shown = await page.locator('a[data-row]').count();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /XLSX/ }).click();
    expect((await download).suggestedFilename()).toMatch(/^Проекты-актов-.*\.xlsx$/);
    await page.getByText(new RegExp(`Сохранено строк: ${shown},`)).waitFor();
    await page.locator('[aria-keyshortcuts="j k"]').waitFor();
    await page.locator('a[data-row]').first().focus();
    await page.keyboard.press('j');
    const second = await page.locator('a[data-row]').nth(1).getAttribute('href');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === second);
  });

  it('a draft is registered, accepted, its opinion drafted, adopted and sent; the public reads what became of it', async () => {
    const page = await open('/ru/t/minecology/draft-acts');
    const title = `Правила охраны родников ${Date.now()}`;
    await page.getByRole('button', { name: 'Зарегистрировать проект' }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await dialog.getByLabel('От кого').fill('лесного');
    await dialog.getByRole('button', { name: /Комитет лесного хозяйства/ }).click();
    await dialog.getByLabel('Название, на русском').fill(title);
    await dialog.getByLabel('Каким актом станет').selectOption({ label: 'Приказ министра' });
    await send(dialog, () => page.waitForURL(/\/draft-acts\/[\w-]{10,}$/));
    const id = page.url().split('/').at(-1) ?? '';
    await page.getByText('Поступил', { exact: true }).first().waitFor();
    await page.getByText('Почему эта дата?').first().waitFor();

    await act(page, 'Принять к рассмотрению');
    await act(page, 'Написать мнение', async (form) => {
      await form.getByLabel('Поддерживает с замечаниями').check();
      await form.getByLabel('Текст, на русском').fill('Указать зоны охраны на карте.');
    });
    await act(page, 'Мнение принято', async (form) => {
      await form.getByLabel('Номер документа').fill('11');
    });
    await page.getByText('Мнение принято', { exact: true }).first().waitFor();
    await act(page, 'Направить мнение');
    await page.getByText('Мнение направлено', { exact: true }).first().waitFor();
    await act(page, 'Опубликовать');

    const stranger = await (await browser.person({ viewport: { width: 390, height: 844 } })).newPage();
    await stranger.goto(`${web}/ru/draft-acts/${id}`);
    await stranger.getByRole('heading', { level: 1, name: title }).waitFor();
    await stranger.getByText('Указать зоны охраны на карте.').waitFor();
    await stranger.getByText('Поддерживает с замечаниями').first().waitFor();
    expect(
      await stranger
        .getByRole('main')
        .getByRole('button', { name: /Мнение|Вернуть|Направить/ })
        .count(),
    ).toBe(0);
  });

  it('is triaged in its row', async () => {
    const page = await open('/ru/t/minecology/draft-acts?state=RECEIVED');
    const before = await page.locator('a[data-row]').count();
    await act(page, 'Вернуть без рассмотрения', (form) =>
      form.getByLabel('Причина').fill('Прав граждан не затрагивает.'),
    );
    await expect.poll(() => page.locator('a[data-row]').count()).toBe(before - 1);
  });
});
