import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { decodeId } from '../../kernel/id.ts';
import type { SealingStore } from '../../kernel/sealing-store.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { recordInterview } from '../ballots/record-interview.command.ts';
import { handlers as fileHandlers } from '../files/erase-files.handler.ts';
import { readWhole } from '../files/read-whole.ts';
import { pdf } from '../files/testing/samples.ts';
import { useRoutes } from '../files/testing/support.ts';
import { asSystem } from '../reminders/as-system.ts';
import { admitApplication } from './commands/admit-application.command.ts';
import { completeApplication } from './commands/complete-application.command.ts';
import { recordApplication } from './commands/record-application.command.ts';
import { returnApplication } from './commands/return-application.command.ts';
import { eraseForsakenPapers } from './erase-candidates.ts';
import { anOpenCompetition, aSubmittedApplication, form } from './testing/cast.ts';

const api = useApi('2026-11-24');
const routes = useRoutes(api);

/** An application on paper that lacks its CV and was returned for it. */
async function aReturnedPaper() {
  api().clock.set('2026-11-24');
  const scene = await anOpenCompetition(api());
  const { consentVersion: _, ...rest } = form(api(), 3);
  const { applicationId } = await done(api(), scene.who, recordApplication, {
    competitionId: scene.competitionId,
    receivedOn: '2026-11-24',
    consent: true,
    ...rest,
    documents: [{ code: 'identity' }],
  });
  await api().must(scene.who, returnApplication, {
    id: applicationId,
    expectedVersion: (await look(scene.who, applicationId)).version,
    missing: [{ code: 'cv' }],
  });
  return { ...scene, applicationId };
}

interface Shown {
  readonly version: number;
  readonly state: string;
  readonly number: string;
  readonly enteredBy: string;
  readonly receivedOn: string;
  readonly owes: readonly { code: string }[];
  readonly viewerMay: { complete: { outcome: string; points: { code: string }[] } };
}

async function look(who: Capacity, id: string): Promise<Shown> {
  const { application } = await api().query<{ application: Shown }>(
    who,
    `query ($id: ID!) { application(id: $id) { version state number enteredBy receivedOn owes { code }
      viewerMay { complete { outcome points { code } } } } }`,
    { id },
  );
  return application;
}

