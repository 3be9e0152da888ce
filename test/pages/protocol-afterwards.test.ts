import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { aKey } from '../../apps/api/src/modules/protocols/testing/a-key.ts';
import { asPerson, demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act, send } from '../support/cabinet-acts.ts';
import { signedIn } from '../support/signed-in.ts';
import { inAlmaty, inBoth, sittingFromNotes } from '../support/sitting-from-notes.ts';

// One journey, told in its steps: each stands on the one before.
describe('what becomes of a protocol that was frozen', { shuffle: false }, () => {
  const { webUrl: web } = inject('kenes');
  const secretary = demoPerson('cabinet', 'secretary, Public Council of Almaty');
  const mark = Date.now();
  let browser: TestBrowser;
  let context: BrowserContext;
  let page: Page;
  let sitting: string;
  let first = '';

  beforeAll(async () => {
    browser = await openBrowser();
    ({ id: sitting } = await sittingFromNotes(await asPerson(secretary), {
      on: inAlmaty(-15),
      number: `П-${mark}`,
      items: (members) => [
        {
          title: inBoth(`О дорожных знаках ${mark}`),
          heard: 'Доложил председатель комиссии.',
          discussed: 'Члены совета поддержали.',
          votes: [{ form: 'ROLL_CALL', ballots: members.map(({ personId }) => ({ personId, choice: 'FOR' })) }],
          decisions: [{ text: inBoth('Просить о новых знаках.'), effect: 'NOTES', withoutNumber: true }],
        },
      ],
    }));
    page = await signedIn(browser, secretary, `/ru/sign-in?back=/ru/t/almaty/meetings/${sitting}/protocol`);
    context = page.context();
  });
  afterAll(async () => browser.close());

  const stands = (word: string) => page.getByRole('main').getByText(word, { exact: true }).first().waitFor();
  async function freeze(): Promise<Buffer> {
    await act(page, 'Зафиксировать для подписи');
    await page.getByRole('heading', { name: 'Подписи' }).waitFor();
    const link = page.getByRole('link', { name: /Файл для подписи/ });
    await link.waitFor();
    return Buffer.from(await (await context.request.get(`${web}${await link.getAttribute('href')}`)).body());
  }
  async function sign(role: 'секретаря' | 'председателя', way: RegExp, name: string, buffer: Buffer): Promise<string> {
    await page.getByRole('button', { name: `Подписать за ${role}` }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await dialog.getByLabel(way).check();
    await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await dialog.getByText(name).waitFor();
    await dialog.locator('button[type=submit]').last().click();
    const asked = dialog.locator('#act-problem');
    const over = dialog.waitFor({ state: 'hidden' });
    if (await Promise.race([over.then(() => true), asked.waitFor().then(() => false)])) return '';
    const words = await asked.innerText();
    const reasons = await asked.locator('textarea').all();
    for (const reason of reasons) await reason.fill('Проверено секретариатом.');
    if (reasons.length > 0) await dialog.locator('button[type=submit]').last().click();
    else await page.keyboard.press('Escape');
    await over;
    return words;
  }
  const onPaper = async (frozen: Buffer) => {
    await sign('секретаря', /скан/i, 'секретарь.pdf', frozen);
    await page.getByRole('button', { name: 'Подписать за секретаря' }).waitFor({ state: 'hidden' });
    await sign('председателя', /скан/i, 'председатель.pdf', frozen);
    await stands('Подписан');
  };
  async function asAnybody(path: string): Promise<Page> {
    const stranger = await (await browser.person()).newPage();
    await stranger.goto(`${web}${path}`);
    return stranger;
  }

  it('a signature under other bytes is refused, one by a certificate in another name says so and asks why', async () => {
    await act(page, 'Составить протокол');
    const frozen = await freeze();
    const key = await aKey({ name: 'ЧУЖОЙ ИВАН', iin: '850101300018' });
    const other = Buffer.from(await key.sign(Buffer.from('другие байты')));
    expect(await sign('секретаря', /Готовый файл подписи/, 'другая.p7s', other)).toContain(
      'Подпись поставлена под другим файлом',
    );
    const strange = Buffer.from(await key.sign(frozen));
    expect(await sign('секретаря', /Готовый файл подписи/, 'чужая.p7s', strange)).toContain(
      'Сертификат на другое имя: ЧУЖОЙ ИВАН',
    );
    await page.getByText('ЧУЖОЙ ИВАН').first().waitFor();
  });

  it('it is taken back to be written again, the signature with it; a page that did not see it is told so', async () => {
    const behind = await context.newPage();
    await behind.goto(page.url());
    await act(page, 'Вернуть на правку', (form) => form.getByLabel('Причина').fill('Опечатка в тексте.'));
    await stands('Проект');
    expect(await page.getByLabel('Слушали').first().isEditable()).toBe(true);
    await behind.getByRole('button', { name: 'Вернуть на правку' }).click();
    const dialog = behind.getByRole('dialog').filter({ visible: true });
    await dialog.getByLabel('Причина').fill('Опечатка.');
    await dialog.locator('button[type=submit]').last().click();
    await dialog.getByText('Эту запись успел изменить другой человек').waitFor();
    await behind.close();
  });

  it('signed on paper, registered and published, it is kept from the public for a reason, and given back', async () => {
    await onPaper(await freeze());
    await act(page, 'Зарегистрировать');
    await act(page, 'Опубликовать');
    const link = page.getByRole('link', { name: 'Страница проверки' });
    await link.waitFor();
    first = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
    await act(page, 'Ограничить доступ', (form) => form.getByLabel('Причина').fill('Названы частные лица.'));
    await stands('Названы частные лица.');
    const stranger = await asAnybody(`/ru/v/${first}`);
    await stranger.getByText('Опубликованного протокола с таким кодом нет').waitFor();
    await stranger.goto(`${web}/ru/meetings/${sitting}`);
    await stranger.getByText('Протокол подписан, но публике не открыт.').waitFor();
    expect(await stranger.getByRole('link', { name: 'Проверить подписи' }).count()).toBe(0);
    await act(page, 'Опубликовать');
    await stranger.goto(`${web}/ru/v/${first}`);
    await stranger.getByText('Это действующий протокол совета').waitFor();
  });

  it('its translation is saved and published, and the public finds it beside the original', async () => {
    await page.getByRole('link', { name: 'Перевести на казахский' }).click();
    await page.waitForURL(/translate/);
    await page.getByLabel('Кто перевёл').fill('Ахметова Жанар');
    for (const area of await page.getByRole('main').locator('textarea').all()) await area.fill('Қазақша мәтіні.');
    await send(page.getByRole('main').locator('form').last(), () => page.waitForURL(/\/protocol(\?|$)/));
    await page.getByRole('button', { name: 'Опубликовать перевод' }).waitFor();
    await act(page, 'Опубликовать перевод');
    const stranger = await asAnybody(`/ru/meetings/${sitting}`);
    const link = stranger.getByRole('link', { name: /^Перевод: PDF, на казахском/ });
    const file = await stranger.request.get(`${web}${await link.getAttribute('href')}`);
    expect(file.headers()['content-type']).toContain('application/pdf');
  });

  it('a dissenting opinion is put to it afterwards, and the public reads it', async () => {
    await act(page, 'Внести особое мнение', async (form) => {
      await form.locator('select[name=memberId]').selectOption({ index: 1 });
      await form.locator('textarea[name=text]').fill(`Знаков мало, ${mark}.`);
    });
    await page.getByText(`Знаков мало, ${mark}.`).waitFor();
    const stranger = await asAnybody(`/ru/meetings/${sitting}`);
    await stranger.getByText(`Знаков мало, ${mark}.`).waitFor();
    await expect.poll(() => stranger.getByRole('heading', { name: 'Особые мнения' }).count()).toBe(1);
  });

  it('it is corrected by a further edition, published in its place; the first one says so', async () => {
    await page.goto(`${web}/ru/t/almaty/meetings/${sitting}/protocol`);
    await act(page, 'Исправить новой редакцией', (form) => form.getByLabel('Что было неверно').fill('Не указан срок.'));
    await page.getByText('Исправление подписанного протокола').waitFor();
    await onPaper(await freeze());
    await act(page, 'Зарегистрировать');
    await act(page, 'Опубликовать');
    await page.getByRole('link', { name: 'Страница проверки' }).waitFor();
    const stranger = await asAnybody(`/ru/v/${first}`);
    await stranger.getByText(/замен/i).first().waitFor();
    await stranger.goto(`${web}/ru/meetings/${sitting}`);
    await expect.poll(() => stranger.getByRole('link', { name: 'Проверить подписи' }).count()).toBe(1);
  });
});
