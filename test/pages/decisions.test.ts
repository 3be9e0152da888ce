import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asPerson, demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act, send } from '../support/cabinet-acts.ts';
import { signedIn } from '../support/signed-in.ts';
import { inAlmaty, inBoth, sittingFromNotes } from '../support/sitting-from-notes.ts';

const key = () => crypto.randomUUID();

// One journey, told in its steps: a sitting whose questions were all adopted, and what its decisions do.
describe('what a decision does', { shuffle: false }, () => {
  const { webUrl: web } = inject('kenes');
  const secretary = demoPerson('cabinet', 'secretary, Public Council of Almaty');
  const mark = Date.now();
  const year = Number(inAlmaty(0).slice(0, 4)) + 2;
  let browser: TestBrowser;
  let context: BrowserContext;
  let ask: Awaited<ReturnType<typeof asPerson>>;
  let sitting: string;
  let elected: string;
  const questions = ['контроль', 'комиссия', 'положение', 'план', 'выборы', 'поручение'] as const;
  const question = (about: (typeof questions)[number]) => `Вопрос: ${about}, ${mark}`;

  beforeAll(async () => {
    browser = await openBrowser();
    context = (await signedIn(browser, secretary, '/ru/sign-in?back=/ru/t/almaty/decisions')).context();
    ask = await asPerson(secretary);
    ({ id: sitting } = await sittingFromNotes(ask, {
      on: inAlmaty(-12),
      number: `Р-${mark}`,
      items(members) {
        const [, , winner] = members;
        elected = winner?.name ?? '';
        const votesFor = members.length;
        const adopted = { totals: { votesFor, votesAgainst: 0, abstained: 0 } };
        const candidates = [{ personId: winner?.personId, votesFor }];
        const election = { kind: 'ELECTION', post: 'PRESIDIUM', places: 1, candidates };
        return questions.map((about) => ({
          title: inBoth(question(about)),
          kind: about === 'выборы' ? 'ELECTION' : 'OTHER',
          votes: [about === 'выборы' ? election : adopted],
        }));
      },
    }));
    await ask(
      'tenant:almaty',
      'mutation ($input: DraftWorkPlanInput!) { draftWorkPlan(input: $input) { __typename } }',
      {
        input: {
          key: key(),
          year,
          items: [{ title: inBoth('Заседание совета'), kind: 'COUNCIL_SESSION', quarter: 1 }],
        },
      },
    );
  });
  afterAll(async () => browser.close());

  /** Enters the decision on a question of the sitting; its page stands afterwards. */
  async function decide(
    about: (typeof questions)[number],
    effect: string,
    fill: (form: Locator, page: Page) => Promise<unknown> = async () => {},
  ): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${web}/ru/t/almaty/meetings/${sitting}`);
    await page
      .locator('#agenda li', { has: page.getByRole('heading', { name: question(about) }) })
      .getByRole('link', { name: 'Записать решение' })
      .click();
    await page.getByRole('link', { name: effect }).click();
    await page.waitForURL(/effect=/);
    const form = page.getByRole('main').locator('form').last();
    await form.getByLabel('Решение, на русском').fill(`Решили: ${about}, ${mark}.`);
    await fill(form, page);
    await send(form, () => page.waitForURL(/\/decisions\/[\w-]{20,}/));
    await page.getByText(`Решили: ${about}, ${mark}.`).first().waitFor();
    return page;
  }
  const began = (page: Page) => page.locator('#began');

  it('one that opens a control without saying which is told at the field; then the control stands with its mandate and its deciding act', async () => {
    const topic = `Мониторинг остановок ${mark}`;
    const page = await decide('контроль', 'Провести общественный контроль', async (form, on) => {
      await form.getByLabel('Объекты мониторинга').fill('городской мобильности');
      await on
        .getByRole('button', { name: /мобильности/ })
        .first()
        .click();
      await form.locator('button[type=submit]').last().click();
      await on.locator('[id="control.title.kk-error"]').waitFor();
      await form.getByLabel('Тема, на русском').fill(topic);
      await form.getByLabel('Цель, на русском').fill('Проверить доступность остановок.');
      await form.getByRole('button', { name: 'Добавить поручение' }).click();
      await form.locator('[name="control.mandates.0.npoBin"]').fill('190140051507');
      await form.locator('[name="control.mandates.0.email"]').fill(`monitor-${mark}@example.kz`);
      await form.locator('[name="control.mandates.0.scope"]').fill('Остановки и переходы');
      await form.locator('[name="control.mandates.0.validFrom"]').fill(inAlmaty(0));
      await form.locator('[name="control.mandates.0.validTo"]').fill(inAlmaty(30));
    });
    await began(page).getByRole('link', { name: topic }).click();
    await page.getByRole('heading', { level: 1, name: topic }).waitFor();
    await page.getByRole('link', { name: /^№ \d+, / }).click();
    await page.getByText(`Решили: контроль, ${mark}.`).first().waitFor();
    await expect.poll(() => began(page).getByRole('link', { name: topic }).count()).toBe(1);
    await page.goto(`${web}/ru/t/almaty/people`);
    await page.getByText('Остановки и переходы').first().waitFor();
  });

  it('one that creates a commission names its first members', async () => {
    const name = `Комиссия по остановкам ${mark}`;
    const page = await decide('комиссия', 'Создать комиссию', async (form) => {
      await form.getByLabel('Название новой комиссии, на русском').fill(name);
      await form.getByLabel('Направления работы, на русском').fill('Остановки и переходы');
      await form.locator('select[name="commission.members.0.personId"]').selectOption({ label: elected });
    });
    await began(page).getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText(elected).first().waitFor();
    await expect.poll(() => page.getByText('Председатель комиссии').count()).toBeGreaterThan(0);
  });

  it('one that approves the regulation leads to its version, which the public reads with its text', async () => {
    const title = `Положение о совете ${mark}`;
    const page = await decide('положение', 'Утвердить положение о совете', async (form) => {
      // Of its two languages one is required, whichever: none is called optional.
      await form.getByLabel('Название положения, на казахском (обязательно на одном из языков)').waitFor();
      await form.getByLabel('Название положения, на русском').fill(title);
      await form.locator('input[name="regulation.inForceFrom"]').fill(inAlmaty(-(mark % 10)));
      await form
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: 'положение.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
        });
      await form.getByText('положение.pdf').waitFor();
    });
    await began(page).getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: 'Положение о совете' }).waitFor();
    const version = page.locator('#versions li', { hasText: title });
    await version.getByText('Действует').waitFor();
    await version.getByRole('link', { name: /Решение № / }).waitFor();
    const stranger = await (await browser.person()).newPage();
    await stranger.goto(`${web}/ru/councils/almaty`);
    const link = stranger.locator('#regulation').getByRole('link', { name: title });
    const file = await stranger.request.get(`${web}${await link.getAttribute('href')}`);
    expect(file.headers()['content-type']).toContain('application/pdf');
  });

  it('one that approves the plan of a year leads to it, and it stands approved', async () => {
    const page = await decide('план', 'Утвердить план работы', (form) =>
      form.locator('select[name=plan]').selectOption({ label: `План на ${year} год` }),
    );
    await began(page)
      .getByRole('link', { name: `План на ${year} год` })
      .click();
    await page.waitForURL(new RegExp(`work-plan\\?year=${year}`));
    await page.getByText('Утверждён', { exact: false }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Утвердить', exact: true }).count()).toBe(0);
  });

  it('one that elects enters office whom the vote elected', async () => {
    const page = await decide('выборы', 'Избрать', async (form) => {
      await form.getByRole('button', { name: 'Добавить избранного' }).click();
      await form.locator('select[name="offices.0.personId"]').selectOption({ label: elected });
      await form.locator('select[name="offices.0.post"]').selectOption('PRESIDIUM');
    });
    await began(page).getByRole('link', { name: 'Должности совета' }).click();
    await page.waitForURL(/composition\/offices/);
    await expect.poll(() => page.getByText(elected).count()).toBeGreaterThan(0);
  });

  it('an instruction is followed to its end: another day, the next agenda by itself, executed; its button waits for the page', async () => {
    const page = await decide('поручение', 'Поручить', async (form) => {
      await form.getByLabel('Ответственный', { exact: true }).fill('Управление городской мобильности');
      await form.getByLabel(/^Исполнить до/).fill(inAlmaty(30));
    });
    const here = page.url();
    await act(page, 'Изменить срок', async (form) => {
      await form.getByLabel('Новый срок').fill(inAlmaty(60));
      await form.getByLabel('Причина').fill('Смета уточняется.');
    });
    await page.getByText(/сначала было/).waitFor();

    const { planMeeting } = await ask<{ planMeeting: { meeting?: { id: string } } }>(
      'tenant:almaty',
      'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { ... on PlanMeetingSuccess { meeting { id } } } }',
      { input: { key: key(), kind: 'COUNCIL_SESSION', startsAt: `${inAlmaty(40)}T10:00:00+05:00` } },
    );
    const next = await context.newPage();
    await next.goto(`${web}/ru/t/almaty/meetings/${planMeeting.meeting?.id}`);
    const number = /№ \d+/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0] ?? '';
    const carried = next.locator('#agenda li', { hasText: 'Об исполнении ранее принятых решений' });
    await carried.getByRole('heading', { name: new RegExp(`${number}(?!\\d)`) }).waitFor();
    await carried.getByRole('link', { name: 'Решения на исполнении' }).click();
    await next.getByRole('link', { name: `Решили: поручение, ${mark}.` }).waitFor();

    // The page that shows what was done comes late: until then the dialog stays and its button cannot be pressed again.
    let release = () => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(`${here.split('?')[0]}?_rsc=*`, async (route) => {
      await late;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Отметить исполнение', exact: true }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await dialog.getByLabel('Что сделано или почему не сделано').fill('Остановки отремонтированы.');
    const sent = page.waitForResponse((answer) => answer.url().endsWith('/api/graphql'));
    const asked = page.waitForRequest((request) => request.url().includes('_rsc='));
    await dialog.locator('button[type=submit]').click();
    await Promise.all([sent, asked]);
    expect(await dialog.locator('button[type=submit]').isDisabled()).toBe(true);
    release();
    await dialog.waitFor({ state: 'hidden' });
    await page
      .getByText(/^Исполнено/)
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Отметить исполнение' }).count()).toBe(0);
  });

  it('the register finds them by their words and what they do, and leaves as a workbook', async () => {
    const page = await context.newPage();
    await page.goto(`${web}/ru/t/almaty/decisions?q=${mark}`);
    await expect.poll(() => page.locator('a[data-row]').count()).toBe(questions.length);
    await page.goto(`${web}/ru/t/almaty/decisions?q=${mark}&effect=ELECTS`, { waitUntil: 'networkidle' });
    await expect.poll(() => page.locator('a[data-row]').count()).toBe(1);
    const arrives = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Выгрузить в CSV' }).click();
    expect((await arrives).suggestedFilename()).toMatch(/Решения.*\.csv$/);
    await page.getByText('Сохранено строк: 1,').waitFor();
  });
});
