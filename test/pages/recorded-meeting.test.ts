import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { signedIn } from '../support/signed-in.ts';
import { inAlmaty } from '../support/sitting-from-notes.ts';

// One journey, told in its steps: the draft that the first leaves is entered by the second.
describe('a sitting entered the next day from its notes', { shuffle: false }, () => {
  const { webUrl: web, accounts } = inject('kenes');
  let browser: TestBrowser;
  let secretary: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    const { email, password } = accounts.find(({ email: name }) => name?.startsWith('secretary@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no secretary.');
    const page = await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/almaty/meetings');
    secretary = page.context();
  });
  afterAll(async () => browser.close());

  // The draft is kept by its day: midnight between two steps makes no other of it.
  const yesterday = inAlmaty(-1);
  async function notes(): Promise<Page> {
    const page = await secretary.newPage();
    await page.goto(`${web}/ru/t/almaty/meetings/record?on=${yesterday}&kind=COUNCIL_SESSION&form=EXTRAORDINARY`, {
      waitUntil: 'networkidle',
    });
    return page;
  }
  const roll = (page: Page): Locator => page.locator('#attendance ol > li');
  const quorum = (page: Page) => page.getByRole('complementary', { name: 'Кворум и проверка' });

  it('counts the quorum and the votes while it is written, and keeps the draft on this device', async () => {
    const page = await notes();
    await page.getByLabel('Открыто в').fill('10:00');
    await page.getByLabel('Закрыто в').fill('12:00');
    const members = await roll(page).count();
    await quorum(page).getByText('Пока никто не отмечен').waitFor();
    await roll(page).nth(0).getByText('Не было', { exact: true }).click();
    await roll(page).nth(0).getByLabel('Причина').fill('Командировка');
    await roll(page).nth(1).getByText('Дистанционно', { exact: true }).click();
    await page.getByRole('button', { name: /^Остальные были/ }).click();
    await quorum(page).getByText('Кворум был').waitFor();

    await page.getByLabel('О чём вопрос').fill('О графике осмотра дворов');
    await page.getByLabel('За', { exact: true }).fill(String(members - 2));
    await page.getByText('не хватает 1').waitFor();
    await page.getByLabel('Против', { exact: true }).fill('1');
    await page.getByText(`В сумме ${members - 1}: сходится с присутствовавшими.`).waitFor();
    await quorum(page)
      .getByText(/^Черновик сохранён/)
      .waitFor();

    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('О чём вопрос').inputValue()).toBe('О графике осмотра дворов');
    await page.getByText(`В сумме ${members - 1}: сходится с присутствовавшими.`).waitFor();
    await page.close();
  });

  it('is tried, told what is amiss beside the field, and then entered into its dossier', async () => {
    const page = await notes();
    const members = await roll(page).count();
    // The draft of this device stands in the form before anything else is written.
    await page.getByText(`В сумме ${members - 1}: сходится с присутствовавшими.`).waitFor();
    await page.getByLabel('Закрыто в').fill('09:00');
    await page.getByRole('button', { name: 'Проверить' }).click();
    await page.locator('#closedAt-error').waitFor();
    await page.getByLabel('Закрыто в').fill('12:00');
    await page.getByRole('button', { name: 'Проверить' }).click();
    await page.getByText('Принято', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Добавить решение' }).click();
    await page.getByLabel('Что решили').fill('Утвердить график осмотра.');
    const enter = page.getByRole('button', { name: 'Внести заседание' });
    await enter.click();
    const entered = page.waitForURL(/\/meetings\/(?!record)[\w-]{10,}$/);
    const asked = page.locator('#act-problem textarea').first();
    if (!(await Promise.race([entered.then(() => true), asked.waitFor().then(() => false)]))) {
      for (const reason of await page.locator('#act-problem textarea').all())
        await reason.fill('Так записано в протоколе.');
      await enter.click();
      await entered;
    }
    await page.getByText('Внесено позже по записям').waitFor();
    await page.getByRole('heading', { name: 'О графике осмотра дворов' }).waitFor();
    await page
      .getByText(`${members - 1} из`)
      .first()
      .waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kenes-notes')))).toEqual(
      [],
    );
    await page.close();
  });
});
