import type { BrowserContext, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asPerson, demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { signedIn } from '../support/signed-in.ts';
import { inAlmaty } from '../support/sitting-from-notes.ts';

// One journey, told in its steps: the second enters again what the first has entered.
describe('sittings on paper, with what happens at them', { shuffle: false }, () => {
  const { webUrl: web } = inject('kenes');
  const number = `Б-${Date.now()}`;
  const person = demoPerson('cabinet', 'secretary, Public Council of Almaty');
  let browser: TestBrowser;
  let secretary: BrowserContext;

  beforeAll(async () => {
    browser = await openBrowser();
    secretary = (await signedIn(browser, person, '/ru/sign-in?back=/ru/t/almaty/meetings')).context();
  });
  afterAll(async () => browser.close());

  async function notes(on: string, form: string): Promise<Page> {
    const page = await secretary.newPage();
    await page.goto(`${web}/ru/t/almaty/meetings/record?on=${on}&kind=COUNCIL_SESSION&form=${form}`, {
      waitUntil: 'networkidle',
    });
    return page;
  }
  const cell = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`);
  const submit = (page: Page) => page.getByRole('button', { name: 'Внести заседание' });
  /** Sends the notes; gives the reasons that are asked, whose words it returns. */
  async function enter(page: Page, reason: string): Promise<string> {
    await submit(page).click();
    const entered = page.waitForURL(/\/meetings\/(?!record)[\w-]{10,}$/);
    const asked = page.locator('#act-problem textarea').first();
    if (await Promise.race([entered.then(() => true), asked.waitFor().then(() => false)])) return '';
    const words = await page.locator('#act-problem').innerText();
    for (const field of await page.locator('#act-problem textarea').all()) await field.fill(reason);
    await submit(page).click();
    await entered;
    return words;
  }
  /** Everybody was there but the first, where their number is odd: so many were. */
  async function evenly(page: Page): Promise<number> {
    const roll = page.locator('#attendance ol > li');
    const members = await roll.count();
    if (members % 2 === 1) {
      await roll.nth(0).getByText('Не было', { exact: true }).click();
      await roll.nth(0).getByLabel('Причина').fill('Командировка');
    }
    await page.getByRole('button', { name: /^Остальные были/ }).click();
    return members - (members % 2);
  }

  it('an equal vote is decided by the word of the chair, an election elects, and the scan stays with the sitting', async () => {
    const page = await notes(inAlmaty(-9), 'EXTRAORDINARY');
    await cell(page, 'number').fill(number);
    await page.getByLabel('Открыто в').fill('10:00');
    await page.getByLabel('Закрыто в').fill('12:00');
    const picture = await sharp({ create: { width: 60, height: 80, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    await page
      .locator('#header input[type=file]')
      .setInputFiles({ name: 'протокол-бумажный.png', mimeType: 'image/png', buffer: picture });
    await page.getByText('протокол-бумажный.png').first().waitFor();
    const present = await evenly(page);
    await page.getByLabel('О чём вопрос').fill('О порядке приёма граждан');
    await cell(page, 'items.0.votes.0.totals.votesFor').fill(String(present / 2));
    await cell(page, 'items.0.votes.0.totals.votesAgainst').fill(String(present / 2));
    await page.getByText('Голоса разделились поровну.').waitFor();
    await page.getByRole('group', { name: 'Как голосовал председатель' }).getByText(/: За$/).click();
    await page.getByRole('group', { name: 'Решающий голос' }).getByText('Воспользовался', { exact: true }).click();

    await page.getByRole('button', { name: 'Добавить вопрос' }).click();
    await page.getByLabel('О чём вопрос').nth(1).fill('О выборах члена президиума');
    await cell(page, 'items.1.kind').selectOption('ELECTION');
    if ((await cell(page, 'items.1.votes.0.kind').count()) === 0)
      await page.getByRole('button', { name: 'Добавить голосование' }).last().click();
    await cell(page, 'items.1.votes.0.kind').selectOption('ELECTION');
    await cell(page, 'items.1.votes.0.post').selectOption('PRESIDIUM');
    if ((await cell(page, 'items.1.votes.0.candidates.0.votesFor').count()) === 0)
      await page.getByRole('button', { name: 'Добавить кандидата' }).click();
    await cell(page, 'items.1.votes.0.candidates.0.personId').selectOption({ index: 4 });
    await cell(page, 'items.1.votes.0.candidates.0.votesFor').fill(String(present));
    const elected = await cell(page, 'items.1.votes.0.candidates.0.personId').evaluate((select) =>
      select instanceof HTMLSelectElement ? (select.selectedOptions[0]?.text ?? '') : '',
    );

    await enter(page, 'Так записано в протоколе.');
    await page.getByText('Внесено позже по записям').waitFor();
    await page.getByText(/Голоса разделились поровну/).waitFor();
    await page.getByText('Избран', { exact: true }).first().waitFor();
    expect(await page.getByText(elected).count()).toBeGreaterThan(0);
    const scan = page.getByRole('link', { name: 'Открыть файл' });
    const file = await secretary.request.get(`${web}${await scan.getAttribute('href')}`);
    expect(file.headers()['content-type']).toContain('image/png');
  });

  it('the same notes entered again are told so: by their number, and by their day', async () => {
    const page = await notes(inAlmaty(-9), 'EXTRAORDINARY');
    await page.getByText('За этот день уже внесено').waitFor();
    await cell(page, 'number').fill(number);
    await page.getByLabel('Открыто в').fill('15:00');
    await page.getByLabel('Закрыто в').fill('16:00');
    const present = await evenly(page);
    await page.getByLabel('О чём вопрос').fill('О вечернем приёме граждан');
    await cell(page, 'items.0.votes.0.totals.votesFor').fill(String(present));
    await submit(page).click();
    await page.locator('#number-error').waitFor();
    expect(await page.locator('#number-error').innerText()).toContain(`Заседание № ${number} в этом созыве уже есть`);
    await cell(page, 'number').fill(`${number}-2`);
    const asked = await enter(page, 'Это второе заседание того же дня.');
    expect(asked).toContain('Заседание этого дня уже есть');
    await page.getByRole('heading', { name: 'О вечернем приёме граждан' }).waitFor();
  });

  it('an absentee poll is entered once the council’s regulation allows one, and not before', async () => {
    const today = inAlmaty(0);
    // What the council allows from today was not allowed yesterday.
    const refused = await notes(inAlmaty(-1), 'ABSENTEE');
    await refused.getByText('Заочный опрос положением о совете не предусмотрен.').waitFor();
    await refused.getByRole('link', { name: /К срокам и числам/ }).waitFor();
    expect(await submit(refused).count()).toBe(0);

    const [ask, platform] = await Promise.all([asPerson(person), asPerson(demoPerson('platform'))]);
    const { proposeParameter } = await ask<{ proposeParameter: { override?: { id: string; version: number } } }>(
      'tenant:almaty',
      'mutation ($input: ProposeParameterInput!) { proposeParameter(input: $input) { ... on ProposeParameterSuccess { override { id version } } } }',
      {
        input: {
          key: crypto.randomUUID(),
          ruleId: 'PC-SES-03',
          parameter: 'absenteePoll',
          value: 1,
          effectiveFrom: today,
          reason: 'Положение о совете допускает опрос.',
        },
      },
    );
    const { id, version } = proposeParameter.override ?? {};
    await platform(
      'platform',
      'mutation ($input: ApproveParameterInput!) { approveParameter(input: $input) { __typename } }',
      { input: { key: crypto.randomUUID(), id, expectedVersion: version } },
    );

    const page = await notes(today, 'ABSENTEE');
    await page.getByText('Заочный опрос: ответивших отметьте как участвовавших дистанционно.').waitFor();
    await page.getByLabel('Открыто в').fill('00:00');
    await page.getByLabel('Закрыто в').fill('00:01');
    const roll = page.locator('#attendance ol > li');
    const members = await roll.count();
    for (let place = 0; place < members; place += 1)
      await roll.nth(place).getByText('Дистанционно', { exact: true }).click();
    await page.getByLabel('О чём вопрос').fill('О поддержке обращения жителей');
    await cell(page, 'items.0.votes.0.totals.votesFor').fill(String(members - 1));
    await cell(page, 'items.0.votes.0.totals.votesAgainst').fill('1');
    await enter(page, 'Так записано в опросных листах.');
    await page.getByText('Заочное', { exact: false }).first().waitFor();
    await page
      .getByText(`За ${members - 1}, против 1`, { exact: false })
      .first()
      .waitFor();
    await page.getByText('Внесено позже по записям').first().waitFor();
  });
});
