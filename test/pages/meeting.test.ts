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
      await dialog.locator('input[name=speechMinutes]').fill('3');
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
    // Somebody speaks, and what was said in short goes to the protocol with the end of the speech.
    await page.getByLabel('Кто', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Записать', exact: true }).click();
    await page.getByRole('button', { name: 'Дать слово' }).first().click();
    // By the consent of most of those present the chair gives two minutes more, and no reason is asked.
    await act(page, 'Продлить', (dialog) => dialog.getByLabel('Сколько согласны').fill('20'));
    await expect.poll(() => page.getByRole('timer').innerText()).toMatch(/^[45]:\d\d/);
    await page.getByLabel(/^О чём сказал, коротко/).fill('Площадки закрыты с весны.');
    await press(page, /^Закончить$/, page.getByText('Слова никто не просит.'));
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

    // A mistake in the hall: it is voted on once more, and the former result counts no longer.
    await act(page, 'Голосовать повторно');
    await page.getByRole('button', { name: /^Остальные за/ }).click();
    await press(page, /^Записать отмеченное/, page.getByText(/^Подано [1-9]/));
    await press(page, 'Закрыть голосование', page.getByText('Проголосовано повторно: этот итог не действует.'));

    await press(page, 'Закончить вопрос', page.getByRole('heading', { name: 'Вопрос не выбран' }));
    await page.getByRole('button', { name: 'Закрыть заседание' }).click();
    await page.getByRole('group', { name: 'Закрыть заседание' }).waitFor();
    await press(page, 'Закрыть заседание', page.getByRole('heading', { name: 'Заседание окончено' }));
  });

  it('a joint one without a quorum says so on every screen and to the public, and its guests are corrected on the spot', async () => {
    const page = await open('/ru/t/almaty/meetings/new');
    await page.getByLabel('День', { exact: true }).fill(today());
    await page.getByLabel('Начало').fill('11:00');
    await page.getByLabel('Место, на русском').fill('Дом дружбы');
    await page.getByLabel('Какое').selectOption({ label: 'Совместное' });
    await page.getByRole('button', { name: 'Добавить совет или орган' }).click();
    await page.locator('[name="jointWith.0.name"]').fill('Общественный совет Медеуского района');
    await send(page.getByRole('main').locator('form').last(), () => page.waitForURL(/\/meetings\/(?!new)[\w-]{10,}$/));
    const own = page.url();
    const id = own.split('/').at(-1) ?? '';
    await act(page, 'Добавить вопрос', async (dialog) => {
      await dialog.getByLabel('Вопрос, на русском').fill('О правопорядке во дворах');
      await dialog.getByLabel('Осуществление общественного контроля в его формах').check();
    });
    await page.getByRole('heading', { name: 'О правопорядке во дворах' }).waitFor();
    await act(page, 'Пригласить', (dialog) => dialog.locator('[name=name]').fill('Сапаров Болат'));
    await page.getByText('Сапаров Болат').first().waitFor();
    await act(page, 'Уведомить и объявить');
    await page.getByText('Объявлено', { exact: true }).first().waitFor();
    await act(page, 'Получить ссылку');
    const screenAddress = (await page.locator('a[href*="/screen/"]').first().getAttribute('href')) ?? '';
    await act(page, 'Начать регистрацию');
    await page.getByRole('link', { name: 'Вести заседание' }).first().waitFor();
    const screen = await (await browser.person({ viewport: { width: 1280, height: 720 } })).newPage();
    await screen.goto(screenAddress);

    await page.getByRole('link', { name: 'Вести заседание' }).first().click();
    const told = page.getByText(/^Присутствуют 0 из \d+, нужно \d+/).first();
    await told.waitFor();
    // The projector counts by the same seats as the secretary's screen.
    await screen
      .getByText((await told.textContent()) ?? '')
      .first()
      .waitFor();
    await press(page, 'Сапаров Болат: Пришёл', page.locator('[aria-pressed=true][aria-label="Сапаров Болат: Пришёл"]'));
    await act(page, 'Исправить', (dialog) => dialog.locator('[name=position]').fill('Заместитель руководителя'));
    await page.getByText('Заместитель руководителя').first().waitFor();
    expect(await page.getByRole('button', { name: 'Сапаров Болат: Пришёл' }).getAttribute('aria-pressed')).toBe('true');

    await page.getByRole('button', { name: 'Записать: кворума нет' }).click();
    await page.getByText(/^Присутствуют 0, нужно \d+/).waitFor();
    await page.getByRole('button', { name: 'Записать: кворума нет' }).click();
    await page.getByRole('heading', { name: 'Кворум не собрался, заседание не состоится' }).waitFor();
    await screen.getByText('Кворум не собрался, заседание не состоится').waitFor();
    const stranger = await (await browser.person({ viewport: { width: 390, height: 844 } })).newPage();
    await stranger.goto(`${web}/ru/meetings/${id}`);
    await stranger.getByText('Совместно: Общественный совет Медеуского района').waitFor();
    await stranger.getByText(/^Заседание не состоялось: не собрался кворум/).waitFor();

    await page.getByRole('link', { name: 'К карточке заседания' }).last().click();
    await act(page, 'Перенести', async (dialog) => {
      await dialog.getByLabel('День', { exact: true }).fill('2027-12-20');
      await dialog.locator('[name=because]').fill('Не было кворума');
    });
    await page.waitForURL((url) => !url.pathname.endsWith(id));
    await page.getByRole('heading', { name: 'О правопорядке во дворах' }).waitFor();
    await screen.getByText('Заседание перенесено на другой день').waitFor();
    await stranger.reload();
    await stranger.getByText('Когда новое заседание объявят, оно появится здесь.').waitFor();
    expect(await stranger.getByRole('main').getByRole('button').count()).toBe(0);
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
