import { combine } from '@kenes/rules';
import { type Act, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { contactsIn } from '../../protocols/contacts-in.ts';
import type { ExpertiseConclusionEntity } from '../entities/expertise-conclusion.entity.ts';
import { keepsExpertises } from '../expertise.policy.ts';
import type { PublishConclusionInput } from '../inputs/conclusion.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onConclusion, tell } from '../on-expertise.ts';

/**
 * Publishes a signed conclusion: the public reads the signed file itself, the answers, the opinions of those who disagree,
 * the signatures. A telephone or an address of a person in its texts is asked about: names alone stay.
 */
export const publishConclusion = defineCommand<PublishConclusionInput & CommandInput, ExpertiseDone>({
  name: 'publishConclusion',
  authority: keepsExpertises,
  async run(act, input) {
    const { conclusion, expertise } = await onConclusion(act, input);
    if (conclusion.state !== 'SIGNED')
      throw refuse(refused(conclusion.state === 'PUBLISHED' ? 'ALREADY_PUBLISHED' : 'CONCLUSION_NOT_SIGNED'));
    act.obey(combine(contactsIn(conclusion.snapshot)));
    const on = act.today.toString();
    act.em.assign(conclusion, { state: 'PUBLISHED', publishedOn: on, published: true });
    expertise.published = true;
    await act.em.flush();
    await show(act, conclusion);
    tell(act, expertise, 'ConclusionPublished', {
      number: conclusion.number,
      sha256: conclusion.sha256?.toString('hex') ?? null,
    });
    return expertiseIdOf(expertise);
  },
});

/** What stands with it; those who take no part, and signatures withdrawn, are not shown. */
async function show(act: Act, { id, expertiseId, fileId }: ExpertiseConclusionEntity): Promise<void> {
  const { tenantId } = act;
  await act.transaction.execute(sql`update expertise_expert set published = true
    where tenant_id = ${tenantId}::uuid and expertise_id = ${expertiseId}::uuid and state <> 'RECUSED'`);
  await act.transaction.execute(sql`update expertise_answer a set published = true from expertise_expert x
    where a.tenant_id = ${tenantId}::uuid and a.expertise_id = ${expertiseId}::uuid and x.tenant_id = a.tenant_id and x.id = a.expert_id and x.published`);
  await act.transaction.execute(sql`update expertise_signature set published = true
    where tenant_id = ${tenantId}::uuid and conclusion_id = ${id}::uuid and state <> 'WITHDRAWN'`);
  await act.transaction.execute(sql`update stored_file set published = true
    where tenant_id = ${tenantId}::uuid and id = ${fileId}::uuid`);
}
