import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act, send } from '../support/cabinet-acts.ts';
import { signedIn } from '../support/signed-in.ts';

describe('the competition room', () => {
  const { webUrl: web, accounts } = inject('kenes');
  let browser: TestBrowser;
  let secretary: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    secretary = (await as('secretary@')).context();
  });
  afterAll(async () => browser.close());

  async function as(who: string): Promise<Page> {
    const { email, password } = accounts.find(({ email: name }) => name?.startsWith(who)) ?? {};
    if (!email || !password) throw new Error(`The demo year has left no ${who}.`);
    return signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/almaty/competitions');
  }
  async function open(path: string, context = secretary): Promise<Page> {
    const page = await context.newPage();
    await page.goto(path.startsWith('http') ? path : `${web}${path}`, { waitUntil: 'networkidle' });
    return page;
  }
  /** What several journeys need is made by the first of them that comes, whichever that is. */
  function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
    let made: Promise<Made> | undefined;
    return () => (made ??= make());
  }
  /** A draft from the prepared text; gives the page of its dossier. */
  async function drafted(): Promise<Page> {
    const page = await open('/ru/t/almaty/competitions/new?kind=COUNCIL');
    await page.getByLabel('Название, на русском').first().fill('Конкурс для проверки комнаты');
    await page.getByLabel('Некоммерческая организация: сколько мест').fill('2');
    await page.getByLabel('Гражданин: сколько мест').fill('1');
    await send(page.locator('form').filter({ hasText: 'Сохранить проект' }), () =>
      page.waitForURL(/\/competitions\/[\w-]{40,}$/),
    );
    await page.getByRole('heading', { level: 1, name: 'Конкурс для проверки комнаты' }).waitFor();
    return page;
  }
  /** The same, open with two publications. */
  async function opened(): Promise<Page> {
    const page = await drafted();
    await act(page, 'Открыть конкурс', async (dialog) => {
      await dialog.getByText('Если не указать последний день').waitFor();
      const site = dialog.getByRole('group', { name: 'Публикация 1' });
      await site.getByLabel('Газета, канал или сайт').fill('Сайт маслихата');
      await site.getByLabel('Ссылка').fill('https://maslihat.example.kz/konkurs');
      await dialog
        .getByRole('group', { name: 'Публикация 2' })
        .getByLabel('Газета, канал или сайт')
        .fill('Алматы ақшамы');
    });
    await page.getByText('Приём заявок', { exact: true }).first().waitFor();
    return page;
  }
  const held = once(async () => (await opened()).url());
  const whole = ['Резюме', 'Копия удостоверения личности', 'Справка об отсутствии судимости'];
  /** The card of a candidate who was admitted. */
  const admitted = once(async () => {
    const page = await fromPaper('Самғау', whole);
    const checks = page.getByRole('list', { name: 'Правила о кандидате' });
    await checks.getByRole('listitem').filter({ hasText: 'Неизвестно' }).first().waitFor();
    await act(page, 'Допустить');
    await page.getByText('Допущена', { exact: true }).first().waitFor();
    return page.url();
  });
  /** A candidate’s application that came on paper; gives the page of its card. */
  async function fromPaper(surname: string, papers: readonly string[]): Promise<Page> {
    const page = await open(await held());
    await page.getByRole('button', { name: 'Внести бумажную заявку', exact: true }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' }).format(new Date());
    await dialog.getByLabel('Дата поступления').fill(today);
    await dialog.getByLabel('На какое место').selectOption({ label: 'Гражданин' });
    await dialog.getByLabel('Фамилия').fill(surname);
    await dialog.getByLabel('Имя', { exact: true }).fill('Зейнеп');
    await dialog.getByLabel('Место жительства').fill('Алматы, мкр. Самал-2');
    await dialog.getByLabel('Кто выдвинул').selectOption({ label: 'Самовыдвижение' });
    for (const [index, paper] of papers.entries()) {
      await dialog.getByRole('button', { name: 'Добавить документ' }).click();
      await dialog
        .getByRole('group', { name: `Документ ${index + 1}` })
        .getByLabel('Какой документ')
        .selectOption({
          label: paper,
        });
    }
    await dialog.getByLabel('На бумаге есть согласие').check();
    await send(dialog, () => page.waitForURL(/\/applications\/[\w-]{30,}$/));
    await page.getByRole('heading', { level: 1, name: `${surname} Зейнеп` }).waitFor();
    return page;
  }

  it('a draft is prepared from a lawful text and is nobody else’s', async () => {
    const page = await drafted();
    await page.getByText('Готовится', { exact: true }).first().waitFor();
    const stranger = await (await browser.person()).newPage();
    const answer = await stranger.goto(`${web}/ru/competitions/${page.url().split('/').at(-1)}`);
    expect(answer?.status()).toBe(404);
  });

  it('is opened with its publications; its last day says why, its conditions stand', async () => {
    const page = await open(await held());
    await page.getByText('Почему эта дата?').click();
    await page.getByText('20 календарных дней', { exact: false }).first().waitFor();
    await page.getByText('не проверено', { exact: true }).first().waitFor();
    await expect.poll(() => page.getByRole('list', { name: 'Публикации' }).getByRole('listitem').count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Изменить проект', exact: true }).count()).toBe(0);
  });

  it('an application from paper is returned for what is missing, then the candidate is admitted with a reason', async () => {
    const page = await fromPaper('Қуатбек', ['Резюме', 'Копия удостоверения личности']);
    await page.getByText('Зарегистрирована', { exact: true }).first().waitFor();
    await act(page, 'Вернуть на дополнение', async (dialog) => {
      expect(await dialog.getByLabel('Справка об отсутствии судимости').isChecked()).toBe(true);
      await dialog.getByLabel('Слова кандидату').fill('Справку выдают за один день.');
    });
    await page.getByText('Справку выдают за один день.').waitFor();
    await page.getByText('Возвращена на дополнение', { exact: true }).first().waitFor();

    expect(await admitted()).toContain('/applications/');
  });

  it('a rejection tells its ground; the list finds the candidate by state and name', async () => {
    const page = await fromPaper('Тойлыбай', whole);
    await act(page, 'Не допустить', (dialog) => dialog.getByLabel('Основание').fill('Нет восемнадцати лет.'));
    await page.getByText('Нет восемнадцати лет.').waitFor();
    const list = await open(`${await held()}/applications?state=REJECTED&q=${encodeURIComponent('тойлы')}`);
    await expect.poll(() => list.locator('a[data-row]').allInnerTexts()).toEqual(['Тойлыбай Зейнеп']);
    const none = await open(`${await held()}/applications?q=zzz`);
    await none.getByText('Таких заявок нет').waitFor();
  });

  it('personal data are closed until somebody says what for; the look stands in the journal', async () => {
    await admitted();
    const list = await open(`${await held()}/applications?state=ADMITTED`);
    await list.getByRole('link', { name: 'Самғау Зейнеп' }).click();
    await list.getByRole('heading', { level: 1, name: 'Самғау Зейнеп' }).waitFor();
    expect(await list.getByText('мкр. Самал-2').count()).toBe(0);
    await act(list, 'Посмотреть персональные данные', (dialog) => dialog.getByLabel('Зачем').fill('Звонок кандидату'));
    await list.getByText('мкр. Самал-2').waitFor();
    await list.getByText('Просмотр записан в журнал').waitFor();
    await list.reload({ waitUntil: 'networkidle' });
    expect(await list.getByText('мкр. Самал-2').count()).toBe(0);
    await list
      .locator('#chain')
      .getByText(/просмотр|посмотр/i)
      .first()
      .waitFor();
  });

  it('a member of the working group reads everything and is offered no act', async () => {
    await admitted();
    const page = await as('group@');
    await page.goto(`${web}/ru/t/almaty`, { waitUntil: 'networkidle' });
    expect(new URL(page.url()).pathname).toBe('/ru/t/almaty/competitions');
    await page.goto(`${web}/ru/t/almaty/competitions`, { waitUntil: 'networkidle' });
    expect(await page.getByRole('link', { name: 'Подготовить конкурс' }).count()).toBe(0);
    await page.goto(`${await held()}/applications`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Самғау Зейнеп' }).click();
    await page.getByRole('list', { name: 'Правила о кандидате' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Что можно сделать дальше' }).count()).toBe(0);
  });

  it('is cancelled for a reason that the public reads', async () => {
    const page = await opened();
    await act(page, 'Отменить конкурс', (dialog) =>
      dialog.getByLabel('Причина, на казахском').fill('Мәслихат шешімімен кейінге қалдырылды.'),
    );
    await page.getByText('Отменён', { exact: true }).first().waitFor();
    const stranger = await (await browser.person()).newPage();
    await stranger.goto(`${web}/kk/competitions/${page.url().split('/').at(-1)}`);
    await stranger.getByText('Мәслихат шешімімен кейінге қалдырылды.').first().waitFor();
    expect(await stranger.getByRole('link', { name: 'Өтінім беру' }).count()).toBe(0);
  });

  it('a match of the register waits for a person; once confirmed the candidate cannot be admitted, and it is said why', async () => {
    const { email, password } = accounts.find(({ email: name }) => name?.startsWith('ministry@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no ministry.');
    const page = await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/minecology/competitions');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Конкурс/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Все заявки' }).click();
    await page.getByRole('link', { name: 'Пак Марат' }).click();
    await page.getByText('есть место в другом совете республиканского уровня').waitFor();
    await page.waitForLoadState('networkidle');
    await act(page, 'Рассмотреть совпадение', async (dialog) => {
      await dialog.getByLabel('То же лицо').check();
      await dialog.getByLabel('Как это установлено').fill('Сверены дата рождения и удостоверение.');
    });
    const rule = page.getByRole('listitem').filter({ hasText: 'Один совет на республиканском уровне' });
    await rule.getByText('Не по закону').waitFor();
    expect(await page.getByRole('button', { name: 'Допустить', exact: true }).count()).toBe(0);
    await page.getByText('Пока нельзя (1): почему').click();
    const next = page.getByRole('region', { name: 'Что можно сделать дальше' });
    await next.getByText('член другого республиканского совета', { exact: false }).waitFor();
  });

  it('the chair reads who was elected once it is published, and no other candidate', async () => {
    const page = await as('chair@');
    await page.getByRole('link', { name: /Конкурс на вакантное место/ }).click();
    const results = page.locator('#results');
    await results.getByText('Кандидат избран').waitFor();
    await expect.poll(() => results.getByRole('listitem').count()).toBe(1);
    await page.goto(`${page.url()}/applications`, { waitUntil: 'networkidle' });
    expect(await page.getByText('Зейнуллин').count()).toBe(0);
  });
});
