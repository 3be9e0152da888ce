import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { checkFiles } from '../../checks/check-files.ts';
import type { Capacity, Role } from '../../kernel/capacity.ts';
import { decodeId, newId } from '../../kernel/id.ts';
import type { SealingStore } from '../../kernel/sealing-store.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { seatMember } from '../composition/seat-member.command.ts';
import { aBin } from '../composition/testing/cast.ts';
import { handlers as fileHandlers } from '../files/erase-files.handler.ts';
import { readWhole } from '../files/read-whole.ts';
import { pdf, png } from '../files/testing/samples.ts';
import { bytesOf, useRoutes } from '../files/testing/support.ts';
import { authenticate } from '../people/authenticate.ts';
import { asSystem } from '../reminders/as-system.ts';
import { applicantToken } from './applicant-link.ts';
import { admitApplication } from './commands/admit-application.command.ts';
import { attachDocument } from './commands/attach-document.command.ts';
import { cancelCompetition } from './commands/cancel-competition.command.ts';
import { fillApplication } from './commands/fill-application.command.ts';
import { recordWithdrawal } from './commands/record-withdrawal.command.ts';
import { rejectApplication } from './commands/reject-application.command.ts';
import { removeDocument } from './commands/remove-document.command.ts';
import { returnApplication } from './commands/return-application.command.ts';
import { revealApplication } from './commands/reveal-application.command.ts';
import { submitApplication } from './commands/submit-application.command.ts';
import { withdrawApplication } from './commands/withdraw-application.command.ts';
import { eraseDueCandidates } from './erase-candidates.ts';
import {
  aBegunApplication,
  aConsentedApplication,
  anOpenCompetition,
  aSubmittedApplication,
  text,
  versionOf,
} from './testing/cast.ts';

const api = useApi('2026-11-24');
const routes = useRoutes(api);

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string;
  readonly checks: readonly { ruleId: string; standing: string }[];
}

async function rowsOf(who: Capacity, competitionId: string, rest: object = {}): Promise<Row[]> {
  const { applications } = await api().query<{ applications: { nodes: Row[] } }>(
    who,
    `query ($id: ID!, $search: String, $state: ApplicationState) { applications(competitionId: $id, search: $search, state: $state) {
      totalCount nodes { id version state number fullName returnedBecause returnedMissing { code words title { text } } rejectedBecause
        personal { email } documents { id } checks { ruleId standing words } } } }`,
    { id: competitionId, ...rest },
  );
  return applications.nodes;
}

async function first(who: Capacity, competitionId: string): Promise<Row> {
  const [row] = await rowsOf(who, competitionId);
  if (!row) throw new Error('no application is listed');
  return row;
}

async function mailsOf(tenantId: string): Promise<{ kind: string; body_text: string }[]> {
  return withClient(api().test.superuser, async (client) => {
    const { rows } = await client.query('select kind, body_text from mail where tenant_id = $1 order by queued_at', [
      tenantId,
    ]);
    return rows;
  });
}

const asRole = async (tenantId: string, ...roles: Role[]) => inTenant(tenantId, (await anAccount(api())).id, roles);

