import { describe, expect, it } from 'vitest';
import { useApi } from '../../testing/api.ts';
import { aSittingCouncil } from './testing/cast.ts';

const all = `query ($id: ID!) {
  convocation(id: $id) { commissions { id name { text } members { id name advisory office membership { id } } head { id } viewerMay { close { outcome } } decisionId }
    viewerMayFormCommission { outcome } offices { id name ground } officesOn { chair { name } presidium { id } } viewerMayRecordOffice { outcome } }
  commissions { totalCount nodes { id convocation { number } members(on: "2026-11-23") { id commission { id } } head { name } } }
  decisions { totalCount nodes { id overdue mission { id } commission { id } responsiblePerson { id } meeting { id } item { id } viewerMay { extend { outcome } } } }
  workPlans { nodes { id fulfilment { share } quarters { quarter missed } file { id } viewerMay { edit { outcome } } } }
  councils(first: 5) { nodes { id commissions { id } offices { presiding { name } } regulations { id file { id } } regulation { id } workPlan { id items { id } } } }
}`;

describe('commissions, offices, decisions and plans', () => {
  const api = useApi('2026-11-23');

  it('are read by a council and by the public, each within what it may see', async () => {
    const { secretary, convocationId } = await aSittingCouncil(api());
    const shown = await api().query<{ convocation: { viewerMayFormCommission: { outcome: string } | null } }>(
      secretary,
      all,
      {
        id: convocationId,
      },
    );
    expect(shown.convocation.viewerMayFormCommission?.outcome).toBe('ALLOWED');
    const open = await api().query<{ convocation: { viewerMayFormCommission: null; commissions: [] } }>(
      { kind: 'PUBLIC' },
      all,
      { id: convocationId },
    );
    expect(open.convocation).toMatchObject({ viewerMayFormCommission: null, commissions: [] });
  });
});
