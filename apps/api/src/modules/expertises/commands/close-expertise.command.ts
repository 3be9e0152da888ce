import { mayCloseMission, type RecommendationState } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { sql } from '../../../kernel/sql.ts';
import { keepsExpertises, mayStep } from '../expertise.policy.ts';
import type { CloseExpertiseInput } from '../inputs/expertise.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpertise, tell } from '../on-expertise.ts';

/** Closes an expertise once each of its recommendations is at its end (domain §3.14); without an outcome it is asked about. */
export const closeExpertise = defineCommand<CloseExpertiseInput & CommandInput, ExpertiseDone>({
  name: 'closeExpertise',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayStep(expertise.state, 'CLOSED'));
    const row = await act.transaction.one<{ states: RecommendationState[]; outcome: boolean }>(
      sql`select coalesce((select json_agg(r.state) from recommendation r where r.tenant_id = ${act.tenantId}::uuid and r.mission_id = ${expertise.missionId}::uuid), '[]'::json) as states,
        exists (select from outcome o where o.tenant_id = ${act.tenantId}::uuid and o.mission_id = ${expertise.missionId}::uuid) as outcome`,
    );
    act.obey(mayCloseMission({ recommendations: row?.states ?? [], hasOutcome: row?.outcome ?? false }));
    const on = act.today.toString();
    act.em.assign(expertise, { state: 'CLOSED', closedOn: on });
    tell(act, expertise, 'ExpertiseClosed', { recommendations: row?.states.length ?? 0 });
    return expertiseIdOf(expertise);
  },
});
