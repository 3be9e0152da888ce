import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { signedIn } from '../support/signed-in.ts';

describe('the officer at the desk', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  const letters = (page: Page) => page.locator('main a[href*="/letters/"]');

  /** Signing in leads an officer to the inbox of their body. */
  const atTheDesk = async (role: string) => {
    const page = await signedIn(browser, demoPerson('desk', role), '/ru/sign-in');
    await page.getByRole('heading', { name: 'Входящие рекомендации' }).waitFor();
    return page;
  };

  /** Says «accepted» to the first recommendation of the letter and looks at it as a letter. */
  async function write(page: Page, reasoning: string) {
    await page.getByRole('radio', { name: 'Принята', exact: false }).first().check();
    await page.getByLabel('Обоснование').fill(reasoning);
    await page.getByLabel('Исходящий номер').fill('32-12/4410');
    await page.getByLabel('Кто подписал').fill('Байжанов А. Қ.');
    await page.getByRole('button', { name: 'Посмотреть как письмо' }).click();
    await page.getByRole('article', { name: 'Ответ в виде письма' }).waitFor();
  }

  it('answers a letter: read, answered point by point, seen as a letter, sent, receipted; a colleague who was second sees who was first', async () => {
    const [first, second] = [await atTheDesk('officer, Green'), await atTheDesk('officer, Green')];
    const address = await letters(first).first().getAttribute('href');
    for (const page of [first, second]) {
      await page.goto(new URL(address ?? '', page.url()).href);
      await page.getByText('Почему эта дата?').first().waitFor();
      await write(page, `Работы включены в план, ${page === first ? 'первый' : 'второй'} ответ.`);
    }
    const paper = first.getByRole('article', { name: 'Ответ в виде письма' });
    expect(await paper.textContent()).toMatch(/№ 32-12\/4410.*первый ответ/s);
    await first.getByRole('button', { name: 'Отправить ответ' }).click();
    await first.getByText('Ответ принят').waitFor();
    await second.getByRole('button', { name: 'Отправить ответ' }).click();
    await second.getByText('успел изменить другой человек').waitFor();
    await second.getByText('первый ответ').first().waitFor();
  });

  it('keeps an unsent answer on the device', async () => {
    const page = await atTheDesk('officer, Urban');
    await letters(page).first().click();
    await page.getByRole('radio', { name: 'Отклонена', exact: false }).first().check();
    await page.getByLabel('Обоснование').fill('Вопрос ещё изучается');
    await page.reload();
    await expect.poll(() => page.getByLabel('Обоснование').inputValue()).toBe('Вопрос ещё изучается');
  });

  it('has figures of its own beside the public ones, its documents and its people, without barriers', async () => {
    const page = await atTheDesk('officer, Green');
    for (const section of ['Итоговые документы', 'Показатели', 'Сотрудники']) {
      await page.getByRole('navigation', { name: 'Основные разделы' }).getByRole('link', { name: section }).click();
      await page.getByRole('heading', { level: 1 }).getByText(section).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect({ section, violations: violations.map(({ id }) => id) }).toEqual({ section, violations: [] });
    }
  });
});
