import { describe, expect, it } from 'vitest';
import { withClient } from '../../../../../scripts/postgres/provision.ts';
import { LegalBasis } from '../../graphql/legal-basis.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aBody, aCouncil, anAccount } from '../../testing/cast.ts';
import { aBin } from '../../testing/registers.ts';
import { issueMandate } from '../mandates/issue-mandate.command.ts';
import { revokeMandate } from '../mandates/revoke-mandate.command.ts';
import { captureFinding } from './commands/capture-finding.command.ts';
import { openMission } from './commands/open-mission.command.ts';
import { repeatMission } from './commands/repeat-mission.command.ts';
import { startMission } from './commands/start-mission.command.ts';
import { aCouncilAtWork, aRunningMission, parkInput, withReasons } from './testing/cast.ts';
import { codesOf, readMission } from './testing/support.ts';

const api = useApi();

/** An NPO with its organisation of the register, and a council that may charge it. */
async function anNpo() {
  const { secretary: council, body } = await aCouncilAtWork(api());
  const tenant = await aCouncil(api(), { kind: 'NPO', name: 'Таза Қала' });
  const account = await anAccount(api());
  const npo = await aBody(api(), { kind: 'NPO', name: 'Фонд «Таза Қала»', bin: aBin() });
  await withClient(api().test.superuser, (client) =>
    client.query('update tenant set organisation_id = $1 where id = $2', [npo.id, tenant.id]),
  );
  return { council, body, npo, account, own: inTenant(tenant.id, account.id), tenant };
}

const onPaper = {
  council: 'Общественный совет города Н',
  number: '7-п',
  issuedOn: '2026-11-02',
  validFrom: '2026-11-03',
  validTo: '2026-12-15',
};

describe('an NPO’s own control under 383-V (PC-CTRL-03)', () => {
  it('stands on a council’s mandate on paper, and needs no decision besides', async () => {
    const { own, body } = await anNpo();
    const { missionId } = await api().must(own, openMission, parkInput(body.id, { decision: null, mandate: onPaper }));
    const { mission } = await api().query<{ mission: object }>(
      own,
      'query ($id: ID!) { mission(id: $id) { state legalBasis councilsMandate { council number issuedOn validFrom validTo } } }',
      { id: missionId },
    );
    expect(mission).toEqual({
      state: 'APPROVED',
      legalBasis: LegalBasis.LAW_383_V,
      councilsMandate: onPaper,
    });
  });

  it('outside the days of its mandate must be refused, and so must a fact of the field', async () => {
    const { own, body } = await anNpo();
    const early = { ...onPaper, validFrom: '2026-11-12' };
    expect(codesOf(await api().perform(own, openMission, parkInput(body.id, { mandate: early })))).toContain(
      'MANDATE_NOT_YET',
    );
    const ended = { ...onPaper, validTo: '2026-11-09' };
    expect(codesOf(await api().perform(own, openMission, parkInput(body.id, { mandate: ended })))).toContain(
      'MANDATE_ENDED',
    );
    const short = { ...onPaper, validTo: '2026-11-12' };
    const { missionId } = await api().must(own, openMission, parkInput(body.id, { mandate: short }));
    await api().must(own, startMission, {
      id: missionId,
      expectedVersion: 1,
      startedOn: '2026-11-10',
      acknowledged: withReasons,
    });
    const find = (observedOn: string) =>
      api().perform(own, captureFinding, { missionId, statement: 'Нет ограждения', observedOn });
    expect(codesOf(await find('2026-11-13'))).toContain('MANDATE_ENDED');
    expect((await find('2026-11-12')).ok).toBe(true);
  });

  it('with a mandate that lacks its days, or its council, is told what is missing', async () => {
    const { own, body, council } = await anNpo();
    expect(
      codesOf(
        await api().perform(
          own,
          openMission,
          parkInput(body.id, { mandate: { number: '7-п', validTo: '2026-11-30' } }),
        ),
      ),
    ).toEqual(['mandate.issuedOn REQUIRED', 'mandate.validFrom REQUIRED', 'mandate.council REQUIRED']);
    expect(codesOf(await api().perform(council, openMission, parkInput(body.id, { mandate: onPaper })))).toEqual([
      'mandate MANDATE_FOR_NPO_ONLY',
    ]);
  });

  it('stands on a mandate that the council gave it here, which ends when the council takes it back', async () => {
    const { own, body, council, npo, account } = await anNpo();
    const missionOfCouncil = await aRunningMission(api(), council, body.id);
    const { mandateId } = await api().must(council, issueMandate, {
      missionId: missionOfCouncil,
      npoId: npo.id,
      accountId: account.id,
      scope: 'Осмотр дорожек',
      number: '3',
      issuedOn: '2026-11-03',
      validFrom: '2026-11-03',
      validTo: '2026-12-15',
    });
    const { mandatesToUs } = await api().query<{ mandatesToUs: { nodes: object[] } }>(
      own,
      '{ mandatesToUs { nodes { id scope number council { text } mission { text } } } }',
    );
    expect(mandatesToUs.nodes).toMatchObject([{ id: mandateId, scope: 'Осмотр дорожек', number: '3' }]);
    const { missionId } = await api().must(own, openMission, parkInput(body.id, { mandate: { mandateId } }));
    await api().must(council, revokeMandate, {
      id: mandateId,
      expectedVersion: 1,
      reason: 'Отменено',
      revokedOn: '2026-11-08',
    });
    const late = await api().perform(own, startMission, {
      id: missionId,
      expectedVersion: 1,
      startedOn: '2026-11-10',
      acknowledged: withReasons,
    });
    expect(codesOf(late)).toContain('MANDATE_REVOKED');
    const stranger = await anNpo();
    const theirs = await api().query<{ mandatesToUs: { nodes: object[] } }>(
      stranger.own,
      '{ mandatesToUs { nodes { id } } }',
    );
    expect(theirs.mandatesToUs.nodes).toEqual([]);
    expect(
      codesOf(await api().perform(stranger.own, openMission, parkInput(body.id, { mandate: { mandateId } }))),
    ).toEqual(['mandate.mandateId NOT_THERE']);
  });
});

describe('two repeats of one series at once', () => {
  it('take two places, of whichever missions of the series (PC-MON-02)', async () => {
    const { secretary, body } = await aCouncilAtWork(api());
    const first = await aRunningMission(api(), secretary, body.id);
    const repeat = (id: string) =>
      api().perform(secretary, repeatMission, { id, openedOn: '2026-11-20', acknowledged: withReasons });
    const second = await repeat(first);
    const ids = [first, second.ok ? second.success.missionId : '', first, second.ok ? second.success.missionId : ''];
    const done = await Promise.all(ids.map(repeat));
    const places = await Promise.all(
      done.map(async (one) =>
        one.ok ? (await readMission(api(), secretary, one.success.missionId))?.seriesOrdinal : codesOf(one),
      ),
    );
    expect(places.toSorted()).toEqual([3, 4, 5, 6]);
  });
});
