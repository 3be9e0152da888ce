import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { recordOutcome } from '../publications/record-outcome.command.ts';
import { recordPublication } from '../publications/record-publication.command.ts';
import { withdrawPublication } from '../publications/withdraw-publication.command.ts';
import { amendEvent } from './amend-event.command.ts';
import { publishEvent } from './publish-event.command.ts';
import { recordEvent } from './record-event.command.ts';

const api = useApi();
const PUBLIC: Capacity = { kind: 'PUBLIC' };

async function aSecretary() {
  const council = await aCouncil(api());
  const account = await anAccount(api());
  return { council, secretary: inTenant(council.id, account.id) };
}

const cleanUp = {
  kind: 'ACTION',
  heldOn: '2026-11-14',
  title: { authentic: 'ru', ru: 'Акция по «Осенней уборке»', kk: '«Күзгі тазалық» акциясы' },
  agreedSteps: [{ text: 'Вывезти собранный мусор', vague: 'после 20 ноября' }],
};

const eventFields = /* GraphQL */ `
  query ($id: ID!) {
    event(id: $id) {
      number kind heldOn published version title { text lang } agreedSteps { text on vague }
      council { slug } mission { id }
      participants { name organisationName role roleText ordinal body { id } }
      publications { id channel url title } outcomes { kinds text { text } }
      viewerMay { amend { outcome } publish { outcome points { code } } }
    }
  }
`;

interface EventData {
  event: {
    number: string;
    published: boolean;
    version: number;
    participants: { name: string | null }[];
    publications: { id: string; url: string | null }[];
    outcomes: { kinds: string[] }[];
    viewerMay: { amend: { outcome: string }; publish: { outcome: string } };
  } | null;
}

const read = async (capacity: Capacity, id: string) =>
  (await api().query<EventData>(capacity, eventFields, { id })).event;