describe('documents of an application', () => {
  const send = (who: Capacity, bytes: Buffer, name: string, type?: string) =>
    routes().send(who, bytes, name, { purpose: 'APPLICATION' }, type);

  it('a file is uploaded by the link, becomes one of the announced documents, and may be taken out of a draft', async () => {
    const { competitionId, council } = await anOpenCompetition(api());
    const who = await aConsentedApplication(api(), competitionId);
    const { status, body } = await send(who, pdf(), 'Резюме.pdf');
    expect(status).toBe(201);
    const fileId = String(body.id);
    expect(codesOf(await api().perform(who, attachDocument, { code: 'diploma', fileId }))).toEqual([
      'DOCUMENT_NOT_ANNOUNCED',
    ]);
    await api().must(who, attachDocument, { code: 'cv', fileId });
    expect(codesOf(await api().perform(who, attachDocument, { code: 'cv', fileId }))).toEqual(['DOCUMENT_IS_ATTACHED']);
    const { myApplication } = await api().query<{ myApplication: { documents: { id: string }[] } }>(
      who,
      '{ myApplication { owes { code } documents { id code name file { mediaType } } } }',
    );
    expect(myApplication).toMatchObject({
      owes: [{ code: 'identity' }, { code: 'no-record' }],
      documents: [{ code: 'cv', name: 'Резюме.pdf', file: { mediaType: 'application/pdf' } }],
    });
    await api().must(who, removeDocument, { id: myApplication.documents[0]?.id ?? '' });
    await fileHandlers['erase-files']?.(api(), { tenantId: council.id, ids: [decodeId(fileId)?.id] });
    expect(bytesOf(api(), council.id)).toEqual([]);
    expect((await routes().get(who, `/files/${fileId}/original`)).status).toBe(404);
  });

  it('lies sealed, and what is made of a picture too: who has the store alone sees none; who works with candidates has it', async () => {
    const { competitionId, who, council } = await anOpenCompetition(api());
    const candidate = await aConsentedApplication(api(), competitionId);
    const [paper, picture] = [pdf(), await png()];
    const { body } = await send(candidate, paper, 'Удостоверение.pdf');
    expect((await send(candidate, picture, 'Удостоверение.png')).status).toBe(201);
    const { under } = api().services.files as SealingStore;
    const lying: Buffer[] = [];
    for await (const { key } of under.list()) if (key.startsWith(council.id)) lying.push(await readWhole(under, key));
    expect(lying).toHaveLength(4);
    for (const bytes of lying) expect(bytes.toString('latin1')).not.toMatch(/^(%PDF|.PNG|RIFF)/);
    const back = await routes().get(who, `/files/${String(body.id)}/original`);
    expect(back.bytes.equals(paper)).toBe(true);
  });

  it('a file that is not what it says is refused with a sentence, and nothing of it is left', async () => {
    const { competitionId, council } = await anOpenCompetition(api());
    const who = await aConsentedApplication(api(), competitionId);
    const { status, body } = await send(who, Buffer.from('MZ\u0090\u0000 this is a program'), 'Резюме.pdf');
    expect(status).toBe(415);
    expect(String(body.message).length).toBeGreaterThan(20);
    expect(bytesOf(api(), council.id)).toEqual([]);
    const png2 = await send(who, await png(), 'Удостоверение.pdf');
    expect(png2.body.code).toBe('FILE_IS_NOT_WHAT_IT_SAYS');
  });

  it('another’s link neither sees nor takes it, nor do the members of the council', async () => {
    const { competitionId, council, who: secretary } = await anOpenCompetition(api());
    const who = await aConsentedApplication(api(), competitionId);
    const { body } = await send(who, pdf(), 'Резюме.pdf');
    const fileId = String(body.id);
    const other = await aConsentedApplication(api(), competitionId);
    expect(codesOf(await api().perform(other, attachDocument, { code: 'cv', fileId }))).toEqual(['NOT_THERE']);
    for (const capacity of [other, await asRole(council.id, 'CHAIR', 'MEMBER', 'LEAD'), { kind: 'PUBLIC' } as const])
      expect((await routes().get(capacity, `/files/${fileId}/original`)).status).toBe(404);
    expect((await routes().get(secretary, `/files/${fileId}/original`)).status).toBe(200);
  });

  it('only so many files go into one application', async () => {
    const { competitionId } = await anOpenCompetition(api());
    const who = await aConsentedApplication(api(), competitionId);
    const answers = [];
    for (let at = 0; at < 31; at += 1) answers.push((await send(who, pdf(), `${at}.pdf`)).body.code ?? 'KEPT');
    expect(answers.filter((one) => one === 'KEPT')).toHaveLength(30);
    expect(answers.at(-1)).toBe('DOCUMENTS_TOO_MANY');
  });
});

