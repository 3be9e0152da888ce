import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act, send } from '../support/cabinet-acts.ts';
import { signedIn } from '../support/signed-in.ts';

describe('commissions and offices of a council', () => {
  const { webUrl: web, accounts } = inject('kenes');
  let browser: TestBrowser;
  let secretary: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    const { email, password } = accounts.find(({ email: name }) => name?.startsWith('secretary@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no secretary.');
    const page = await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/almaty/composition');
    secretary = page.context();
  });
  afterAll(async () => browser.close());

  async function open(path: string): Promise<Page> {
    const page = await secretary.newPage();
    await page.goto(`${web}${path}`, { waitUntil: 'networkidle' });
    return page;
  }
  const day = (ahead: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' }).format(
      new Date(Date.now() + ahead * 86_400_000),
    );

  it('a commission is created with its head and an expert, stood in for, and dissolved', async () => {
    const page = await open('/ru/t/almaty/composition/commissions/new');
    await page.getByLabel('Название, на русском').fill('Комиссия по дворам');
    await page.getByLabel('Направление работы, на русском').fill('Дворы и площадки');
    await page.getByLabel('Номер бумаги').fill('12');
    await page.getByLabel('Дата бумаги').fill(day(-1));
    await page.locator('[name="commission.members.0.personId"]').selectOption({ index: 1 });
    await page.locator('[name="commission.members.1.personId"]').selectOption({ index: 2 });
    await page.locator('[name="commission.members.2.expertName"]').fill('Ким Виктор');
    await send(page.getByRole('main').locator('form').last(), () =>
      page.waitForURL(/\/commissions\/(?!new)[\w-]{10,}$/),
    );
    await page.getByRole('heading', { name: 'Комиссия по дворам' }).waitFor();
    await page.getByText('совещательный голос').waitFor();

    await act(page, 'Назначить и. о.', async (dialog) => {
      await dialog.getByLabel('Кто исполняет').selectOption({ index: 1 });
      await dialog.getByLabel('По какой день').fill(day(10));
      await dialog.getByLabel('Причина и основание').fill('Отпуск председателя');
    });
    await page
      .getByText(/^И\. о\. .* по /)
      .first()
      .waitFor();

    await act(page, 'Упразднить комиссию', async (dialog) => {
      await dialog.getByLabel('Почему').fill('Её дело передано другой комиссии');
    });
    await page.getByText('Закрыта', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Упразднить комиссию' }).count()).toBe(0);
    await page.close();
  });

  it('whoever stands in for the chair presides on these days; the office stays with its holder', async () => {
    const page = await open('/ru/t/almaty/composition/offices');
    await page.getByRole('heading', { name: 'Должности', exact: true }).waitFor();
    await act(page, 'Назначить и. о.', async (dialog) => {
      await dialog.getByLabel('Член совета').selectOption({ index: 5 });
      await dialog.getByLabel('По какой день').fill(day(3));
      await dialog.getByLabel('Причина и основание').fill('Командировка председателя');
    });
    await page.getByText('Сейчас действует и. о.').waitFor();
    await page.getByText('отсутствует', { exact: true }).waitFor();
    await act(page, 'Завершить исполнение', async (dialog) => {
      await dialog.getByLabel('По какой день').fill(day(-0));
      await dialog.getByLabel('Почему').fill('Председатель вернулся');
    });
    const holder = page.getByRole('main').getByText(/Сәрсекеев Мұхтар/);
    await expect.poll(() => holder.count()).toBeGreaterThan(0);
    await page.close();
  });

  it('whoever was to stand in later and is not needed is withdrawn before the first day', async () => {
    const page = await open('/ru/t/almaty/composition/offices');
    await act(page, 'Назначить и. о.', async (dialog) => {
      await dialog.getByLabel('Член совета').selectOption({ index: 6 });
      await dialog.getByLabel('С какого дня').fill(day(20));
      await dialog.getByLabel('По какой день').fill(day(30));
      await dialog.getByLabel('Причина и основание').fill('Отпуск председателя');
    });
    await act(page, 'Отменить назначение', async (dialog) => {
      await dialog.getByLabel('Почему').fill('Отпуск перенесён');
    });
    await page.getByRole('button', { name: 'Отменить назначение' }).first().waitFor({ state: 'detached' });
    expect(await page.getByText('Отпуск председателя').count()).toBe(0);
    await page.close();
  });

  it('an elected deputy is entered by the paper of the council, and is seen to hold the office', async () => {
    const page = await open('/ru/t/almaty/composition/offices');
    await act(page, 'Внести избранного', async (dialog) => {
      await dialog.getByLabel('Должность').selectOption({ label: 'Заместитель председателя' });
      await dialog.getByLabel('Член совета').selectOption({ index: 8 });
      await dialog.locator('[name=ground]').fill('Протокол № 2 от 20.10.2026');
    });
    await page.getByText('Протокол № 2 от 20.10.2026').first().waitFor();
    expect(await page.getByText('Заместителя нет.').count()).toBe(0);
    await page.close();
  });

  it('the plan of a year leaves as a paper, and the next year begins with its points, none of them done', async () => {
    const year = Number(day(0).slice(0, 4));
    const page = await open(`/ru/t/almaty/work-plan?year=${year}`);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'PDF на казахском' }).click();
    expect((await download).suggestedFilename()).toContain(`${year}-жылғы-жұмыс-жоспары`);
    const done = page.getByRole('row').filter({ hasText: 'Выполнено' }).filter({ hasText: 'Мониторинг' }).first();
    const named = (await done.getByRole('cell').nth(1).textContent()) ?? '';

    await page.getByRole('link', { name: String(year + 1), exact: true }).click();
    await page.getByRole('heading', { name: `Плана на ${year + 1} год ещё нет` }).waitFor();
    await act(page, `Начать с плана ${year} года`, async () => {});
    await page.getByRole('row').filter({ hasText: named }).getByText('Запланировано').waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'Выполнено' }).filter({ hasText: 'Мониторинг' }).count()).toBe(
      0,
    );
    // A row that was added and left empty is nothing to complain about.
    await page.getByRole('button', { name: 'Добавить пункт' }).waitFor();
    const rows = await page.getByRole('row').count();
    const titles = page.locator('[name$=".title.ru"]');
    const written = await titles.count();
    await page.getByRole('button', { name: 'Добавить пункт' }).click();
    await page.getByRole('button', { name: 'Добавить пункт' }).click();
    await titles.nth(written + 1).waitFor();
    await titles.nth(written).fill('Новый пункт года');
    await page.getByRole('button', { name: 'Сохранить пункты' }).click();
    await page.getByRole('row').filter({ hasText: 'Новый пункт года' }).waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBe(rows + 1);
    await page.close();
  });

  it('a successor finds all that is open in one list', async () => {
    const page = await open('/ru/t/almaty/handover');
    await page.getByRole('heading', { name: 'Передача дел' }).waitFor();
    await page
      .getByRole('link', { name: /Ждём ответа/ })
      .first()
      .click();
    await page.waitForURL(/kind=OPEN_TRACK/);
    await page.getByRole('heading', { name: 'Ждём ответа' }).waitFor();
    await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(0);
    await page.close();
  });
});
