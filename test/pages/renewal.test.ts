import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askAsStranger, asPerson, demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { send } from '../support/cabinet-acts.ts';
import { type Ask, performed } from '../support/performed.ts';
import { signedIn } from '../support/signed-in.ts';

const today = Temporal.Now.plainDateISO('Asia/Almaty');
const ago = (days: number) => today.subtract({ days }).toString();
const printed = (day: string) => day.split('-').toReversed().join('.');

/** What a form is told: by the names of its controls. */
type Said = Readonly<Record<string, string | boolean>>;

// One way through the law, told in its steps: each goes on from the one before.
describe('a secretary renews a council in the browser', { shuffle: false }, () => {
  const { webUrl: web } = inject('kenes');
  const slug = `renewal-${crypto.randomUUID().slice(0, 8)}`;
  const acting = `tenant:${slug}`;
  const home = `${web}/ru/t/${slug}`;
  let browser: TestBrowser;
  let page: Page;
  let ask: Ask;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await signedIn(browser, await aCouncilWhoseTermHasEnded(), `/ru/sign-in?back=/ru/t/${slug}`);
  });
  afterAll(async () => browser.close());

  /** A council that joined with three members, whose days were over three days ago; its secretary’s account. */
  async function aCouncilWhoseTermHasEnded() {
    const administrator = await asPerson(demoPerson('platform'));
    const { almaty } = await administrator<{ almaty: { formingBodyId: string } }>(
      null,
      '{ almaty: council(slug: "almaty") { formingBodyId } }',
    );
    const { council } = await performed<{ council: { id: string } }>(
      administrator,
      'platform',
      'openTenant',
      'council { id }',
      {
        slug,
        kind: 'PUBLIC_COUNCIL',
        level: 'LOCAL',
        formingBodyId: almaty.formingBodyId,
        formingBodyKind: 'LOCAL_GOV',
        name: { authentic: 'kk', kk: 'Көктал қаласының қоғамдық кеңесі', ru: 'Общественный совет города Коктал' },
      },
    );
    const person = { email: `${slug}@example.kz`, password: 'сосна шумит над озером' };
    const { link } = await performed<{ link: string }>(administrator, 'platform', 'inviteToTenant', 'link', {
      email: person.email,
      roles: ['SECRETARIAT'],
      tenantId: council.id,
    });
    await askAsStranger(
      'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }',
      {
        input: {
          key: crypto.randomUUID(),
          token: link.split('/').at(-1),
          surname: 'Бекова',
          givenName: 'Сәуле',
          password: person.password,
        },
      },
    );
    ask = await asPerson(person);
    await performed(ask, acting, 'setUpConvocation', 'convocationId', {
      number: 1,
      startsOn: today.subtract({ days: 3 }).subtract({ years: 3 }).add({ days: 1 }).toString(),
      endsOn: ago(3),
      stillWorks: true,
      members: ['Абаева', 'Петренко', 'Цой'].map((surname) => ({ surname, givenName: 'Дана', seatKind: 'CITIZEN' })),
    });
    return person;
  }

  /** Fills the controls of a form; a check is ticked or not, a choice is made by its value. */
  async function fill(form: Locator, said: Said): Promise<void> {
    for (const [name, value] of Object.entries(said)) {
      const control = form.locator(`[name="${name}"]`);
      if (typeof value === 'boolean') await control.setChecked(value);
      else if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption(value);
      else await control.fill(value);
    }
  }

  /** Opens the dialog of an act, says what it asks, and waits until it is done: the dialog closes. */
  async function act(label: string, said: Said, more?: (dialog: Locator) => Promise<unknown>): Promise<void> {
    await page.getByRole('button', { name: label, exact: true }).first().click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await fill(dialog, said);
    await more?.(dialog);
    await send(dialog, () => dialog.waitFor({ state: 'detached' }));
  }

  /** The next step, as the page of the composition says it. */
  async function goOn(step: string): Promise<void> {
    await page.goto(`${home}/composition?convocation=2`, { waitUntil: 'networkidle' });
    await page.getByRole('region', { name: 'Что можно сделать дальше' }).getByRole('link', { name: step }).click();
    await page.waitForURL((url) => !url.href.endsWith('/composition?convocation=2'));
    await page.waitForLoadState('networkidle');
  }

  it('is told that the term is over, and opens the formation of the next composition', async () => {
    await page.getByText('Обновление состава').waitFor();
    await page.getByRole('link', { name: 'Перейти к открытию' }).click();
    await page
      .getByText(`Полномочия нынешнего состава истекли ${printed(ago(3))}, а новый состав ещё не начал работу.`)
      .waitFor();
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Открыть формирование нового состава' }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await fill(dialog, { openedOn: ago(70) });
    await send(dialog, () => page.waitForURL(/composition\?convocation=2$/));
    await page.getByText('Формируется II созыв.', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Открыть формирование нового состава' }).count()).toBe(0);
  });

  it('sets the working group up: its act, its state part, its members, its head', async () => {
    await goOn('Создать рабочую группу');
    const paper = (at: string, days: number) => ({
      [`${at}.by`]: 'CHAIRMAN_OF_MASLIKHAT',
      [`${at}.number`]: '14-р',
      [`${at}.on`]: ago(days),
    });
    await act('Внести численность группы', { size: '3', ...paper('act', 69) });
    await act('Назвать государственную часть', {
      ...paper('act', 68),
      'members.0.surname': 'Сейіт',
      'members.0.givenName': 'Болат',
    });
    await act(
      'Внести избранных по конкурсу',
      {
        openedOn: ago(67),
        'protocol.number': '1',
        'protocol.on': ago(45),
        'members.0.surname': 'Оспанова',
        'members.0.givenName': 'Дана',
      },
      async (dialog) => {
        await dialog.getByRole('button', { name: 'Добавить ещё' }).click();
        await fill(dialog, { 'members.1.surname': 'Ли', 'members.1.givenName': 'Виктор' });
      },
    );
    await act('Назначить руководителя', { from: ago(44) }, (dialog) =>
      dialog.locator('[name=memberId]').selectOption({ label: 'Оспанова Дана' }),
    );
    await act('Группа сформирована', { on: ago(44) });
    await act('Начать работу', { on: ago(43) });
    await act('Определить численность совета', {
      size: '3',
      'seats.STATE': '1',
      'seats.CITIZEN': '2',
      present: '3',
      'protocol.number': '2',
      'protocol.on': ago(42),
    });
    const { council } = await ask<{ council: object }>(
      acting,
      'query ($slug: String!) { council(slug: $slug) { convocations { number size workingGroup { state } } } }',
      { slug },
    );
    expect(council).toMatchObject({
      convocations: [{ number: 2, size: 3, workingGroup: { state: 'WORKING' } }, { number: 1 }],
    });
  });

  it('holds the competition: papers, candidates, their admission, the vote, the results', async () => {
    await goOn('Подготовить конкурс в совет');
    // It was announced on paper; so it is entered with its days.
    await page.goto(`${page.url()}&held=yes`, { waitUntil: 'networkidle' });
    const form = page.locator('main form');
    await fill(form, {
      'paper.number': '7',
      publishedOn: ago(41),
      closesOn: ago(20),
      'publications.0.outlet': 'Газета',
    });
    await send(form, () => page.waitForURL(/\/competitions\/[\w-]{20,}$/));
    const competition = page.url();
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Внести бумажную заявку' }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    const candidate = { receivedOn: ago(25), givenName: 'Алия', birthDate: '1984-03-04', consent: true };
    await fill(dialog, { ...candidate, surname: 'Жанибеков' });
    await send(dialog, () => page.waitForURL(/\/applications\/[\w-]{20,}$/));
    const others: string[] = [];
    for (const surname of ['Захарова', 'Әлиев']) {
      const { applicationId } = await performed<{ applicationId: string }>(
        ask,
        acting,
        'recordApplication',
        'applicationId',
        {
          ...candidate,
          surname,
          competitionId: competition.split('/').at(-1),
          seatKind: 'CITIZEN',
          nominator: 'SELF',
          answers: [],
          documents: [],
        },
      );
      others.push(applicationId);
    }
    await goOn('Начать рассмотрение заявок');
    await act('Начать рассмотрение', { on: ago(19) });
    await goOn('Рассмотреть заявки');
    await page.getByRole('link', { name: 'Жанибеков Алия' }).click();
    await page.waitForURL(/\/applications\/[\w-]{20,}$/);
    await page.waitForLoadState('networkidle');
    await act('Допустить', { on: ago(18) });
    for (const id of others) {
      const { application } = await ask<{ application: { version: number } }>(
        acting,
        'query ($id: ID!) { application(id: $id) { version } }',
        { id },
      );
      await performed(ask, acting, 'admitApplication', 'applicationId', { id, expectedVersion: application.version });
    }
    await goOn('Перейти к голосованию');
    await act('Записать собеседование', { heldOn: ago(16), observers: 'Журналисты' });
    await page.getByText(`Прошло ${printed(ago(16))}`).waitFor();
    await act('Открыть голосование', { sittingOn: ago(15) }, async (dialog) => {
      for (const member of await dialog.locator('[name=presentIds]').all()) await member.check();
    });
    await page.locator('[data-cell="2 2"]').waitFor();
    for (const [row, choice] of (['FOR', 'FOR', 'AGAINST'] as const).entries())
      for (const column of [0, 1, 2]) await page.locator(`[data-cell="${row} ${column}"]`).selectOption(choice);
    await page.getByRole('button', { name: 'Сохранить голоса (9)' }).click();
    await page.getByText('Всё сохранено.').waitFor();
    await page.reload({ waitUntil: 'networkidle' });
    await act('Завершить голосование', { 'protocol.number': '3', 'protocol.on': ago(15) });
    await act('Опубликовать результаты', { outlet: 'Сайт маслихата', on: ago(14) });
    await goOn('Внести избранных на места');
    await act('Занять места избранными', {});
    const { competitions } = await ask<{ competitions: { nodes: object[] } }>(
      acting,
      '{ competitions(first: 5) { nodes { kind state } } }',
    );
    expect(competitions.nodes).toEqual([{ kind: 'COUNCIL', state: 'RESULTS' }]);
  });

  it('seats whom a body named, enters the protocol, and sees before the signature what the law says of each seat', async () => {
    await goOn('Внести представителей госорганов');
    await page.getByRole('button', { name: 'Внести члена' }).click();
    const member = page.getByRole('dialog').filter({ visible: true });
    await fill(member, { 'member.surname': 'Қасымов', 'member.givenName': 'Ерлан' });
    await send(member, () => page.waitForURL(/\/members\/[\w-]{20,}$/));
    await goOn('Внести протокол рабочей группы');
    await act('Внести итоговый протокол', { 'protocol.number': '4', 'protocol.on': ago(12) });
    await page.goto(`${home}/composition?convocation=2`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Внести утверждение' }).click();
    await page.getByRole('heading', { level: 1, name: 'Утверждение состава' }).waitFor();
    await page.waitForLoadState('networkidle');
    const seats = page.getByRole('table', { name: 'По местам' });
    await expect.poll(() => seats.getByRole('row').count()).toBe(4);
    await seats.getByRole('row', { name: 'Захарова' }).locator('summary').first().click();
    await seats.getByRole('list', { name: 'Проверка члена совета: Захарова Алия' }).waitFor();
    const form = page.locator('main form');
    await fill(form, { 'approval.title': 'Решение маслихата', 'approval.number': '112', 'approval.on': ago(1) });
    await send(form, () => page.waitForURL(/composition\?convocation=2$/));
    await page.getByText('II созыв утверждён', { exact: false }).or(page.getByText('ещё не закрыт')).first().waitFor();
  });

  it('closes the former convocation, records the first session, and the public reads who sits', async () => {
    await goOn('Закрыть прежний созыв');
    await act('Закрыть созыв', {});
    await page.goto(`${home}/composition?convocation=2`, { waitUntil: 'networkidle' });
    await act('Записать первое заседание', { firstSessionOn: today.toString() });
    await page.getByText('Работает').first().waitFor();
    const stranger = await (await browser.person()).newPage();
    await stranger.goto(`${web}/ru/councils/${slug}/members`);
    for (const name of ['Қасымов Ерлан', 'Захарова Алия', 'Жанибеков Алия'])
      await stranger.getByRole('heading', { name }).waitFor();
    expect(await stranger.getByText('Әлиев').count()).toBe(0);
  });
});
