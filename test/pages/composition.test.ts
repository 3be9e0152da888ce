import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { send } from '../support/cabinet-acts.ts';
import { signedIn } from '../support/signed-in.ts';

describe('who sits on the council', () => {
  const { webUrl: web, accounts } = inject('kenes');
  let browser: TestBrowser;
  let secretary: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    const { email, password } = accounts.find(({ email: name }) => name?.startsWith('secretary@')) ?? {};
    if (!email || !password) throw new Error('The demo year has left no secretary.');
    const page = await signedIn(browser, { email, password }, '/ru/sign-in?back=/ru/t/almaty/composition');
    secretary = page.context();
    await page.close();
  });
  afterAll(async () => browser.close());

  async function open(path: string): Promise<Page> {
    const page = await secretary.newPage();
    await page.goto(`${web}${path}`, { waitUntil: 'networkidle' });
    return page;
  }

  it('shows a fact that is not known as neither a pass nor a block', async () => {
    const page = await open('/ru/t/almaty/composition');
    const checks = page.getByRole('list', { name: 'Проверка состава' });
    const unknown = checks.getByRole('listitem').filter({ hasText: 'Неизвестно' });
    await unknown.first().waitFor();
    expect(await unknown.filter({ hasText: 'Соблюдено' }).count()).toBe(0);
    await page.getByText('Это не пройдено и не запрещено.').first().waitFor();
  });

  it('lets the secretary seat a person on a vacant seat; the public reads the name and nothing private', async () => {
    const page = await open('/ru/t/almaty/composition?state=vacant');
    const vacancies = page.getByRole('list', { name: 'Вакансии' }).getByRole('listitem');
    await vacancies.first().waitFor();
    const vacant = await vacancies.count();
    const rows = page.getByRole('table', { name: 'Члены совета' }).getByRole('row');
    await expect.poll(() => rows.count()).toBe(vacant + 1);
    await page.getByRole('button', { name: 'Внести члена' }).first().click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await dialog.getByLabel('Фамилия').fill('Қуанышбаева');
    await dialog.getByLabel('Имя', { exact: true }).fill('Зейнеп');
    await dialog.getByLabel('Телефон').fill('+7 701 555 44 33');
    const way = dialog.getByLabel('Как замещено место');
    if (await way.count()) await way.selectOption({ label: 'Довыборы по конкурсу' });
    await send(dialog, () => page.waitForURL(/\/composition\/members\/[\w-]{30,}$/));
    await page.getByRole('heading', { level: 1, name: 'Қуанышбаева Зейнеп' }).waitFor();
    await page.getByText('+7 701 555 44 33').waitFor();

    const stranger = await (await browser.person()).newPage();
    await stranger.goto(`${web}/ru/councils/almaty/members`);
    await stranger.getByRole('heading', { name: 'Қуанышбаева Зейнеп' }).waitFor();
    expect(await stranger.content()).not.toContain('555 44 33');
  });

  it('reads a roster pasted from a workbook line by line and writes nothing before the last button', async () => {
    const page = await open('/ru/t/almaty/composition/set-up');
    const roster = [
      'Оспанов\tЕрлан\tҚайратұлы\tгосорган\tУправление спорта\t\t',
      'Ким Виктория Алексеевна\tНПО\tОФ «Жаңа қала»\tОбщее собрание',
      'Шмидт\t\t\tмарсианин',
    ].join('\n');
    await page.getByLabel('Вставьте ячейки из Excel').fill(roster);
    await page.getByRole('button', { name: 'Разобрать в список' }).click();
    const third = page.getByRole('group', { name: 'Строка 3' });
    await page.getByText('нет имени; вид места не понят').waitFor();
    const submit = page.getByRole('button', { name: /Внести созыв/ });
    expect(await submit.isDisabled()).toBe(true);
    await third.getByLabel('Имя').fill('Эрика');
    await third.getByLabel('Вид места').selectOption({ label: 'Гражданин' });
    await expect.poll(() => page.getByText('Готово к внесению').count()).toBe(3);
    await expect.poll(() => submit.isEnabled()).toBe(true);
  });
});
