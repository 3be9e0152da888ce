import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asPerson, demoPerson } from '../support/api-client.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { act, send } from '../support/cabinet-acts.ts';
import { signedIn } from '../support/signed-in.ts';
import { inAlmaty, inBoth, sittingFromNotes } from '../support/sitting-from-notes.ts';

const secretary = demoPerson('cabinet', 'secretary, Public Council of Almaty');
const lead = demoPerson('cabinet', 'mission lead, Public Council of Almaty');

// One journey, told in its steps.
describe('a member of the council with an account of their own', { shuffle: false }, () => {
  const { webUrl: web } = inject('kenes');
  const title = `О дворовом катке ${Date.now()}`;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await signedIn(browser, secretary, '/ru/sign-in?back=/ru/t/almaty/composition');
  });
  afterAll(async () => browser.close());

  it('is joined to it by the secretariat, parted from it, and joined again', async () => {
    await page
      .getByRole('link', { name: /^Гончаров Сергей/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /^Гончаров Сергей/ }).waitFor();
    await act(page, 'Сменить учётную запись', async (form) => {
      await form.getByLabel('Учётная запись').selectOption({ label: 'Без учётной записи' });
    });
    await page.getByRole('button', { name: 'Связать с учётной записью' }).waitFor();
    await act(page, 'Связать с учётной записью', async (form) => {
      const account = form.getByLabel('Учётная запись');
      const own = (await account.locator('option').allInnerTexts()).find((name) => name.startsWith('Гончаров'));
      await account.selectOption({ label: own ?? '' });
    });
    await page.getByRole('button', { name: 'Сменить учётную запись' }).waitFor();
    await page.getByText('Учётная запись', { exact: true }).first().waitFor();
    expect(await page.getByText(/^Гончаров Сергей/).count()).toBeGreaterThan(1);
  });

  it('proposes a question with why, and the secretariat puts it on the agenda', async () => {
    const ask = await asPerson(secretary);
    const { planMeeting } = await ask<{ planMeeting: { meetingId: string } }>(
      'tenant:almaty',
      'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { ... on PlanMeetingSuccess { meetingId } } }',
      {
        input: {
          key: crypto.randomUUID(),
          kind: 'COUNCIL_SESSION',
          startsAt: `${inAlmaty(64)}T15:00:00+05:00`,
          place: inBoth('Малый зал'),
        },
      },
    );
    const own = `/ru/t/almaty/meetings/${planMeeting.meetingId}`;
    const member = await signedIn(browser, lead, `/ru/sign-in?back=${own}`);
    await act(member, 'Предложить вопрос', async (form) => {
      await form.getByLabel('Вопрос, на русском').fill(title);
      await form.getByLabel('Почему это нужно рассмотреть').fill('Лёд заливают на проезжей части.');
    });
    await member.getByRole('heading', { name: 'Предложенные вопросы' }).waitFor();
    expect(await member.getByRole('button', { name: 'Включить в повестку' }).count()).toBe(0);

    await page.goto(`${web}${own}`);
    await page.getByText(/Предложил: Гончаров.*Лёд заливают на проезжей части/).waitFor();
    await act(page, 'Включить в повестку');
    await page.getByRole('heading', { name: 'Предложенные вопросы' }).waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: title }).waitFor();
    await act(page, 'Отменить', (form) => form.getByLabel('Причина').fill('Проверка.'));
    await page.getByText('Отменено', { exact: true }).first().waitFor();
  });
});

describe('attendance that is set right afterwards', () => {
  const { webUrl: web } = inject('kenes');
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser.close());

  it('shows each stay as it is known, asks why where votes stand on it, and leaves the votes as they were', async () => {
    const { id, members } = await sittingFromNotes(await asPerson(secretary), {
      on: inAlmaty(-23),
      number: `И-${Date.now()}`,
      items: (roll) => [
        {
          title: inBoth('О дорожных знаках'),
          heard: 'Доложил председатель комиссии.',
          votes: [{ form: 'ROLL_CALL', ballots: roll.map(({ personId }) => ({ personId, choice: 'FOR' })) }],
          decisions: [{ text: inBoth('Просить о новых знаках.'), effect: 'NOTES', withoutNumber: true }],
        },
      ],
    });
    const page = await signedIn(browser, secretary, `/ru/sign-in?back=/ru/t/almaty/meetings/${id}`);
    const name = members[2]?.name ?? '';
    const line = page.locator('#roll li').filter({ hasText: name });
    await line.getByText('10:00–13:00').waitFor();
    const votes = await page
      .getByText(/^За \d+, против 0/)
      .first()
      .innerText();
    await line.getByRole('button', { name: 'Исправить' }).click();
    const dialog = page.getByRole('dialog').filter({ visible: true });
    await expect.poll(() => dialog.getByLabel('Пришёл').inputValue()).toBe('10:00');
    await expect.poll(() => dialog.getByLabel('Ушёл').inputValue()).toBe('13:00');
    await dialog.getByLabel('Ушёл').fill('10:20');
    await dialog.getByRole('button', { name: 'Добавить промежуток' }).click();
    await dialog.getByLabel('Пришёл').nth(1).fill('12:40');
    await dialog.getByLabel('Как участвовал').nth(1).selectOption({ label: 'Дистанционно' });
    await dialog.getByLabel('Причина').fill('По записи заседания.');
    await send(dialog, () => dialog.waitFor({ state: 'hidden' }), 'Итоги остаются прежними.');
    await line.getByText('10:00–10:20, 12:40–13:00').waitFor();
    await line.getByText('Дистанционно').waitFor();
    expect(
      await page
        .getByText(/^За \d+, против 0/)
        .first()
        .innerText(),
    ).toBe(votes);

    // One who was not there after all, and why: learned the day after.
    const other = page.locator('#roll li').filter({ hasText: members[3]?.name ?? '' });
    await other.getByRole('button', { name: 'Исправить' }).click();
    const form = page.getByRole('dialog').filter({ visible: true });
    await form.getByRole('button', { name: /^Убрать/ }).click();
    await form.getByLabel('Причина').fill('В списке отмечен по ошибке.');
    await send(form, () => form.waitFor({ state: 'hidden' }), 'Итоги остаются прежними.');
    await other.getByRole('button', { name: 'Причина отсутствия' }).click();
    await form.getByLabel(/^Подробнее/).fill('Больничный лист № 4');
    await send(form, () => form.waitFor({ state: 'hidden' }));
    await other.getByText(/Больничный лист № 4/).waitFor();
    await page.goto(`${web}/ru/t/almaty/meetings/${id}`);
    await page.getByText('Исправлена явка').first().waitFor();
  });
});
