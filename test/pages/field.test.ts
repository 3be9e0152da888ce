import { deflateSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asPerson, demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { signedIn, signInHere } from '../support/signed-in.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A real picture of one colour, as a camera might give it: every camera calls its first one so. */
function photo(grey: number) {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  const size = 64;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size + 1), grey);
  for (let row = 0; row < size; row += 1) rows[row * (size + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const buffer = Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { name: 'IMG_0001.PNG', mimeType: 'image/png', buffer };
}

function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

describe('the monitor in the field', () => {
  let browser: TestBrowser;
  const monitor = () => demoPerson('field', 'NGO monitor');

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  /** The field page of the mission of a mandate. */
  async function inTheField(): Promise<Page> {
    const page = await signedIn(browser, monitor(), '/ru/field', phone);
    await page.locator('main a[href*="/field/m/"]').first().click();
    await page.locator('section[aria-busy="false"]').waitFor();
    return page;
  }

  const outbox = (page: Page) => page.getByRole('button', { name: 'Исходящие' });
  const camera = (page: Page) => page.locator('input[capture="environment"]');

  async function record(page: Page, statement: string, photos: readonly ReturnType<typeof photo>[]) {
    for (const one of photos) await camera(page).setInputFiles(one);
    if (photos.length === 0) await page.getByRole('button', { name: 'Без фото, словами' }).click();
    await page.getByLabel('Что вы увидели?').fill(statement);
    if (photos.length > 0)
      await page
        .locator('main img[alt^="Фото"]')
        .nth(photos.length - 1)
        .waitFor();
    await page.getByRole('button', { name: 'Готово, отправить' }).click();
  }

  /** What the API has of a finding with these words. */
  async function kept(page: Page, statement: string) {
    const mandate = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const ask = await asPerson(monitor());
    const acting = `mandate:${mandate}`;
    type Evidence = { findingId: string | null; file: { sha256: string } };
    const { missions } = await ask<{ missions: { nodes: { id: string; evidence: Evidence[] }[] } }>(
      acting,
      '{ missions(first: 1) { nodes { id evidence { findingId file { sha256 } } } } }',
    );
    const mission = missions.nodes[0];
    const { findings } = await ask<{ findings: { nodes: { id: string; statement: string | null }[] } }>(
      acting,
      'query ($id: ID!) { findings(missionId: $id, first: 50) { nodes { id statement } } }',
      { id: mission?.id },
    );
    return findings.nodes
      .filter((finding) => finding.statement === statement)
      .map(({ id }) => mission?.evidence.filter(({ findingId }) => findingId === id).map(({ file }) => file.sha256));
  }

  it('loses nothing without a network: two photos of one name and a sentence survive a reload and are sent once, with a receipt for each', async () => {
    const page = await inTheField();
    const statement = `Котлован у входа не огорожен, ${crypto.randomUUID().slice(0, 8)}`;
    await page.context().setOffline(true);
    await record(page, statement, [photo(40), photo(200)]);
    await page.getByText('1 не отправлено').waitFor();
    // Without a network the page itself cannot come again; what was recorded is on the device all the same.
    await page.reload().catch(() => null);
    const answers: string[] = [];
    await page.context().route('**/api/graphql', async (route) => {
      const isCapture = route.request().postData()?.includes('captureFinding') === true;
      if (!isCapture || answers.length > 0) return route.fallback();
      // The act is done, its answer is lost on the way: the device cannot know, and sends again.
      const headers = { ...(await route.request().allHeaders()), 'sec-fetch-site': 'same-origin' };
      answers.push(await (await route.fetch({ headers })).text());
      await route.abort();
    });
    await page.context().setOffline(false);
    await page.goBack().catch(() => null);
    await page.goto(`${inject('kenes').webUrl}/ru/field`);
    await page.getByText('1 не отправлено').waitFor();
    await expect.poll(() => answers.length, { timeout: 30_000 }).toBe(1);
    expect(answers[0]).toContain('CaptureFindingSuccess');
    await outbox(page).click();
    await page.getByRole('button', { name: 'Отправить сейчас' }).click();
    await page.getByText('Квитанция: факт №').waitFor();
    await expect.poll(() => page.locator('dialog code').count()).toBe(2);
    const hashes = await page.locator('dialog code').evaluateAll((all) => all.map((one) => one.getAttribute('title')));
    await page.goto(`${inject('kenes').webUrl}/ru/field`);
    await page.locator('main a[href*="/field/m/"]').first().click();
    await page.getByText('Уже записано').waitFor();
    const rows = await kept(page, statement);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.toSorted()).toEqual(hashes.toSorted());
  });

  it('goes on after signing in again when the session has ended meanwhile', async () => {
    const page = await inTheField();
    const statement = `Не горит фонарь, ${crypto.randomUUID().slice(0, 8)}`;
    await page.context().clearCookies();
    await record(page, statement, []);
    await page.getByText('Сеанс окончен').waitFor();
    await outbox(page).click();
    await page.getByRole('button', { name: 'Войти и продолжить' }).click();
    await signInHere(page, monitor());
    await page.getByText('Всё отправлено').waitFor();
    expect(await kept(page, statement)).toHaveLength(1);
  });

  it('keeps a draft over a reload, and asks before it is thrown away', async () => {
    const page = await inTheField();
    await camera(page).setInputFiles(photo(90));
    await page.getByLabel('Что вы увидели?').fill('Ещё не дописано');
    await page.reload();
    await expect.poll(() => page.getByLabel('Что вы увидели?').inputValue()).toBe('Ещё не дописано');
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      return dialog.dismiss();
    });
    await page.getByRole('button', { name: 'Удалить', exact: true }).click();
    expect(asked[0]).toContain('будет удалена с устройства');
    expect(await page.getByLabel('Что вы увидели?').inputValue()).toBe('Ещё не дописано');
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Удалить', exact: true }).click();
    await page.getByText('Сфотографировать').waitFor();
  });

  it('corrects what nobody has confirmed yet, shows how the place looks afterwards, and says until when the visit went on', async () => {
    const page = await inTheField();
    const statement = `Сломана скамья, ${crypto.randomUUID().slice(0, 8)}`;
    await page.getByRole('button', { name: 'Начать посещение' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Начать', exact: true }).click();
    await page.locator('section[aria-labelledby="visit"]').getByText('Идёт', { exact: true }).waitFor();
    await record(page, statement, []);
    await page.getByText('Всё отправлено').waitFor();
    await page.reload();
    const finding = page.getByRole('listitem').filter({ hasText: statement });
    await finding.getByRole('button', { name: 'Исправить' }).click();
    await page.getByRole('dialog').getByLabel('Что вы увидели?').fill(`${statement}, у входа`);
    await page.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText(`${statement}, у входа`).waitFor();
    await finding.getByRole('button', { name: 'Добавить фото «стало»' }).click();
    await page.getByRole('dialog').locator('input[type="file"]').setInputFiles(photo(150));
    await page.getByRole('dialog').getByText('IMG_0001').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Добавить фото' }).click();
    await finding.getByText('Стало', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Закончить посещение' }).click();
    await page.getByRole('dialog').getByLabel('До скольки').fill('23:59');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Записать время' }).click();
    await page.getByText('до 23:59').waitFor();
    expect(await kept(page, `${statement}, у входа`)).toEqual([[expect.any(String)]]);
  });

  it('says at once what the store would refuse, while the scene is still there', async () => {
    const page = await inTheField();
    await camera(page).setInputFiles({ name: 'IMG_2.HEIC', mimeType: 'image/heic', buffer: Buffer.from('heic') });
    await page.getByText('Формат HEIC не принимается').waitFor();
    await expect.poll(() => page.getByText('Сфотографировать').isVisible()).toBe(true);
  });

  it('shows how sure the device is of the place, and drops it again: it is asked, never forced', async () => {
    const page = await inTheField();
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation({ latitude: 43.2185, longitude: 76.9052, accuracy: 9 });
    await page.getByRole('button', { name: 'Без фото, словами' }).click();
    await page.getByRole('button', { name: 'Определить место' }).click();
    await page.getByText('Точность ± 9 м').waitFor();
    await page.getByRole('application').press('ArrowRight');
    await page.getByText('Отмечено вручную').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: 'Без места' }).click();
    await page.getByRole('application').waitFor({ state: 'detached' });
  });
});
