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

// One journey, told in its steps: each stands on the one before.
describe('a public expertise', { shuffle: false }, () => {
  const { webUrl: web, apiUrl, accounts } = inject('kenes');
  let browser: TestBrowser;
  let secretary: BrowserContext;
  let expert: BrowserContext;
  let dossier = '';

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
    await page.locator('textarea[name^=answer], textarea[name^=section]').first().waitFor();
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
    await form.locator('[name="questions.0.text.ru"]').fill('Достаточно ли средств?');
    await form.getByLabel('Чей документ').fill('мобильности');
    await form
      .getByRole('button', { name: /Управление городской мобильности/ })
      .first()
      .click();
    await form.getByLabel('Номер решения').fill('31');
    await form.getByLabel('Дата решения').fill(today);
    await send(form, () => page.waitForURL(/\/expertises\/[\w-]{10,}$/));
    dossier = page.url();
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
    await write(page, 'Средств хватает на два года');
    expect(await page.getByText('Средств не хватает').count()).toBe(0);
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

  it('is then sent, put on control with what came of it, and closed; its control action speaks as an expertise', async () => {
    const page = await open(secretary, new URL(dossier).pathname);
    // Saves of one hand between two acts are one line of the chain.
    const chain = page.locator('#chain');
    await chain
      .getByText(/сохранено \d+ раз/)
      .first()
      .waitFor();
    expect(await chain.getByText('Записан раздел заключения').count()).toBe(1);

    await act(page, 'Составить рекомендации');
    await page.getByText('Рекомендаций по этому заключению не составлено').waitFor();
    await act(page, 'Направить органу');
    await page.getByRole('button', { name: 'Взять на контроль' }).waitFor();
    await act(page, 'Взять на контроль', (dialog) => dialog.getByLabel('Получены ответы').check());
    await page.getByText(/^На контроле с/).waitFor();
    await page.getByRole('link', { name: /^№ \d{4}-/ }).click();
    await page.waitForURL(/\/missions\//);
    for (const words of ['Экспертиза открыта', 'Эксперты приступили к работе', 'Заключение подписано'])
      await page.getByText(words).first().waitFor();
    expect(await page.getByText(/Мониторинг открыт|Выездная часть/).count()).toBe(0);
    await page.goto(dossier, { waitUntil: 'networkidle' });
    await act(page, 'Закрыть');
    await page.getByText('Завершена', { exact: true }).first().waitFor();
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

describe('one answer in two windows', () => {
  const { webUrl: web, accounts } = inject('kenes');
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  it('loses neither text: whoever comes second sees both and chooses; what a closed window had not saved comes back', async () => {
    const { email, password } = accounts.find(({ email: own }) => own?.startsWith('lead@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no lead.');
    const first = await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/almaty/expertises?mine=yes');
    await first.goto(`${web}/ru/t/almaty/expertises?mine=yes&q=остановок`, { waitUntil: 'networkidle' });
    await first.getByRole('link', { name: /стандарта остановок/ }).click();
    await first.waitForURL(/expertises\/[\w-]{20,}$/);
    const sheet = `${first.url()}/answers`;
    const answered = await first.goto(sheet, { waitUntil: 'networkidle' });
    // The page may speak with NCALayer, which listens on the person's own machine.
    expect(answered?.headers()['content-security-policy']).toContain('wss://127.0.0.1:13579');
    const second = await first.context().newPage();
    await second.goto(sheet, { waitUntil: 'networkidle' });
    const field = (page: Page) => page.locator('textarea[name="answer.2"]');
    const mark = Date.now();
    await field(first).fill(`Из первого окна ${mark}`);
    await field(first).press('Control+s');
    await first.locator('[data-standing=saved]').first().waitFor();
    await field(second).fill(`Из второго окна ${mark}`);
    await field(second).press('Control+s');
    const choice = second.getByRole('status').filter({ hasText: 'Пока вы писали' });
    await choice.waitFor();
    await choice.getByText(`Из первого окна ${mark}`).waitFor();
    expect(await field(second).inputValue()).toBe(`Из второго окна ${mark}`);
    await choice.getByRole('button', { name: 'Сохранить мой' }).click();
    await second.locator('[data-standing=saved]').first().waitFor();
    await first.reload({ waitUntil: 'networkidle' });
    expect(await field(first).inputValue()).toBe(`Из второго окна ${mark}`);

    await first.route('**/api/graphql', (route) => route.abort());
    await field(first).fill(`Без сети ${mark}`);
    await field(first).press('Control+s');
    await first.locator('[data-standing=lost]').waitFor();
    await first.unroute('**/api/graphql');
    first.on('dialog', (dialog) => void dialog.accept());
    await first.reload({ waitUntil: 'networkidle' });
    await first.getByRole('button', { name: 'Вернуть в поле' }).click();
    expect(await field(first).inputValue()).toBe(`Без сети ${mark}`);
    await first.locator('[data-standing=saved]').first().waitFor();
  });
});

async function signedByScan(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog').filter({ visible: true });
  await dialog.locator('input[value=SCAN]').check();
  await dialog.locator('input[type=file]').setInputFiles(scan);
  await dialog.getByText(scan.name).waitFor();
  await send(dialog, () => dialog.waitFor({ state: 'hidden' }));
}
