import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act, send } from '../support/cabinet-acts.ts';
import { askPublic } from '../support/public-routes.ts';
import { signedIn } from '../support/signed-in.ts';

const scan = {
  name: 'Подписано.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
};

describe('a public expertise', () => {
  const { webUrl: web, apiUrl, accounts } = inject('kenes');
  let browser: TestBrowser;
  let secretary: BrowserContext;
  let expert: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    const enter = async (name: string) => {
      const { email, password } = accounts.find(({ email: own }) => own?.startsWith(`${name}@`)) ?? {};
      if (!email || !password) throw new Error(`The demo year has left no ${name}.`);
      return (await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/almaty/expertises')).context();
    };
    [secretary, expert] = [await enter('secretary'), await enter('lead')];
  });
  afterAll(async () => browser.close());

  async function open(who: BrowserContext, path: string): Promise<Page> {
    const page = await who.newPage();
    await page.goto(`${web}${path}`, { waitUntil: 'networkidle' });
    return page;
  }
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' }).format(new Date());
  /** Writes into each text that saves itself, one after another. */
  const write = async (page: Page, text: string) => {
    for (const [place, area] of (
      await page.locator('textarea[name^=answer], textarea[name^=section]').all()
    ).entries()) {
      await area.fill(`${text} ${place + 1}.`);
      await area.press('Control+s');
      await page.locator('[data-standing=saved]').nth(place).waitFor();
    }
  };

  it('is opened by the secretariat, answered by its experts each alone, signed, published, and read by anyone with its verification', async () => {
    const topic = `О правилах благоустройства ${Date.now()}`;
    const page = await open(secretary, '/ru/t/almaty/expertises');
    await page.getByRole('button', { name: 'Открыть экспертизу', exact: true }).click();
    const form = page.getByRole('dialog').filter({ visible: true });
    await form.getByLabel('Тема на русском').fill(topic);
    await form.getByLabel('Что исследуется').selectOption('PROGRAMME');
    await form.getByLabel('Название объекта на русском').fill('Программа благоустройства дворов');
    await form.getByLabel('На русском', { exact: true }).first().fill('Достаточно ли средств?');
    await form.getByLabel('Чей документ').fill('мобильности');
    await form
      .getByRole('button', { name: /Управление городской мобильности/ })
      .first()
      .click();
    await form.getByLabel('Номер решения').fill('31');
    await form.getByLabel('Дата решения').fill(today);
    await send(form, () => page.waitForURL(/\/expertises\/[\w-]{10,}$/));
    const dossier = page.url();
    const id = dossier.split('/').at(-1) ?? '';

    const appoint = (fill: (dialog: Locator) => Promise<unknown>) =>
      act(page, 'Назначить эксперта', async (dialog) => {
        await fill(dialog);
      });
    await appoint(async (dialog) => {
      const account = dialog.getByLabel('Учётная запись');
      const gone = account.locator('option', { hasText: 'Гончаров' });
      await account.selectOption((await gone.getAttribute('value')) ?? '');
    });
    await page
      .getByRole('heading', { name: /Гончаров/ })
      .first()
      .waitFor();
    await appoint((dialog) => dialog.getByLabel('Фамилия, имя, отчество').fill('Юсупова Алия Рашидовна'));
    const card = (name: string) => page.locator('#experts li').filter({ hasText: name });
    await card('Юсупова').getByRole('button', { name: 'Заявить об интересе' }).click();
    const declared = page.getByRole('dialog').filter({ visible: true });
    await declared.getByLabel('Личной заинтересованности нет').check();
    await send(declared, () => declared.waitFor({ state: 'hidden' }));

    const sheet = await open(expert, `/ru/t/almaty/expertises/${id}/answers`);
    await act(sheet, 'Заявить об интересе', (dialog) => dialog.getByLabel('Личной заинтересованности нет').check());
    await sheet.getByText('Работа ещё не начата').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await act(page, 'Начать работу');

    await sheet.reload({ waitUntil: 'networkidle' });
    await write(sheet, 'Средств не хватает');
    await act(sheet, 'Сдать ответы');
    await sheet.getByText('Ваши ответы сданы').waitFor();
    await card('Юсупова').getByRole('link', { name: 'Лист ответов' }).click();
    await page.waitForURL(/answers\?expert=/);
    expect(await page.getByText('Средств не хватает').count()).toBe(0);
    await write(page, 'Средств хватает на два года');
    await act(page, 'Особое мнение', (dialog) => dialog.getByLabel('На русском').fill('Расчёт сделан без учёта цен.'));
    await page.getByText('Расчёт сделан без учёта цен.').waitFor();
    await act(page, 'Сдать ответы');

    await page.goto(dossier, { waitUntil: 'networkidle' });
    await act(page, 'Начать заключение');
    await page.locator('textarea[name^=section]').first().waitFor();
    await write(page, 'По программе');
    await act(page, 'Закрепить для подписания');
    await page.getByRole('button', { name: /^Подписать: Юсупова/ }).click();
    await signedByScan(page);
    await sheet.reload({ waitUntil: 'networkidle' });
    await sheet.getByRole('button', { name: /^Подписать: Гончаров/ }).click();
    await signedByScan(sheet);
    await page.reload({ waitUntil: 'networkidle' });
    await act(page, 'Завершить экспертизу');
    await act(page, 'Опубликовать');

    const { expertise } = await askPublic<{ expertise: { conclusion: { code: string } } }>(
      apiUrl,
      'query ($id: ID!) { expertise(id: $id) { conclusion { code } } }',
      { id },
    );
    const stranger = await (await browser.person({ viewport: { width: 390, height: 844 } })).newPage();
    await stranger.goto(`${web}/ru/expertises`);
    await stranger.getByRole('link', { name: topic }).click();
    await stranger.getByRole('heading', { level: 1, name: topic }).waitFor();
    for (const words of ['Средств не хватает 1.', 'Средств хватает на два года 1.', 'Расчёт сделан без учёта цен.'])
      await stranger.getByText(words).first().waitFor();
    await stranger.getByRole('link', { name: 'Проверить подлинность' }).click();
    await stranger.waitForURL(new RegExp(`/v/${expertise.conclusion.code}`));
    await stranger.getByText('Заключение опубликовано и действует').waitFor();
  });

  it('of the demo year that is in work shows the public nothing, and its expert only their own answers', async () => {
    const page = await open(expert, '/ru/t/almaty/expertises?mine=yes&q=остановок');
    await page.getByRole('link', { name: /стандарта остановок/ }).click();
    await page.getByRole('heading', { level: 1, name: /стандарта остановок/ }).waitFor();
    expect(await page.getByText('высота бордюра').count()).toBe(0);
    const id = page.url().split('/').at(-1) ?? '';
    const stranger = await (await browser.person()).newPage();
    expect((await stranger.goto(`${web}/ru/expertises/${id}`))?.status()).toBe(404);
  });
});

async function signedByScan(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ visible: true });
  await dialog.locator('input[value=SCAN]').check();
  await dialog.locator('input[type=file]').setInputFiles(scan);
  await dialog.getByText(scan.name).waitFor();
  await send(dialog, () => dialog.waitFor({ state: 'hidden' }));
}
