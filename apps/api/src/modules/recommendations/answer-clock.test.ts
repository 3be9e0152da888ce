import { beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { newId } from '../../kernel/id.ts';
import { useApi } from '../../testing/api.ts';
import { aScene, aSent, type Scene } from '../../testing/recommendation-scene.ts';
import { proveReceipt } from '../letters/prove-receipt.command.ts';
import { correctDate } from './correct-date.command.ts';
import { ReceiptKind } from './recommendation.enums.ts';
import { recomputeClocks } from './recompute-clocks.command.ts';
import { TrackDate } from './track.inputs.ts';

const trackQuery = `query ($id: ID!) { track(id: $id) { state standing daysLeft dueOn version sentOn receivedOn
  whyThisDate { startKind startsOn dueOn workingDays ruleId ruleVersion calendarVersion confidence unverified notRegulated noCalendarFor
    skipped { date name act } basis { act article url } remarks } } }`;

interface Read {
  track: {
    state: string;
    standing: string;
    daysLeft: number | null;
    dueOn: string | null;
    version: number;
    sentOn: string | null;
    receivedOn: string | null;
    whyThisDate: {
      startKind: string;
      startsOn: string;
      workingDays: number | null;
      ruleVersion: string;
      calendarVersion: string;
      confidence: string;
      unverified: boolean;
      notRegulated: boolean;
      noCalendarFor: number | null;
      skipped: { date: string; name: string; act: string | null }[];
      basis: { act: string; article: string | null }[];
      remarks: string[];
    };
  };
}

describe('the clock of an answer', () => {
  const api = useApi();
  let scene: Scene;
  beforeEach(async () => {
    api().clock.set('2026-11-23');
    scene = await aScene(api());
  });
  const read = async (id: string) => (await api().query<Read>(scene.secretary, trackQuery, { id })).track;

  it('runs ten working days from proven receipt, and says why (PC-REC-02)', async () => {
    const { trackIds } = await aSent(scene, { sentOn: '2026-11-02', receivedOn: '2026-11-03' });
    const track = await read(trackIds[0] ?? '');
    expect(track).toMatchObject({ state: 'RECEIVED', dueOn: '2026-11-17', standing: 'OVERDUE', daysLeft: -4 });
    expect(track.whyThisDate).toMatchObject({
      startKind: 'RECEIPT',
      startsOn: '2026-11-03',
      workingDays: 10,
      ruleVersion: 'PC-REC-02 LAW_30_VIII 2023-12-03',
      confidence: 'FOUND',
      unverified: false,
    });
    expect(track.whyThisDate.skipped.map(({ date }) => date)).toEqual([
      '2026-11-07',
      '2026-11-08',
      '2026-11-14',
      '2026-11-15',
    ]);
    expect(track.whyThisDate.skipped.every(({ name }) => name.length > 0)).toBe(true);
    expect(track.whyThisDate.basis[0]).toMatchObject({ act: 'LAW_30_VIII' });
  });

  it('runs from sending while receipt is not proven, with a warning; proof moves it (PC-REC-08)', async () => {
    const { trackIds, letterId } = await aSent(scene, { sentOn: '2026-11-16' });
    const before = await read(trackIds[0] ?? '');
    expect(before).toMatchObject({ state: 'SENT', dueOn: '2026-11-30' });
    expect(before.whyThisDate.startKind).toBe('SENDING');
    expect(before.whyThisDate.remarks).toHaveLength(1);
    await api().must(scene.secretary, proveReceipt, {
      letterId,
      receivedOn: '2026-11-18',
      kind: ReceiptKind.INCOMING_NUMBER,
      number: '03-455',
    });
    expect(await read(trackIds[0] ?? '')).toMatchObject({
      state: 'RECEIVED',
      dueOn: '2026-12-02',
      standing: 'ON_TIME',
    });
  });

  it('is unverified under 383-V, and not regulated where no provision was in force', async () => {
    const memory = await aScene(api(), 'LAW_383_V');
    const sent = await aSent(memory, { sentOn: '2019-04-22' });
    const { track } = await api().query<Read>(memory.secretary, trackQuery, { id: sent.trackIds[0] });
    expect(track.whyThisDate).toMatchObject({ confidence: 'MEMORY', unverified: true, workingDays: 10 });
    // 1 May 2019 was off; Saturday 4 May was worked for Friday 10 May.
    expect(track.dueOn).toBe('2019-05-06');
    const early = await aSent(scene, { sentOn: '2019-04-22' });
    const read = await api().query<Read>(scene.secretary, trackQuery, { id: early.trackIds[0] });
    expect(read.track).toMatchObject({ dueOn: null, standing: 'NO_TERM', daysLeft: null });
    expect(read.track.whyThisDate).toMatchObject({ notRegulated: true, workingDays: null });
  });

  it('is not computed beyond the known calendar, and the letter is recorded all the same (§8.1)', async () => {
    const memory = await aScene(api(), 'LAW_383_V');
    const { trackIds } = await aSent(memory, { sentOn: '2021-06-01' });
    const { track } = await api().query<Read>(memory.secretary, trackQuery, { id: trackIds[0] });
    expect(track).toMatchObject({ state: 'SENT', sentOn: '2021-06-01', dueOn: null, standing: 'NO_TERM' });
    expect(track.whyThisDate.noCalendarFor).toBe(2021);
  });

  it('is not moved by a holiday added later, but by an explicit, journalled act (traps T3, T11)', async () => {
    const { trackIds } = await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16' });
    const id = trackIds[0] ?? '';
    expect((await read(id)).dueOn).toBe('2026-11-30');
    await withClient(api().test.superuser, (client) =>
      client.query(
        `insert into calendar_amendment (id, ordinal, day, kind, name, act, recorded_at) values ($1, 1, '2026-11-25', 'OFF', $2, 'ПП РК № 901', now())`,
        [newId(), { kk: 'Демалыс', ru: 'Перенос выходного дня', en: 'Moved day off' }],
      ),
    );
    const untouched = await read(id);
    // The running process sees the new day off at once: one working day fewer is left to the same due day.
    expect(untouched).toMatchObject({ dueOn: '2026-11-30', daysLeft: 4 });
    const result = await api().must(scene.secretary, recomputeClocks, { reason: 'ПП РК № 901' });
    expect(result.moved).toBe(1);
    const moved = await read(id);
    expect(moved.dueOn).toBe('2026-12-01');
    expect(moved.whyThisDate.skipped).toContainEqual({
      date: '2026-11-25',
      name: 'Перенос выходного дня',
      act: 'ПП РК № 901',
    });
    expect(moved.whyThisDate.calendarVersion).not.toBe(untouched.whyThisDate.calendarVersion);
    const { rows } = await withClient(api().test.superuser, (client) =>
      client.query(
        `select facts -> 'moved' as moved from journal_line where tenant_id = $1 and act = 'ClocksRecomputed'`,
        [scene.tenantId],
      ),
    );
    expect(rows[0]?.moved).toMatchObject([{ was: '2026-11-30', becomes: '2026-12-01' }]);
    await withClient(api().test.superuser, (client) => client.query('delete from calendar_amendment'));
  });

  it('starts anew from a corrected date, which asks for its reason and moves the whole letter', async () => {
    const { trackIds } = await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16', count: 2 });
    const [first = '', second = ''] = trackIds;
    const { version } = await read(first);
    const bare = { id: first, expectedVersion: version, date: TrackDate.RECEIVED, becomes: '2026-11-18', reason: ' ' };
    expect(await api().perform(scene.secretary, correctDate, bare)).toMatchObject({
      problem: { verdict: { points: [{ code: 'CORRECTION_WITHOUT_REASON' }] } },
    });
    const done = await api().must(scene.secretary, correctDate, { ...bare, reason: 'ошибка в реестре органа' });
    expect(done.changedTrackIds.toSorted()).toEqual([first, second].toSorted());
    expect(await read(second)).toMatchObject({ receivedOn: '2026-11-18', dueOn: '2026-12-02' });
  });

  it('does not quietly put its sending before the adoption, nor its receipt after the answer', async () => {
    const { trackIds } = await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16' });
    const { version } = await read(trackIds[0] ?? '');
    const sent = { id: trackIds[0] ?? '', expectedVersion: version, date: TrackDate.SENT, reason: 'штемпель' };
    const early = { ...sent, becomes: '2026-01-12' };
    expect(await api().perform(scene.secretary, correctDate, early)).toMatchObject({
      problem: { verdict: { points: [{ code: 'FACT_OUT_OF_ORDER' }] } },
    });
    await api().must(scene.secretary, correctDate, { ...sent, becomes: '2026-11-13' });
  });

  it('stands on time, due soon, due today, overdue by the legal date alone', async () => {
    const { trackIds } = await aSent(scene, { sentOn: '2026-11-16', receivedOn: '2026-11-16' });
    const id = trackIds[0] ?? '';
    const standings: [string, string, number | null][] = [];
    for (const day of ['2026-11-23', '2026-11-25', '2026-11-30', '2026-12-01']) {
      api().clock.set(day);
      const { standing, daysLeft } = await read(id);
      standings.push([day, standing, daysLeft]);
    }
    expect(standings).toEqual([
      ['2026-11-23', 'ON_TIME', 5],
      ['2026-11-25', 'DUE_SOON', 3],
      ['2026-11-30', 'DUE_SOON', 0],
      ['2026-12-01', 'OVERDUE', -1],
    ]);
  });
});