describe('an event that is none of the four forms', () => {
  it('is recorded with its people and agreed steps, and takes at most five statements to read', async () => {
    const { secretary } = await aSecretary();
    const body = await aBody(api());
    const { eventId } = await api().must(secretary, recordEvent, {
      ...cleanUp,
      participants: [
        { name: 'Сейтова А.Б.', role: 'MEMBER' },
        { name: 'Оразов Е.', role: 'CONTRACTOR', roleText: 'генеральный подрядчик' },
        { bodyId: body.id, role: 'BODY_REP' },
      ],
    });
    const event = await read(secretary, eventId);
    expect(event).toMatchObject({
      number: '2026-1',
      kind: 'ACTION',
      heldOn: '2026-11-14',
      agreedSteps: [{ text: 'Вывезти собранный мусор', on: null, vague: 'после 20 ноября' }],
      participants: [{ name: 'Сейтова А.Б.' }, { roleText: 'генеральный подрядчик' }, { body: { id: body.id } }],
      viewerMay: { amend: { outcome: 'ALLOWED' }, publish: { outcome: 'ALLOWED' } },
    });
    expect(api().statements.length).toBeLessThanOrEqual(3);
  });

  it('cannot lie in the future', async () => {
    const { secretary } = await aSecretary();
    const result = await api().perform(secretary, recordEvent, { ...cleanUp, heldOn: '2026-11-24' });
    expect(result).toMatchObject({
      ok: false,
      problem: { kind: 'REFUSED', verdict: { points: [{ code: 'FACT_IN_FUTURE' }] } },
    });
  });

  it('names every fault of its input at once', async () => {
    const { secretary } = await aSecretary();
    const result = await api().perform(secretary, recordEvent, {
      ...cleanUp,
      title: { authentic: 'kk', ru: 'Без казахского' },
      agreedSteps: [{ text: ' ' }],
      participants: [{ role: 'RESIDENT' }],
    });
    expect(result).toMatchObject({
      ok: false,
      problem: {
        kind: 'INVALID',
        fields: [
          { path: 'title.kk', code: 'REQUIRED' },
          { path: 'agreedSteps.0.text', code: 'REQUIRED' },
          { path: 'participants.0.name', code: 'PARTICIPANT_UNKNOWN' },
        ],
      },
    });
  });

  it('submitted twice is recorded once', async () => {
    const { secretary } = await aSecretary();
    const key = crypto.randomUUID();
    const first = await api().must(secretary, recordEvent, { ...cleanUp, key });
    const second = await api().must(secretary, recordEvent, { ...cleanUp, key });
    expect(second).toEqual(first);
    const { events } = await api().query<{ events: { totalCount: number } }>(secretary, '{ events { totalCount } }');
    expect(events.totalCount).toBe(1);
  });

  it('is not there for another council, and not for the public until it is published', async () => {
    const { secretary } = await aSecretary();
    const { secretary: stranger } = await aSecretary();
    const { eventId } = await api().must(secretary, recordEvent, {
      ...cleanUp,
      participants: [
        { name: 'Сейтова А.Б.', role: 'MEMBER' },
        { name: 'Скрытова Н.', role: 'RESIDENT', namePublic: false },
      ],
    });
    expect(await read(stranger, eventId)).toBeNull();
    expect(await read(PUBLIC, eventId)).toBeNull();
    const refused = await api().perform(stranger, amendEvent, { ...cleanUp, id: eventId, expectedVersion: 1 });
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'INVALID', fields: [{ code: 'NOT_THERE' }] } });

    await api().must(secretary, recordPublication, {
      eventId,
      channel: 'COUNCIL_SITE',
      url: 'https://kenes.example.kz/1',
    });
    await api().must(secretary, recordOutcome, { eventId, kinds: ['CITIZENS_INVOLVED'] });
    await api().must(secretary, publishEvent, { id: eventId, expectedVersion: 1 });
    const seen = await read(PUBLIC, eventId);
    expect(seen?.participants.map(({ name }) => name)).toEqual(['Сейтова А.Б.']);
    expect(seen?.publications).toHaveLength(1);
    expect(seen?.outcomes).toMatchObject([{ kinds: ['CITIZENS_INVOLVED'] }]);
    expect(seen?.viewerMay.amend.outcome).toBe('REFUSED');
    const { events } = await api().query<{ events: { nodes: object[] } }>(
      PUBLIC,
      '{ events(year: 2026, month: 11) { nodes { id heldOn } } }',
    );
    expect(events.nodes.length).toBeGreaterThan(0);
  });

  it('without a Kazakh title asks for a reason before it becomes public', async () => {
    const { secretary } = await aSecretary();
    const { eventId } = await api().must(secretary, recordEvent, {
      ...cleanUp,
      title: { authentic: 'ru', ru: 'Встреча с жителями' },
    });
    const asked = await api().perform(secretary, publishEvent, { id: eventId, expectedVersion: 1 });
    expect(asked).toMatchObject({ ok: false, problem: { kind: 'NEEDS_REASON' } });
    await api().must(secretary, publishEvent, {
      id: eventId,
      expectedVersion: 1,
      acknowledged: [{ code: 'KAZAKH_TEXT_MISSING', reason: 'Перевод заказан' }],
    });
    expect((await read(PUBLIC, eventId))?.published).toBe(true);
  });

  it('amended says in the journal all that stood before, its people and steps with them', async () => {
    const { secretary } = await aSecretary();
    const people = [{ name: 'Скрытова Н.', role: 'RESIDENT', namePublic: false }];
    const { eventId } = await api().must(secretary, recordEvent, { ...cleanUp, participants: people });
    await api().must(secretary, amendEvent, { ...cleanUp, agreedSteps: [], id: eventId, expectedVersion: 1 });
    const { journal } = await api().query<{ journal: { nodes: { act: string; facts: object }[] } }>(
      secretary,
      'query ($id: ID!) { journal(subjectId: $id) { nodes { act facts } } }',
      { id: eventId },
    );
    expect(journal.nodes[0]).toMatchObject({
      act: 'EventAmended',
      facts: {
        before: {
          participants: people,
          agreedSteps: [{ text: 'Вывезти собранный мусор', on: null, vague: 'после 20 ноября' }],
        },
      },
    });
  });

  it('amended by two people at once gives one of them a conflict', async () => {
    const { secretary } = await aSecretary();
    const { eventId } = await api().must(secretary, recordEvent, cleanUp);
    await api().must(secretary, amendEvent, { ...cleanUp, place: 'Сквер', id: eventId, expectedVersion: 1 });
    const second = await api().perform(secretary, amendEvent, {
      ...cleanUp,
      place: 'Парк',
      id: eventId,
      expectedVersion: 1,
    });
    expect(second).toMatchObject({ ok: false, problem: { kind: 'CONFLICT' } });
  });
});

