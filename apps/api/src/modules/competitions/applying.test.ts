import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { useApi } from '../../testing/api.ts';
import { codesOf } from '../../testing/done.ts';
import { givenIin } from '../composition/iin.ts';
import { anIin } from '../composition/testing/cast.ts';
import { authenticate } from '../people/authenticate.ts';
import { attachDocument } from './commands/attach-document.command.ts';
import { cancelCompetition } from './commands/cancel-competition.command.ts';
import { fillApplication } from './commands/fill-application.command.ts';
import { submitApplication } from './commands/submit-application.command.ts';
import { withdrawApplication } from './commands/withdraw-application.command.ts';
import { consentVersion } from './consent.ts';
import {
  aBegunApplication,
  aFilledApplication,
  anOpenCompetition,
  aSubmittedApplication,
  form,
  text,
  versionOf,
} from './testing/cast.ts';

const api = useApi('2026-11-24');
const PUBLIC: Capacity = { kind: 'PUBLIC' };

describe('a stranger applies without an account', () => {
  it('reads the open competition in three languages, with its questions, documents and consent', async () => {
    api().clock.set('2026-11-24');
    const { competitionId } = await anOpenCompetition(api());
    for (const locale of ['kk', 'ru', 'en'] as const) {
      const { competition } = await api().query<{ competition: Record<string, unknown> }>(
        PUBLIC,
        `query ($id: ID!) { competition(id: $id) { state closesOn closesAt takesApplications title { text lang }
          seats { kind count } documents { code part required } questions { question words } consent { version text }
          publications { purpose outlet url } paperNumber viewerMay { amend { outcome } } applicationCounts { received } council { slug } } }`,
        { id: competitionId },
        locale,
      );
      expect(competition).toMatchObject({
        state: 'OPEN',
        closesOn: '2026-12-14',
        closesAt: '2026-12-14T18:59:59Z',
        takesApplications: true,
        title: { lang: locale },
        viewerMay: null,
        applicationCounts: null,
        paperNumber: null,
      });
      expect(competition.questions).toHaveLength(5);
      expect(competition.documents).toHaveLength(4);
    }
    expect(api().statements.length).toBeLessThanOrEqual(4);
  });

  it('begins by one mutation, and the link it gets is the only key to the draft', async () => {
    const { competitionId, council } = await anOpenCompetition(api());
    const input = { key: randomUUID(), competitionId };
    const begin = () =>
      api().query<{ beginApplication: { applicationId: string; token: string; link: string } }>(
        PUBLIC,
        `mutation ($input: BeginApplicationInput!) { beginApplication(input: $input) { ... on BeginApplicationSuccess { applicationId token link }
          ... on Problem { code message } } }`,
        { input },
      );
    const { beginApplication: first } = await begin();
    // The answer was lost on the way: sent again, it is the same application.
    expect(await begin()).toEqual({ beginApplication: first });
    expect(first.link).toBe(`http://kenes.test/ru/application/${first.token}`);
    const found = await authenticate(
      api().database,
      { token: null, acting: `application:${first.token}` },
      new Date(),
      '2026-11-24',
    );
    expect(found.capacity).toMatchObject({ kind: 'APPLICANT', tenantId: council.id });
    const { myApplication } = await api().query<{ myApplication: object }>(
      found.capacity,
      '{ myApplication { id state number personal { email } viewerMay { fill { outcome } withdraw { outcome } admit { outcome } } } }',
    );
    expect(myApplication).toMatchObject({
      id: first.applicationId,
      state: 'DRAFT',
      number: null,
      viewerMay: { fill: { outcome: 'ALLOWED' }, withdraw: { outcome: 'ALLOWED' }, admit: { outcome: 'REFUSED' } },
    });
    await expect(
      authenticate(api().database, { token: null, acting: `application:${'x'.repeat(43)}` }, new Date(), '2026-11-24'),
    ).rejects.toThrow('This link is not valid any more');
    // The database keeps the token's digest only.
    await withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query('select * from application where tenant_id = $1', [council.id]);
      expect(JSON.stringify(rows)).not.toContain(first.token);
    });
  });

  it('fills it in piece by piece; what is left out stays, an empty text clears', async () => {
    const { competitionId } = await anOpenCompetition(api());
    const who = await aBegunApplication(api(), competitionId);
    const surname = { expectedVersion: 1, surname: ' Сериков ', phone: '+7 701' };
    await api().must(who, fillApplication, { ...surname, consentVersion });
    await api().must(who, fillApplication, { expectedVersion: 2, givenName: 'Әділ', phone: '' } as never);
    const { myApplication } = await api().query<{ myApplication: object }>(
      who,
      '{ myApplication { version fullName personal { phone answers { question } } owes { code } submission { outcome points { code } } } }',
    );
    expect(myApplication).toMatchObject({
      version: 3,
      fullName: 'Сериков Әділ',
      personal: { phone: null, answers: [] },
      submission: { outcome: 'NEEDS_REASON' },
    });
    const stale = await api().perform(who, fillApplication, { expectedVersion: 2, surname: 'Иванов' } as never);
    expect(codesOf(stale)).toEqual(['CHANGED_MEANWHILE']);
  });

  it('submits it: it has its number at once, and the receipt goes to the e-mail with the link', async () => {
    const { competitionId, council } = await anOpenCompetition(api());
    const { who, number, mailed } = await aSubmittedApplication(api(), competitionId, 1);
    expect({ number, mailed }).toEqual({ number: '1/1', mailed: true });
    const { myApplication } = await api().query<{ myApplication: object }>(
      who,
      '{ myApplication { state number receivedOn personal { iinLast birthDate sex consentVersion consentText } viewerMay { fill { points { code } } } } }',
    );
    expect(myApplication).toMatchObject({
      state: 'REGISTERED',
      receivedOn: '2026-11-24',
      personal: {
        birthDate: '1985-03-04',
        sex: 'MALE',
        consentVersion: '2026-11',
        consentText: expect.stringContaining('Я согласен'),
      },
    });
    await withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query('select recipient, subject, body_text from mail where tenant_id = $1', [
        council.id,
      ]);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({ recipient: 'candidate1@example.kz', subject: 'Заявка № 1/1 зарегистрирована' });
      expect(rows[0].body_text).toContain('http://kenes.test/ru/application/');
    });
  });

  it('submitted twice under one key it is one; its number is given once', async () => {
    const { competitionId } = await anOpenCompetition(api());
    const who = await aFilledApplication(api(), competitionId, 2);
    const input = {
      key: randomUUID(),
      expectedVersion: await versionOf(api(), who),
      acknowledged: ['PACKAGE_PART_MISSING'].map((code) => ({ code, reason: 'Принесу до конца приёма.' })),
    };
    const [a, b] = await Promise.all([
      api().perform(who, submitApplication, input),
      api().perform(who, submitApplication, input),
    ]);
    expect(a).toEqual(b);
    expect(a).toMatchObject({ ok: true, success: { number: '1/1' } });
  });
});

