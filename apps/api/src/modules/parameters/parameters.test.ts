import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../kernel/capacity.ts';
import { decodeId } from '../../kernel/id.ts';
import { inTenant, useApi } from '../../testing/api.ts';
import { aCouncil, anAccount } from '../../testing/cast.ts';
import { codesOf } from '../../testing/done.ts';
import { approveParameter } from './approve-parameter.command.ts';
import { declineParameter } from './decline-parameter.command.ts';
import { proposeParameter } from './propose-parameter.command.ts';
import { withdrawParameter } from './withdraw-parameter.command.ts';

const publication = { ruleId: 'PC-CTRL-14', parameter: 'publication', value: 3, reason: 'решение совета № 4' };
interface Row {
  ruleId: string;
  key: string;
  law: string | null;
  value: number | null;
  lawValue: number | null;
  overridden: boolean;
}

describe('parameters', () => {
  const api = useApi('2026-11-23');
  const secretary = async () => inTenant((await aCouncil(api())).id, (await anAccount(api())).id);
  const platform = async (overrideId: string): Promise<Capacity> => ({
    kind: 'PLATFORM',
    account: { id: (await anAccount(api())).id, name: 'Әкімші' },
    tenantId: decodeId(overrideId)?.tenantId ?? '',
  });
  const publicationOf = async (capacity: Capacity) => {
    const data = await api().query<{ parameters: Row[] }>(
      capacity,
      '{ parameters { ruleId key law value lawValue overridden overrides { state declinedBecause decidedOn } } }',
    );
    return data.parameters.find(({ ruleId, key }) => ruleId === 'PC-CTRL-14' && key === 'publication');
  };

  it('a tenant’s own value holds once the platform has approved it, and only there', async () => {
    const capacity = await secretary();
    const { overrideId } = await api().must(capacity, proposeParameter, publication);
    expect(await publicationOf(capacity)).toMatchObject({ value: 5, overridden: false });
    await api().must(await platform(overrideId), approveParameter, { id: overrideId, expectedVersion: 1 });
    expect(await publicationOf(capacity)).toMatchObject({ value: 3, lawValue: 5, overridden: true });
    expect(await publicationOf(await secretary())).toMatchObject({ value: 5, overridden: false });
    expect(await publicationOf({ kind: 'PUBLIC' })).toMatchObject({ value: 5, overridden: false });
  });

  it('a value outside the corridor, a number fixed by law and a parameter nobody knows are refused', async () => {
    const capacity = await secretary();
    expect(codesOf(await api().perform(capacity, proposeParameter, { ...publication, value: 31 }))).toEqual([
      'PARAMETER_OUTSIDE_CORRIDOR',
    ]);
    const fixed = { ...publication, ruleId: 'PC-REC-02', parameter: 'remindFirst' };
    expect(codesOf(await api().perform(capacity, proposeParameter, fixed))).toEqual(['PARAMETER_FIXED_BY_LAW']);
    const unknown = { ...publication, parameter: 'nothing' };
    expect(codesOf(await api().perform(capacity, proposeParameter, unknown))).toEqual(['PARAMETER_UNKNOWN']);
  });

  it('is not proposed for the past, not twice at once, and needs a reason', async () => {
    const capacity = await secretary();
    expect(
      codesOf(
        await api().perform(capacity, proposeParameter, { ...publication, effectiveFrom: '2026-11-22', reason: ' ' }),
      ),
    ).toEqual(['REQUIRED', 'OVERRIDE_IN_PAST']);
    await api().must(capacity, proposeParameter, publication);
    expect(codesOf(await api().perform(capacity, proposeParameter, publication))).toEqual(['OVERRIDE_IS_PROPOSED']);
  });

  it('is decided once: declined with a reason, or withdrawn by its own secretariat', async () => {
    const capacity = await secretary();
    const first = await api().must(capacity, proposeParameter, publication);
    const admin = await platform(first.overrideId);
    await api().must(admin, declineParameter, {
      id: first.overrideId,
      expectedVersion: 1,
      reason: 'нет решения совета',
    });
    expect(codesOf(await api().perform(admin, approveParameter, { id: first.overrideId, expectedVersion: 2 }))).toEqual(
      ['OVERRIDE_IS_DECLINED'],
    );
    expect(await publicationOf(capacity)).toMatchObject({
      value: 5,
      overrides: [{ state: 'DECLINED', declinedBecause: 'нет решения совета', decidedOn: '2026-11-23' }],
    });
    const second = await api().must(capacity, proposeParameter, publication);
    const stranger = await secretary();
    expect(
      codesOf(await api().perform(stranger, withdrawParameter, { id: second.overrideId, expectedVersion: 1 })),
    ).toEqual(['NOT_THERE']);
    await api().must(capacity, withdrawParameter, { id: second.overrideId, expectedVersion: 1 });
  });

  it('both steps stand in the tenant’s journal', async () => {
    const capacity = await secretary();
    const { overrideId } = await api().must(capacity, proposeParameter, publication);
    await api().must(await platform(overrideId), approveParameter, { id: overrideId, expectedVersion: 1 });
    const data = await api().query(
      capacity,
      `{ journal(subjectType: "ParameterOverride", subjectId: "${overrideId}") { nodes { act actorName subjectId } } }`,
    );
    expect(data.journal).toMatchObject({
      nodes: [
        { act: 'ParameterApproved', actorName: 'Әкімші', subjectId: overrideId },
        { act: 'ParameterProposed', subjectId: overrideId },
      ],
    });
  });

  it('the platform sees what waits, with whose it is', async () => {
    const capacity = await secretary();
    const { overrideId } = await api().must(capacity, proposeParameter, publication);
    const data = await api().query<{ parameterOverrides: { nodes: { id: string; council: object }[] } }>(
      await platform(overrideId),
      '{ parameterOverrides(state: PROPOSED, first: 100) { nodes { id value reason proposedBy council { slug } parameter { key unit lawValue corridorMin corridorMax } } } }',
    );
    expect(data.parameterOverrides.nodes.find(({ id }) => id === overrideId)).toMatchObject({
      value: 3,
      council: {},
      parameter: { key: 'publication', unit: 'WORKING_DAYS', lawValue: 5 },
    });
  });

  it('the legal basis is open: each rule with its provision, its source, and whether it was verified', async () => {
    const data = await api().query<{
      legalBasis: {
        id: string;
        confidence: string;
        unverified: boolean;
        provision: { text: string };
        basis: object[];
      }[];
    }>(
      { kind: 'PUBLIC' },
      '{ legalBasis { id confidence unverified title { text } provision { text } basis { act actTitle { text } actNumber source } parameters { key value unit notRegulated unverified effectiveFrom effectiveTo } } }',
    );
    const rule = data.legalBasis.find(({ id }) => id === 'PC-CTRL-14');
    expect(rule).toMatchObject({
      unverified: true,
      // By the rules of control of 2015, and by those of 2021.
      parameters: [
        { key: 'publication', value: 5, unit: 'WORKING_DAYS', effectiveTo: '2021-03-17' },
        { key: 'publication', value: 5, unit: 'WORKING_DAYS', effectiveFrom: '2021-03-18', effectiveTo: null },
      ],
    });
    expect(data.legalBasis.every(({ provision }) => provision.text.length > 20)).toBe(true);
    const law = data.legalBasis.filter(({ confidence }) => confidence !== 'PRODUCT');
    expect(law.every(({ basis }) => basis.length > 0)).toBe(true);
  });
});
