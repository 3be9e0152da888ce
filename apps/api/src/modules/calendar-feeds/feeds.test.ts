import Fastify from 'fastify';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { ownId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { done } from '../../testing/done.ts';
import { aScene, aSent } from '../../testing/recommendation-scene.ts';
import { aRole } from '../../testing/registers.ts';
import { addAgendaItem } from '../meetings/commands/add-agenda-item.command.ts';
import { announceMeeting } from '../meetings/commands/announce-meeting.command.ts';
import { cancelMeeting } from '../meetings/commands/cancel-meeting.command.ts';
import { planMeeting } from '../meetings/commands/plan-meeting.command.ts';
import { aCouncilWithChair, seen, withAccount } from '../meetings/testing/sitting.ts';
import { registerCalendarRoutes } from './calendar-feed.routes.ts';
import { issueCalendarFeed } from './issue-calendar-feed.command.ts';
import { revokeCalendarFeed } from './revoke-calendar-feed.command.ts';

describe('calendars that other programs subscribe to', () => {
  const api = useApi('2026-11-23');
  let world: Awaited<ReturnType<typeof aCouncilWithChair>>;
  let slug = '';
  let sitting = '';
  const app = Fastify();
  beforeAll(async () => {
    const requester = {
      capacity: { kind: 'PUBLIC' },
      sessionId: null,
      locale: 'ru',
      client: { address: '127.0.0.1', agent: null, trusted: true },
    };
    registerCalendarRoutes(app, api(), async () => requester as never);
    world = await aCouncilWithChair(api());
    const { tenantSlug } = await api().database.inTransaction(world.secretary, true, async (transaction) => {
      const row = await transaction.one<{ slug: string }>(
        sql`select slug from tenant where id = ${world.council.id}::uuid`,
      );
      return { tenantSlug: row?.slug ?? '' };
    });
    slug = tenantSlug;
    sitting = await planned('2026-12-10');
    await done(api(), world.secretary, announceMeeting, { id: sitting, expectedVersion: await versionOf(sitting) });
  });
  afterAll(() => app.close());

  async function planned(day: string, more: object = {}): Promise<string> {
    const { meetingId } = await done(api(), world.secretary, planMeeting, {
      kind: 'COUNCIL_SESSION',
      startsAt: `${day}T15:00:00+05:00`,
      place: { authentic: 'ru', ru: 'Малый зал; 2 этаж, кабинет 204', kk: 'Кіші зал' },
      ...more,
    });
    await done(api(), world.secretary, addAgendaItem, {
      meetingId,
      kind: 'ORGANISATIONAL',
      title: { authentic: 'ru', ru: 'О плане мониторинга парков' },
    });
    return meetingId;
  }
  const versionOf = async (id: string) => (await seen(api(), world.secretary, id)).version;
  const uidOf = (id: string) => `sitting-${ownId(id).id}@kenes`;
  const get = (path: string, headers: Record<string, string> = {}) => app.inject({ url: path, headers });
  const council = (lang = 'ru', headers = {}) => get(`/calendar/councils/${slug}.ics?lang=${lang}`, headers);

  /** The calendar as another program reads it. */
  function read(text: string) {
    const calendar = new ICAL.Component(ICAL.parse(text));
    return {
      name: String(calendar.getFirstPropertyValue('name') ?? ''),
      zones: calendar.getAllSubcomponents('vtimezone'),
      events: calendar.getAllSubcomponents('vevent').map((part) => ({
        uid: String(part.getFirstPropertyValue('uid')),
        start: part.getFirstProperty('dtstart'),
        status: part.getFirstPropertyValue('status'),
        sequence: Number(part.getFirstPropertyValue('sequence')),
        summary: String(part.getFirstPropertyValue('summary')),
        description: String(part.getFirstPropertyValue('description') ?? ''),
        location: part.getFirstPropertyValue('location'),
      })),
    };
  }

  it('a joint sitting tells with whom it is held', async () => {
    const joint = await planned('2026-12-11', { form: 'JOINT', jointWith: ['Общественный совет Медеуского района'] });
    await done(api(), world.secretary, announceMeeting, { id: joint, expectedVersion: await versionOf(joint) });
    const event = read((await council()).body).events.find(({ uid }) => uid === uidOf(joint));
    expect(event?.description).toContain('Совместно: Общественный совет Медеуского района');
  });

  it('an announced sitting stands in its council’s calendar in the country’s zone, in the reader’s language, with its open questions', async () => {
    const answer = await council('kk');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('public, max-age=300');
    for (const line of answer.body.split('\r\n').filter((one) => /^(DTSTAMP|LAST-MODIFIED)/.test(one)))
      expect(line).toMatch(/:\d{8}T\d{6}Z$/);
    expect(answer.body).toContain('DTSTAMP:');
    expect(answer.body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const { name, zones, events } = read(answer.body);
    expect(name).toContain('отырыстар');
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['Asia/Almaty']);
    const event = events.find(({ uid }) => uid === uidOf(sitting));
    expect(event).toMatchObject({ status: 'CONFIRMED', summary: 'Кезекті кеңес отырысы', location: 'Кіші зал' });
    expect(event?.description).toContain('1. О плане мониторинга парков');
    expect(event?.start?.getParameter('tzid')).toBe('Asia/Almaty');
    expect(String(event?.start?.getFirstValue())).toBe('2026-12-10T15:00:00');
    const russian = read((await council()).body).events.find(({ uid }) => uid === uidOf(sitting));
    expect(russian?.location).toBe('Малый зал; 2 этаж, кабинет 204');
  });

  it('a time before 01.03.2024 is read in UTC+6, one after it in UTC+5', async () => {
    const { zones } = read((await council()).body);
    const zone = new ICAL.Timezone(zones[0] as ICAL.Component);
    const offset = (text: string) => zone.utcOffset(ICAL.Time.fromDateTimeString(text, undefined as never)) / 3_600;
    expect(offset('2024-02-29T12:00:00')).toBe(6);
    expect(offset('2024-03-01T12:00:00')).toBe(5);
    expect(offset('2026-07-01T12:00:00')).toBe(5);
  });

  it('a planned sitting is nobody’s but those who are on its roll; names of members stand in no public calendar', async () => {
    const ahead = await planned('2026-12-20');
    const { body } = await council();
    expect(read(body).events.map(({ uid }) => uid)).not.toContain(uidOf(ahead));
    for (const { name } of (await seen(api(), world.secretary, sitting)).members) expect(body).not.toContain(name);
  });

  it('who has the same calendar already is told so, by its tag or by the time of its last change', async () => {
    const { headers } = await council();
    const tag = String(headers.etag);
    const changed = String(headers['last-modified']);
    expect((await council('ru', { 'if-none-match': tag })).statusCode).toBe(304);
    expect((await council('ru', { 'if-none-match': '"another"', 'if-modified-since': changed })).statusCode).toBe(200);
    expect((await council('ru', { 'if-modified-since': changed })).statusCode).toBe(304);
    expect((await council('kk', { 'if-none-match': tag })).statusCode).toBe(200);
  });

  it('a cancelled sitting stays, as the same entry, cancelled and newer than it was', async () => {
    const id = await planned('2026-12-15');
    await done(api(), world.secretary, announceMeeting, { id, expectedVersion: await versionOf(id) });
    const before = await council();
    const was = read(before.body).events.find(({ start }) => String(start?.getFirstValue()).startsWith('2026-12-15'));
    await done(api(), world.secretary, cancelMeeting, {
      id,
      expectedVersion: await versionOf(id),
      because: 'Нет кворума по болезни',
    });
    const after = await council('ru', { 'if-none-match': String(before.headers.etag) });
    expect(after.statusCode).toBe(200);
    const now = read(after.body).events.find(({ uid }) => uid === was?.uid);
    expect(now).toMatchObject({ status: 'CANCELLED' });
    expect(now?.sequence).toBeGreaterThan(was?.sequence ?? Infinity);
    expect(now?.description).toContain('Не состоится.');
    expect(after.body).not.toContain('болезни');
  });

  it('no such council: no calendar', async () => {
    expect((await get('/calendar/councils/no-such.ics')).statusCode).toBe(404);
    expect((await get(`/calendar/councils/${slug}`)).statusCode).toBe(404);
  });

  describe('one’s own', () => {
    const doorOf = (capacity: Capacity): Capacity => {
      if (!('account' in capacity) || !capacity.account) throw new Error('nobody');
      return { kind: 'DOOR', account: capacity.account };
    };
    const addresses = async (door: Capacity) => {
      const { viewer } = await api().query<{
        viewer: { calendarFeeds: { id: string; version: number; url: string; councilId: string | null }[] };
      }>(door, '{ viewer { calendarFeeds { id version url councilId bodyId issuedAt } } }');
      return viewer.calendarFeeds;
    };
    const pathOf = (url: string) => url.replace('http://kenes.test/api', '');

    it('shows a member the sittings on whose roll they are, planned ones too', async () => {
      const ahead = await planned('2026-12-22');
      const member = world.members[3];
      if (!member) throw new Error('a council without members');
      const who = await withAccount(api(), world, member as never);
      const door = doorOf(who);
      await done(api(), door, issueCalendarFeed, { councilId: world.council.id });
      const [feed] = await addresses(door);
      const answer = await get(pathOf(feed?.url ?? ''));
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['cache-control']).toBe('private, max-age=300');
      expect(answer.headers['last-modified']).toBeUndefined();
      const { events } = read(answer.body);
      const statusOf = (id: string) => events.find(({ uid }) => uid === uidOf(id))?.status;
      expect([statusOf(sitting), statusOf(ahead)]).toEqual(['CONFIRMED', 'TENTATIVE']);
      expect((await get(pathOf(feed?.url ?? ''), { 'if-none-match': String(answer.headers.etag) })).statusCode).toBe(
        304,
      );
    });

    it('a new address ends the old one; an ended one is nobody’s; the database keeps no token', async () => {
      const account = await anAccount(api());
      await aRole(api(), world.council.id, account.id, ['SECRETARIAT']);
      const door: Capacity = { kind: 'DOOR', account: { id: account.id, name: 'Әділ' } };
      await done(api(), door, issueCalendarFeed, { councilId: world.council.id });
      const [first] = await addresses(door);
      await done(api(), door, issueCalendarFeed, { councilId: world.council.id });
      const [second, third] = await addresses(door);
      expect(third).toBeUndefined();
      expect((await get(pathOf(first?.url ?? ''))).statusCode).toBe(404);
      expect((await get(pathOf(second?.url ?? ''))).statusCode).toBe(200);
      const stranger: Capacity = { kind: 'DOOR', account: { id: (await anAccount(api())).id, name: 'Чужой' } };
      const revoke = { id: second?.id ?? '', expectedVersion: second?.version ?? 0 };
      expect(await api().perform(stranger, revokeCalendarFeed, revoke)).toMatchObject({ ok: false });
      await done(api(), door, revokeCalendarFeed, revoke);
      expect((await get(pathOf(second?.url ?? ''))).statusCode).toBe(404);
      expect(await addresses(door)).toEqual([]);
      const kept = await api().database.inTransaction(door, true, (transaction) =>
        transaction.one<{ text: string }>(
          sql`select string_agg(f::text, ' ') || (select string_agg(r.result::text, ' ') from command_receipt r) as text from calendar_feed f`,
        ),
      );
      expect(kept?.text).not.toContain(
        pathOf(first?.url ?? '')
          .replace('/calendar/own/', '')
          .replace('.ics', ''),
      );
    });

    it('who works there no more, or never did, has no calendar there', async () => {
      const account = await anAccount(api());
      const door: Capacity = { kind: 'DOOR', account: { id: account.id, name: 'Әділ' } };
      const other = await aCouncil(api());
      expect(await api().perform(door, issueCalendarFeed, { councilId: other.id })).toMatchObject({ ok: false });
      expect(await api().perform(door, issueCalendarFeed, {})).toMatchObject({ ok: false });
      await aRole(api(), other.id, account.id, ['MEMBER']);
      await done(api(), door, issueCalendarFeed, { councilId: other.id });
      const [feed] = await addresses(door);
      expect((await get(pathOf(feed?.url ?? ''))).statusCode).toBe(200);
      await api().database.inTransaction(inTenant(other.id, account.id), false, (transaction) =>
        transaction.execute(sql`update tenant_role set until = '2026-11-23' where account_id = ${account.id}::uuid`),
      );
      expect((await get(pathOf(feed?.url ?? ''))).statusCode).toBe(404);
    });

    it('shows an officer the answers their body owes, the secretariat all that are owed, and neither another’s', async () => {
      const scene = await aScene(api());
      await aSent(scene, { sentOn: '2026-11-20', receivedOn: '2026-11-20' });
      const calendarOf = async (place: { bodyId?: string; councilId?: string }, door: Capacity) => {
        await done(api(), door, issueCalendarFeed, place);
        const [feed] = await addresses(door);
        return read((await get(pathOf(feed?.url ?? ''))).body);
      };
      const officerOf = async (bodyId: string): Promise<Capacity> => {
        const { id } = await anAccount(api());
        await api().database.inTransaction({ kind: 'DOOR', account: null }, false, (transaction) =>
          transaction.execute(
            sql`insert into officer (id, body_id, account_id, chief, since) values (${crypto.randomUUID()}::uuid, ${bodyId}::uuid, ${id}::uuid, true, '2026-01-01')`,
          ),
        );
        return { kind: 'DOOR', account: { id, name: 'Омаров Нұрлан' } };
      };
      const officers = await calendarOf({ bodyId: scene.body.id }, await officerOf(scene.body.id));
      expect(officers.name).toContain('сроки ответов');
      expect(officers.events).toMatchObject([{ status: 'CONFIRMED' }]);
      expect(String(officers.events[0]?.start?.getFirstValue())).toBe('2026-12-04');
      expect(officers.events[0]?.start?.type).toBe('date');
      expect(officers.events[0]?.description).toContain('Отремонтировать дорожки парка');
      const secretariat = await calendarOf({ councilId: scene.tenantId }, doorOf(scene.secretary));
      expect(secretariat.events.map(({ uid }) => uid)).toEqual(officers.events.map(({ uid }) => uid));
      expect((await calendarOf({ bodyId: scene.otherBody.id }, await officerOf(scene.otherBody.id))).events).toEqual(
        [],
      );
    });
  });
});
