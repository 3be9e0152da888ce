import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act, press, send } from '../support/cabinet-acts.ts';
import { askPublic } from '../support/public-routes.ts';
import { signedIn } from '../support/signed-in.ts';

describe('a public hearing', () => {
  const { webUrl: web, apiUrl, accounts } = inject('kenes');
  let browser: TestBrowser;
  let secretary: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    const { email, password } = accounts.find(({ email: name }) => name?.startsWith('secretary@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no secretary.');
    secretary = (await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/almaty/hearings')).context();
  });
  afterAll(async () => browser.close());

  const phone = async () => (await browser.person({ viewport: { width: 390, height: 844 } })).newPage();
  async function cabinet(path: string): Promise<Page> {
    const page = await secretary.newPage();
    await page.goto(`${web}${path}`, { waitUntil: 'networkidle' });
    return page;
  }
  /** The hearing that takes registrations in the demo year. */
  async function openHearing(): Promise<string> {
    const { publicHearings } = await askPublic<{
      publicHearings: { nodes: { id: string; registrationOpen: boolean }[] };
    }>(apiUrl, '{ publicHearings(first: 10, coming: true) { nodes { id registrationOpen } } }');
    const open = publicHearings.nodes.find(({ registrationOpen }) => registrationOpen);
    if (!open) throw new Error('The demo year has left no hearing that takes registrations.');
    return open.id;
  }
  /** What a resident fills in besides: who they are, and the consent. */
  async function asResident(page: Page, submit: string): Promise<number> {
    await page.getByLabel('Аты-жөніңіз').fill('Қуанышева Әсем');
    await page.getByLabel('Телефон немесе электрондық пошта').fill('+7 701 000 00 00');
    await page.getByLabel('Оқыдым, келісемін').check();
    await page.getByRole('main').getByRole('button', { name: submit, exact: true }).click();
    const number = page.locator('#receipt [class*=number]');
    await number.waitFor();
    return Number(await number.textContent());
  }

  it('takes a resident’s registration and proposal on a phone in Kazakh, shows the proposal once it was looked at, and gives the place back by the receipt’s link', async () => {
    const id = await openHearing();
    const page = await phone();
    await page.goto(`${web}/kk/hearings/${id}`);
    await page.getByRole('link', { name: 'Тыңдауға тіркелу' }).click();
    const place = await asResident(page, 'Тіркелу');
    expect(place).toBeGreaterThan(0);
    const link = await page.locator('#receipt a[href*="/registration/"]').getAttribute('href');
    await page.getByRole('link', { name: 'Енді ұсыныс жіберу' }).click();
    const words = `Аялдамаға орындық қойылсын, ${Date.now()}`;
    await page.getByLabel('Ұсынысыңыз').fill(words);
    const number = await asResident(page, 'Ұсынысты жіберу');
    await page.goto(`${web}/kk/hearings/${id}`);
    expect(await page.getByText(words).count()).toBe(0);

    const desk = await cabinet(`/ru/t/almaty/hearings/${id}`);
    const proposal = desk.locator(`#proposal-${number}`);
    await proposal.getByText('не просмотрено').waitFor();
    await desk.getByRole('link', { name: /^Не просмотрены: / }).click();
    await desk.waitForURL(/fate=UNSEEN/);
    await proposal.getByRole('button', { name: 'Показать' }).click();
    // One press, and it is no more among those that wait to be looked at.
    await proposal.waitFor({ state: 'detached' });
    await desk.goto(`${web}/ru/t/almaty/hearings/${id}?q=${number}`);
    await proposal.getByText(words).waitFor();
    await page.goto(`${web}/kk/hearings/${id}`);
    await page.locator(`#proposal-${number}`).getByText(words).waitFor();
    expect(await page.getByText('Қуанышева').count()).toBe(0);

    await page.goto(link ?? '');
    await page.getByRole('button', { name: 'Қайтарып алу' }).click();
    await page.getByText('Тіркеу қайтарып алынды').waitFor();
    await desk.goto(`${web}/ru/t/almaty/hearings/${id}?person=${encodeURIComponent('Қуанышева')}#participants`);
    await desk.locator('#participants').getByText('Отозвал', { exact: true }).first().waitFor();
  });

  it('a registration without consent goes nowhere; a hearing of no council is not there', async () => {
    const page = await phone();
    await page.goto(`${web}/kk/hearings/${await openHearing()}/register`);
    await page.getByLabel('Аты-жөніңіз').fill('Ли Виктор');
    await page.getByLabel('Телефон немесе электрондық пошта').fill('li@example.kz');
    await page.getByRole('main').getByRole('button', { name: 'Тіркелу', exact: true }).click();
    expect(await page.locator('#receipt').count()).toBe(0);
    expect((await page.goto(`${web}/kk/hearings/bm8gc3VjaA`))?.status()).toBe(404);
  });

  it('is opened, announced, held; each proposal gets its fate and the public sees it', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' }).format(new Date());
    const topic = `О дворовых площадках ${Date.now()}`;
    const page = await cabinet('/ru/t/almaty/hearings/new');
    await page.getByLabel('Тема, на русском').fill(topic);
    await page.getByLabel('День', { exact: true }).fill(today);
    await page.getByLabel('Начало').fill('23:30');
    await page.getByLabel('Место, на русском').fill('Дом дружбы');
    await page.getByLabel('О каких органах').fill('мобильности');
    await page
      .getByRole('button', { name: /Управление городской мобильности/ })
      .first()
      .click();
    await page.getByLabel('Номер решения совета').fill('21');
    await page.getByLabel('Дата решения').fill(today);
    await send(page.getByRole('main').locator('form').last(), () => page.waitForURL(/\/hearings\/(?!new)[\w-]{10,}$/));
    const dossier = page.url();
    const id = dossier.split('/').at(-1) ?? '';

    await act(page, 'Объявить', async (dialog) => {
      await dialog.getByLabel('Как зарегистрироваться, на русском').fill('На этой странице.');
      await dialog.getByLabel('Время', { exact: false }).last().fill('23:59');
    });
    await page.getByText('Идёт регистрация').first().waitFor();
    for (const words of ['Поставить скамейки.', 'Запретить мяч.']) {
      await act(page, 'Добавить предложение', (dialog) => dialog.getByLabel('Текст предложения').fill(words));
      await page.getByText(words).first().waitFor();
    }
    await page.getByRole('link', { name: 'Вести слушание' }).click();
    await page.waitForURL(/\/meetings\//);
    await act(page, 'Начать регистрацию');
    await page.getByRole('link', { name: 'Вести заседание' }).first().click();
    await press(page, 'Открыть заседание', page.getByRole('button', { name: 'Закрыть заседание' }));
    await page.getByRole('button', { name: 'Закрыть заседание' }).click();
    await page.getByRole('group', { name: 'Закрыть заседание' }).waitFor();
    await press(page, 'Закрыть заседание', page.getByRole('heading', { name: 'Заседание окончено' }));

    await page.goto(dossier, { waitUntil: 'networkidle' });
    await act(page, 'Слушание проведено');
    await page.getByText('Не решена судьба').waitFor();
    const dispose = async (number: number, fate: string, because: string) => {
      await page.locator(`#proposal-${number}`).getByRole('button', { name: 'Решить судьбу' }).click();
      const dialog = page.getByRole('dialog').filter({ visible: true });
      await dialog.getByLabel(fate, { exact: true }).check();
      if (because) await dialog.getByLabel('Почему').fill(because);
      await send(dialog, () => dialog.waitFor({ state: 'hidden' }));
      // The next one is decided of the page as it is now.
      await page.locator(`#proposal-${number}`).getByText(fate).first().waitFor();
    };
    await dispose(1, 'Вошло в резолюцию', '');
    await dispose(2, 'Не вошло в резолюцию', 'Дети играют где хотят.');
    await page.getByText('Все предложения рассмотрены').waitFor();
    await page.getByRole('link', { name: 'Не вошло в резолюцию: 1' }).click();
    await page.waitForURL(/fate=NOT_INCLUDED/);
    await page.locator('#proposal-1').waitFor({ state: 'detached' });
    await page.locator('#proposal-2').getByText('Запретить мяч.').waitFor();
    await page.goto(`${dossier}?q=zzzz`, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { name: 'Таких предложений нет' }).waitFor();
    await page.goto(dossier, { waitUntil: 'networkidle' });
    await act(page, 'Внести резолюцию', (dialog) =>
      dialog.getByLabel('Текст резолюции, на русском').fill('Рекомендовать поставить скамейки.'),
    );

    const stranger = await phone();
    await stranger.goto(`${web}/ru/hearings/${id}`);
    await stranger.locator('#proposal-1').getByText('Вошло в резолюцию').waitFor();
    await stranger.locator('#proposal-2').getByText('Почему: Дети играют где хотят.').waitFor();
    await stranger.getByText('Рекомендовать поставить скамейки.').waitFor();
    expect(await stranger.locator('[id^="proposal-"]').count()).toBe(2);
  });
});
