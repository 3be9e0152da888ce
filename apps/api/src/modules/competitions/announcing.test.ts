import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { decodeId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { anAccount } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { asSystem } from '../reminders/as-system.ts';
import { closeDueCompetitions } from './close-if-over.ts';
import { amendCompetition } from './commands/amend-competition.command.ts';
import { cancelCompetition } from './commands/cancel-competition.command.ts';
import { draftCompetition } from './commands/draft-competition.command.ts';
import { extendCompetition } from './commands/extend-competition.command.ts';
import { openCompetition } from './commands/open-competition.command.ts';
import { recordApplication } from './commands/record-application.command.ts';
import { recordCompetition } from './commands/record-competition.command.ts';
import { rejectApplication } from './commands/reject-application.command.ts';
import { repeatCompetition } from './commands/repeat-competition.command.ts';
import { reviewCompetition } from './commands/review-competition.command.ts';
import { handlers } from './tell-candidates.handler.ts';
import {
  aCouncilWithVacancies,
  aDraft,
  anOpenCompetition,
  aSubmittedApplication,
  conditions,
  form,
  publications,
  text,
} from './testing/cast.ts';

const api = useApi('2026-11-24');
const PUBLIC: Capacity = { kind: 'PUBLIC' };

interface Shown {
  readonly state: string;
  readonly version: number;
  readonly closesOn: string | null;
  readonly publications: readonly { purpose: string; closesOn: string }[];
  readonly viewerMay: Record<string, { outcome: string; points: { code: string }[] }> | null;
}

async function look(who: Capacity, id: string): Promise<Shown | null> {
  const { competition } = await api().query<{ competition: Shown | null }>(
    who,
    `query ($id: ID!) { competition(id: $id) { state version closesOn publications { purpose closesOn } viewerMay {
      amend { outcome points { code } } open { outcome points { code } } extend { outcome points { code } } review { outcome points { code } }
      repeat { outcome points { code } } cancel { outcome points { code } } } } }`,
    { id },
  );
  return competition;
}

describe('a competition is what was announced', () => {
  it('a draft is nobody’s but the council’s; the council sees what may be done before it is done', async () => {
    const { who, competitionId } = await aDraft(api());
    expect(await look(PUBLIC, competitionId)).toBeNull();
    const other = await aCouncilWithVacancies(api());
    expect(await look(other.who, competitionId)).toBeNull();
    expect(await look(who, competitionId)).toMatchObject({
      state: 'DRAFT',
      viewerMay: {
        amend: { outcome: 'ALLOWED' },
        open: { outcome: 'ALLOWED' },
        extend: { outcome: 'REFUSED', points: [{ code: 'COMPETITION_NOT_OPEN' }] },
      },
    });
  });

  it('opens for the window of PC-COMP-02: day 1 is the day after, a day off moves the end', async () => {
    const { who, competitionId } = await anOpenCompetition(api());
    expect(await look(who, competitionId)).toMatchObject({
      state: 'OPEN',
      closesOn: '2026-12-14',
      publications: [
        { purpose: 'ANNOUNCEMENT', closesOn: '2026-12-14' },
        { purpose: 'ANNOUNCEMENT', closesOn: '2026-12-14' },
      ],
    });
    const { competition } = await api().query<{ competition: object }>(
      who,
      'query ($id: ID!) { competition(id: $id) { reviewClock { from due workingDays } proposedWindow { days closesOn } } }',
      { id: competitionId },
    );
    expect(competition).toEqual({
      reviewClock: { from: '2026-12-14', due: '2026-12-29', workingDays: 10 },
      proposedWindow: { days: 20, closesOn: '2026-12-14' },
    });
    const { journal } = await lines(who);
    expect(journal).toContain('CompetitionOpened');
  });

  it('opened without a publication it asks for a reason; for a shorter window too', async () => {
    const { who, competitionId } = await aDraft(api());
    const input = { id: competitionId, expectedVersion: 1, publications: [] };
    expect(codesOf(await api().perform(who, openCompetition, input))).toContain('ANNOUNCEMENT_NOT_PUBLISHED');
    const short = { ...input, publications, closesOn: '2026-11-30' };
    expect(codesOf(await api().perform(who, openCompetition, short as never))).toContain('WINDOW_TOO_SHORT');
    const inRussian = await aDraft(api(), 'LOCAL', { title: { authentic: 'ru', ru: 'Довыборы' } });
    const russian = { id: inRussian.competitionId, expectedVersion: 1, publications };
    expect(codesOf(await api().perform(inRussian.who, openCompetition, russian as never))).toContain(
      'KAZAKH_TEXT_MISSING',
    );
    const backwards = { ...input, publications, closesOn: '2026-11-20' };
    expect(codesOf(await api().perform(who, openCompetition, backwards as never))).toContain(
      'COMPETITION_CLOSES_BEFORE_OPENING',
    );
    const future = { ...input, publications, publishedOn: '2026-12-01' };
    expect(codesOf(await api().perform(who, openCompetition, future as never))).toContain('FACT_IN_FUTURE');
  });

  it('more seats than are vacant, or none, are refused', async () => {
    const { who, convocationId } = await aCouncilWithVacancies(api());
    for (const [given, code] of [
      [[{ kind: 'NPO', count: 3 }], 'COMPETITION_MORE_SEATS_THAN_VACANT'],
      [[], 'COMPETITION_WITHOUT_SEATS'],
    ] as const) {
      const { competitionId } = await api().must(who, draftCompetition, {
        convocationId,
        kind: 'BY_ELECTION',
        ...conditions,
        seats: given,
      } as never);
      const opened = await api().perform(who, openCompetition, {
        id: competitionId,
        expectedVersion: 1,
        publications,
      } as never);
      expect(codesOf(opened)).toContain(code);
    }
  });

  it('the council’s competition waits for its working group (PC-WG-01)', async () => {
    const { who, competitionId } = await aDraft(api(), 'LOCAL', { kind: 'COUNCIL' });
    const input = { id: competitionId, expectedVersion: 1, publications };
    expect(codesOf(await api().perform(who, openCompetition, input as never))).toContain('COMPETITION_WITHOUT_GROUP');
  });

  it('its conditions do not change once it is open, not even past the API', async () => {
    const { who, competitionId, council } = await anOpenCompetition(api());
    const edit = { id: competitionId, expectedVersion: 2, title: text('Другой конкурс') };
    expect(codesOf(await api().perform(who, amendCompetition, edit))).toEqual(['COMPETITION_CONDITIONS_FROZEN']);
    await withClient(api().test.superuser, async (client) => {
      await expect(
        client.query(`update competition set seats = '[]' where tenant_id = $1`, [council.id]),
      ).rejects.toMatchObject({ code: 'KC001' });
    });
  });

  it('is extended only by a new publication, to a later day, before it closes; its candidates are told once', async () => {
    const { who, competitionId, council } = await anOpenCompetition(api());
    await aSubmittedApplication(api(), competitionId, 1);
    const { version = 0 } = (await look(who, competitionId)) ?? {};
    const extend = { id: competitionId, expectedVersion: version, until: '2026-12-21', publications };
    const said = async (rest: object) =>
      codesOf(await api().perform(who, extendCompetition, { ...extend, ...rest } as never));
    expect(await said({ publications: [] })).toEqual(['EXTENSION_WITHOUT_PUBLICATION']);
    expect(await said({ until: '2026-12-14' })).toEqual(['EXTENSION_NOT_LATER']);
    await api().must(who, extendCompetition, extend as never);
    expect(await look(PUBLIC, competitionId)).toMatchObject({ state: 'OPEN', closesOn: '2026-12-21' });
    const job = { tenantId: council.id, competitionId: idOf(competitionId), occasion: 'EXTENDED' };
    for (let twice = 0; twice < 2; twice += 1) await handlers['tell-candidates']?.(api(), job);
    await withClient(api().test.superuser, async (client) => {
      const { rows } = await client.query(
        `select kind, body_text from mail where tenant_id = $1 and kind like 'APPLICATION_EXTENDED%'`,
        [council.id],
      );
      expect(rows).toHaveLength(1);
      expect(rows[0].body_text).toContain('21.12.2026');
    });
    api().clock.set('2026-12-22');
    const { version: later = 0 } = (await look(who, competitionId)) ?? {};
    expect(await said({ expectedVersion: later, until: '2026-12-28', on: '2026-12-22' })).toEqual([
      'EXTENSION_AFTER_CLOSING',
    ]);
    api().clock.set('2026-11-24');
  });

  it('two secretaries extend it at once: one of them gets a Conflict', async () => {
    const { who, competitionId } = await anOpenCompetition(api());
    const { version = 0 } = (await look(who, competitionId)) ?? {};
    const extend = (until: string) =>
      api().perform(who, extendCompetition, {
        id: competitionId,
        expectedVersion: version,
        until,
        publications,
      } as never);
    const results = await Promise.all([extend('2026-12-21'), extend('2026-12-28')]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(codesOf(results.find(({ ok }) => !ok) ?? { ok: true })).toEqual(['CHANGED_MEANWHILE']);
  });

  it('closes by itself: the sweep notes it, and the review may begin', async () => {
    const { who, competitionId, council } = await anOpenCompetition(api());
    api().clock.set('2026-12-15');
    await asSystem(api(), { tenantId: council.id, job: 'sweep' }, (act) =>
      closeDueCompetitions(act, api().clock.today()),
    );
    const closed = await look(who, competitionId);
    expect(closed).toMatchObject({ state: 'CLOSED', viewerMay: { review: { outcome: 'ALLOWED' } } });
    await api().must(who, reviewCompetition, { id: competitionId, expectedVersion: closed?.version ?? 0 });
    expect(await look(PUBLIC, competitionId)).toMatchObject({ state: 'UNDER_REVIEW', viewerMay: null });
    api().clock.set('2026-11-24');
  });

  it('is cancelled for a reason that everyone reads; without one it is refused', async () => {
    const { who, competitionId } = await anOpenCompetition(api());
    const cancel = { id: competitionId, expectedVersion: 2 };
    expect(codesOf(await api().perform(who, cancelCompetition, cancel))).toEqual(['CANCELLATION_WITHOUT_REASON']);
    await api().must(who, cancelCompetition, { ...cancel, because: text('Ошибка в объявлении.') });
    const { competition } = await api().query<{ competition: object }>(
      PUBLIC,
      'query ($id: ID!) { competition(id: $id) { state takesApplications cancelledBecause { text } } }',
      { id: competitionId },
    );
    expect(competition).toEqual({
      state: 'CANCELLED',
      takesApplications: false,
      cancelledBecause: { text: 'Ошибка в объявлении.' },
    });
  });

  it('is repeated by a child for the seats that are left, once', async () => {
    const { who, competitionId } = await anOpenCompetition(api());
    const repeat = { id: competitionId, expectedVersion: 2, seats: [{ kind: 'NPO', count: 1 }] };
    expect(codesOf(await api().perform(who, repeatCompetition, repeat as never))).toEqual(['TRANSITION_NOT_ALLOWED']);
    api().clock.set('2026-12-15');
    const { competitionId: child } = await api().must(who, repeatCompetition, repeat as never);
    const { competition } = await api().query<{ competition: Record<string, unknown> }>(
      who,
      'query ($id: ID!) { competition(id: $id) { state version repeatedBy { id state seats { kind count } repeats { id } } } }',
      { id: competitionId },
    );
    expect(competition).toMatchObject({
      state: 'REPEAT_REQUIRED',
      repeatedBy: [{ id: child, state: 'DRAFT', seats: [{ kind: 'NPO', count: 1 }], repeats: { id: competitionId } }],
    });
    const again = { ...repeat, expectedVersion: competition.version };
    expect(codesOf(await api().perform(who, repeatCompetition, again as never))).toEqual(['COMPETITION_REPEATED']);
    api().clock.set('2026-11-24');
  });

  it('is repeated where the review leaves nobody to vote on, and not while somebody stands', async () => {
    const { who, competitionId } = await anOpenCompetition(api());
    await aSubmittedApplication(api(), competitionId, 31);
    api().clock.set('2026-12-15');
    const version = async () => (await look(who, competitionId))?.version ?? 0;
    await api().must(who, reviewCompetition, { id: competitionId, expectedVersion: await version() });
    const repeat = async () =>
      api().perform(who, repeatCompetition, { id: competitionId, expectedVersion: await version() } as never);
    const mayRepeat = async () =>
      (
        await api().query<{ competition: { viewerMay: { repeat: { outcome: string } } } }>(
          who,
          'query ($id: ID!) { competition(id: $id) { viewerMay { repeat { outcome } } } }',
          { id: competitionId },
        )
      ).competition.viewerMay.repeat.outcome;
    expect(codesOf(await repeat())).toEqual(['CANDIDATES_STAND']);
    expect(await mayRepeat()).toBe('REFUSED');
    const { applications } = await api().query<{ applications: { nodes: { id: string; version: number }[] } }>(
      who,
      'query ($id: ID!) { applications(competitionId: $id) { nodes { id version } } }',
      { id: competitionId },
    );
    const [only] = applications.nodes;
    const reject = { id: only?.id ?? '', expectedVersion: only?.version ?? 0, because: 'Непогашенная судимость.' };
    await api().must(who, rejectApplication, reject);
    expect(await mayRepeat()).toBe('ALLOWED');
    expect((await repeat()).ok).toBe(true);
    api().clock.set('2026-11-24');
  });

  it('held on paper it is entered afterwards, and its applications are judged by the day they came', async () => {
    const { who, convocationId } = await aCouncilWithVacancies(api());
    const record = {
      convocationId,
      kind: 'BY_ELECTION',
      ...conditions,
      publishedOn: '2026-09-01',
      closesOn: '2026-09-21',
      paper: { number: '4', on: '2026-10-05' },
    };
    const { competitionId } = await done(api(), who, recordCompetition, record);
    const early = await api().perform(who, recordCompetition, { ...record, closesOn: '2026-12-01' } as never);
    expect(codesOf(early)).toContain('COMPETITION_NOT_PAST');
    const { consentVersion: _, ...rest } = form(api(), 3);
    const paper = { competitionId, consent: true, ...rest, iin: null };
    const late = await api().perform(who, recordApplication, { ...paper, receivedOn: '2026-09-22' } as never);
    expect(codesOf(late)).toContain('APPLICATION_AFTER_CLOSING');
    const { applicationId } = await done(api(), who, recordApplication, { ...paper, receivedOn: '2026-09-21' });
    const { application } = await api().query<{ application: object }>(
      who,
      'query ($id: ID!) { application(id: $id) { state number enteredBy receivedOn submittedAt fullName } }',
      { id: applicationId },
    );
    expect(application).toMatchObject({
      state: 'REGISTERED',
      number: '1/1',
      enteredBy: 'SECRETARIAT',
      receivedOn: '2026-09-21',
      submittedAt: null,
    });
  });

  it('only the secretariat keeps it', async () => {
    const { council, competitionId, convocationId } = await aDraft(api());
    for (const role of ['CHAIR', 'MEMBER', 'LEAD', 'MONITOR', 'OBSERVER', 'WORKING_GROUP'] as const) {
      const who = inTenant(council.id, (await anAccount(api())).id, [role]);
      const drafted = await api().perform(who, draftCompetition, {
        convocationId,
        kind: 'BY_ELECTION',
        ...conditions,
      } as never);
      expect(codesOf(drafted)).toEqual(['NOT_YOUR_ROLE']);
      expect(await look(who, competitionId)).toMatchObject({ viewerMay: { amend: { outcome: 'REFUSED' } } });
    }
  });

  it('the list in public is of all councils, those open first asked for; it takes a constant number of statements', async () => {
    await anOpenCompetition(api());
    const { council, competitionId } = await anOpenCompetition(api());
    const list = `query ($council: String, $open: Boolean) { competitions(council: $council, open: $open) { totalCount nodes { id title { text } council { name { text } }
      publications { outlet } seats { kind count } closesOn } } }`;
    const own = await api().query<{ competitions: { nodes: object[] } }>(PUBLIC, list, {
      council: council.slug,
      open: true,
    });
    expect(own.competitions.nodes).toMatchObject([{ id: competitionId }]);
    const all = await api().query<{ competitions: { nodes: object[] } }>(PUBLIC, list, { open: true });
    expect(all.competitions.nodes.length).toBeGreaterThan(1);
    expect(api().statements).toHaveLength(2);
  });
});

async function lines(who: Capacity): Promise<{ journal: string }> {
  const tenantId = 'tenantId' in who ? (who.tenantId ?? '') : '';
  return withClient(api().test.superuser, async (client) => {
    const { rows } = await client.query('select act from journal_line where tenant_id = $1 order by seq', [tenantId]);
    return { journal: rows.map(({ act }) => act).join(' ') };
  });
}

function idOf(opaque: string): string {
  return decodeId(opaque)?.id ?? '';
}
