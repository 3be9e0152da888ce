import type { Capacity } from '@kenes/api/kernel/capacity';
import { anUpload, workOff } from '@kenes/api/modules/protocols/testing/a-session';
import { frozenBytes } from '@kenes/api/modules/protocols/testing/signing';
import { inTenant, useApi } from '@kenes/api/testing/api';
import { aCouncil, anAccount } from '@kenes/api/testing/cast';
import { aRole } from '@kenes/api/testing/registers';
import { describe, expect, it } from 'vitest';
import { textOf } from '../documents/poppler.ts';
import { Teller } from './support/teller.ts';

const text = (kk: string, ru: string) => ({ authentic: 'kk', kk, ru });
const surnames = [
  'Абаева',
  'Бекенов',
  'Виноградова',
  'Ғалымов',
  'Дәулетова',
  'Есенов',
  'Жұмабай',
  'Ким',
  'Қасымова',
  'Ли',
  'Мұратова',
  'Омаров',
];

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly members: { id: string; name: string; personId: string }[];
  readonly agenda: { id: string; version: number; state: string; kind: string; title: { ru: string } }[];
  readonly votes: {
    id: string;
    version: number;
    state: string;
    outcome: string | null;
    present: number | null;
    votesFor: number;
    votesAgainst: number;
    base: number | null;
    needed: number | null;
    tie: boolean | null;
  }[];
  readonly quorum: { standing: string; present: number; needed: number; members: number };
}