describe('the secretariat looks at applications', () => {
  it('each row shows every rule, its result and what is unknown; the personal data are not on it', async () => {
    const { competitionId, who } = await anOpenCompetition(api());
    await aSubmittedApplication(api(), competitionId, 1);
    const row = await first(who, competitionId);
    expect(row).toMatchObject({ state: 'REGISTERED', number: '1/1', personal: null, documents: [] });
    const standing = Object.fromEntries(row.checks.map(({ ruleId, standing: said }) => [ruleId, said]));
    expect(standing).toMatchObject({
      'GEN-ID-02': 'MET',
      'PC-MEM-01': 'MET',
      'PC-MEM-02': 'MET',
      'PC-MEM-03': 'MET',
      'PC-MEM-06': 'MET',
      'PC-WG-05': 'UNKNOWN',
    });
    expect(JSON.stringify(row)).not.toContain('candidate1@example.kz');
  });

  it('is searched and filtered; a draft is nobody else’s', async () => {
    const { competitionId, who } = await anOpenCompetition(api());
    await aBegunApplication(api(), competitionId);
    await aSubmittedApplication(api(), competitionId, 2, { surname: 'Қожахметов' });
    await aSubmittedApplication(api(), competitionId, 3, { surname: 'Петренко' });
    expect((await rowsOf(who, competitionId)).map(({ number }) => number)).toEqual(['1/2', '1/1']);
    expect(await rowsOf(who, competitionId, { search: 'қожа' })).toMatchObject([{ number: '1/1' }]);
    expect(await rowsOf(who, competitionId, { state: 'ADMITTED' })).toEqual([]);
  });

  it('returns what is incomplete, in words that are mailed; the candidate completes and submits it again under its number', async () => {
    const { competitionId, who, council } = await anOpenCompetition(api());
    const { who: candidate } = await aSubmittedApplication(api(), competitionId, 4);
    const row = await first(who, competitionId);
    const input = { id: row.id, expectedVersion: row.version };
    expect(codesOf(await api().perform(who, returnApplication, { ...input, missing: [] }))).toEqual([
      'MISSING_NOT_NAMED',
    ]);
    await api().must(who, returnApplication, {
      ...input,
      missing: [{ code: 'identity', words: 'нечитаемая копия' }],
      because: 'Ждём до 14 декабря.',
    });
    const mail = (await mailsOf(council.id)).find(({ kind }) => kind === 'APPLICATION_RETURNED');
    expect(mail?.body_text).toContain('— Копия удостоверения личности: нечитаемая копия');
    await api().must(candidate, fillApplication, {
      expectedVersion: await versionOf(api(), candidate),
      residence: 'Алматы',
    } as never);
    const again = await done(api(), candidate, submitApplication, {
      expectedVersion: await versionOf(api(), candidate),
    });
    expect(again).toMatchObject({ number: '1/1' });
    api().clock.setMoment('2026-12-15T00:00:00+05:00');
    const late = await first(who, competitionId);
    const returned = await api().perform(who, returnApplication, {
      id: late.id,
      expectedVersion: late.version,
      missing: [{ code: 'cv' }],
    });
    expect(codesOf(returned)).toEqual(['RETURN_AFTER_CLOSING']);
    api().clock.set('2026-11-24');
  });

  it('admits with every rule asked, and rejects only on a ground that the candidate reads', async () => {
    const { competitionId, who, council } = await anOpenCompetition(api());
    await aSubmittedApplication(api(), competitionId, 5);
    const row = await first(who, competitionId);
    const input = { id: row.id, expectedVersion: row.version };
    expect(codesOf(await api().perform(who, admitApplication, input)).length).toBeGreaterThan(0);
    await done(api(), who, admitApplication, input);
    expect(
      codesOf(await api().perform(who, rejectApplication, { ...input, expectedVersion: row.version + 1 })),
    ).toEqual(['REJECTION_WITHOUT_GROUND']);
    await api().must(who, rejectApplication, {
      ...input,
      expectedVersion: row.version + 1,
      because: 'Непогашенная судимость.',
    });
    expect(await first(who, competitionId)).toMatchObject({
      state: 'REJECTED',
      rejectedBecause: 'Непогашенная судимость.',
    });
    const kinds = (await mailsOf(council.id)).map(({ kind }) => kind);
    expect(kinds).toEqual(['APPLICATION_RECEIPT', 'APPLICATION_ADMITTED', 'APPLICATION_REJECTED']);
    // The ground is the person's: it goes with the application, and does not stand in the journal.
    expect(await journalOf(council.id)).not.toContain('судимость');
  });

  it('an NPO whose representative sits already, by its BIN, is refused (PC-MEM-03)', async () => {
    const { competitionId, convocationId, who } = await anOpenCompetition(api());
    const npo = { seatKind: 'NPO', nominator: 'NPO', nominatorName: 'ОО «Эко»', npoBin: aBin(7) };
    await aSubmittedApplication(api(), competitionId, 6, npo);
    const row = await first(who, competitionId);
    expect(row.checks.find(({ ruleId }) => ruleId === 'PC-MEM-03')).toMatchObject({ standing: 'MET' });
    const { convocation } = await api().query<{
      convocation: { seats: { id: string; version: number; kind: string }[] };
    }>(who, 'query ($id: ID!) { convocation(id: $id) { seats { id version kind } } }', { id: convocationId });
    const seat = convocation.seats.find(({ kind }) => kind === 'NPO');
    await done(api(), who, seatMember, {
      seatId: seat?.id,
      expectedVersion: seat?.version,
      way: 'RESERVE',
      member: { surname: 'Ким', givenName: 'Лариса', npoName: 'ОО «Эко»', npoBin: aBin(7) },
    });
    const now = await first(who, competitionId);
    expect(now.checks.find(({ ruleId }) => ruleId === 'PC-MEM-03')).toMatchObject({ standing: 'REFUSED' });
    const admitted = await api().perform(who, admitApplication, { id: now.id, expectedVersion: now.version });
    expect(admitted).toMatchObject({ ok: false, problem: { kind: 'REFUSED' } });
  });

  it('a withdrawal on paper is entered by the secretariat', async () => {
    const { competitionId, who } = await anOpenCompetition(api());
    await aSubmittedApplication(api(), competitionId, 7);
    const row = await first(who, competitionId);
    await api().must(who, recordWithdrawal, { id: row.id, expectedVersion: row.version });
    expect(await first(who, competitionId)).toMatchObject({ state: 'WITHDRAWN' });
  });
});

