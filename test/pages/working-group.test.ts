import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { askAsStranger, asPerson, demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { type Ask, performed } from '../support/performed.ts';
import { signedIn } from '../support/signed-in.ts';

const phone = { viewport: { width: 390, height: 844 } };

describe('a working group votes in its room', () => {
  const { webUrl: web } = inject('kenes');
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  const act = <Success extends object>(ask: Ask, name: string, success: string, input: object) =>
    performed<Success>(ask, 'tenant:almaty', name, success, input);

  /** An invited member’s own account. */
  async function anAccount(ask: Ask, surname: string): Promise<{ email: string; password: string; accountId: string }> {
    const email = `member-${crypto.randomUUID().slice(0, 8)}@example.kz`;
    const password = 'сосна шумит над озером';
    const { link } = await act<{ link: string }>(ask, 'inviteToTenant', 'link', { email, roles: ['WORKING_GROUP'] });
    await askAsStranger(
      'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }',
      {
        input: { key: crypto.randomUUID(), token: link.split('/').at(-1), surname, givenName: 'Дана', password },
      },
    );
    const { viewer } = await (await asPerson({ email, password }))<{ viewer: { id: string } }>(
      'account',
      '{ viewer { id } }',
    );
    return { email, password, accountId: viewer.id };
  }

  /** A group of three at work on a convocation that has none, one of its members with an account, and its ballot on two citizens. */
  async function aBallot(ask: Ask) {
    const tag = crypto.randomUUID().slice(0, 4);
    const { council } = await ask<{ council: { convocations: { id: string; workingGroup: object | null }[] } }>(
      'tenant:almaty',
      '{ council(slug: "almaty") { convocations { id workingGroup { id } } } }',
    );
    const convocationId = council.convocations.findLast(({ workingGroup }) => workingGroup === null)?.id;
    if (!convocationId) throw new Error('Every convocation of the demo year has a working group.');
    const { groupId } = await act<{ groupId: string }>(ask, 'recordWorkingGroup', 'groupId', {
      convocationId,
      size: 3,
      act: { by: 'CHAIRMAN_OF_MASLIKHAT', number: '14-р', on: '2026-09-02' },
      named: { by: 'CHAIRMAN_OF_MASLIKHAT', number: '15-р', on: '2026-09-03' },
      selection: { number: '1', on: '2026-09-28' },
      members: [
        { surname: `Сарсенова-${tag}`, givenName: 'Айша', part: 'STATE' },
        { surname: `Петренко-${tag}`, givenName: 'Виктор', part: 'CIVIL', byCompetition: true, head: true },
        { surname: `Оспанова-${tag}`, givenName: 'Дана', part: 'CIVIL', byCompetition: true },
      ],
    });
    const look = async () =>
      (
        await ask<{ workingGroup: { id: string; version: number; members: { id: string; version: number }[] } }>(
          'tenant:almaty',
          'query ($id: ID!) { workingGroup(id: $id) { id version members { id version } } }',
          { id: groupId },
        )
      ).workingGroup;
    const group = await look();
    const person = await anAccount(ask, `Оспанова-${tag}`);
    const [state, head, member] = group.members;
    if (!state || !head || !member) throw new Error('The group was entered without its members.');
    await act(ask, 'linkGroupMember', 'groupId', {
      id: member.id,
      expectedVersion: member.version,
      accountId: person.accountId,
    });
    await act(ask, 'beginWorkingGroup', 'groupId', {
      id: groupId,
      expectedVersion: (await look()).version,
      on: '2026-10-01',
    });
    const { competitionId } = await act<{ competitionId: string }>(ask, 'recordCompetition', 'competitionId', {
      convocationId,
      kind: 'COUNCIL',
      title: { authentic: 'ru', kk: 'Дауыс беру тексерілетін конкурс', ru: 'Конкурс для проверки голосования' },
      conditions: { authentic: 'ru', kk: 'Шарттар.', ru: 'Условия.' },
      publishedOn: '2026-10-05',
      closesOn: '2026-10-26',
      paper: { number: '7', on: '2026-10-05' },
      publications: [{ place: 'BODY_SITE', outlet: 'Сайт', url: 'https://example.kz/k', publishedOn: '2026-10-05' }],
      seats: [{ kind: 'CITIZEN', count: 1 }],
      documents: [{ code: 'cv', part: 'CV', required: true, title: { authentic: 'ru', ru: 'Резюме' } }],
    });
    const applicationIds: string[] = [];
    for (const surname of [`Жанибеков-${tag}`, `Захарова-${tag}`]) {
      const { applicationId } = await act<{ applicationId: string }>(ask, 'recordApplication', 'applicationId', {
        competitionId,
        receivedOn: '2026-10-20',
        seatKind: 'CITIZEN',
        surname,
        givenName: 'Алия',
        birthDate: '1984-03-04',
        nominator: 'SELF',
        answers: ['CITIZEN', 'CONVICTION', 'INCAPACITY', 'CORRUPTION', 'MEDICAL_RECORD'].map((question) => ({
          question,
          answer: question === 'CITIZEN',
        })),
        consent: true,
        documents: [],
      });
      applicationIds.push(applicationId);
    }
    const { competition } = await ask<{ competition: { version: number } }>(
      'tenant:almaty',
      'query ($id: ID!) { competition(id: $id) { version } }',
      { id: competitionId },
    );
    await act(ask, 'reviewCompetition', 'competitionId', {
      id: competitionId,
      expectedVersion: competition.version,
      on: '2026-10-27',
    });
    for (const id of applicationIds) {
      const { application } = await ask<{ application: { version: number } }>(
        'tenant:almaty',
        'query ($id: ID!) { application(id: $id) { version } }',
        { id },
      );
      await act(ask, 'admitApplication', 'applicationId', { id, expectedVersion: application.version });
    }
    const { ballotId } = await act<{ ballotId: string }>(ask, 'openBallot', 'ballotId', {
      competitionId,
      kind: 'CITIZEN',
      presentIds: [state.id, head.id],
    });
    return { room: `/ru/t/almaty/competitions/${competitionId}/voting`, ballotId, tag, person };
  }

  /** Chooses for both candidates, recused from the second, and comes to the last look before the vote is cast. */
  async function choose(page: Page, tag: string): Promise<void> {
    const card = (name: string) => page.getByRole('group', { name: `${name}-${tag}` });
    await card('Жанибеков').getByRole('radio', { name: 'За', exact: true }).check();
    await card('Захарова').getByRole('radio', { name: 'Самоотвод' }).check();
    await card('Захарова').getByRole('textbox').fill('Работаем в одной организации.');
    await page.getByRole('button', { name: 'Проверить' }).click();
    await page.getByRole('heading', { name: 'Проверьте свой голос' }).waitFor();
  }

  it('a member votes once with their own account, a recusal is no abstention, and the count says who was elected', async () => {
    const ask = await asPerson(demoPerson('cabinet', 'secretary, Public Council of Almaty'));
    const { room, ballotId, tag, person } = await aBallot(ask);
    const member = await signedIn(browser, person, `/ru/sign-in?back=${encodeURIComponent(room)}`, phone);
    const another = await member.context().newPage();
    await another.goto(`${web}${room}`, { waitUntil: 'networkidle' });
    await choose(another, tag);

    await choose(member, tag);
    await member.getByRole('button', { name: 'Проголосовать' }).click();
    await member.getByText('Вы проголосовали по всем кандидатам').waitFor();
    expect(await member.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

    // The same vote from a page that was opened before: it stands already.
    await another.getByRole('button', { name: 'Проголосовать' }).click();
    await another.getByText('По этому кандидату голос уже подан.').waitFor();

    const { ballot } = await ask<{
      ballot: { present: number; lines: { votesFor: number; abstained: number; recused: number }[] };
    }>(
      'tenant:almaty',
      'query ($id: ID!) { ballot(id: $id) { present lines { votesFor abstained recused application { fullName } } } }',
      { id: ballotId },
    );
    expect(ballot.present).toBe(3);
    expect(ballot.lines.map(({ votesFor, abstained, recused }) => [votesFor, abstained, recused]).toSorted()).toEqual([
      [0, 0, 1],
      [1, 0, 0],
    ]);

    const secretary = await signedIn(
      browser,
      demoPerson('cabinet', 'secretary, Public Council of Almaty'),
      `/ru/sign-in?back=${encodeURIComponent(room)}`,
    );
    await secretary.getByText('Присутствуют 3 из 3. Кворум 2 есть.').waitFor();
    // By the keyboard: the first member for the first and against the second candidate, and the same for the next.
    await secretary.waitForLoadState('networkidle');
    const cells = secretary.getByRole('combobox', { name: /-/ });
    await cells.first().focus();
    for (const key of ['1', 'Enter', '2', 'Enter', '1', 'Enter', '2']) await secretary.keyboard.press(key);
    await secretary.getByRole('button', { name: 'Сохранить голоса (4)' }).click();
    await secretary.getByText('Всё сохранено.').waitFor();
    await secretary.reload({ waitUntil: 'networkidle' });
    await secretary.getByRole('button', { name: 'Завершить голосование', exact: true }).click();
    const dialog = secretary.getByRole('dialog');
    await dialog.getByLabel('Номер протокола').fill('3');
    await dialog.getByRole('button', { name: 'Завершить голосование' }).click();
    const closed = secretary.getByText('Голосование завершено');
    const reason = dialog.locator('#act-problem textarea');
    await closed.or(reason.first()).first().waitFor();
    if ((await reason.count()) > 0) {
      for (const one of await reason.all()) await one.fill('Проверено по бумагам.');
      await dialog.getByRole('button', { name: 'Завершить голосование' }).click();
    }
    await closed.waitFor();
    const row = (name: string) => secretary.getByRole('row', { name: `${name}-${tag}` }).first();
    await row('Жанибеков').getByText('Избран', { exact: true }).waitFor();
    await row('Захарова').getByText('Не избран').waitFor();
  });
});
