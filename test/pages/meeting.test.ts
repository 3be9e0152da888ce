import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act, press, send } from '../support/cabinet-acts.ts';
import { signedIn } from '../support/signed-in.ts';

describe('a sitting from its plan to its closing', () => {
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

  async function open(path: string): Promise<Page> {
    const page = await secretary.newPage();
    await page.goto(path.startsWith('http') ? path : `${web}${path}`, { waitUntil: 'networkidle' });
    return page;
  }
  const today = () =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' }).format(new Date());

  it('is planned with its agenda, announced with its days of law, opened with a quorum, votes and is closed', async () => {
    const page = await open('/ru/t/almaty/meetings/new');
    await page.getByLabel('День', { exact: true }).fill(today());
    await page.getByLabel('Начало').fill('10:00');
    await page.getByLabel('Место, на русском').fill('пл. Республики, 4, кабинет 201');
    await page.getByLabel('Какое').selectOption({ label: 'Внеочередное' });
    await page.getByLabel('По чьему требованию').selectOption({ label: 'Председатель' });
    await send(page.getByRole('main').locator('form').last(), () => page.waitForURL(/\/meetings\/(?!new)[\w-]{10,}$/));
    await page.getByText('Запланировано', { exact: true }).first().waitFor();

    await act(page, 'Добавить вопрос', async (dialog) => {
      await dialog.getByLabel('Вопрос, на русском').fill('О состоянии дворовых спортивных площадок');
      await dialog.getByLabel('Осуществление общественного контроля в его формах').check();
    });
    await page.getByRole('heading', { name: 'О состоянии дворовых спортивных площадок' }).waitFor();

    await act(page, 'Уведомить и объявить');
    await page.getByText('Объявлено', { exact: true }).first().waitFor();
    const stranger = await (await browser.person()).newPage();
    await stranger.goto(`${web}/ru/meetings/${page.url().split('/').at(-1)}`);
    await stranger.getByRole('heading', { name: 'О состоянии дворовых спортивных площадок' }).waitFor();
    await stranger.getByText('прийти может любой').waitFor();

    await act(page, 'Начать регистрацию');
    await page.getByRole('link', { name: 'Вести заседание' }).first().click();
    await page
      .getByText(/Кворума нет/)
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Открыть заседание' }).isDisabled()).toBe(true);
    await press(page, /^Отметить всех остальных/, page.getByText('Кворум есть'));
    await press(page, 'Открыть заседание', page.getByRole('button', { name: 'Перейти к вопросу' }).first());

    // The demo's decisions that wait for their execution came into the agenda by themselves, behind it or before.
    await page
      .getByRole('listitem')
      .filter({ hasText: 'дворовых' })
      .getByRole('button', { name: 'Перейти к вопросу' })
      .click();
    await page.getByRole('heading', { level: 2, name: /дворовых/ }).waitFor();
    await act(page, 'Поставить на голосование', (dialog) =>
      dialog.getByLabel('Что голосуется').fill('Провести мониторинг площадок'),
    );
    await page.getByText('Провести мониторинг площадок').waitFor();
    await page.getByRole('button', { name: /^Остальные за/ }).click();
    // The network is lost in the middle of the roll call, and the page with it: the marks are still the secretary's.
    await secretary.setOffline(true);
    await page.getByRole('button', { name: /^Записать отмеченное/ }).click();
    await page.getByText(/^Нет связи с сервером/).waitFor();
    await secretary.setOffline(false);
    await page.reload();
    await page.getByText(/^Сначала запишите отмеченное: [1-9]/).waitFor();
    expect(await page.getByRole('button', { name: 'Закрыть голосование' }).isDisabled()).toBe(true);
    await press(page, /^Записать отмеченное/, page.getByText(/^Подано [1-9]/));
    await press(page, 'Закрыть голосование', page.getByText('Принято', { exact: true }).first());
    await page.getByText(/нужно \d+ из \d+/).waitFor();

    await press(page, 'Закончить вопрос', page.getByRole('heading', { name: 'Вопрос не выбран' }));
    await page.getByRole('button', { name: 'Закрыть заседание' }).click();
    await press(page, 'Закрыть заседание', page.getByRole('heading', { name: 'Заседание окончено' }));
  });

  it('the list finds it by its question; without a find it says so', async () => {
    const none = await open('/ru/t/almaty/meetings?q=zzzz');
    await none.getByRole('heading', { name: 'Таких заседаний нет' }).waitFor();
    expect(await none.locator('a[data-row]').count()).toBe(0);
  });

  it('a screen’s link that works no more says whom to ask', async () => {
    const stranger = await (await browser.person()).newPage();
    await stranger.goto(`${web}/ru/screen/no-such-link-no-such-link-no-such-link-no`);
    await stranger.getByRole('heading', { level: 1, name: 'Ссылка этого экрана не работает' }).waitFor();
    expect(await stranger.getByRole('button').count()).toBe(0);
  });
});