describe('an application on paper that was returned', () => {
  it('is completed by the secretariat with what was brought: it keeps its number and day, and is judged again', async () => {
    const { who, applicationId } = await aReturnedPaper();
    const returned = await look(who, applicationId);
    expect(returned).toMatchObject({ state: 'RETURNED', viewerMay: { complete: { outcome: 'ALLOWED' } } });
    api().clock.set('2026-11-26');
    const input = { id: applicationId, expectedVersion: returned.version, receivedOn: '2026-11-25' };
    expect(codesOf(await api().perform(who, completeApplication, input))).toEqual(['NOTHING_BROUGHT']);
    const given = { ...input, residence: 'Алматы', documents: [{ code: 'cv' }] };
    // The same verdicts as of a submission: what is still missing is asked about.
    const asked = await api().perform(who, completeApplication, given);
    expect(asked).toMatchObject({ ok: false, problem: { kind: 'NEEDS_REASON' } });
    await done(api(), who, completeApplication, given);
    const now = await look(who, applicationId);
    expect(now).toMatchObject({
      state: 'REGISTERED',
      number: '1/1',
      enteredBy: 'SECRETARIAT',
      receivedOn: '2026-11-24',
      owes: [{ code: 'no-record' }],
    });
    const { journal } = await api().query<{
      journal: { nodes: { act: string; occurredOn: string; facts: unknown }[] };
    }>(who, '{ journal(first: 1) { nodes { act occurredOn facts } } }');
    const [line] = journal.nodes;
    expect(line).toMatchObject({ act: 'ApplicationCompleted', occurredOn: '2026-11-25' });
    expect(JSON.stringify(line?.facts)).toContain('residence');
    expect(JSON.stringify(line?.facts)).not.toContain('Алматы');
    expect(codesOf(await api().perform(who, completeApplication, given as never))).toEqual(['CHANGED_MEANWHILE']);
  });

  it('takes what came until the closing, entered later too; what came after it is refused', async () => {
    const { who, applicationId } = await aReturnedPaper();
    const { version } = await look(who, applicationId);
    api().clock.set('2026-12-16');
    const given = { id: applicationId, expectedVersion: version, documents: [{ code: 'cv' }] };
    const late = await api().perform(who, completeApplication, { ...given, receivedOn: '2026-12-15' });
    expect(codesOf(late)).toContain('APPLICATION_AFTER_CLOSING');
    const before = await api().perform(who, completeApplication, { ...given, receivedOn: '2026-11-23' });
    expect(codesOf(before)).toEqual(['BROUGHT_BEFORE_RETURN']);
    await done(api(), who, completeApplication, { ...given, receivedOn: '2026-12-14' });
    expect(await look(who, applicationId)).toMatchObject({ state: 'REGISTERED' });
  });

  it('a wrong IIN is a fault of its field, and nothing is kept', async () => {
    const { who, applicationId } = await aReturnedPaper();
    const { version } = await look(who, applicationId);
    const wrong = { id: applicationId, expectedVersion: version, receivedOn: '2026-11-24', npoBin: '123456789012' };
    const result = await api().perform(who, completeApplication, wrong);
    expect(result).toMatchObject({ ok: false, problem: { kind: 'INVALID', fields: [{ path: 'npoBin' }] } });
    expect(await look(who, applicationId)).toMatchObject({ state: 'RETURNED', version });
  });

  it('is nobody else’s to complete: not another council’s, not a member’s; and one made by its link is the candidate’s own', async () => {
    const { who, applicationId, council, competitionId } = await aReturnedPaper();
    const { version } = await look(who, applicationId);
    const given = {
      id: applicationId,
      expectedVersion: version,
      receivedOn: '2026-11-24',
      documents: [{ code: 'cv' }],
    };
    const elsewhere = await anOpenCompetition(api());
    expect(codesOf(await api().perform(elsewhere.who, completeApplication, given))).toEqual(['NOT_THERE']);
    const member = inTenant(council.id, (await anAccount(api())).id, ['MEMBER', 'WORKING_GROUP']);
    expect(codesOf(await api().perform(member, completeApplication, given))).toEqual(['NOT_YOUR_ROLE']);
    const own = await aSubmittedApplication(api(), competitionId, 5);
    const registered = await look(who, own.applicationId);
    expect(
      codesOf(
        await api().perform(who, completeApplication, {
          ...given,
          id: own.applicationId,
          expectedVersion: registered.version,
        }),
      ),
    ).toEqual(['TRANSITION_NOT_ALLOWED']);
    await api().must(who, returnApplication, {
      id: own.applicationId,
      expectedVersion: registered.version,
      missing: [{ code: 'cv' }],
    });
    const { version: now } = await look(who, own.applicationId);
    expect(
      codesOf(await api().perform(who, completeApplication, { ...given, id: own.applicationId, expectedVersion: now })),
    ).toEqual(['APPLICATION_IS_THE_CANDIDATES']);
  });
});