describe('where results were voiced', () => {
  it('cannot be nowhere beside a channel', async () => {
    const { secretary } = await aSecretary();
    const { eventId } = await api().must(secretary, recordEvent, cleanUp);
    await api().must(secretary, recordPublication, { eventId, channel: 'NONE' });
    const refused = await api().perform(secretary, recordPublication, { eventId, channel: 'TV', title: 'Хабар 24' });
    expect(refused).toMatchObject({
      ok: false,
      problem: { verdict: { points: [{ code: 'CHANNEL_NONE_BESIDE_OTHERS' }] } },
    });
    const none = (await read(secretary, eventId))?.publications[0]?.id ?? '';
    await api().must(secretary, withdrawPublication, { id: none, reason: 'Ошибка ввода' });
    await api().must(secretary, recordPublication, { eventId, channel: 'TV', title: 'Хабар 24' });
    expect((await read(secretary, eventId))?.publications).toMatchObject([{ channel: 'TV', title: 'Хабар 24' }]);
  });

  it('names exactly one subject, and a real address', async () => {
    const { secretary } = await aSecretary();
    const { eventId } = await api().must(secretary, recordEvent, cleanUp);
    expect(await api().perform(secretary, recordPublication, { channel: 'TV', title: 'Хабар 24' })).toMatchObject({
      ok: false,
      problem: { fields: [{ code: 'ONE_SUBJECT' }] },
    });
    const script = await api().perform(secretary, recordPublication, {
      eventId,
      channel: 'SOCIAL',
      url: 'javascript:alert(1)',
    });
    expect(script).toMatchObject({ ok: false, problem: { fields: [{ path: 'url', code: 'NOT_A_WEB_ADDRESS' }] } });
  });

  it('is recorded by the secretariat or the chair, not by an observer', async () => {
    const { council, secretary } = await aSecretary();
    const { eventId } = await api().must(secretary, recordEvent, cleanUp);
    const observer = inTenant(council.id, (await anAccount(api())).id, ['OBSERVER']);
    const refused = await api().perform(observer, recordPublication, { eventId, channel: 'TV', title: 'Хабар 24' });
    expect(refused).toMatchObject({ ok: false, problem: { verdict: { points: [{ code: 'NOT_YOUR_ROLE' }] } } });
  });
});

describe('an outcome', () => {
  it('that says nothing is refused, as is a kind outside the vocabulary', async () => {
    const { secretary } = await aSecretary();
    const { eventId } = await api().must(secretary, recordEvent, cleanUp);
    expect(await api().perform(secretary, recordOutcome, { eventId, kinds: [] })).toMatchObject({
      ok: false,
      problem: { verdict: { points: [{ code: 'OUTCOME_EMPTY' }] } },
    });
    expect(await api().perform(secretary, recordOutcome, { eventId, kinds: ['PAID'] })).toMatchObject({
      ok: false,
      problem: { verdict: { points: [{ code: 'OUTCOME_UNKNOWN' }] } },
    });
  });
});