describe('the candidate’s own page', () => {
  it('shows the application, what was announced and the council, in few statements and nothing of anyone else', async () => {
    const { competitionId } = await anOpenCompetition(api());
    await aSubmittedApplication(api(), competitionId, 11);
    const { who } = await aSubmittedApplication(api(), competitionId, 12);
    const { myApplication } = await api().query<{ myApplication: Record<string, unknown> }>(
      who,
      `{ myApplication { id version state number seatKind fullName nominator nominatorName submittedAt returnedBecause returnedMissing { words title { text } }
        rejectedBecause owes { code title { text } } checks { ruleId } register { conflict }
        personal { birthDate iinLast email phone residence occupation about consentAt answers { question answer } }
        documents { id code name file { id size } } submission { outcome points { code message } }
        viewerMay { fill { outcome } withdraw { outcome } }
        competition { id state closesAt takesApplications title { text } conditions { text } contacts { text } seats { kind count }
          documents { code title { text } required } publications { outlet url } questions { question words } consent { version text }
          council { slug name { text } } convocation { number } paperFile { id } viewerMay { amend { outcome } } applicationCounts { received } } } }`,
    );
    expect(myApplication).toMatchObject({
      state: 'REGISTERED',
      number: '1/2',
      checks: [],
      register: null,
      competition: { state: 'OPEN', viewerMay: null, applicationCounts: null },
    });
    expect(api().statements.length).toBeLessThanOrEqual(5);
    const { applications, competitions, application } = await api().query<Record<string, { nodes?: unknown[] } | null>>(
      who,
      'query ($id: ID!, $a: ID!) { applications(competitionId: $id) { nodes { id } } competitions { nodes { id } } application(id: $a) { id } }',
      { id: competitionId, a: String(myApplication.id) },
    );
    expect({ applications, application }).toEqual({ applications: { nodes: [] }, application: null });
    expect(competitions?.nodes?.length).toBeGreaterThan(0);
  });
});