describe('papers of a candidate that the secretariat uploads', () => {
  const send = (who: Capacity, purpose: string) => routes().send(who, pdf(), 'Удостоверение.pdf', { purpose });

  it('lie sealed, are seen by those who work with candidates, and by nobody else before they are an application’s', async () => {
    const { who, council, applicationId } = await aReturnedPaper();
    const { body } = await send(who, 'APPLICATION');
    const fileId = String(body.id);
    const { under } = api().services.files as SealingStore;
    for await (const { key } of under.list())
      if (key.startsWith(council.id)) expect((await readWhole(under, key)).toString('latin1')).not.toMatch(/^%PDF/);
    const chair = inTenant(council.id, (await anAccount(api())).id, ['CHAIR']);
    expect((await routes().get(chair, `/files/${fileId}/original`)).status).toBe(404);
    expect((await send(chair, 'APPLICATION')).body.code).toBe('NOT_YOUR_ROLE');
    const given = {
      id: applicationId,
      expectedVersion: (await look(who, applicationId)).version,
      receivedOn: '2026-11-24',
      residence: 'Алматы',
      documents: [{ code: 'cv', fileId }],
    };
    await done(api(), who, completeApplication, given);
    expect((await routes().get(who, `/files/${fileId}/original`)).bytes.equals(pdf())).toBe(true);
    expect((await routes().get(chair, `/files/${fileId}/original`)).status).toBe(404);
  });

  it('a file that lies open in the store, or is another application’s, is no paper of a candidate', async () => {
    const { who, competitionId, applicationId } = await aReturnedPaper();
    const { version } = await look(who, applicationId);
    const own = await aSubmittedApplication(api(), competitionId, 6);
    const [open, other] = [await send(who, 'DOCUMENT'), await send(own.who, 'APPLICATION')];
    const ask = async (fileId: unknown) =>
      codesOf(
        await api().perform(who, completeApplication, {
          id: applicationId,
          expectedVersion: version,
          receivedOn: '2026-11-24',
          documents: [{ code: 'cv', fileId: String(fileId) }],
        }),
      );
    expect(await ask(open.body.id)).toEqual(['PAPER_NOT_SEALED']);
    expect(await ask(other.body.id)).toEqual(['NOT_THERE']);
  });

  it('the record of an interview is one of them: the council’s members do not see it, and it goes with the application', async () => {
    const { who, council, competitionId } = await anOpenCompetition(api());
    const { applicationId } = await aSubmittedApplication(api(), competitionId, 7);
    await done(api(), who, admitApplication, {
      id: applicationId,
      expectedVersion: (await look(who, applicationId)).version,
    });
    const [open, sealed] = [await send(who, 'DOCUMENT'), await send(who, 'APPLICATION')];
    const interview = { applicationId, heldOn: '2026-11-24', recordFileId: String(open.body.id) };
    expect(codesOf(await api().perform(who, recordInterview, interview as never))).toEqual(['PAPER_NOT_SEALED']);
    const recordFileId = String(sealed.body.id);
    await done(api(), who, recordInterview, { ...interview, recordFileId });
    const chair = inTenant(council.id, (await anAccount(api())).id, ['CHAIR']);
    expect((await routes().get(chair, `/files/${recordFileId}/original`)).status).toBe(404);
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query('select application_id from stored_file where tenant_id = $1 and id = $2', [
        council.id,
        decodeId(recordFileId)?.id,
      ]),
    );
    expect(rows).toEqual([{ application_id: decodeId(applicationId)?.id }]);
  });

  it('are deleted like drafts where a form was left: the bytes are gone, the journal says how many', async () => {
    const { who, council } = await aReturnedPaper();
    const fileId = String((await send(who, 'APPLICATION')).body.id);
    const sweep = (on: string) =>
      asSystem(api(), { tenantId: council.id, job: 'sweep' }, (act) =>
        eraseForsakenPapers(act, Temporal.PlainDate.from(on)),
      );
    await sweep('2026-11-25');
    const { journal } = await api().query<{ journal: { nodes: { act: string }[] } }>(
      who,
      '{ journal(first: 1) { nodes { act } } }',
    );
    expect(journal.nodes).toMatchObject([{ act: 'FileStored' }]);
    await sweep('2027-06-01');
    await fileHandlers['erase-files']?.(api(), { tenantId: council.id, ids: [decodeId(fileId)?.id] });
    expect((await routes().get(who, `/files/${fileId}/original`)).status).toBe(404);
    const after = await api().query<{ journal: { nodes: object[] } }>(
      who,
      '{ journal(first: 1) { nodes { act facts } } }',
    );
    expect(after.journal.nodes).toMatchObject([{ act: 'ForsakenPapersErased', facts: { files: 1 } }]);
  });
});