describe('personal data of candidates', () => {
  const reveal = `mutation ($input: RevealApplicationInput!) { revealApplication(input: $input) { ... on RevealApplicationSuccess {
    iin personal { email phone birthDate answers { question answer } } documents { code } } ... on Problem { code } } }`;

  it('are seen by the secretariat and the working group, each look a line of the journal; by nobody else', async () => {
    const { competitionId, who, council } = await anOpenCompetition(api());
    await aSubmittedApplication(api(), competitionId, 8);
    const row = await first(who, competitionId);
    const { revealApplication: shown } = await api().query<{ revealApplication: Record<string, unknown> }>(
      who,
      reveal,
      {
        input: { key: crypto.randomUUID(), id: row.id, because: 'Проверка документов' },
      },
    );
    expect(shown).toMatchObject({ personal: { email: 'candidate8@example.kz', birthDate: '1985-03-04' } });
    expect(shown.iin).toMatch(/^850304\d{6}$/);
    const journal = await journalOf(council.id);
    expect(journal).toContain('ApplicationRevealed');
    for (const secret of [String(shown.iin), 'candidate8@example.kz', '+7 701']) expect(journal).not.toContain(secret);
    for (const role of ['CHAIR', 'MEMBER', 'LEAD', 'MONITOR', 'OBSERVER'] as const) {
      const other = await asRole(council.id, role);
      expect(await rowsOf(other, competitionId)).toEqual([]);
      expect(codesOf(await api().perform(other, revealApplication, { id: row.id }))).toEqual(['NOT_YOUR_ROLE']);
      const { application, competition } = await api().query<Record<string, unknown>>(
        other,
        'query ($a: ID!, $c: ID!) { application(id: $a) { id } competition(id: $c) { applicationCounts { received } } }',
        { a: row.id, c: competitionId },
      );
      expect({ application, competition }).toEqual({ application: null, competition: { applicationCounts: null } });
    }
    expect(await rowsOf({ kind: 'PUBLIC' }, competitionId)).toEqual([]);
    const elsewhere = await anOpenCompetition(api());
    expect(await rowsOf(elsewhere.who, competitionId)).toEqual([]);
    expect(codesOf(await api().perform(elsewhere.who, revealApplication, { id: row.id }))).toEqual(['NOT_THERE']);
  });

  it('are shown once for each line of the journal: a look sent again later shows nothing', async () => {
    const { competitionId, who } = await anOpenCompetition(api());
    await aSubmittedApplication(api(), competitionId, 8);
    const input = { key: crypto.randomUUID(), id: (await first(who, competitionId)).id };
    const look = async () =>
      (await api().query<{ revealApplication: object }>(who, reveal, { input })).revealApplication;
    const shown = await look();
    expect(shown).toMatchObject({ personal: { email: 'candidate8@example.kz' } });
    // The answer was lost on the way.
    expect(await look()).toEqual(shown);
    api().clock.set('2026-11-25');
    expect(await look()).toEqual({ iin: null, personal: null, documents: [] });
    api().clock.set('2026-11-24');
  });

  it('are deleted when their time has come: numbers and dates remain, files and mail go, the journal says so', async () => {
    const { competitionId, who, council } = await anOpenCompetition(api());
    const { who: candidate } = await aSubmittedApplication(api(), competitionId, 9);
    const draft = await aBegunApplication(api(), competitionId);
    const { body } = await routes().send(candidate, pdf(), 'Резюме Абаевой.pdf', { purpose: 'APPLICATION' });
    await api().must(candidate, attachDocument, { code: 'cv', fileId: String(body.id) });
    await api().must(who, cancelCompetition, { id: competitionId, expectedVersion: 2, because: text('Ошибка.') });
    const sweep = (on: string) =>
      asSystem(api(), { tenantId: council.id, job: 'sweep' }, (act) =>
        eraseDueCandidates(act, Temporal.PlainDate.from(on)),
      );
    const { id } = await first(who, competitionId);
    await withClient(api().test.superuser, (client) =>
      client.query(
        `insert into register_question (tenant_id, id, application_id, asked_on, conflict, level, from_on, until, review, review_because)
          values ($1, gen_random_uuid(), $2, '2026-11-24', true, 'REPUBLICAN', '2025-06-02', '2028-07-09', 'DISMISSED', 'Однофамилец.')`,
        [council.id, decodeId(id)?.id],
      ),
    );
    await sweep('2027-05-24');
    expect(await first(who, competitionId)).toMatchObject({ fullName: expect.stringContaining('Цой') });
    await sweep('2027-05-25');
    const row = await first(who, competitionId);
    expect(row).toMatchObject({ number: '1/1', state: 'REGISTERED', fullName: null, checks: [] });
    expect(codesOf(await api().perform(who, revealApplication, { id: row.id }))).toEqual(['APPLICATION_IS_ERASED']);
    const acting = `application:${applicantToken(api().services, candidate.applicationId, 1)}`;
    await expect(authenticate(api().database, { token: null, acting }, new Date(), '2027-05-25')).rejects.toThrow(
      'This link is not valid any more',
    );
    expect(codesOf(await api().perform(draft, withdrawApplication, { expectedVersion: 2, confirmed: true }))).toEqual([
      'APPLICATION_IS_ERASED',
    ]);
    const ids = [decodeId(String(body.id))?.id];
    await fileHandlers['erase-files']?.(api(), { tenantId: council.id, ids });
    expect(bytesOf(api(), council.id)).toEqual([]);
    const { withoutBytes } = await checkFiles(api().database, api().services.files, Date.now());
    expect(withoutBytes.filter(({ tenant }) => tenant === council.slug)).toEqual([]);
    await withClient(api().test.superuser, async (client) => {
      const left = [];
      for (const table of [
        'application',
        'application_document',
        'stored_file',
        'mail',
        'journal_line',
        'register_question',
      ])
        left.push(...(await client.query(`select * from ${table} where tenant_id = $1`, [council.id])).rows);
      const all = JSON.stringify(left);
      for (const secret of ['Цой', 'candidate9@example.kz', 'Абаевой', '+7 701', 'Однофамилец', '2028-07-09'])
        expect(all).not.toContain(secret);
      expect(all).toContain('CandidatesErased');
      expect(all).toContain('2026-11-24');
    });
  });

  it('are not kept for ever where a competition never ends: some months after its window they go, the grounds of recusals with them', async () => {
    const { competitionId, who, council } = await anOpenCompetition(api());
    await aSubmittedApplication(api(), competitionId, 12);
    const { id } = await first(who, competitionId);
    await withClient(api().test.superuser, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(
        `insert into ballot (tenant_id, id, competition_id, group_id, kind, seats, form, state, sitting_on, group_size, present, quorum, to_repeat, closed_on)
          values ($1, $2, $3, $2, 'CITIZEN', 1, 'ROLL_CALL', 'CLOSED', '2026-12-20', 6, 6, 4, 0, '2026-12-20')`,
        [council.id, newId(), decodeId(competitionId)?.id],
      );
      await client.query(
        `insert into ballot_vote (tenant_id, id, ballot_id, application_id, member_id, choice, ground, entered_by)
          select tenant_id, id, id, $2, id, 'RECUSED', 'Двоюродный брат кандидата', 'SECRETARIAT' from ballot where tenant_id = $1`,
        [council.id, decodeId(id)?.id],
      );
    });
    const sweep = (on: string) =>
      asSystem(api(), { tenantId: council.id, job: 'sweep' }, (act) =>
        eraseDueCandidates(act, Temporal.PlainDate.from(on)),
      );
    // The window closes on 14 December 2026; eighteen months after it nothing of the candidate is left.
    await sweep('2028-06-14');
    expect(await first(who, competitionId)).not.toMatchObject({ fullName: null });
    await sweep('2028-06-15');
    expect(await first(who, competitionId)).toMatchObject({ number: '1/1', fullName: null });
    await withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query('select choice, ground from ballot_vote where tenant_id = $1', [council.id]);
      expect(rows).toEqual([{ choice: 'RECUSED', ground: null }]);
    });
  });
});

async function journalOf(tenantId: string): Promise<string> {
  return withClient(api().test.superuser, async (client) => {
    const { rows } = await client.query('select act, facts from journal_line where tenant_id = $1 order by seq', [
      tenantId,
    ]);
    return JSON.stringify(rows);
  });
}
