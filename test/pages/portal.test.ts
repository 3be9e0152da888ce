import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { askPublic, publicRoutes } from '../support/public-routes.ts';

describe('the public portal, without an account', () => {
  const { webUrl, apiUrl } = inject('kenes');
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  async function visit(path: string): Promise<Page> {
    const page = await (await browser.person({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(webUrl + path);
    return page;
  }

  async function routeOf(name: string): Promise<string> {
    const route = (await publicRoutes(apiUrl)).find((one) => one.name === name);
    if (!route) throw new Error(`There is no public page called "${name}".`);
    return route.path;
  }

  it('tells at home what councils did this month; a figure opens as many rows as it says', async () => {
    const page = await visit('/ru');
    const tile = page.getByRole('link', { name: /рекомендац\S+ принят/ });
    const figure = Number.parseInt((await tile.textContent()) ?? '', 10);
    await tile.click();
    await page.getByRole('heading', { level: 1, name: 'Рекомендации' }).waitFor();
    const found = await page.getByRole('heading', { level: 2 }).first().textContent();
    expect(Number.parseInt(found ?? '', 10)).toBe(figure);
  });

  it('finds the park by the beginning of a word and leads to its mission, from the decision to the answers', async () => {
    const page = await visit('/ru');
    await page.getByLabel('Поиск по всем советам').fill('парк Южн');
    await page.getByRole('button', { name: 'Найти' }).click();
    const mission = page.getByRole('listitem').filter({ hasText: 'Мониторинг №' }).getByRole('link').first();
    const title = (await mission.textContent()) ?? '';
    await mission.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    const timeline = page.getByRole('list', { name: 'Ход дела' });
    await expect.poll(() => timeline.getByText('Совет принял решение').count()).toBeGreaterThan(0);
    await expect.poll(() => timeline.getByText('Получен ответ').count()).toBeGreaterThan(0);
  });

  it('shows a finding’s pictures, served as derivatives and never as originals', async () => {
    const page = await visit(`/kk${await routeOf('a mission')}`);
    const picture = page.locator('#findings img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(100);
    const source = (await picture.getAttribute('src')) ?? '';
    const original = await page.request.get(webUrl + source.replace(/thumbnail$/, 'original'));
    expect(original.status()).toBe(404);
  });

  it('says of an overdue answer by how many working days, and why it was due on that day', async () => {
    const page = await visit(`/ru${await routeOf('an overdue recommendation')}`);
    await page
      .getByText(/просрочено на \d+ раб\. д/)
      .first()
      .waitFor();
    await page.getByText('Почему эта дата?').first().click();
    const why = page.locator('details[open]').first();
    await expect.poll(() => why.getByText(/10 рабочих дней/).count()).toBeGreaterThan(0);
    await why
      .getByText(/выходной|суббота|воскресенье|праздник/i)
      .first()
      .waitFor();
  });

  it('shows a body’s record in which each number opens the list it was counted from', async () => {
    const page = await visit(`/ru${await routeOf('a body')}`);
    const tile = page.getByRole('link', { name: /^\d+\s*Получено/ });
    const figure = Number.parseInt((await tile.textContent()) ?? '', 10);
    await tile.click();
    await page.getByRole('heading', { level: 1, name: 'Рекомендации по адресатам' }).waitFor();
    const rows = page.getByRole('list', { name: 'Рекомендации по адресатам' }).getByRole('listitem');
    await expect.poll(() => rows.count()).toBe(Math.min(figure, 25));
  });

  it('computes a deadline over Nauryz and names each day that was passed over', async () => {
    const page = await visit('/ru/deadline');
    await page.getByLabel('От какого дня').fill('2026-03-12');
    await page.getByLabel('Сколько').fill('10');
    await page.getByRole('button', { name: 'Посчитать' }).click();
    await page.getByText('31.03.2026, вторник').waitFor();
    await page.getByText('Наурыз мейрамы').nth(2).waitFor();
    expect(new URL(page.url()).searchParams.get('from')).toBe('2026-03-12');
  });

  it('says that a year without a calendar cannot be computed, and why', async () => {
    const page = await visit('/ru/deadline?from=2035-01-05&count=10&unit=workingDays');
    await page.getByText('Не вычислено').waitFor();
    await expect.poll(() => page.getByText(/2035/).count()).toBeGreaterThan(0);
  });

  it('has the official table of April 2019 in eight columns, to be saved as DOCX, PDF and XLSX', async () => {
    const page = await visit('/ru/councils/almaty/monitoring-table?year=2019&from=4&to=5');
    await expect.poll(() => page.getByRole('columnheader').count()).toBe(8);
    await expect.poll(() => page.getByRole('rowheader', { name: /апрель|май/ }).count()).toBe(2);
    for (const [format, type] of [
      ['DOCX', 'wordprocessingml'],
      ['PDF', 'application/pdf'],
      ['XLSX', 'spreadsheetml'],
    ] as const) {
      const href = await page.getByRole('link', { name: format }).getAttribute('href');
      const file = await page.request.get(`${webUrl}${href}`);
      expect([format, file.status(), file.headers()['content-type']]).toEqual([
        format,
        200,
        expect.stringContaining(type),
      ]);
    }
  });

  it('prints a recommendation on one sheet of A4', async () => {
    const page = await visit(`/kk${await routeOf('an answered recommendation')}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]\.?\d* 84[12]/);
  });

  it('keeps the page when the language changes, and says which text is still owed', async () => {
    const path = await routeOf('a mission');
    const page = await visit(`/ru${path}`);
    await page.getByRole('link', { name: /ҚАЗ/ }).click();
    await page.waitForURL(`${webUrl}/kk${path}`);
    expect(await page.getAttribute('html', 'lang')).toBe('kk');
  });

  it('previews a link by its title and what it says', async () => {
    const page = await visit(`/ru${await routeOf('an answered recommendation')}`);
    const meta = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
    await expect.poll(() => page.title()).toMatch(/Рекомендация № \S+, .+ · Кеңес/);
    expect(await meta('title')).toMatch(/Рекомендация №/);
    expect((await meta('description'))?.length).toBeGreaterThan(20);
    expect(await page.locator('link[rel=alternate][hreflang=kk]').getAttribute('href')).toMatch(/\/kk\//);
  });

  it('lists its lasting addresses for search engines, and keeps workplaces out', async () => {
    const [map, robots] = await Promise.all(
      ['sitemap.xml', 'robots.txt'].map(async (name) => (await fetch(`${webUrl}/${name}`)).text()),
    );
    const { missions } = await askPublic<{ missions: { nodes: { number: string }[] } }>(
      apiUrl,
      '{ missions(first: 1) { nodes { number } } }',
    );
    expect(map).toContain(`/${missions.nodes[0]?.number}</loc>`);
    expect(robots).toMatch(/Disallow: \/\*\/t\//);
  });

  it('has no such page for what was never published, in the same words as for what never was', async () => {
    const page = await visit('/ru/missions/almaty/1999-999');
    await page.getByRole('heading', { name: 'Такой страницы нет' }).waitFor();
    const response = await page.request.get(`${webUrl}/ru/recommendations/almaty/1999-999`);
    expect(response.status()).toBe(404);
  });

  it('works without a script: filters and pages are addresses', async () => {
    const context = await browser.person({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${webUrl}/ru/recommendations/tracks`);
    await page.getByLabel('Состояние').selectOption('OVERDUE');
    await page.getByRole('button', { name: 'Применить' }).click();
    await page
      .getByText(/просрочено на/)
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('is')).toBe('OVERDUE');
  });
});
