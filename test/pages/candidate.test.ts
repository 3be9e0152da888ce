import { anIin } from '@kenes/api/modules/composition/testing/cast';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { mailTo } from '../support/mailbox.ts';
import { askPublic } from '../support/public-routes.ts';

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
);

describe('a stranger applies to a competition from a phone', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  /** The competition that takes applications in the demo year. */
  async function openCompetition(): Promise<string> {
    const { competitions } = await askPublic<{ competitions: { nodes: { id: string }[] } }>(
      inject('kenes').apiUrl,
      '{ competitions(first: 1, open: true) { nodes { id } } }',
    );
    const [open] = competitions.nodes;
    if (!open) throw new Error('The demo year has left no competition that takes applications.');
    return open.id;
  }

  const phone = async () => (await browser.person({ viewport: { width: 390, height: 844 } })).newPage();
  const goOn = (page: Page) => page.getByRole('button', { name: 'Сохранить и продолжить' }).click();

  /** The first three steps, filled in as a person would: the seat, oneself, who proposes. */
  async function filled(page: Page, given: { iin: string; email: string; surname: string }) {
    await page.goto(`${inject('kenes').webUrl}/ru/competitions/${await openCompetition()}`);
    await page.getByRole('link', { name: 'Подать заявку' }).click();
    await page.getByRole('button', { name: 'Начать' }).click();
    await page.waitForURL(/\/application\//);
    // Nothing is kept before the consent: no question of the form is there yet.
    expect(await page.locator('input[name="seatKind"]').count()).toBe(0);
    await page.getByRole('button', { name: 'Дать согласие' }).click();
    await page.waitForURL(/step=seat/);
    await page.locator('input[name="seatKind"]').last().check();
    for (const no of await page.locator('input[type=radio][value=no]').all()) await no.check();
    await page.locator('input[name="answer.CITIZEN"][value=yes]').check();
    await goOn(page);
    await page.waitForURL(/step=person/);
    await page.getByLabel('Фамилия').fill(given.surname);
    await page.getByLabel('Имя', { exact: true }).fill('Сәуле');
    await page.getByLabel('Электронная почта').fill(given.email);
    await page.getByLabel('ИИН').fill(given.iin);
    await goOn(page);
  }

  it('step by step, with a wrong IIN and a false PDF refused; gets a receipt, comes back by the link, and withdraws', async () => {
    const page = await phone();
    const email = `saule-${Date.now()}@example.kz`;
    await filled(page, { iin: '850514400018', email, surname: 'Ахметова' });
    await page.getByText('Контрольное число номера не сходится').first().waitFor();
    await page.getByLabel('ИИН').fill(anIin('1985-05-14', 717, 'FEMALE'));
    await goOn(page);
    await page.waitForURL(/step=proposer/);
    await page.getByRole('link', { name: 'Самовыдвижение' }).click();
    await page.waitForURL(/by=SELF/);
    await goOn(page);
    await page.waitForURL(/step=papers/);
    const choose = page.locator('main input[type=file]');
    await choose.first().setInputFiles({
      name: 'резюме.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ not a paper at all'),
    });
    await page.getByText('Содержимое файла не то').waitFor();
    const papers = await choose.count();
    for (let paper = 0; paper < papers; paper += 1) {
      await choose.nth(paper).setInputFiles({ name: `лист-${paper}.pdf`, mimeType: 'application/pdf', buffer: pdf });
      await page.getByRole('link', { name: `лист-${paper}.pdf` }).waitFor();
    }
    await page.getByRole('link', { name: 'Продолжить' }).click();
    await page.waitForURL(/step=submit/);
    await page.getByText('Согласие дано').waitFor();
    await page.getByRole('button', { name: 'Отправить заявку' }).click();
    await page.getByText('Ваша заявка зарегистрирована').waitFor();

    const receipt = await mailTo(email, /зарегистрирована/);
    const link = /https?:\/\/\S+\/application\/\S+/.exec(receipt.text)?.[0] ?? '';
    const again = await phone();
    const opened = await again.goto(link);
    expect(opened?.headers()['referrer-policy']).toBe('no-referrer');
    expect(opened?.headers()['x-robots-tag']).toContain('noindex');
    await again.getByText('Проверка комплектности').waitFor();
    await again.getByRole('button', { name: 'Отозвать заявку' }).click();
    await again.getByRole('dialog').getByRole('button', { name: 'Отозвать заявку' }).click();
    await again.getByText('Заявка отозвана').first().waitFor();
  });

  it('who lost the link has it mailed again, and is told the same whether there is an application or not', async () => {
    const page = await phone();
    await page.goto(`${inject('kenes').webUrl}/ru/competitions/${await openCompetition()}/apply`);
    await page.getByText('Потеряли ссылку на заявку?').click();
    await page.getByLabel('Электронная почта').fill('nobody-here@example.kz');
    await page.getByRole('button', { name: 'Отправить ссылку' }).click();
    await page.getByText('Если на этот конкурс есть заявка').waitFor();
    expect(await page.getByRole('button', { name: 'Отправить ссылку' }).count()).toBe(0);
  });

  it('a link that is unknown or cut short says so in words, and shows nothing', async () => {
    const page = await phone();
    await page.goto(`${inject('kenes').webUrl}/ru/application/${'A'.repeat(43)}`);
    await page.getByRole('heading', { name: 'Такой заявки нет' }).waitFor();
    expect(await page.getByText('Сохраните ссылку').isVisible()).toBe(false);
  });
});