describe('an application is judged to the second, in Almaty', () => {
  it('at 23:59:59 of the last day it is in time, at 00:00:00 after it is late', async () => {
    api().clock.set('2026-11-24');
    const { competitionId } = await anOpenCompetition(api());
    const first = await aFilledApplication(api(), competitionId, 3);
    const second = await aFilledApplication(api(), competitionId, 4);
    const acknowledged = [{ code: 'PACKAGE_PART_MISSING', reason: 'Принесу.' }];
    const expectedVersion = await versionOf(api(), second);
    api().clock.setMoment('2026-12-14T23:59:59+05:00');
    expect(await api().perform(first, submitApplication, { expectedVersion, acknowledged })).toMatchObject({
      ok: true,
    });
    api().clock.setMoment('2026-12-15T00:00:00+05:00');
    const late = await api().perform(second, submitApplication, { expectedVersion, acknowledged });
    expect(codesOf(late)).toEqual(['APPLICATION_AFTER_CLOSING']);
    const { competition, myApplication } = await api().query<Record<string, Record<string, unknown>>>(
      second,
      'query ($id: ID!) { competition(id: $id) { state takesApplications } myApplication { state number } }',
      { id: competitionId },
    );
    // Nobody has noted it yet: it is closed all the same.
    expect(competition).toEqual({ state: 'CLOSED', takesApplications: false });
    expect(myApplication).toEqual({ state: 'DRAFT', number: null });
    const begun = await api().perform(
      { ...second, applicationId: randomUUID() },
      (await import('./commands/begin-application.command.ts')).beginApplication,
      { competitionId },
    );
    expect(codesOf(begun)).toEqual(['APPLICATION_AFTER_CLOSING']);
    api().clock.set('2026-11-24');
  });
});

describe('one application a candidate', () => {
  it('a second one of the same IIN is refused; a withdrawn one does not count', async () => {
    const { competitionId } = await anOpenCompetition(api());
    const first = await aSubmittedApplication(api(), competitionId, 5);
    const second = await aFilledApplication(api(), competitionId, 5);
    const acknowledged = [{ code: 'PACKAGE_PART_MISSING', reason: 'Принесу.' }];
    const input = { expectedVersion: await versionOf(api(), second), acknowledged };
    expect(codesOf(await api().perform(second, submitApplication, input))).toContain('APPLICATION_TWICE');
    const withdrawal = { expectedVersion: await versionOf(api(), first.who) };
    const unconfirmed = await api().perform(first.who, withdrawApplication, { ...withdrawal, confirmed: false });
    expect(codesOf(unconfirmed)).toEqual(['WITHDRAWAL_NOT_CONFIRMED']);
    await api().must(first.who, withdrawApplication, { ...withdrawal, confirmed: true });
    expect(await api().perform(second, submitApplication, input)).toMatchObject({
      ok: true,
      success: { number: '1/2' },
    });
  });

  it('two of one IIN submitted at once are one application and one refusal', async () => {
    const { competitionId, council } = await anOpenCompetition(api());
    const pair = await Promise.all([
      aFilledApplication(api(), competitionId, 6),
      aFilledApplication(api(), competitionId, 6),
    ]);
    const acknowledged = [{ code: 'PACKAGE_PART_MISSING', reason: 'Принесу.' }];
    const results = await Promise.all(
      pair.map((who) => api().perform(who, submitApplication, { expectedVersion: 2, acknowledged })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const [refusal] = results.filter(({ ok }) => !ok);
    expect(['ALREADY_THERE', 'APPLICATION_TWICE']).toContain(codesOf(refusal ?? { ok: true })[0]);
    await withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query(
        `select count(*)::int as n from application where tenant_id = $1 and number is not null`,
        [council.id],
      );
      expect(rows[0].n).toBe(1);
    });
  });
});

