import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { signedIn } from '../support/signed-in.ts';

/** A picture with something in it that can be recognised: fine black and white stripes. */
const striped = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#789670"/>${Array.from({ length: 30 }, (_, line) => `<rect x="90" y="${60 + line * 6}" width="180" height="6" fill="${line % 2 ? '#fff' : '#000'}"/>`).join('')}</svg>`;

describe('the secretary’s work', () => {
  const { webUrl: web, accounts } = inject('kenes');
  let browser: TestBrowser;
  let secretary: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    const { email, password } = accounts.find(({ email: name }) => name?.startsWith('secretary@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no secretary.');
    const page = await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/almaty');
    secretary = page.context();
    await page.close();
  });
  afterAll(async () => browser.close());

  async function open(path: string): Promise<Page> {
    const page = await secretary.newPage();
    await page.goto(`${web}${path}`, { waitUntil: 'networkidle' });
    return page;
  }
  /** Performs an act by its button and its form; reasons are given where the law asks for them. */
  async function act(page: Page, scope: Locator, name: string, fill: (form: Locator) => Promise<void>): Promise<void> {
    await scope.getByRole('button', { name, exact: true }).first().click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await fill(dialog);
    const submit = dialog.locator('form button[type=submit]');
    await submit.click();
    const asked = dialog.locator('#act-problem textarea').first();
    await Promise.race([dialog.waitFor({ state: 'hidden' }), asked.waitFor()]);
    if (!(await dialog.isVisible())) return;
    for (const reason of await dialog.locator('#act-problem textarea').all()) await reason.fill('Так решил совет.');
    await submit.click();
    await dialog.waitFor({ state: 'hidden' });
  }

  it('takes the register away as a workbook and as text, filtered as the page is', async () => {
    const page = await open('/ru/t/almaty/recommendations?is=AWAITING');
    const rows = await page.locator('a[data-row]').count();
    for (const [format, begins] of [
      ['XLSX', 'PK'],
      ['CSV', '\ufeff"Номер"'],
    ] as const) {
      const saved = page.waitForEvent('download');
      await page.getByRole('link', { name: `Выгрузить в ${format}` }).click();
      const bytes = readFileSync((await (await saved).path()) ?? '');
      expect(bytes.toString('utf8').startsWith(begins)).toBe(true);
      await page.getByText(`Сохранено строк: ${rows},`).waitFor();
      if (format === 'CSV') expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(rows + 1);
    }
  });

  it('chooses rows for one act, and says why they cannot go together', async () => {
    const page = await open('/ru/t/almaty/recommendations?is=AWAITING');
    const boxes = page.locator('input[data-track]');
    await boxes.first().check();
    const bar = page.getByRole('region', { name: 'Выбор' });
    await bar.getByText('Выбрано: 1').waitFor();
    await bar.getByRole('link', { name: 'Внести ответы одним письмом' }).waitFor();
    await boxes.last().check();
    await bar.getByText('Одно письмо идёт одному органу').waitFor();
    await bar.getByRole('button', { name: 'Снять выбор' }).click();
    await expect.poll(() => bar.count()).toBe(0);
  });

  it('enters the answers of one paper letter, each to its recommendation', async () => {
    const page = await open('/ru/t/almaty/letters/answers');
    const body = await page.locator('select[name=body] option').nth(1).getAttribute('value');
    await page.goto(`${web}/ru/t/almaty/letters/answers?body=${body}`, { waitUntil: 'networkidle' });
    const register = page.getByRole('button', { name: 'Зарегистрировать письмо и ответы' });
    await register.click();
    await page.getByRole('alert').getByText('Отметьте ответ хотя бы на одну рекомендацию.').first().waitFor();
    const first = page.getByRole('group', { name: /Ответ на рекомендацию/ }).first();
    await first.getByLabel('Что ответил орган').selectOption({ label: 'Принято' });
    await first.getByLabel('Мотивировка').fill('Работы включены в план.');
    await page.getByLabel('Номер у отправителя').fill('04-12/118');
    await register.click();
    await Promise.race([
      page.waitForURL(/\/letters\/[\w-]{30,}$/),
      page.locator('#act-problem textarea').first().waitFor(),
    ]);
    for (const reason of await page.locator('#act-problem textarea').all()) await reason.fill('Так в письме органа.');
    if (page.url().includes('/answers')) await register.click();
    await page.waitForURL(/\/letters\/[\w-]{30,}$/);
    await page.getByRole('heading', { name: 'Рекомендации в письме' }).waitFor();
    await expect.poll(() => page.getByText('04-12/118').count()).toBeGreaterThan(0);
  });

  it('leads a mission from opening through visits, a refusal of access and findings; a face in a photo is covered for good', async () => {
    const page = await open('/ru/t/almaty/missions/new');
    const main = page.getByRole('main');
    await page.getByLabel('Тема, на казахском').fill('Сайран жағалауы');
    await page.getByLabel('Тема, на русском').fill('Набережная Сайрана');
    await page.getByLabel('Цель, на казахском').fill('Жағалауды тексеру');
    await page.getByLabel('Объекты').first().pressSequentially('саябақтары');
    await main.locator('ul button').first().click();
    const openIt = main.getByRole('button', { name: 'Открыть мониторинг' });
    await openIt.click();
    await page.locator('#act-problem textarea').first().waitFor();
    for (const reason of await page.locator('#act-problem textarea').all()) await reason.fill('Так решил совет.');
    await openIt.click();
    await page.waitForURL(/\/missions\/[\w-]{30,}$/);
    const next = page.getByRole('region', { name: 'Что можно сделать дальше' }).first();
    await act(page, next, 'Добавить участника', async (form) => {
      await form.getByLabel('Имя и фамилия').fill('Асель Оспанова');
      await form.getByLabel('В каком качестве').selectOption({ index: 1 });
    });
    await act(page, next, 'Начать мониторинг', async () => undefined);
    const visits = page.locator('#visits');
    await act(page, visits, 'Записать недопуск', async (form) => {
      await form.getByLabel('Место').fill('Насосная станция');
      await form.getByLabel('Кто не допустил').fill('охрана');
    });
    await visits.getByText('Не допустили').first().waitFor();
    const photo = await sharp(Buffer.from(striped)).jpeg().toBuffer();
    const findings = page.locator('#findings');
    await act(page, findings, 'Внести факт', async (form) => {
      await form.getByLabel('Что обнаружено').fill('Перила расшатаны');
      await form
        .locator('input[type=file]')
        .setInputFiles({ name: 'перила.jpg', mimeType: 'image/jpeg', buffer: photo });
      await form.getByText('перила.jpg').waitFor();
    });
    await findings.getByText('Перила расшатаны').waitFor();
    await findings.getByRole('button', { name: 'Скрыть лица и номера' }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    const picture = dialog.locator('img');
    await picture.evaluate(async (image) => {
      if (image instanceof HTMLImageElement) await image.decode();
    });
    const { x = 0, y = 0, width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
    await page.mouse.move(x + width * 0.08, y + height * 0.08);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.2, y + height * 0.3);
    await page.mouse.move(x + width * 0.32, y + height * 0.42);
    await page.mouse.up();
    await dialog.getByRole('button', { name: 'Сделать копию заново' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await findings.getByText('Скрыто мест: 1').waitFor();
    const href = await findings.locator('a[href*="/derivative"]').first().getAttribute('href');
    const shown = await secretary.request.get(`${web}${href}`);
    const { channels } = await sharp(await shown.body())
      .extract({ left: 130, top: 90, width: 100, height: 100 })
      .stats();
    // Black beside white would spread by more than a hundred: under the cover only a few even blocks are left.
    expect(channels[0]?.stdev ?? 255).toBeLessThan(45);
  });

  it('a row added to a form stands whole at once: nothing comes later and moves what is being pressed', async () => {
    const page = await open('/ru/t/almaty/events');
    await page.getByRole('button', { name: 'Записать мероприятие' }).click();
    const form = page.getByRole('dialog').filter({ visible: true });
    const drawn = await form
      .getByRole('button', { name: 'Добавить участника' })
      .evaluate(async (button: HTMLElement) => {
        button.click();
        await new Promise((frame) => requestAnimationFrame(frame));
        return ['name', 'bodyId.search', 'hidden'].map(
          (field) => button.closest('form')?.querySelectorAll(`[name="participants.0.${field}"]`).length,
        );
      });
    expect(drawn).toEqual([1, 1, 1]);
    await page.close();
  });

  it('keeps of an event who took part in what capacity, who is not named, and a step’s time in words, when it is amended and published', async () => {
    const page = await open('/ru/t/almaty/events');
    await page.getByRole('button', { name: 'Записать мероприятие' }).click();
    const form = page.getByRole('dialog').filter({ visible: true });
    await form.getByLabel('Состоялось').fill('2026-11-14');
    await form.getByLabel('Тема, на казахском').fill('Бақты күзгі тазалау');
    await form.getByLabel('Тема, на русском').fill('Осенняя уборка сада');
    const participant = (ordinal: number) => form.getByRole('group', { name: `Участник ${ordinal}`, exact: true });
    await form.getByRole('button', { name: 'Добавить участника' }).click();
    await participant(1).getByLabel('Имя и фамилия').fill('Скрытова Н.');
    await participant(1).getByLabel('В каком качестве').selectOption({ label: 'Житель' });
    await participant(1).getByLabel('Не показывать имя публично').check();
    await form.getByRole('button', { name: 'Добавить участника' }).click();
    await participant(2).getByLabel('Организация', { exact: true }).fill('ТОО «Жасыл»');
    await participant(2).getByLabel('В каком качестве').selectOption({ label: 'Подрядчик' });
    await form.getByRole('button', { name: 'Добавить шаг' }).click();
    await form.getByLabel('О чём договорились').fill('Посадить деревья');
    await form.getByLabel('Или словами').fill('после 9 мая');
    await form.locator('form button[type=submit]').click();
    await page.waitForURL(/\/events\/[\w-]{30,}$/);
    const main = page.getByRole('main');
    await act(page, main, 'Изменить', (amended) => amended.getByLabel('Место').fill('Яблоневый сад'));
    await main.getByText('Яблоневый сад').waitFor();
    await main.getByText('Житель · имя не публикуется').waitFor();
    await main.getByText('Подрядчик', { exact: true }).waitFor();
    await main.getByText('после 9 мая', { exact: true }).waitFor();
    await act(page, main, 'Опубликовать', async () => undefined);
    await main.getByText('Опубликовано', { exact: true }).waitFor();
    const stranger = await (await browser.person()).newPage();
    await stranger.goto(page.url().replace('/t/almaty', ''));
    await stranger.getByText('ТОО «Жасыл»').waitFor();
    expect(await stranger.getByText('Скрытова').count()).toBe(0);
  });

  it('shows a letter as its printed pages before it is sent', async () => {
    const page = await open('/ru/t/almaty/letters?direction=OUT');
    await page.locator('a[data-row]').first().click();
    await page.waitForURL(/\/letters\/[\w-]{30,}$/);
    await page.getByText('Посмотреть письмо').click();
    const pages = page.getByRole('img', { name: /как будет напечатано/ });
    await pages.evaluate(async (image) => {
      if (image instanceof HTMLImageElement) await image.decode();
    });
    expect(
      await pages.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)),
    ).toBeGreaterThan(500);
  });

  it('keeps what a cabinet prints for its own people', async () => {
    const stranger = await browser.person();
    const address = join('/api/documents', 'recommendations.csv?acting=tenant:almaty');
    expect((await stranger.request.get(`${web}${address}`)).status()).not.toBe(200);
  });
});
