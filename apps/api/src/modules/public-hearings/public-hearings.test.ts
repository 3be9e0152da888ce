import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { ownId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf, done } from '../../testing/done.ts';
import { versionOf } from '../../testing/recommendation-scene.ts';
import { aSittingCouncil } from '../commissions/testing/cast.ts';
import { amendMeeting } from '../meetings/commands/amend-meeting.command.ts';
import { rescheduleMeeting } from '../meetings/commands/reschedule-meeting.command.ts';
import { publishMission } from '../missions/commands/publish-mission.command.ts';
import { workOff } from '../protocols/testing/a-session.ts';
import { adoptRecommendation } from '../recommendations/adopt-recommendation.command.ts';
import { handlers } from '../reminders/sweep.handler.ts';
import { announceHearing } from './commands/announce-hearing.command.ts';
import { approveHearing } from './commands/approve-hearing.command.ts';
import { cancelHearing } from './commands/cancel-hearing.command.ts';
import { disposeHearingProposal } from './commands/dispose-hearing-proposal.command.ts';
import { documentHearing } from './commands/document-hearing.command.ts';
import { holdHearing } from './commands/hold-hearing.command.ts';
import { markHearingParticipant } from './commands/mark-hearing-participant.command.ts';
import { openHearing } from './commands/open-hearing.command.ts';
import { proposeToHearing } from './commands/propose-to-hearing.command.ts';
import { recordHearingParticipant } from './commands/record-hearing-participant.command.ts';
import { recordHearingProposal } from './commands/record-hearing-proposal.command.ts';
import { registerForHearing } from './commands/register-for-hearing.command.ts';
import { showHearingProposal } from './commands/show-hearing-proposal.command.ts';
import { withdrawRegistration } from './commands/withdraw-registration.command.ts';
import { participantOf, registrationToken } from './registration-link.ts';
import { comingPerAddress } from './strangers.ts';

const one = `query ($id: ID!) { publicHearing(id: $id) { id version state topic { text } registered registrationOpen consentVersion consentText announcedOn heldOn
  resolution { text } council { id } meeting { id state agenda { kind materials { id } } days { what due } publicHearing { id } }
  mission { id version form state decisionNumber recommendations { id version state wording { text } } publicHearing { id } }
  participants { totalCount nodes { id version ordinal name contact came } } proposals { nodes { id version ordinal text made publicName authorName authorContact disposition dispositionBecause published hiddenBecause } }
  viewerMay { announce { outcome } dispose { outcome } } } }`;

interface Shown {
  readonly version: number;
  readonly meeting: { readonly id: string };
  readonly mission: {
    readonly id: string;
    readonly recommendations: readonly { readonly id: string; readonly version: number }[];
  };
  readonly participants: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly version: number }[];
  };
  readonly proposals: { readonly nodes: readonly { readonly id: string; readonly version: number }[] };
  readonly [key: string]: unknown;
}

const topic = { authentic: 'ru', ru: 'Доступность спортивных секций для детей и молодёжи' };
const nobody: Capacity = { kind: 'PUBLIC' };
const consentVersion = '2026-11';
const person = { name: 'Қуанышева Әсем', contact: '+7 701 000 00 00', consentVersion };

