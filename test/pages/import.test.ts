import { AxeBuilder } from '@axe-core/playwright';
import { anIin } from '@kenes/api/modules/composition/testing/cast';
import { aWorkbook } from '@kenes/api/modules/imports/testing/workbook';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { signedIn } from '../support/signed-in.ts';

const heads = ['Созыв', 'Начало созыва', 'Окончание созыва', 'ФИО', 'ИИН', 'Вид места', 'Должность и место работы'];
const members = ['Сейдахметова Шырайлым Ғаниқызы', 'Әбдірахманұлы Жәңгір', 'Вальтер Эдуард Карлович'] as const;
const line = (name: string, iin: string | null, kind: string) => [
  'VII',
  '11.01.2016',
  '10.01.2018',
  name,
  iin,
  kind,
  'мұғалім',
];
/** The roster of a convocation of long ago; `kind` is how the seat of the second member is called. */
const roster = (kind: string) =>
  aWorkbook([
    heads,
    line(members[0], anIin('1961-02-03', 7), 'гражданин'),
    line(members[1], null, kind),
    line(members[2], null, 'НПО'),
  ]);

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('a council brings in what it has', () => {
  const { webUrl: web, accounts } = inject('kenes');
  let browser: TestBrowser;
  let secretary: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    const { email, password } = accounts.find(({ email: name }) => name?.startsWith('secretary@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no secretary.');
    const page = await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/almaty/imports');
    secretary = page.context();
    await page.close();
  });
  afterAll(async () => browser.close());

  async function open(path: string): Promise<Page> {
    const page = await secretary.newPage();
    await page.goto(`${web}${path}`, { waitUntil: 'networkidle' });
    return page;
  }
  /** What axe finds on the page as it stands. */
  async function faults(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  /** Gives a file, takes the columns as they are proposed, and has the rows checked. */
  async function checked(page: Page, name: string, buffer: Buffer): Promise<void> {
    await given(page, name, buffer);
    await page.waitForURL(/\/imports\/[\w-]{30,}/);
    await page.getByRole('heading', { name: 'Что означают столбцы' }).waitFor();
    expect(await page.getByLabel('Что означает столбец F: Вид места').inputValue()).toBe('SEAT_KIND');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Проверить строки' }).click();
    await page.getByRole('table', { name: 'Проверка строк' }).waitFor();
  }
  async function given(page: Page, name: string, buffer: Buffer): Promise<void> {
    await page.getByLabel('Файл с таблицей').setInputFiles({ name, mimeType: xlsx, buffer });
    await page.getByRole('listitem').filter({ hasText: name }).waitFor();
    await page.getByRole('button', { name: 'Прочитать файл' }).click();
  }
  const rowOf = (page: Page, name: string) =>
    page.getByRole('table', { name: 'Проверка строк' }).getByRole('row').filter({ hasText: name });

  it('a wrong row is shown and nothing is written; corrected and confirmed, the members stand and the file stays', async () => {
    const page = await open('/ru/t/almaty/composition');
    await page.getByRole('link', { name: 'Импорт' }).click();
    await page.getByRole('heading', { level: 1, name: 'Импорт состава и созывов' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await checked(page, 'состав-VII.xlsx', roster('космонавт'));
    await rowOf(page, members[1]).getByText('Столбец F, «Вид места»').waitFor();
    expect(await rowOf(page, members[1]).getByText('Ошибка').count()).toBe(1);
    expect(await rowOf(page, members[0]).getByText('Ошибка').count()).toBe(0);
    expect(await page.getByText('Пока ничего не внесено').count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Перейти к внесению' }).count()).toBe(0);
    expect(await faults(page)).toEqual([]);
    const before = await open('/ru/t/almaty/composition');
    expect(await before.getByText('VII созыв').count()).toBe(0);

    await page.getByRole('link', { name: 'Загрузить исправленный файл' }).click();
    const right = roster('госорган');
    await checked(page, 'состав-VII-исправлен.xlsx', right);
    expect(await rowOf(page, members[1]).getByText('Ошибка').count()).toBe(0);
    await rowOf(page, members[1])
      .getByText(/^Неизвестно: \d+$/)
      .click();
    await rowOf(page, members[1]).getByText('ИИН нет').waitFor();
    await page.getByRole('link', { name: 'Перейти к внесению' }).click();
    await page.getByText('До этого момента ничего не записано.').waitFor();
    for (const reason of await page.locator('main form textarea').all())
      await reason.fill('Так было в бумагах совета.');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Внести 3 строки' }).click();
    await page.getByText('Файл внесён').waitFor();
    expect(await faults(page)).toEqual([]);

    const after = await open('/ru/t/almaty/composition?convocation=7');
    for (const name of members) await after.getByRole('link', { name }).first().waitFor();

    await page.getByRole('link', { name: 'Посмотреть в журнале' }).click();
    await page.getByRole('link', { name: 'Импорт внесён' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'состав-VII-исправлен.xlsx' }).waitFor();
    const address = await page.getByRole('link', { name: 'Скачать файл' }).getAttribute('href');
    const kept = await page.request.get(`${web}${address}`);
    expect(right.equals(await kept.body())).toBe(true);
  });

  it('a file that cannot be taken is told why at its control; the next one is not blamed for it', async () => {
    const page = await open('/ru/t/almaty/imports/new?kind=MEMBERS');
    await given(page, 'слитые.xlsx', aWorkbook([heads, line(members[0], null, 'НПО')], { merged: ['A2:A3'] }));
    const control = page.getByLabel('Файл с таблицей');
    const said = page.locator('#fileId-error');
    await said.getByText('Среди строк есть объединённые ячейки: A2:A3.').waitFor();
    expect(await control.getAttribute('aria-describedby')).toContain('fileId-error');
    await control.setInputFiles({
      name: 'роспись.docx',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK no table'),
    });
    await said.getByText(/^роспись\.docx:/).waitFor();
    expect(await said.getByText('объединённые').count()).toBe(0);
  });

  it('whoever does not import is told whose it is, and sees no file', async () => {
    const { email, password } = accounts.find(({ email: name }) => name?.startsWith('lead@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no lead.');
    const page = await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/almaty/imports');
    await page.getByRole('heading', { name: 'Импорт ведёт секретариат' }).waitFor();
    expect(await page.getByRole('link', { name: 'Новый импорт' }).count()).toBe(0);
  });

  it('pasted cells are read like a file; what they do not say is given once for all rows', async () => {
    const page = await open('/ru/t/almaty/imports/new?kind=LETTERS');
    await page.getByText('Или вставьте ячейки').click();
    await page
      .getByLabel('Ячейки из Excel')
      .fill(['№\tДата\tКорреспондент\tТема', 'А-1\t15.01.2019\tАкимат района\tО дворе'].join('\n'));
    await page.getByText('Вставлено: строк — 2, столбцов — 4').waitFor();
    await page.getByRole('button', { name: 'Прочитать файл' }).click();
    const check = page.getByRole('button', { name: 'Проверить строки' });
    await page.getByText('«Входящее или исходящее»').waitFor();
    expect(await check.isDisabled()).toBe(true);
    await page.getByLabel('Входящее или исходящее').selectOption({ label: 'Входящее' });
    await check.click();
    await rowOf(page, 'О дворе').waitFor();
    await page.getByRole('button', { name: 'Отменить импорт' }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await dialog.locator('button[type=submit]').click();
    await page.getByText('Из него ничего не внесено.').waitFor();
  });
});
