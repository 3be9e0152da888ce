import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type AKey, aKey } from '../../apps/api/src/modules/protocols/testing/a-key.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act, send } from '../support/cabinet-acts.ts';
import { signedIn } from '../support/signed-in.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

// One journey, told in its steps: each stands on the one before.
describe('the protocol of a sitting, from its decisions to whoever verifies it', { shuffle: false }, () => {
  const { webUrl: web, accounts } = inject('kenes');
  let browser: TestBrowser;
  let secretary: BrowserContext;
  let page: Page;
  let sitting: string;
  let secretarys: AKey;
  let chairs: AKey;
  let frozen: Uint8Array;
  let code: string;

  beforeAll(async () => {
    browser = await openBrowser();
    [secretarys, chairs] = await Promise.all([
      aKey({ name: 'ИСАБЕКОВА АЙГЕРИМ', iin: '900101400011' }),
      aKey({ name: 'СӘРСЕКЕЕВ МҰХТАР', iin: '700504300017' }),
    ]);
    const { email, password } = accounts.find(({ email: name }) => name?.startsWith('secretary@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no secretary.');
    page = await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/almaty/meetings?q=саженцев');
    secretary = page.context();
    // The one that lost its quorum: its questions were voted on, its decisions are not written yet.
    const link = page.getByRole('table').getByRole('link', { name: 'Очередное заседание совета' });
    sitting = `${web}${await link.first().getAttribute('href')}`;
  });
  afterAll(async () => browser.close());

  it('a decision is entered under its question, with what it does, who does it and by when', async () => {
    await page.goto(sitting, { waitUntil: 'networkidle' });
    for (const [index, effect, words] of [
      [0, 'Поручить', 'Поручить управлению образования открыть секции в 12 школах.'],
      [1, 'Принять к сведению', 'Принять к сведению сведения о саженцах.'],
    ] as const) {
      await page.goto(sitting, { waitUntil: 'networkidle' });
      await page.getByRole('link', { name: 'Записать решение' }).nth(index).click();
      await page.getByRole('link', { name: effect }).click();
      await page.waitForURL(/effect=/);
      const form = page.getByRole('main').locator('form').last();
      await form.getByLabel('Решение, на русском').fill(words);
      if (effect === 'Поручить') {
        await form.getByLabel('Ответственный', { exact: true }).fill('Управление образования');
        await form.getByLabel(/^Исполнить до/).fill('2030-12-20');
      }
      await send(form, () => page.waitForURL(/\/decisions\/[\w-]{20,}/));
      await page.getByText(words).first().waitFor();
    }
    await page.goto(`${web}/ru/t/almaty/decisions?state=IN_EXECUTION`);
    await expect.poll(() => page.getByRole('link', { name: /12 школах/ }).count()).toBeGreaterThan(0);
  });

  it('it is composed, its prose is saved by itself, and a reload finds it', async () => {
    await page.goto(sitting, { waitUntil: 'networkidle' });
    await act(page, 'Составить протокол');
    await page.getByRole('link', { name: 'Открыть протокол' }).click();
    await page.getByRole('heading', { level: 1, name: 'Проект протокола' }).waitFor();
    // Writing begins once the page has come wholly, as a person sees it: what is drawn anew takes the selection away.
    await page.waitForLoadState('networkidle');
    const heard = page.getByLabel('Слушали').first();
    await heard.fill('Ахметова Ж. доложила о секциях в школах.');
    await heard.blur();
    await page.getByText('Сохранено').first().waitFor();
    const last = page.getByLabel('Слушали').last();
    await last.fill('Исабекова А. доложила о саженцах.');
    await Promise.all([
      page.waitForResponse((answer) => answer.request().postData()?.includes('доложила о саженцах') === true),
      last.press('Control+s'),
    ]);
    await page.getByText('Сохранено').nth(1).waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('Слушали').first().inputValue()).toBe('Ахметова Ж. доложила о секциях в школах.');
    await page.getByText('поправлено вручную').first().waitFor();
  });

  it('it is frozen, and says which bytes are to be signed', async () => {
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Всё заполнено').waitFor();
    expect(await page.getByRole('heading', { name: /До подписи не хватает/ }).count()).toBe(0);
    await act(page, 'Зафиксировать для подписи');
    await page.getByRole('heading', { name: 'Подписи' }).waitFor();
    const href = await page.getByRole('link', { name: /Файл для подписи/ }).getAttribute('href');
    const file = await secretary.request.get(`${web}${href}`);
    frozen = await file.body();
    expect(file.headers()['content-type']).toContain('application/pdf');
    await page.getByText(sha256(frozen)).first().waitFor();
  });

  it('without NCALayer the person is told so and shown another way', async () => {
    await page.getByRole('button', { name: 'Подписать за секретаря' }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await dialog.getByRole('button', { name: 'Подписать в NCALayer' }).click();
    await dialog.getByText(/NCALayer не найден/).waitFor();
    expect(await dialog.getByLabel('Готовый файл подписи').isEnabled()).toBe(true);
    await page.keyboard.press('Escape');
  });

  it('the secretary signs with NCALayer, which is given the frozen bytes and nothing else', async () => {
    let given = '';
    // NCALayer is a program of the person's own machine: here one that answers as it does, with a real CMS.
    await page.routeWebSocket('wss://127.0.0.1:13579/', (socket) => {
      socket.send(JSON.stringify({ result: { version: '1.4' } }));
      socket.onMessage(async (asked) => {
        const { module, method, args } = JSON.parse(String(asked));
        expect([module, method, args.format]).toEqual(['kz.gov.pki.knca.basics', 'sign', 'cms']);
        const bytes = Buffer.from(args.data, 'base64');
        given = sha256(bytes);
        const cms = Buffer.from(await secretarys.sign(bytes)).toString('base64');
        socket.send(JSON.stringify({ status: true, body: { result: [cms] } }));
      });
    });
    await page.reload({ waitUntil: 'networkidle' });
    await act(page, 'Подписать за секретаря');
    await page.getByText('Подписан именно этот файл').waitFor();
    await page.getByText('Действительность сертификата никто не проверял').waitFor();
    expect(given).toBe(sha256(frozen));
  });

  it('the chair’s signature comes as a file; bytes that are no signature are refused in words', async () => {
    await page.getByRole('button', { name: 'Подписать за председателя' }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await dialog.getByLabel('Готовый файл подписи').check();
    const choose = dialog.locator('input[type=file]');
    const other = Buffer.from(await chairs.sign(Buffer.from('другие байты')));
    await choose.setInputFiles({ name: 'другая.p7s', mimeType: 'application/pkcs7-signature', buffer: other });
    await dialog.getByText('другая.p7s').waitFor();
    await dialog.getByRole('button', { name: 'Внести подпись' }).click();
    await dialog.locator('#act-problem').waitFor();
    const good = Buffer.from(await chairs.sign(frozen));
    await choose.setInputFiles({ name: 'chair.p7s', mimeType: 'application/pkcs7-signature', buffer: good });
    await dialog.getByText('chair.p7s').waitFor();
    await send(dialog, () => dialog.waitFor({ state: 'hidden' }));
    await page.getByText('Подписан', { exact: true }).first().waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
  });

  it('it is registered and published', async () => {
    await act(page, 'Зарегистрировать');
    await page.getByText('Зарегистрирован', { exact: true }).first().waitFor();
    await act(page, 'Опубликовать');
    const link = page.getByRole('link', { name: 'Страница проверки' });
    await link.waitFor();
    code = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
    expect(code).toMatch(/^[A-Z0-9-]{8,}$/);
  });

  it('a resident finds it on the page of the sitting, verifies it by its code and downloads the very bytes that were signed', async () => {
    const resident = await (await browser.person()).newPage();
    await resident.goto(`${web}/ru/meetings/${sitting.split('/').at(-1)}`, { waitUntil: 'networkidle' });
    await resident.getByText('Поручить управлению образования открыть секции в 12 школах.').first().waitFor();
    await resident.getByRole('link', { name: 'Проверить подписи' }).click();
    await resident.waitForURL(new RegExp(`/v/${code}`));
    await resident.getByText('Это действующий протокол совета').waitFor();
    await resident.getByText('Подписан именно этот файл').first().waitFor();
    const arrives = resident.waitForEvent('download');
    await resident.getByRole('link', { name: 'Скачать PDF' }).click();
    const path = await (await arrives).path();
    const shown = sha256(readFileSync(path));
    await resident.getByText(shown).first().waitFor();
    await resident.getByLabel('Выбрать файл').setInputFiles({
      name: 'protocol.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(frozen),
    });
    await resident.getByText('Это сам подписанный файл.').waitFor();
    expect(shown).toBe(sha256(frozen));
  });

  it('a signed one is corrected by a further edition; the earlier stays in sight', async () => {
    await page.reload({ waitUntil: 'networkidle' });
    await act(page, 'Исправить новой редакцией', (dialog) =>
      dialog.getByLabel('Что было неверно').fill('Не указан срок.'),
    );
    await page.getByText('Исправление подписанного протокола').waitFor();
    await page.getByRole('button', { name: 'Зафиксировать для подписи' }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Редакция 1' }).count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Редакция 1' }).first().click();
    await page.getByText('Готовится исправленная редакция').waitFor();
  });
});
