import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { notThere } from '../../../kernel/refusals.ts';
import { hideFiles } from '../../files/hide-files.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { AgendaMaterialEntity } from '../entities/agenda-material.entity.ts';
import type { WithdrawAgendaMaterialInput } from '../inputs/agenda.inputs.ts';
import { keepsMeetings, mayFormAgenda } from '../meeting.policy.ts';
import { onMeetingOf } from '../on-meeting.ts';

/** Takes a paper back, for a reason: nobody is shown it any more, and its line stays in the journal. */
export const withdrawAgendaMaterial = defineCommand<WithdrawAgendaMaterialInput & CommandInput, { itemId: string }>({
  name: 'withdrawAgendaMaterial',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, ref } = await onMeetingOf(act, 'agenda_material', input.id);
    act.obey(mayFormAgenda(meeting.state));
    const material = await act.loadRow(AgendaMaterialEntity, ref);
    if (material.withdrawn) throw notThere('id');
    const reading = new InputReading();
    const because = reading.required('because', input.because, 500);
    reading.done();
    material.withdrawn = true;
    material.published = false;
    await hideFiles(act, [material.fileId]);
    tellMeeting(act, meeting.id, 'AGENDA');
    act.journal({
      act: 'AgendaMaterialWithdrawn',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { title: material.title, because },
    });
    return { itemId: encodeId(act.tenantId, material.itemId) };
  },
});