describe('what is refused says why, and nothing is half-written', () => {
  it('a wrong IIN, a BIN, an unknown kind of seat: each in its field, and no field is kept', async () => {
    const { competitionId } = await anOpenCompetition(api());
    const who = await aBegunApplication(api(), competitionId);
    const wrong = await api().perform(who, fillApplication, {
      expectedVersion: 1,
      surname: 'Сериков',
      iin: givenIin(api().services, '850304300123'),
      seatKind: 'STATE',
      npoBin: '123',
      email: 'не адрес',
      consentVersion,
    } as never);
    expect(codesOf(wrong).sort()).toEqual(
      ['IDENTIFIER_CHECKSUM_WRONG', 'IDENTIFIER_NOT_TWELVE_DIGITS', 'NOT_AN_EMAIL', 'SEAT_KIND_NOT_ANNOUNCED'].sort(),
    );
    expect(JSON.stringify(wrong)).not.toContain('850304300123');
    const { myApplication } = await api().query<{ myApplication: object }>(
      who,
      '{ myApplication { version surname } }',
    );
    expect(myApplication).toEqual({ version: 1, surname: null });
  });

  it('nothing personal is kept before the consent: no name, no answer, no paper; a kind of seat may be chosen', async () => {
    const { competitionId } = await anOpenCompetition(api());
    const who = await aBegunApplication(api(), competitionId);
    const { consentVersion: _, ...rest } = form(api(), 7);
    for (const given of [rest, { surname: 'Абаева' }, { answers: [{ question: 'CITIZEN', answer: true }] }])
      expect(codesOf(await api().perform(who, fillApplication, { expectedVersion: 1, ...given } as never))).toEqual([
        'CONSENT_FIRST',
      ]);
    expect(codesOf(await api().perform(who, attachDocument, { code: 'cv', fileId: 'x' }))).toEqual(['CONSENT_FIRST']);
    await api().must(who, fillApplication, { expectedVersion: 1, seatKind: 'CITIZEN' } as never);
    const { myApplication } = await api().query<{ myApplication: object }>(
      who,
      '{ myApplication { seatKind surname personal { iinLast email } submission { points { code } } } }',
    );
    expect(myApplication).toMatchObject({
      seatKind: 'CITIZEN',
      surname: null,
      personal: { iinLast: null, email: null },
    });
    expect(JSON.stringify(myApplication)).toContain('APPLICATION_WITHOUT_CONSENT');
  });

  it('an impossible age is asked about', async () => {
    const { competitionId } = await anOpenCompetition(api());
    const who = await aFilledApplication(api(), competitionId, 7, {
      iin: givenIin(api().services, anIin('1900-01-02', 7)),
    });
    expect(codesOf(await api().perform(who, submitApplication, { expectedVersion: 2 }))).toContain(
      'IIN_AGE_IMPOSSIBLE',
    );
  });

  it('a birth date other than the IIN’s is asked about', async () => {
    const { competitionId } = await anOpenCompetition(api());
    const who = await aFilledApplication(api(), competitionId, 9, { birthDate: '1985-03-05' });
    expect(codesOf(await api().perform(who, submitApplication, { expectedVersion: 2 }))).toContain(
      'IIN_BIRTH_DATE_DIFFERS',
    );
  });

  it('cancelled and submitted at once, an application is registered before the cancellation or not at all', async () => {
    const { competitionId, who: secretary, council } = await anOpenCompetition(api());
    const who = await aFilledApplication(api(), competitionId, 10);
    const acknowledged = [{ code: 'PACKAGE_PART_MISSING', reason: 'Принесу.' }];
    const [submitted] = await Promise.all([
      api().perform(who, submitApplication, { expectedVersion: 2, acknowledged }),
      api().must(secretary, cancelCompetition, {
        id: competitionId,
        expectedVersion: 2,
        because: text('Ошибка в объявлении.'),
      }),
    ]);
    if (!submitted.ok) expect(codesOf(submitted)).toEqual(['COMPETITION_IS_CANCELLED']);
    await withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query('select act from journal_line where tenant_id = $1 order by seq', [
        council.id,
      ]);
      const acts = rows.map(({ act }) => act);
      if (submitted.ok) expect(acts.indexOf('ApplicationSubmitted')).toBeLessThan(acts.indexOf('CompetitionCancelled'));
      else expect(acts).not.toContain('ApplicationSubmitted');
    });
  });

  it('what must be there is named field by field', async () => {
    const { competitionId } = await anOpenCompetition(api());
    const who = await aBegunApplication(api(), competitionId);
    const result = await api().perform(who, submitApplication, { expectedVersion: 1 });
    const fields = result.ok || result.problem.kind !== 'INVALID' ? [] : result.problem.fields.map(({ path }) => path);
    expect(fields).toEqual(['surname', 'givenName', 'seatKind', 'nominator', 'email', 'iin']);
  });

  it('what was submitted is not filled in any more, and a consent to another text is none', async () => {
    const { competitionId } = await anOpenCompetition(api());
    const { who } = await aSubmittedApplication(api(), competitionId, 8);
    const version = await versionOf(api(), who);
    const again = await api().perform(who, fillApplication, { expectedVersion: version, surname: 'Иванов' } as never);
    expect(codesOf(again)).toEqual(['APPLICATION_IS_SUBMITTED']);
    const draft = await aBegunApplication(api(), competitionId);
    const other = await api().perform(draft, fillApplication, {
      expectedVersion: 1,
      consentVersion: '2020-01',
    } as never);
    expect(codesOf(other)).toEqual(['CONSENT_OF_OTHER_TEXT']);
  });
});
