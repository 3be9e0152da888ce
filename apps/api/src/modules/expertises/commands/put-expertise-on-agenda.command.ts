import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, ownId } from '../../../kernel/id.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { addAgendaItem } from '../../meetings/commands/add-agenda-item.command.ts';
import { addAgendaMaterial } from '../../meetings/commands/add-agenda-material.command.ts';
import { onMeeting } from '../../meetings/on-meeting.ts';
import { AgendaItemKind } from '../../meetings/types/agenda.enums.ts';
import { ExpertisePaperEntity } from '../entities/expertise-paper.entity.ts';
import { keepsExpertises, mayBeDiscussedAt, mayPutOnAgenda } from '../expertise.policy.ts';
import type { PutExpertiseOnAgendaInput } from '../inputs/expertise.inputs.ts';
import { conclusionOf, type ExpertiseDone, expertiseIdOf, expertsOf, onExpertise, tell } from '../on-expertise.ts';

/**
 * Puts an expertise on the agenda of a session as its question (decision 0016): what is examined, and the conclusion once it is signed, are
 * its papers, the experts report on it.
 */
export const putExpertiseOnAgenda = defineCommand<PutExpertiseOnAgendaInput & CommandInput, ExpertiseDone>({
  name: 'putExpertiseOnAgenda',
  authority: keepsExpertises,
  async run(act, input) {
    const expertise = await onExpertise(act, input);
    act.obey(mayPutOnAgenda(expertise.state));
    const meeting = await onMeeting(act, input.meetingId, { path: 'meetingId' });
    act.obey(mayBeDiscussedAt(meeting.kind));
    if (expertise.questionId) {
      const standing = await act.transaction.one<{ open: boolean }>(
        sql`select i.state in ('PROPOSED', 'INCLUDED', 'DISCUSSED') and m.state not in ('CANCELLED', 'RESCHEDULED', 'NO_QUORUM', 'HELD', 'PROTOCOLLED') as open
          from agenda_item i join meeting m on m.tenant_id = i.tenant_id and m.id = i.meeting_id
          where i.tenant_id = ${act.tenantId}::uuid and i.id = ${expertise.questionId}::uuid`,
      );
      if (standing?.open) throw refuse(refused('EXPERTISE_ON_AGENDA'));
    }
    const experts = await expertsOf(act, expertise.id);
    const { key, meetingId } = input;
    const { itemId } = await asPartOf(act, addAgendaItem, {
      key,
      meetingId,
      kind: AgendaItemKind.EXPERTISE,
      title: input.title ?? expertise.topic,
      powers: input.powers ?? ['PWR-09'],
      missionId: encodeId(act.tenantId, expertise.missionId),
      rapporteurs: input.rapporteurs ?? experts.map(({ name, position }) => ({ name, position })),
    });
    const conclusion = await conclusionOf(act, expertise.id);
    const papers = await act.em.find(
      ExpertisePaperEntity,
      { tenantId: act.tenantId, expertiseId: expertise.id },
      { orderBy: { id: 'asc' } },
    );
    const signed = conclusion?.state === 'SIGNED' || conclusion?.state === 'PUBLISHED' ? conclusion.fileId : null;
    const files = [...(signed ? [signed] : []), ...papers.map(({ fileId }) => fileId)];
    for (const fileId of files)
      await asPartOf(act, addAgendaMaterial, { key, itemId, fileId: encodeId(act.tenantId, fileId) });
    expertise.questionId = ownId(itemId).id;
    tell(act, expertise, 'ExpertisePutOnAgenda', { meetingId: ownId(meetingId).id });
    return expertiseIdOf(expertise);
  },
});
