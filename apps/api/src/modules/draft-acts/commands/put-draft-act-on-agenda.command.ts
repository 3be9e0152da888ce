import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, ownId } from '../../../kernel/id.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { addAgendaItem } from '../../meetings/commands/add-agenda-item.command.ts';
import { addAgendaMaterial } from '../../meetings/commands/add-agenda-material.command.ts';
import { AgendaItemKind } from '../../meetings/types/agenda.enums.ts';
import type { PutDraftActOnAgendaInput } from '../draft-act.inputs.ts';
import { keepsDraftActs, mayConsider } from '../draft-act.policy.ts';
import { draftActIdOf, filesOf, onDraftAct, tell } from '../on-draft-act.ts';

type Success = { draftActId: string; itemId: string };

/** Puts a draft act on the agenda of a sitting as its question, with its files as papers, in one act. */
export const putDraftActOnAgenda = defineCommand<PutDraftActOnAgendaInput & CommandInput, Success>({
  name: 'putDraftActOnAgenda',
  authority: keepsDraftActs,
  async run(act, input) {
    const draft = await onDraftAct(act, input);
    act.obey(mayConsider(draft.state));
    if (draft.itemId) {
      const standing = await act.transaction.one<{ open: boolean }>(
        sql`select i.state in ('PROPOSED', 'INCLUDED', 'DISCUSSED') and m.state not in ('CANCELLED', 'RESCHEDULED', 'NO_QUORUM', 'HELD', 'PROTOCOLLED') as open
          from agenda_item i join meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id
          where i.tenant_id = ${act.tenantId}::uuid and i.id = ${draft.itemId}::uuid`,
      );
      if (standing?.open) throw refuse(refused('DRAFT_ACT_ON_AGENDA'));
    }
    const { key, meetingId } = input;
    const { itemId } = await asPartOf(act, addAgendaItem, {
      key,
      meetingId,
      kind: AgendaItemKind.DRAFT_ACT,
      title: input.title ?? draft.title,
      powers: input.powers ?? ['PWR-05'],
      ...(input.rapporteurs ? { rapporteurs: input.rapporteurs } : {}),
      ...(draft.consideringCommissionId ? { commissionId: encodeId(act.tenantId, draft.consideringCommissionId) } : {}),
    });
    for (const { fileId, title, published } of await filesOf(act, draft))
      await asPartOf(act, addAgendaMaterial, {
        key,
        itemId,
        fileId: encodeId(act.tenantId, fileId),
        title,
        published,
        ...(input.deliveredOn ? { deliveredOn: input.deliveredOn } : {}),
      });
    draft.itemId = ownId(itemId).id;
    tell(act, draft, 'DraftActPutOnAgenda', act.today.toString(), { meetingId: ownId(meetingId).id });
    return { ...draftActIdOf(draft), itemId };
  },
});
