import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askAsStranger, asPerson, demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act } from '../support/cabinet-acts.ts';
import { signedIn } from '../support/signed-in.ts';
import { inAlmaty, inBoth, sittingFromNotes } from '../support/sitting-from-notes.ts';

const secretary = demoPerson('cabinet', 'secretary, Public Council of Almaty');

describe('what is put right afterwards', () => {
  const { webUrl: web } = inject('kenes');
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  it('a protocol whose secretary nobody named says so, and takes the name where it is missing', async () => {
    const { id } = await sittingFromNotes(await asPerson(secretary), {
      on: inAlmaty(-27),
      number: `С-${Date.now()}`,
      secretaryName: null,
      items: (members) => [
        {
          title: inBoth('О водостоках'),
          heard: 'Доложил председатель комиссии.',
          votes: [{ form: 'ROLL_CALL', ballots: members.map(({ personId }) => ({ personId, choice: 'FOR' })) }],
          decisions: [{ text: inBoth('Просить об очистке.'), effect: 'NOTES', withoutNumber: true }],
        },
      ],
    });
    const page = await signedIn(browser, secretary, `/ru/sign-in?back=/ru/t/almaty/meetings/${id}/protocol`);
    await act(page, 'Составить протокол');
    await act(page, 'Указать секретаря', (form) => form.getByLabel('Кто вёл протокол').fill('Ахметова Жанар'));
    await page.getByRole('button', { name: 'Указать секретаря' }).waitFor({ state: 'hidden' });
    await page.getByText('Ахметова Жанар').first().waitFor();
    await page.getByRole('button', { name: 'Зафиксировать для подписи' }).waitFor();
    expect(await page.getByText('Не указан секретарь').count()).toBe(0);
  });

  it('a regulation that was approved on paper stands in force by its day, and the public reads its file', async () => {
    const title = `Положение о совете ${Date.now()}`;
    const ministry = demoPerson('cabinet', 'secretary, council of the ministry');
    const page = await signedIn(browser, ministry, '/ru/sign-in?back=/ru/t/minecology/regulation');
    await act(page, 'Внести положение', async (form) => {
      await form.getByLabel(/^Название положения, на русском/).fill(title);
      await form.locator('input[name="regulation.inForceFrom"]').fill(inAlmaty(-3));
      await form.locator('input[name=approvedOn]').fill(inAlmaty(-5));
      await form.locator('input[name=number]').fill('3');
      await form
        .locator('input[type=file]')
        .first()
        .setInputFiles({
          name: 'положение-бумага.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
        });
      await form.getByText('положение-бумага.pdf').waitFor();
    });
    const version = page.locator('#versions li', { hasText: title });
    await version.getByText('Действует').waitFor();
    const stranger = await (await browser.person()).newPage();
    await stranger.goto(`${web}/ru/councils/minecology`);
    const link = stranger.locator('#regulation').getByRole('link', { name: title });
    const file = await stranger.request.get(`${web}${await link.getAttribute('href')}`);
    expect(file.headers()['content-type']).toContain('application/pdf');
  });

  it('a recommendation is hidden from the public for a reason, and given back', async () => {
    const shown = async (id: string) =>
      (
        await askAsStranger<{ recommendation: { id: string } | null }>(
          'query ($id: ID!) { recommendation(id: $id) { id } }',
          { id },
        )
      ).recommendation !== null;
    const { recommendations } = await askAsStranger<{ recommendations: { nodes: { id: string }[] } }>(
      'query ($council: String) { recommendations(first: 1, council: $council) { nodes { id } } }',
      { council: 'almaty' },
    );
    const id = recommendations.nodes[0]?.id ?? '';
    const page = await signedIn(browser, secretary, `/ru/sign-in?back=/ru/t/almaty/recommendations/${id}`);
    await act(page, 'Скрыть от публики');
    await page.getByText('Не опубликовано').waitFor();
    expect(await shown(id)).toBe(false);
    await act(page, 'Опубликовать');
    await page.getByText('Опубликовано', { exact: true }).waitFor();
    expect(await shown(id)).toBe(true);
  });
});