describe('a public hearing', () => {
  const api = useApi('2026-11-23');

  const at = (moment: string) => api().clock.setMoment(moment);

  async function aHearing({ decision = true, announced = true } = {}) {
    at('2026-11-23T12:00:00+05:00');
    const world = await aSittingCouncil(api());
    const body = await aBody(api(), { name: 'Управление спорта' });
    const { secretary, council } = world;
    const { hearingId: id } = await done(api(), secretary, openHearing, {
      topic,
      legalBasis: 'LAW_383_V',
      objects: [{ bodyId: body.id }],
      startsAt: '2026-12-10T15:00:00+05:00',
      place: { authentic: 'ru', ru: 'Дом дружбы' },
      ...(decision ? { decision: { number: '14', on: '2026-11-20' } } : {}),
    });
    const look = async (who: Capacity = secretary) =>
      (await api().query<{ publicHearing: Shown }>(who, one, { id })).publicHearing;
    const seen = async () => ({ id, expectedVersion: (await look()).version });
    const announce = async (more: object = {}) =>
      api().perform(secretary, announceHearing, {
        ...(await seen()),
        registrationUntil: '2026-12-09T18:00:00+05:00',
        ...more,
      });
    if (announced) expect(codesOf(await announce())).toEqual([]);
    const door: Capacity = { kind: 'DOOR', account: null, tenantId: council.id };
    const register = (more: object = {}) =>
      api().perform(door, registerForHearing, { hearingId: id, ...person, ...more });
    const propose = (text: string, more: object = {}) =>
      api().perform(door, proposeToHearing, { hearingId: id, text, language: 'ru', ...person, ...more });
    const proposal = async (ordinal: number) => (await look()).proposals.nodes[ordinal - 1] ?? { id: '', version: 0 };
    const close = async () =>
      withClient(api().test.superuser, async (client) => {
        await client.query(`update meeting set state = 'HELD' where tenant_id = $1 and id = $2`, [
          council.id,
          ownId((await look()).meeting.id).id,
        ]);
      });
    return { ...world, body, id, look, seen, announce, register, propose, proposal, close };
  }

  it('is called a hearing in the journal and on the morning’s page, not a monitoring', async () => {
    const { secretary, look } = await aHearing();
    const { mission } = await look();
    await done(api(), secretary, publishMission, {
      id: mission.id,
      expectedVersion: await versionOf(api(), 'mission', mission.id),
      acknowledged: [{ code: 'KAZAKH_VERSION_MISSING', reason: 'Перевод готовится.' }],
    });
    const line = '{ act controlForm }';
    const { journal, today } = await api().query<{
      journal: { nodes: readonly object[] };
      today: { recent: readonly object[] };
    }>(secretary, `{ journal(first: 20) { nodes ${line} } today { recent ${line} } }`);
    for (const lines of [journal.nodes, today.recent]) {
      expect(lines[0]).toEqual({ act: 'MissionPublished', controlForm: 'HEARING' });
      expect(lines[1]).toMatchObject({ controlForm: null });
    }
  });

  it('writes to those who registered with an address: that they are on the list, of another hour, another day, that it is not held', async () => {
    const { secretary, council, look, seen, register } = await aHearing();
    const mails = async () => {
      await workOff(api());
      return withClient(api().test.superuser, async (client) => {
        const { rows } = await client.query<{ recipient: string; subject: string; body_text: string }>(
          `select recipient, subject, body_text from mail where tenant_id = $1 and kind = 'HEARING' order by queued_at, id`,
          [council.id],
        );
        return rows;
      });
    };
    await register({ contact: '8 701 000 00 00, Ainur@Example.kz' });
    await register({ contact: '8 701 000 00 01' });
    const [confirmed, ...others] = await mails();
    expect(others).toEqual([]);
    expect(confirmed).toMatchObject({
      recipient: 'ainur@example.kz',
      subject: 'Вы зарегистрированы на общественное слушание: № 1',
    });
    expect(confirmed?.body_text).toContain('10.12.2026 в 15:00');
    // The link that takes the registration back is in the letter too: the receipt's page may be closed long since.
    const token = /\/registration\/(\S+)/.exec(confirmed?.body_text ?? '')?.[1] ?? '';
    expect(participantOf({ digestKey: api().services.digestKey }, token)).not.toBeNull();
    const meeting = async () => {
      const { id } = (await look()).meeting;
      return { id, expectedVersion: await versionOf(api(), 'meeting', id) };
    };
    await done(api(), secretary, amendMeeting, { ...(await meeting()), startsAt: '2026-12-10T16:00:00+05:00' });
    expect((await mails()).at(-1)?.body_text).toContain('10.12.2026 в 16:00');
    const before = (await look()).meeting.id;
    await done(api(), secretary, rescheduleMeeting, {
      ...(await meeting()),
      startsAt: '2026-12-17T15:00:00+05:00',
      because: 'Зал занят',
    });
    expect((await look()).meeting.id).not.toBe(before);
    expect((await mails()).at(-1)?.subject).toBe('Общественное слушание перенесено на 17.12.2026');
    await done(api(), secretary, cancelHearing, { ...(await seen()), because: 'Вопрос снят' });
    const all = await mails();
    expect(all.map(({ subject }) => subject).at(-1)).toBe('Общественное слушание не состоится');
    expect(all).toHaveLength(4);
  });

  it('is a control action with its decision, and a sitting with its days of law; both know it', async () => {
    const { look, id } = await aHearing({ announced: false });
    expect(await look()).toMatchObject({
      state: 'APPROVED',
      mission: { form: 'HEARING', state: 'APPROVED', decisionNumber: '14', publicHearing: { id } },
      meeting: {
        state: 'PLANNED',
        days: [
          { what: 'ANNOUNCEMENT', due: '2026-11-30' },
          { what: 'PROTOCOL', due: '2026-12-18' },
        ],
        publicHearing: { id },
      },
    });
    expect(await look(nobody)).toBe(null);
  });

  it('without the council’s decision waits for it, and then may be announced', async () => {
    const { look, seen, secretary, announce } = await aHearing({ decision: false, announced: false });
    expect((await look()).state).toBe('INITIATED');
    expect(codesOf(await announce())).toContain('TRANSITION_NOT_ALLOWED');
    await done(api(), secretary, approveHearing, { ...(await seen()), decision: { number: '15', on: '2026-11-21' } });
    expect(await look()).toMatchObject({ state: 'APPROVED', mission: { decisionNumber: '15' } });
    expect(codesOf(await announce())).toEqual([]);
  });

  it('announced without how to register is asked about (PC-HEAR-02)', async () => {
    const { announce } = await aHearing({ announced: false });
    expect(codesOf(await announce({ registrationUntil: null }))).toContain('HEARING_ANNOUNCEMENT_INCOMPLETE');
  });

  it('is open to anybody without an account: a number at once, the name to secretariat and chair alone', async () => {
    const { register, look, council } = await aHearing();
    expect(await register()).toMatchObject({ ok: true, success: { number: 1 } });
    expect(await register({ name: 'Ли Виктор' })).toMatchObject({ ok: true, success: { number: 2 } });
    expect(await look()).toMatchObject({ registered: 2, registrationOpen: true, participants: { totalCount: 2 } });
    const member = inTenant(council.id, (await anAccount(api())).id, ['MEMBER']);
    for (const who of [member, nobody]) expect((await look(who)).participants.nodes).toEqual([]);
  });

  it('takes nobody without consent to the present text, after the announced moment, beyond its places, or before it is announced', async () => {
    const { register, announce } = await aHearing();
    expect(codesOf(await register({ consentVersion: '2020-01' }))).toContain('CONSENT_OF_OTHER_TEXT');
    expect(codesOf(await announce({ places: 1 }))).toEqual([]);
    expect((await register()).ok).toBe(true);
    expect(codesOf(await register())).toContain('HEARING_NO_PLACES');
    at('2026-12-09T18:00:01+05:00');
    expect(codesOf(await register())).toContain('HEARING_REGISTRATION_OVER');
    const quiet = await aHearing({ announced: false });
    expect(codesOf(await quiet.register())).toContain('NOT_THERE');
  });

  it('a registration is taken back by the link of its receipt, once, and its place is free again', async () => {
    const { register, announce, council, id, look } = await aHearing();
    expect(codesOf(await announce({ places: 1 }))).toEqual([]);
    const receipt = await done(api(), { kind: 'DOOR', account: null, tenantId: council.id }, registerForHearing, {
      hearingId: id,
      ...person,
    });
    expect(receipt.number).toBe(1);
    const token = registrationToken({ digestKey: Buffer.alloc(32, 1) }, receipt.participantId);
    const withdraw = async (given: string) =>
      api().perform({ kind: 'DOOR', account: null, tenantId: council.id }, withdrawRegistration, {
        hearingId: id,
        token: given,
      });
    expect(codesOf(await register())).toContain('HEARING_NO_PLACES');
    expect(codesOf(await withdraw(`${token.slice(0, -3)}AAA`))).toContain('NOT_THERE');
    expect(await withdraw(token)).toMatchObject({ ok: true, success: { number: 1 } });
    expect(codesOf(await withdraw(token))).toContain('HEARING_REGISTRATION_WITHDRAWN');
    expect((await look(nobody)).registered).toBe(0);
    expect(await register()).toMatchObject({ ok: true, success: { number: 2 } });
  });

  it('many registrations and proposals are paged, searched by words and by number, and filtered by what became of them', async () => {
    const { propose, register, secretary, id, look, seen, proposal, close } = await aHearing();
    for (const [place, text] of ['Открыть секции', 'Снизить плату', 'Поставить скамейки'].entries()) {
      await propose(text, { name: `Автор ${place + 1}` });
      await register({ name: `Участник ${place + 1}`, wantsFloor: place === 1 });
    }
    const filtered = `query ($id: ID!, $search: String, $disposition: ProposalDisposition, $disposed: Boolean, $unseen: Boolean, $floor: Boolean) {
      publicHearing(id: $id) {
        proposals(first: 2, search: $search, disposition: $disposition, disposed: $disposed, unseen: $unseen) { totalCount pageInfo { hasNextPage } nodes { ordinal } }
        participants(first: 2, search: $search, wantsFloor: $floor) { totalCount nodes { ordinal } } } }`;
    interface Filtered {
      publicHearing: {
        proposals: { totalCount: number; pageInfo: { hasNextPage: boolean }; nodes: { ordinal: number }[] };
        participants: { totalCount: number; nodes: { ordinal: number }[] };
      };
    }
    const ask = async (variables: object, who: Capacity = secretary) =>
      (await api().query<Filtered>(who, filtered, { id, ...variables })).publicHearing;
    expect((await ask({})).proposals).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect((await ask({ search: 'плат' })).proposals.nodes).toEqual([{ ordinal: 2 }]);
    expect((await ask({ search: '№ 3' })).proposals.nodes).toEqual([{ ordinal: 3 }]);
    expect((await ask({ search: 'автор 1' })).proposals.nodes).toEqual([{ ordinal: 1 }]);
    expect((await ask({ search: 'участник 3' })).participants.nodes).toEqual([{ ordinal: 3 }]);
    expect((await ask({ floor: true })).participants.nodes).toEqual([{ ordinal: 2 }]);
    const shown = await proposal(1);
    await api().must(secretary, showHearingProposal, { id: shown.id, expectedVersion: shown.version, shown: true });
    expect((await ask({ unseen: true })).proposals.totalCount).toBe(2);
    // The public is not told by a search who wrote, nor by a filter what waits to be looked at.
    expect((await ask({ search: 'автор' }, nobody)).proposals.totalCount).toBe(0);
    expect((await ask({ unseen: true }, nobody)).proposals.totalCount).toBe(1);
    await close();
    await api().must(secretary, holdHearing, await seen());
    const held = await proposal(1);
    await api().must(secretary, disposeHearingProposal, {
      id: held.id,
      expectedVersion: held.version,
      disposition: 'INCLUDED' as never,
    });
    expect((await ask({ disposition: 'INCLUDED' })).proposals.nodes).toEqual([{ ordinal: 1 }]);
    expect((await ask({ disposed: false })).proposals.totalCount).toBe(2);
    expect((await ask({ disposed: true }, nobody)).proposals.totalCount).toBe(1);
    expect((await look()).proposals.nodes).toHaveLength(3);
  });

  it('throttles strangers by address', async () => {
    const { id } = await aHearing();
    const answers: string[] = [];
    for (let time = 0; time <= comingPerAddress(api().clock.today()); time += 1) {
      const { registerForHearing: answer } = await api().query<{ registerForHearing: { __typename: string } }>(
        nobody,
        `mutation ($input: RegisterForHearingInput!) { registerForHearing(input: $input) { __typename } }`,
        { input: { key: crypto.randomUUID(), hearingId: id, ...person } },
      );
      answers.push(answer.__typename);
    }
    expect(answers.filter((name) => name === 'RegisterForHearingSuccess')).toHaveLength(
      comingPerAddress(api().clock.today()),
    );
    expect(answers.at(-1)).toBe('Refusal');
  });

  it('numbers proposals; the public reads one from the internet once it was looked at, and a name only where its author agreed', async () => {
    const { propose, look, proposal, secretary, id } = await aHearing();
    expect(await propose('Открыть секции в школах', { showName: true })).toMatchObject({ success: { number: 1 } });
    await propose('Оставить как есть');
    expect((await look(nobody)).proposals.nodes).toEqual([]);
    for (const ordinal of [1, 2]) {
      const { id: proposalId, version } = await proposal(ordinal);
      await api().must(secretary, showHearingProposal, { id: proposalId, expectedVersion: version, shown: true });
    }
    await api().must(secretary, recordHearingProposal, {
      hearingId: id,
      made: 'AT_HEARING' as never,
      text: 'Больше тренеров',
      language: 'ru',
      name: 'Тлеуов',
    });
    expect((await look(nobody)).proposals.nodes).toMatchObject([
      { ordinal: 1, publicName: 'Қуанышева Әсем', authorName: null, authorContact: null },
      { ordinal: 2, publicName: null, authorName: null },
      { ordinal: 3, made: 'AT_HEARING', publicName: null },
    ]);
    const { id: second, version } = await proposal(2);
    const hide = (because?: string) =>
      api().perform(secretary, showHearingProposal, {
        id: second,
        expectedVersion: version,
        shown: false,
        because: because ?? null,
      });
    expect(codesOf(await hide())).toContain('REQUIRED');
    expect((await hide('Чужие персональные данные.')).ok).toBe(true);
    expect((await look(nobody)).proposals.nodes).toHaveLength(2);
  });

  it('once held, disposes of each proposal once and with a reason, and its resolution’s recommendations enter the chain', async () => {
    const { propose, proposal, look, seen, secretary, close, body } = await aHearing();
    await propose('Открыть секции в школах');
    await propose('Запретить платные секции');
    const dispose = async (ordinal: number, disposition: string, because: string | null = null) => {
      const { id, version } = await proposal(ordinal);
      return api().perform(secretary, disposeHearingProposal, {
        id,
        expectedVersion: version,
        disposition: disposition as never,
        because,
      });
    };
    expect(codesOf(await dispose(1, 'INCLUDED'))).toContain('HEARING_STATE');
    expect(codesOf(await api().perform(secretary, holdHearing, await seen()))).toContain('HEARING_SITTING_NOT_OVER');
    await close();
    await api().must(secretary, holdHearing, await seen());
    expect((await dispose(1, 'INCLUDED')).ok).toBe(true);
    expect(codesOf(await dispose(1, 'INCLUDED'))).toContain('PROPOSAL_DISPOSED_ALREADY');
    expect(codesOf(await dispose(2, 'NOT_INCLUDED'))).toContain('PROPOSAL_WITHOUT_REASON');
    at('2026-12-11T12:00:00+05:00');
    const document = async () =>
      api().perform(secretary, documentHearing, {
        ...(await seen()),
        resolution: { authentic: 'ru', ru: 'Рекомендовать управлению открыть секции.' } as never,
        recommendations: [{ wording: { authentic: 'ru', ru: 'Открыть секции в школах' } as never, bodyIds: [body.id] }],
      });
    expect(codesOf(await document())).toContain('PROPOSAL_WITHOUT_DISPOSITION');
    expect((await dispose(2, 'NOT_INCLUDED', 'Противоречит закону.')).ok).toBe(true);
    expect(codesOf(await document())).toEqual([]);
    const shown = await look();
    expect(shown).toMatchObject({
      state: 'DOCUMENTED',
      heldOn: '2026-12-10',
      resolution: { text: 'Рекомендовать управлению открыть секции.' },
      mission: { recommendations: [{ state: 'DRAFT' }] },
    });
    const [draft] = shown.mission.recommendations;
    await done(api(), secretary, adoptRecommendation, {
      id: draft?.id,
      expectedVersion: draft?.version,
      decisionNumber: '14',
    });
    expect((await look()).mission.recommendations).toMatchObject([{ state: 'ADOPTED' }]);
  });

  it('cancelled is cancelled with its sitting and its control action', async () => {
    const { secretary, seen, look } = await aHearing();
    await done(api(), secretary, cancelHearing, { ...(await seen()), because: 'Перенос по просьбе жителей.' });
    expect(await look()).toMatchObject({
      state: 'CANCELLED',
      meeting: { state: 'CANCELLED' },
      mission: { state: 'CANCELLED' },
    });
  });

  it('keeps names and contacts six months after the hearing and no longer; numbers and proposals stay', async () => {
    const { register, propose, look, secretary, council, id } = await aHearing();
    await register();
    await propose('Открыть секции в школах', { showName: true });
    await api().must(secretary, recordHearingParticipant, { hearingId: id, name: 'Оспанов' });
    const [first] = (await look()).participants.nodes;
    await api().must(secretary, markHearingParticipant, {
      id: first?.id ?? '',
      expectedVersion: first?.version ?? 0,
      came: true,
    });
    const sweep = (date: string) => handlers['sweep-tenant']?.(api(), { tenantId: council.id, date });
    await sweep('2027-06-10');
    expect((await look()).participants.nodes[0]).toMatchObject({ name: person.name, came: true });
    await sweep('2027-06-11');
    expect(await look()).toMatchObject({
      participants: { totalCount: 2, nodes: [{ ordinal: 1, name: null, contact: null, came: true }, { name: null }] },
      proposals: {
        nodes: [{ text: 'Открыть секции в школах', publicName: person.name, authorName: null, authorContact: null }],
      },
    });
    const lines = await withClient(api().test.superuser, async (client) =>
      JSON.stringify((await client.query('select facts from journal_line where tenant_id = $1', [council.id])).rows),
    );
    expect(lines).not.toContain('Қуанышева');
  });

  it('is not there for another council, and not kept by a member', async () => {
    const { id, council, seen, secretary } = await aHearing();
    const stranger = inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
    expect((await api().query<{ publicHearing: null }>(stranger, one, { id })).publicHearing).toBe(null);
    const cancel = async (who: Capacity) =>
      codesOf(await api().perform(who, cancelHearing, { ...(await seen()), because: 'Нет.' }));
    expect(await cancel(stranger)).toContain('NOT_THERE');
    expect(await cancel(inTenant(council.id, (await anAccount(api())).id, ['MEMBER']))).toContain('NOT_YOUR_ROLE');
    expect(
      codesOf(await api().perform(secretary, cancelHearing, { id, expectedVersion: 99, because: 'Нет.' })),
    ).toEqual(['CHANGED_MEANWHILE']);
  });
});