/** A scan of a signed paper, as far as its bytes say. */
const scan = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** Domain §8.6: a quorum that is lost in the middle, and a tie that the chair decides. Twelve seats, so eight are needed. */
describe('an ordinary session that loses its quorum', () => {
  const api = useApi('2026-11-16');

  it('is announced, opened by nine, stops voting when two leave, goes on when one comes back, and is told in its protocol and in the journal', async () => {
    const teller = new Teller(api());
    const council = await aCouncil(api(), { name: 'Общественный совет города Есик', level: 'LOCAL' });
    const secretary = inTenant(council.id, (await anAccount(api())).id, ['SECRETARIAT'], 'Ахметова Жанар');
    const at = (moment: string) => api().clock.setMoment(`${moment}+05:00`);
    const look = async (id: string) =>
      (
        await api().query<{ meeting: Seen }>(
          secretary,
          `query ($id: ID!) { meeting(id: $id) { id version state members { id name personId }
            agenda { id version state kind title { ru } } quorum { standing present needed members }
            votes { id version state outcome present votesFor votesAgainst base needed tie } } }`,
          { id },
        )
      ).meeting;

    const { convocationId } = await teller.act<{ convocationId: string }>(
      secretary,
      'setUpConvocation',
      {
        number: 2,
        startsOn: '2025-03-01',
        endsOn: '2028-02-29',
        members: surnames.map((surname, index) => ({
          surname,
          givenName: 'А.',
          seatKind: index < 4 ? 'STATE' : 'CITIZEN',
        })),
      },
      'convocationId',
    );
    const people = (
      await api().query<{
        convocation: { memberships: { person: { id: string; version: number; surname: string } }[] };
      }>(secretary, 'query ($id: ID!) { convocation(id: $id) { memberships { person { id version surname } } } }', {
        id: convocationId,
      })
    ).convocation.memberships.map(({ person }) => person);
    const person = (surname: string) => {
      const found = people.find((one) => one.surname === surname);
      if (!found) throw new Error(`${surname} is not of the council`);
      return found;
    };
    await teller.act(
      secretary,
      'recordOffice',
      {
        convocationId,
        post: 'CHAIR',
        personId: person('Қасымова').id,
        startsOn: '2025-03-10',
        ground: 'Протокол № 1 от 10.03.2025',
        publicService: false,
      },
      '__typename',
    );
    const account = await anAccount(api(), { surname: 'Мұратова', givenName: 'А.' });
    await aRole(api(), council.id, account.id, ['MEMBER']);
    const linked = person('Мұратова');
    await teller.act(
      secretary,
      'linkCouncilPerson',
      { id: linked.id, expectedVersion: linked.version, accountId: account.id },
      '__typename',
    );
    const muratova: Capacity = inTenant(council.id, account.id, ['MEMBER'], 'Мұратова А.');

    // A week before: the sitting is planned, its agenda formed, members and the public are told in time.
    const { meetingId } = await teller.act<{ meetingId: string }>(
      secretary,
      'planMeeting',
      {
        kind: 'COUNCIL_SESSION',
        startsAt: '2026-11-25T15:00:00+05:00',
        place: text('Әкімдіктің кіші залы', 'Малый зал акимата'),
      },
      'meetingId',
    );
    for (const title of [
      text('Мектептердегі спорт секциялары туралы', 'О спортивных секциях в школах'),
      text('Саябақтарды күтіп ұстау туралы', 'О содержании парков'),
    ])
      await teller.act(secretary, 'addAgendaItem', { meetingId, kind: 'APPEAL', title, powers: ['PWR-06'] }, 'itemId');
    const step = async (name: string, more: object = {}) => {
      const { id, version } = await look(meetingId);
      return teller.act(secretary, name, { id, expectedVersion: version, ...more }, 'meetingId');
    };
    await step('announceMeeting');

    // The day itself: nine of twelve register, eight are needed.
    at('2026-11-25T14:45:00');
    await step('beginRegistration');
    const { members, agenda } = await look(meetingId);
    const member = (surname: string) => members.find(({ name }) => name.startsWith(surname))?.id ?? '';
    const come = surnames.slice(0, 8).map(member);
    await teller.act(secretary, 'registerMembers', { meetingId, memberIds: come }, 'meetingId');
    expect(await teller.attempt(muratova, 'openMeeting', { id: meetingId, expectedVersion: 1 })).toMatchObject({
      __typename: 'Refusal',
      code: 'NOT_YOUR_ROLE',
    });
    await teller.act(secretary, 'registerMembers', { meetingId, memberIds: [member('Қасымова')] }, 'meetingId');
    at('2026-11-25T15:02:00');
    await step('openMeeting', { secretaryName: 'Ахметова Жанар' });
    expect((await look(meetingId)).quorum).toEqual({ standing: 'REACHED', present: 9, needed: 8, members: 12 });

    // The first question: seven for, two against, of nine.
    const [sections, parks] = agenda;
    if (!sections || !parks) throw new Error('the agenda lost a question');
    const takeUp = async (item: { id: string }) => {
      const now = (await look(meetingId)).agenda.find(({ id }) => id === item.id);
      return teller.act(secretary, 'takeUpItem', { id: item.id, expectedVersion: now?.version ?? 0 }, 'itemId');
    };
    const ballots = (choices: Record<string, readonly string[]>) =>
      Object.entries(choices).flatMap(([choice, names]) => names.map((name) => ({ memberId: member(name), choice })));
    const close = async (voteId: string) => {
      const vote = (await look(meetingId)).votes.find(({ id }) => id === voteId);
      return teller.attempt(secretary, 'closeVote', { id: voteId, expectedVersion: vote?.version ?? 0 }, 'voteId');
    };
    await takeUp(sections);
    const first = await teller.act<{ voteId: string }>(secretary, 'openVote', { itemId: sections.id }, 'voteId');
    await teller.act(
      secretary,
      'recordBallots',
      {
        voteId: first.voteId,
        ballots: ballots({
          FOR: ['Абаева', 'Бекенов', 'Виноградова', 'Ғалымов', 'Дәулетова', 'Есенов', 'Қасымова'],
          AGAINST: ['Жұмабай', 'Ким'],
        }),
      },
      'voteId',
    );
    expect(await close(first.voteId)).toMatchObject({ __typename: 'CloseVoteSuccess' });

    // Two leave: seven are there. Nothing is voted on, whoever asks; the debate may go on, or there is a break.
    at('2026-11-25T15:40:00');
    for (const surname of ['Абаева', 'Бекенов'])
      await teller.act(secretary, 'recordDeparture', { memberId: member(surname) }, 'meetingId');
    await takeUp(parks);
    expect((await look(meetingId)).quorum).toMatchObject({ standing: 'LOST', present: 7, needed: 8 });
    const refused = await teller.attempt(secretary, 'openVote', { itemId: parks.id });
    expect(refused).toMatchObject({ __typename: 'Refusal', code: 'QUORUM_NOT_REACHED' });
    expect(refused.verdict?.points[0]).toMatchObject({ level: 'BLOCK', confidence: 'FOUND' });
    await step('breakMeeting');

    // Мұратова joins by video with her own hand: eight again, and the sitting goes on.
    at('2026-11-25T15:55:00');
    await teller.act(muratova, 'registerSelf', { meetingId, mode: 'REMOTE' }, 'meetingId');
    await step('resumeMeeting');
    expect((await look(meetingId)).quorum).toMatchObject({ standing: 'REACHED', present: 8 });

    // Four and four, the chair for: the tie waits for her word, for the casting vote is known from memory only.
    const second = await teller.act<{ voteId: string }>(secretary, 'openVote', { itemId: parks.id }, 'voteId');
    await teller.act(muratova, 'castBallot', { voteId: second.voteId, choice: 'FOR' }, 'voteId');
    expect(await teller.attempt(muratova, 'castBallot', { voteId: second.voteId, choice: 'AGAINST' })).toMatchObject({
      __typename: 'Conflict',
      code: 'VOTED_ALREADY',
    });
    await teller.act(
      secretary,
      'recordBallots',
      {
        voteId: second.voteId,
        ballots: ballots({
          FOR: ['Виноградова', 'Ғалымов', 'Қасымова'],
          AGAINST: ['Дәулетова', 'Есенов', 'Жұмабай', 'Ким'],
        }),
      },
      'voteId',
    );
    await close(second.voteId);
    const waiting = (await look(meetingId)).votes.find(({ id }) => id === second.voteId);
    expect(waiting).toMatchObject({ state: 'CASTING', outcome: null, tie: true, base: 8, needed: 5 });
    await teller.act(
      secretary,
      'confirmCasting',
      { id: second.voteId, expectedVersion: waiting?.version ?? 0, confirms: true },
      'voteId',
    );

    // What was adopted is written down, each decision on its vote.
    for (const [itemId, words, dueOn] of [
      [
        sections.id,
        text('Мектептер секцияларды ашсын.', 'Рекомендовать школам открыть спортивные секции.'),
        '2027-02-01',
      ],
      [parks.id, text('Саябақтар тексерілсін.', 'Проверить содержание парков до весны.'), '2027-03-15'],
    ] as const)
      await teller.act(
        secretary,
        'recordMeetingDecision',
        { itemId, text: words, effect: 'INSTRUCTS', responsible: 'Секретариат', dueOn },
        'decisionId',
      );
    for (const item of [sections, parks]) {
      const now = (await look(meetingId)).agenda.find(({ id }) => id === item.id);
      await teller.act(secretary, 'finishItem', { id: item.id, expectedVersion: now?.version ?? 0 }, 'itemId');
    }
    at('2026-11-25T16:30:00');
    await step('closeMeeting');

    const held = await look(meetingId);
    expect(held.state).toBe('HELD');
    expect(
      held.votes.map(({ outcome, votesFor, votesAgainst, present }) => ({ outcome, votesFor, votesAgainst, present })),
    ).toEqual([
      { outcome: 'ADOPTED', votesFor: 7, votesAgainst: 2, present: 9 },
      { outcome: 'ADOPTED', votesFor: 4, votesAgainst: 4, present: 8 },
    ]);

    // The protocol is composed from what happened; people write only what was heard, and it is frozen, signed by both, registered.
    const { protocolId } = await teller.act<{ protocolId: string }>(
      secretary,
      'composeProtocol',
      { meetingId, language: 'ru' },
      'protocolId',
    );
    const paper = async () =>
      (
        await api().query<{
          protocol: { version: number; state: string; number: string; missing: { gap: string }[]; sha256: string };
        }>(secretary, 'query ($id: ID!) { protocol(id: $id) { version state number missing { gap } sha256 } }', {
          id: protocolId,
        })
      ).protocol;
    const onPaper = async (name: string, more: object = {}) =>
      teller.act(secretary, name, { id: protocolId, expectedVersion: (await paper()).version, ...more }, 'protocolId');
    expect((await paper()).missing.map(({ gap }) => gap)).toEqual(['NOTHING_HEARD', 'NOTHING_HEARD']);
    at('2026-11-27T11:00:00');
    for (const [itemId, heard] of [
      [sections.id, 'Дәулетова А. о секциях в девяти школах города.'],
      [parks.id, 'Ким А. о двух парках, где не горит свет.'],
    ])
      await onPaper('writeProtocolSection', { itemId, heard });
    await onPaper('freezeProtocol');
    await workOff(api());
    for (const role of ['SECRETARY', 'CHAIR']) {
      const fileId = await anUpload(api(), secretary, `${role}.pdf`, scan);
      await onPaper('signProtocol', { role, way: 'SCAN', fileId });
    }
    await onPaper('registerProtocol');
    expect(await paper()).toMatchObject({ state: 'REGISTERED', number: '1', missing: [] });

    const { bytes } = await frozenBytes(api(), secretary, protocolId);
    const printed = await textOf(bytes);
    process.stdout.write(`\n${printed}\n`);
    const told = printed.replace(/\s+/g, ' ');
    for (const words of [
      'ПРОТОКОЛ № 1 очередного заседания, II созыв 25 ноября 2026 года Малый зал акимата Начало: 15:02, окончание: 16:30',
      'Присутствовали (10)',
      'Бекенов А. (выбыл(а) в 15:40)',
      'Мұратова А. (дистанционно; прибыл(а) в 15:55)',
      'При открытии присутствовали: 9; для кворума, считая от числа избранных членов, необходимо: 8. Кворум имеется.',
      'С 15:40 до 15:55 кворума не было: присутствовали 7, необходимо 8.',
      'При голосовании присутствовали: 9 (кворум — 8). За — 7, против — 2, воздержались — 0, не голосовали — 0, самоотвод — 0. Для принятия, считая от 9, необходимо голосов: 5. Принято.',
      '1.1. Рекомендовать школам открыть спортивные секции. Решение № 1.',
      'При голосовании присутствовали: 8 (кворум — 8). За — 4, против — 4,',
      'Голоса разделились поровну. Решающим был голос председательствующего (Қасымова А.): решение принято.',
      'РЕШИЛИ: 2.1. Проверить содержание парков до весны.',
      'Против (4): Дәулетова А., Есенов А., Жұмабай А., Ким А.',
    ])
      expect(told).toContain(words);
    // Between the two of them nobody voted: the protocol knows of two votes and no more.
    expect(told.match(/ГОЛОСОВАЛИ/g)).toHaveLength(2);

    const journal = await teller.journal(secretary);
    expect(`\n${journal.join('\n')}\n`).toMatchInlineSnapshot(`
      "
        1  2025-03-01  ConvocationSetUp              Ахметова Жанар              APPROVAL_MISSING
        2  2025-03-10  OfficeRecorded                Ахметова Жанар
        3  2026-11-16  CouncilPersonLinked           Ахметова Жанар
        4  2026-11-16  MeetingPlanned                Ахметова Жанар
        5  2026-11-16  AgendaItemAdded               Ахметова Жанар
        6  2026-11-16  AgendaItemAdded               Ахметова Жанар
        7  2026-11-16  MeetingAnnounced              Ахметова Жанар
        8  2026-11-25  MeetingRegistrationBegun      Ахметова Жанар
        9  2026-11-25  MembersRegistered             Ахметова Жанар
       10  2026-11-25  MembersRegistered             Ахметова Жанар
       11  2026-11-25  MeetingOpened                 Ахметова Жанар
       12  2026-11-25  AgendaItemTakenUp             Ахметова Жанар
       13  2026-11-25  MeetingVoteOpened             Ахметова Жанар
       14  2026-11-25  MeetingBallotsRecorded        Ахметова Жанар
       15  2026-11-25  MeetingVoteCounted            Ахметова Жанар
       16  2026-11-25  MemberLeft                    Ахметова Жанар
       17  2026-11-25  MemberLeft                    Ахметова Жанар
       18  2026-11-25  AgendaItemTakenUp             Ахметова Жанар
       19  2026-11-25  MeetingBroken                 Ахметова Жанар
       20  2026-11-25  MembersRegistered             Мұратова А.
       21  2026-11-25  MeetingResumed                Ахметова Жанар
       22  2026-11-25  MeetingVoteOpened             Ахметова Жанар
       23  2026-11-25  MeetingBallotCast             Мұратова А.
       24  2026-11-25  MeetingBallotsRecorded        Ахметова Жанар
       25  2026-11-25  MeetingVoteCounted            Ахметова Жанар
       26  2026-11-25  CastingVoteDecided            Ахметова Жанар            от имени: Қасымова А.
       27  2026-11-25  MeetingDecisionRecorded       Ахметова Жанар
       28  2026-11-25  MeetingDecisionRecorded       Ахметова Жанар
       29  2026-11-25  AgendaItemDecided             Ахметова Жанар
       30  2026-11-25  AgendaItemDecided             Ахметова Жанар
       31  2026-11-25  MeetingClosed                 Ахметова Жанар
       32  2026-11-25  ProtocolComposed              Ахметова Жанар
       33  2026-11-27  ProtocolSectionWritten        Ахметова Жанар
       34  2026-11-27  ProtocolSectionWritten        Ахметова Жанар
       35  2026-11-27  ProtocolCompleted             Ахметова Жанар
       36  2026-11-27  ProtocolFrozen
       37  2026-11-27  FileStored                    Ахметова Жанар
       38  2026-11-27  ProtocolSigned                Ахметова Жанар
       39  2026-11-27  FileStored                    Ахметова Жанар
       40  2026-11-27  ProtocolSigned                Ахметова Жанар
       41  2026-11-27  ProtocolRegistered            Ахметова Жанар
      "
    `);
    expect(journal.find((line) => line.includes('CastingVoteDecided'))).toContain('от имени: Қасымова');
  });
});
