import { describe, expect, it } from 'vitest';
import { meetingKinds, policyOf, sessionForms } from '../index.ts';
import { day } from '../testing/facts.ts';
import { policy, set } from '../testing/meeting-facts.ts';

describe('the policy of a meeting', () => {
  it('of a council: two thirds by law, all else unverified and the council’s own to set', () => {
    const council = policy();
    expect(council).toMatchObject({
      used: true,
      quorum: { base: 'FILLED', otherBase: 'ALL_SEATS', share: { parts: 2, of: 3 }, number: { confidence: 'FOUND' } },
      majority: { base: 'PRESENT', number: { confidence: 'MEMORY' } },
      tie: { decides: 'CHAIR', number: { confidence: 'MEMORY' } },
      notice: { value: 5, unit: 'wd', confidence: 'MEMORY' },
      materials: { value: 5, unit: 'wd' },
      announcement: { value: 3, unit: 'wd' },
      protocol: { due: { value: 5, unit: 'wd' }, handOver: null },
      absenteePoll: { allowed: false },
      remote: { counts: true },
    });
  });

  it('of a commission: half, or as the council has set', () => {
    expect(policy('COMMISSION_SESSION')).toMatchObject({
      quorum: { base: 'FILLED', otherBase: null, share: { parts: 50, of: 100 } },
      notice: { notRegulated: true, value: null },
    });
  });

  it('of a public hearing: no quorum, no casting vote, ten calendar days, proposals and a resolution', () => {
    const hearing = policy('PUBLIC_HEARING');
    expect(hearing).toMatchObject({ quorum: null, tie: { decides: 'NONE' }, announcement: { value: 10, unit: 'cd' } });
    expect(hearing.protocol.sections).toEqual(expect.arrayContaining(['PROPOSALS', 'RESOLUTION']));
  });

  it('of a report hearing is that of the session at which it is heard', () => {
    expect({ ...policy('REPORT_HEARING'), kind: 'COUNCIL_SESSION' }).toEqual(policy());
  });

  it('of an expertise is that of the session at which its conclusion is discussed: two thirds, the majority of those present', () => {
    expect({ ...policy('EXPERTISE'), kind: 'COUNCIL_SESSION' }).toEqual(policy());
    expect(policy('EXPERTISE')).toMatchObject({
      quorum: { share: { parts: 2, of: 3 } },
      majority: { base: 'PRESENT' },
    });
  });

  it('of an assembly: half, the chair breaks a tie, ten and five calendar days, two speeches, two working days to the akim', () => {
    expect(policy('ASSEMBLY')).toMatchObject({
      used: false,
      quorum: { share: { parts: 50, of: 100 }, number: { confidence: 'SEED', edition: 'LSG-ASM-12 2016-01-01' } },
      tie: { decides: 'CHAIR' },
      notice: { value: 10, unit: 'cd' },
      materials: { value: 5, unit: 'cd' },
      speech: { perQuestion: { value: 2 } },
      protocol: {
        sections: ['DATE_PLACE', 'MEMBERS', 'OTHERS', 'OFFICERS', 'AGENDA', 'SPEECHES', 'DECISIONS'],
        handOver: { value: 2, unit: 'wd' },
      },
    });
  });

  it('of a gathering: a tenth of everybody or half of the representatives, and nobody breaks a tie', () => {
    const gathering = (mode: 'ALL_MEMBERS' | 'REPRESENTATIVES') =>
      policyOf({ kind: 'GATHERING', gathering: mode, on: day('2026-11-26') });
    expect(gathering('ALL_MEMBERS')).toMatchObject({
      used: false,
      quorum: { base: 'RESIDENTS', share: { parts: 10, of: 100 } },
    });
    expect(gathering('REPRESENTATIVES')).toMatchObject({
      quorum: { base: 'REPRESENTATIVES', share: { parts: 50, of: 100 } },
    });
    expect(gathering('ALL_MEMBERS').tie.decides).toBe('NONE');
  });

  it('of an extraordinary session sets no term of notice until the council does', () => {
    const extraordinary = (own: ReturnType<typeof set>[] = []) =>
      policyOf({ kind: 'COUNCIL_SESSION', form: 'EXTRAORDINARY', on: day('2026-11-26'), overrides: own }).notice;
    expect(extraordinary()).toMatchObject({ notRegulated: true });
    expect(extraordinary([set('PC-SES-06', 'extraordinaryNotice', 1)])).toMatchObject({ value: 1, overridden: true });
  });

  it('follows the council’s own settings within their corridors, and never against the quorum of the law', () => {
    const own = policy('COUNCIL_SESSION', [
      set('PC-SES-01', 'quorumParts', 1),
      set('PC-VOTE-02', 'chairBreaksTie', 0),
      set('PC-SES-03', 'absenteePoll', 1),
      set('PC-SES-05', 'sessionNotice', 10),
    ]);
    expect(own).toMatchObject({
      quorum: { share: { parts: 2 } },
      tie: { decides: 'NONE' },
      absenteePoll: { allowed: true },
      notice: { value: 10, overridden: true },
    });
  });

  it('exists for every kind and form in every year of the law', () => {
    for (const kind of meetingKinds) {
      for (const form of sessionForms) {
        for (const on of ['2016-01-01', '2019-04-26', '2027-12-31']) {
          expect(policyOf({ kind, form, on: day(on) }).kind).toBe(kind);
        }
      }
    }
  });
});
