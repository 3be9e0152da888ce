import { describe, expect, it } from 'vitest';
import { LegalBasis } from '../../graphql/legal-basis.ts';
import { useApi } from '../../testing/api.ts';
import { completeMission } from './commands/complete-mission.command.ts';
import { notifyObject } from './commands/notify-object.command.ts';
import { openMission } from './commands/open-mission.command.ts';
import { startMission } from './commands/start-mission.command.ts';
import { aCouncilAtWork, parkInput, withReasons } from './testing/cast.ts';
import { codesOf, journalOf, readMission } from './testing/support.ts';

const api = useApi();

describe('the law of the day', () => {
  it('a mission before the law was law must be refused (PC-CTRL-04)', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const on = (openedOn: string, legalBasis: LegalBasis) =>
      api().perform(
        secretary,
        openMission,
        parkInput(body.id, { openedOn, plannedFrom: openedOn, legalBasis, decision: { number: '1', date: openedOn } }),
      );
    expect(codesOf(await on('2015-12-31', LegalBasis.LAW_383_V))).toEqual(['LAW_NOT_YET_ADOPTED']);
    expect(codesOf(await on('2019-04-10', LegalBasis.LAW_30_VIII))).toEqual(['LAW_NOT_YET_ADOPTED']);
    expect((await on('2016-01-01', LegalBasis.LAW_383_V)).ok).toBe(true);
  });

  it('a date of fact may lie in a year without a calendar: nothing is computed, nothing is lost (§8.1)', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const { missionId } = await api().must(
      secretary,
      openMission,
      parkInput(body.id, {
        openedOn: '2021-05-03',
        plannedFrom: '2021-05-10',
        decision: { number: '3', date: '2021-04-30' },
      }),
    );
    const [object] = (await readMission(api(), secretary, missionId))?.objects ?? [];
    await api().must(secretary, notifyObject, { id: object?.id ?? '', notifiedOn: '2021-05-05' });
    await api().must(secretary, startMission, {
      id: missionId,
      expectedVersion: 2,
      startedOn: '2021-05-10',
      acknowledged: withReasons,
    });
    await api().must(secretary, completeMission, { id: missionId, expectedVersion: 3, completedOn: '2021-05-20' });
    expect((await journalOf(api(), secretary)).at(-1)).toMatchObject({
      act: 'MissionCompleted',
      facts: { finalDocumentDue: null },
    });
  });

  it.each(['2023-11-15', '2024-02-01', '2026-11-10'])(
    'under 30-VIII on %s the mission runs, with a reason where the law is not verified',
    async (day) => {
      const { secretary, body } = await aCouncilAtWork(api());
      const acknowledged = [...withReasons, { code: 'LAW_IN_FORCE_UNVERIFIED', reason: 'закон опубликован' }];
      const { missionId } = await api().must(
        secretary,
        openMission,
        parkInput(body.id, {
          openedOn: day,
          plannedFrom: day,
          legalBasis: LegalBasis.LAW_30_VIII,
          decision: null,
          acknowledged,
        }),
      );
      const [object] = (await readMission(api(), secretary, missionId))?.objects ?? [];
      await api().must(secretary, notifyObject, { id: object?.id ?? '', notifiedOn: day });
      await api().must(secretary, startMission, { id: missionId, expectedVersion: 2, startedOn: day, acknowledged });
      await api().must(secretary, completeMission, { id: missionId, expectedVersion: 3, completedOn: day });
      expect(await readMission(api(), secretary, missionId)).toMatchObject({ state: 'COMPLETED', completedOn: day });
    },
  );
});
