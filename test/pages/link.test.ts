import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asPerson, demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';

type Letter = { id: string; version: number; answerLink: { id: string; url: string; openedCount: number } | null };

describe('one letter by its link, without an account', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  const secretary = async () => {
    const ask = await asPerson(demoPerson('cabinet', 'secretary, Public Council of Almaty'));
    const { viewer } = await ask<{ viewer: { tenants: { slug: string }[] } }>(
      'account',
      '{ viewer { tenants { slug } } }',
    );
    const acting = `tenant:${viewer.tenants[0]?.slug}`;
    return <Data>(query: string, variables?: object) => ask<Data>(acting, query, variables);
  };

  /** A letter of the council that still awaits an answer, its link issued anew: only then is the address told. */
  async function letterWithLink(at: number) {
    const ask = await secretary();
    const { tracks } = await ask<{ tracks: { nodes: { letter: Letter | null }[] } }>(
      '{ tracks(first: 50, is: AWAITING) { nodes { letter { id version } } } }',
    );
    const ids = [
      ...new Map(tracks.nodes.flatMap(({ letter }) => (letter ? [[letter.id, letter] as const] : []))).values(),
    ];
    const letter = ids[at % ids.length];
    if (!letter) throw new Error('The demo year has left no letter that awaits an answer.');
    await ask('mutation ($input: ReissueAnswerLinkInput!) { reissueAnswerLink(input: $input) { __typename } }', {
      input: { key: crypto.randomUUID(), id: letter.id },
    });
    const read = async () =>
      (
        await ask<{ letter: Letter }>(
          'query ($id: ID!) { letter(id: $id) { id version answerLink { id url openedCount } } }',
          {
            id: letter.id,
          },
        )
      ).letter;
    const { answerLink } = await read();
    if (!answerLink) throw new Error('The letter has no link that works.');
    const path = new URL(answerLink.url).pathname.replace(/^(?:\/(?:kk|ru|en))?\//, '/ru/');
    return { ask, read, address: inject('kenes').webUrl + path };
  }

  it('is only shown by a GET, as mail scanners make it; a person’s opening is counted, and the address is told to nobody', async () => {
    const { read, address } = await letterWithLink(0);
    const scanned = await fetch(address);
    expect(scanned.status).toBe(200);
    expect(scanned.headers.get('referrer-policy')).toBe('no-referrer');
    expect(scanned.headers.get('x-robots-tag')).toContain('noindex');
    expect((await read()).answerLink?.openedCount).toBe(0);
    const page = await (await browser.person()).newPage();
    await page.goto(address);
    await page.getByText('Текст письма').waitFor();
    await expect.poll(async () => (await read()).answerLink?.openedCount).toBe(1);
  });

  it('takes an answer and gives a receipt', async () => {
    const { address } = await letterWithLink(1);
    const page = await (await browser.person({ viewport: { width: 390, height: 844 } })).newPage();
    await page.goto(address);
    await page.getByRole('radio', { name: 'Промежуточный ответ' }).first().check();
    await page.getByLabel('Что делается сейчас').fill('Запрошены сведения у подрядчика.');
    await page.getByLabel('Кто подписал').fill('Байжанов А. Қ.');
    await page.getByRole('button', { name: 'Посмотреть как письмо' }).click();
    await page.getByRole('button', { name: 'Отправить ответ' }).click();
    await page.getByText('Ответ принят').waitFor();
    await expect.poll(() => page.getByText('срок продолжается').count()).toBe(1);
  });

  it('says in words what to do when the link is unknown or was replaced', async () => {
    const { ask, read, address } = await letterWithLink(2);
    const letter = await read();
    await ask('mutation ($input: ReissueAnswerLinkInput!) { reissueAnswerLink(input: $input) { __typename } }', {
      input: { key: crypto.randomUUID(), id: letter.id },
    });
    const page = await (await browser.person()).newPage();
    for (const gone of [address, `${inject('kenes').webUrl}/ru/l/${'x'.repeat(43)}`]) {
      await page.goto(gone);
      await page.getByText('Эта ссылка не действует').waitFor();
      await expect.poll(() => page.getByText('Ответить можно и на бумаге').isVisible()).toBe(true);
    }
  });

  it('of a letter that carried a final document objects to a finding and records the hearing of the council', async () => {
    const ask = await secretary();
    type Carried = { findings: { findingId: string }[]; disputes: { findingId: string }[] };
    const { letters } = await ask<{ letters: { nodes: { id: string; finalDocument: Carried | null }[] } }>(
      '{ letters(first: 5, kind: FINAL_DOCUMENT, state: SENT) { nodes { id finalDocument { findings { findingId } disputes { findingId } } } } }',
    );
    const open = letters.nodes.find(({ finalDocument }) =>
      finalDocument?.findings.some(({ findingId }) =>
        finalDocument.disputes.every((dispute) => dispute.findingId !== findingId),
      ),
    );
    expect(open, JSON.stringify(letters.nodes)).toBeDefined();
    const id = open?.id;
    await ask('mutation ($input: ReissueAnswerLinkInput!) { reissueAnswerLink(input: $input) { __typename } }', {
      input: { key: crypto.randomUUID(), id },
    });
    const { letter } = await ask<{ letter: Letter }>(
      'query ($id: ID!) { letter(id: $id) { id version answerLink { id url openedCount } } }',
      { id },
    );
    const path = new URL(letter.answerLink?.url ?? '').pathname.replace(/^(?:\/(?:kk|ru|en))?\//, '/ru/');
    const page = await (await browser.person()).newPage();
    await page.goto(inject('kenes').webUrl + path);
    await page.getByRole('button', { name: 'Возразить' }).first().click();
    await page.getByLabel('С чем вы не согласны и почему').fill('Работы приняты актом № 4.');
    await page.getByRole('button', { name: 'Направить возражение' }).click();
    await page.getByText('Работы приняты актом № 4.').waitFor();
    await page.getByRole('button', { name: 'Записать заслушивание' }).click();
    const form = page.getByRole('dialog');
    const day = (days: number) => Temporal.Now.plainDateISO('Asia/Almaty').add({ days }).toString();
    await form.getByLabel('Совет приглашён').fill(day(0));
    await form.getByLabel('День решения органа').fill(day(10));
    await form.getByRole('button', { name: 'Записать заслушивание' }).click();
    await page.getByRole('button', { name: 'Исправить запись' }).waitFor();
  });
});
