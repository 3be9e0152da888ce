import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askAsStranger, asPerson, demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act, send } from '../support/cabinet-acts.ts';
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

  it('a question that was put off is offered to the next agenda, and carried there by one act', async () => {
    const ask = await asPerson(secretary);
    const title = `О детских площадках ${Date.now()}`;
    const perform = async <Told>(act: string, input: object, select: string) => {
      const type = act.charAt(0).toUpperCase() + act.slice(1);
      const told = await ask<Record<string, Told>>(
        'tenant:almaty',
        `mutation ($input: ${type}Input!) { ${act}(input: $input) { ... on ${type}Success { ${select} } ... on Problem { message } } }`,
        { input: { key: crypto.randomUUID(), ...input } },
      );
      return told[act] as Told;
    };
    const plan = async (days: number) =>
      (
        await perform<{ meetingId: string }>(
          'planMeeting',
          { kind: 'COUNCIL_SESSION', startsAt: `${inAlmaty(days)}T15:00:00+05:00`, place: inBoth('Малый зал') },
          'meetingId',
        )
      ).meetingId;
    const [former, next] = [await plan(71), await plan(78)];
    const { itemId } = await perform<{ itemId: string }>(
      'addAgendaItem',
      { meetingId: former, kind: 'APPEAL', title: inBoth(title), powers: ['PWR-06'] },
      'itemId',
    );
    await perform('postponeAgendaItem', { id: itemId, expectedVersion: 1, because: 'Нет материалов' }, 'itemId');
    const page = await signedIn(browser, secretary, `/ru/sign-in?back=/ru/t/almaty/meetings/${next}`);
    await page.getByText(/^Вопросы, не рассмотренные на прежних заседаниях/).click();
    const line = page.getByRole('listitem').filter({ hasText: title });
    await line.getByText('Причина: Нет материалов').waitFor();
    await line.getByRole('button', { name: 'Перенести в эту повестку' }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await send(dialog, () => dialog.waitFor({ state: 'hidden' }));
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText('Перенесён с прежнего заседания').first().waitFor();
    expect(await page.getByText('Причина: Нет материалов').count()).toBe(0);
    for (const id of [former, next]) {
      await page.goto(`${web}/ru/t/almaty/meetings/${id}`);
      await act(page, 'Отменить', (form) => form.getByLabel('Причина').fill('Проверка.'));
      await page.getByText('Отменено', { exact: true }).first().waitFor();
    }
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
