import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { aKey } from '../../apps/api/src/modules/protocols/testing/a-key.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act, send } from '../support/cabinet-acts.ts';
import { mailTo } from '../support/mailbox.ts';
import { signedIn } from '../support/signed-in.ts';

describe('an expert from outside the council', () => {
  const { webUrl: web, accounts } = inject('kenes');
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    const { email, password } = accounts.find(({ email: own }) => own?.startsWith('secretary@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no secretary.');
    page = await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/almaty/expertises');
  });
  afterAll(async () => browser.close());
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' }).format(new Date());

  it('opens the mailed link on a phone, declares, answers, dissents and signs with NCALayer; an ended link opens nothing', async () => {
    const topic = `О тарифах на вывоз отходов ${Date.now()}`;
    await page.goto(`${web}/ru/t/almaty/expertises`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Открыть экспертизу', exact: true }).click();
    const form = page.getByRole('dialog').filter({ visible: true });
    await form.getByLabel('Тема на русском').fill(topic);
    await form.getByLabel('Что исследуется').selectOption('DECISION');
    await form.getByLabel('Название объекта на русском').fill('Решение о тарифах');
    await form.locator('[name="questions.0.text.ru"]').fill('Обоснован ли расчёт?');
    await form.getByLabel('Чей документ').fill('мобильности');
    await form
      .getByRole('button', { name: /Управление городской мобильности/ })
      .first()
      .click();
    await form.getByLabel('Номер решения').fill('32');
    await form.getByLabel('Дата решения').fill(today);
    await send(form, () => page.waitForURL(/\/expertises\/[\w-]{10,}$/));
    await act(page, 'Назначить эксперта', (dialog: Locator) =>
      dialog.getByLabel('Фамилия, имя, отчество').fill('Ким Виктор Олегович'),
    );
    const address = `expert-${Date.now()}@example.kz`;
    await act(page, 'Отправить ссылку', async (dialog) => {
      await dialog.getByLabel('Электронная почта эксперта').fill(address);
      await dialog.getByLabel('русский').check();
    });
    await page.getByText(`Ссылка отправлена на ${address}`).waitFor();
    const { text } = await mailTo(address, /Общественная экспертиза/);
    const link = /\/ru\/expert\/[\w-]{43}/.exec(text)?.[0] ?? '';
    expect(text).toContain(topic);

    const phone = await (await browser.person({ viewport: { width: 390, height: 844 } })).newPage();
    const opened = await phone.goto(`${web}${link}`, { waitUntil: 'networkidle' });
    expect(opened?.headers()['content-security-policy']).toContain('wss://127.0.0.1:13579');
    await phone.getByRole('heading', { level: 1, name: topic }).waitFor();
    await act(phone, 'Заявить об интересе', (dialog) => dialog.getByLabel('Личной заинтересованности нет').check());
    await phone.getByText('Работа ещё не начата').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await act(page, 'Начать работу');
    await phone.reload({ waitUntil: 'networkidle' });
    const answer = phone.locator('textarea[name="answer.1"]');
    await answer.fill('Расчёт не обоснован.');
    await answer.press('Control+s');
    await phone.locator('[data-standing=saved]').waitFor();
    await act(phone, 'Особое мнение', (dialog) => dialog.getByLabel('На русском').fill('Тариф следует снизить.'));
    await phone.getByText('Тариф следует снизить.').waitFor();
    await act(phone, 'Сдать ответы');
    await phone.getByText('Ваши ответы сданы').waitFor();

    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Расчёт не обоснован.').waitFor();
    await act(page, 'Начать заключение');
    await page.locator('textarea[name^=section]').first().waitFor();
    for (const [place, area] of (await page.locator('textarea[name^=section]').all()).entries()) {
      await area.fill(`По решению ${place + 1}.`);
      await area.press('Control+s');
      await page.locator('[data-standing=saved]').nth(place).waitFor();
    }
    await act(page, 'Закрепить для подписания');
    await page.getByRole('button', { name: /^Подписать: Ким/ }).waitFor();

    const key = await aKey({ name: 'КИМ ВИКТОР', iin: '850101300018' });
    await phone.routeWebSocket('wss://127.0.0.1:13579/', (socket) => {
      socket.send(JSON.stringify({ result: { version: '1.4' } }));
      socket.onMessage(async (asked) => {
        const { args } = JSON.parse(String(asked));
        const cms = Buffer.from(await key.sign(Buffer.from(args.data, 'base64'))).toString('base64');
        socket.send(JSON.stringify({ status: true, body: { result: [cms] } }));
      });
    });
    await phone.reload({ waitUntil: 'networkidle' });
    await phone.getByRole('button', { name: 'Подписать', exact: true }).click();
    const signing = phone.getByRole('dialog').filter({ visible: true });
    await send(signing, () => signing.waitFor({ state: 'hidden' }), 'Написание в удостоверении сверено.');
    await phone.getByText('Вы подписали заключение').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('#signatures').getByText('NCALayer').waitFor();

    await act(page, 'Отозвать ссылку');
    await phone.reload({ waitUntil: 'networkidle' });
    await phone.getByRole('heading', { level: 1, name: 'Ссылка не действует' }).waitFor();
  });
});
