import { mayGiveOpinion } from '@kenes/rules';
import { type Act, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { readAct } from '../../composition/on-roster.ts';
import type { AdoptOpinionInput } from '../draft-act.inputs.ts';
import { keepsDraftActs, mayStep } from '../draft-act.policy.ts';
import type { DraftActEntity, OpinionBy } from '../entities/draft-act.entity.ts';
import { draftActIdOf, onDraftAct, showFiles, tell } from '../on-draft-act.ts';

interface Basis {
  readonly on: string | null;
  readonly number: string | null;
  readonly by: OpinionBy;
  readonly decisionId: string | null;
  readonly fileId: string | null;
}

/**
 * Records the opinion that was adopted: by a decision of a sitting of the council or of a commission, or by a paper of
 * either. One later than its term counts all the same, and the journal says so (PC-PWR-03).
 */
export const adoptOpinion = defineCommand<AdoptOpinionInput & CommandInput, { draftActId: string }>({
  name: 'adoptOpinion',
  authority: keepsDraftActs,
  async run(act, input) {
    const draft = await onDraftAct(act, input);
    act.obey(mayStep(draft.state, 'OPINION_ADOPTED'));
    const reading = new InputReading();
    const text = reading.localized('text', input.text, 20_000) ?? draft.opinionDraft;
    if (!text) reading.fault('text', 'REQUIRED');
    const position = input.position ?? draft.opinionDraftPosition;
    if (!position) reading.fault('position', 'REQUIRED');
    const basis = await basisOf(act, reading, input, draft);
    const on = basis.on ?? act.today.toString();
    if (on < draft.receivedOn) reading.fault('paper.on', 'BEFORE_IT_CAME', { on: draft.receivedOn });
    reading.done();
    const day = Temporal.PlainDate.from;
    act.obey(
      mayGiveOpinion({
        receivedOn: day(draft.receivedOn),
        on: day(on),
        today: act.today,
        calendar: await act.calendar(),
        overrides: await act.overrides(),
      }),
    );
    draft.state = 'OPINION_ADOPTED';
    draft.opinion = text;
    draft.opinionPosition = position;
    draft.opinionBy = basis.by;
    draft.opinionOn = on;
    draft.opinionNumber = basis.number;
    draft.opinionDecisionId = basis.decisionId;
    draft.opinionFileId = basis.fileId;
    if (draft.published && basis.fileId) await showFiles(act, [basis.fileId]);
    tell(act, draft, 'OpinionAdopted', on, {
      position,
      by: basis.by,
      decision: basis.number,
      late: draft.dueOn !== null && on > draft.dueOn,
    });
    return draftActIdOf(draft);
  },
});

/** The decision or the paper; exactly one of them. */
async function basisOf(
  act: Act,
  reading: InputReading,
  input: AdoptOpinionInput,
  draft: DraftActEntity,
): Promise<Basis> {
  const paper = await readAct(act, reading, 'paper', input.paper);
  if (input.decisionId) {
    if (paper.facts) reading.fault('paper', 'DECISION_ONE_OR_THE_OTHER');
    const decision = await decisionOf(act, input.decisionId);
    if (!decision) reading.fault('decisionId', 'NOT_THERE');
    else if (decision.itemId !== draft.itemId) reading.fault('decisionId', 'DECISION_ON_ANOTHER_QUESTION');
    return {
      on: decision?.on ?? null,
      number: decision?.number ?? null,
      by: decision?.commission ? 'COMMISSION' : 'COUNCIL',
      decisionId: decision?.id ?? null,
      fileId: null,
    };
  }
  if (!paper.facts) reading.fault('decisionId', 'REQUIRED');
  const by = input.by ?? 'COUNCIL';
  if (by === 'COMMISSION' && draft.consideringCommissionId === null) reading.fault('by', 'DRAFT_ACT_NO_COMMISSION');
  return { on: paper.on, number: paper.number, by, decisionId: null, fileId: paper.fileId };
}

function decisionOf(act: Act, id: string) {
  const ref = decodeId(id);
  if (ref?.tenantId !== act.tenantId) return null;
  return act.transaction.one<{ id: string; itemId: string; on: string; number: string | null; commission: boolean }>(
    sql`select d.id, d.item_id as "itemId", d.decided_on::text as "on", d.number, m.kind = 'COMMISSION_SESSION' as commission
      from decision d join meeting m on m.tenant_id = d.tenant_id and m.id = d.meeting_id
      where d.tenant_id = ${ref.tenantId}::uuid and d.id = ${ref.id}::uuid and d.effect in ('ADOPTS_OPINION', 'NOTES', 'INSTRUCTS')`,
  );
}
