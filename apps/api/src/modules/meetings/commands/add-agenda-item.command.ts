import { lackOfAuthority } from '../../../kernel/access.ts';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId, newId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { hearsBody, powersCited, readItemFields } from '../agenda-input.ts';
import { nextOrdinal } from '../carry-items.ts';
import { AgendaItemEntity } from '../entities/agenda-item.entity.ts';
import type { AddAgendaItemInput } from '../inputs/agenda.inputs.ts';
import { itemVerdict } from '../item-verdict.ts';
import { keepsMeetings, mayFormAgenda, proposesItems } from '../meeting.policy.ts';
import { onMeeting } from '../on-meeting.ts';

/**
 * Adds a question to the agenda. The secretariat and the chair include it; a member proposes it (PC-MEM-08), and it waits
 * to be included.
 */
export const addAgendaItem = defineCommand<AddAgendaItemInput & CommandInput, { itemId: string }>({
  name: 'addAgendaItem',
  authority: proposesItems,
  async run(act, input) {
    const meeting = await onMeeting(act, input.meetingId, { path: 'meetingId' });
    act.obey(mayFormAgenda(meeting.state));
    const { capacity } = act;
    // Whoever has another office of the council beside being its member proposes as a member does.
    const includes = lackOfAuthority(keepsMeetings, capacity) === null;
    const reading = new InputReading();
    const title = reading.requiredLocalized('title', input.title, 1_000);
    const fields = await readItemFields(act, reading, input);
    const proposedBecause = reading.optional('proposedBecause', input.proposedBecause, 1_000);
    if (hearsBody.has(input.kind) && !input.heardBodyId) reading.fault('heardBodyId', 'REQUIRED');
    reading.done();
    const powers = powersCited(input.kind, fields.powers ?? []);
    const state = includes ? 'INCLUDED' : 'PROPOSED';
    if (includes) act.obey(await itemVerdict(act, { powers, kind: input.kind }));
    const item = await act.insert(AgendaItemEntity, {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: meeting.id,
      ordinal: await nextOrdinal(act, meeting.id),
      kind: input.kind,
      title,
      state,
      ...fields,
      powers,
      proposedBecause,
      proposedByName: 'account' in capacity && capacity.account ? capacity.account.name : null,
      published: meeting.published && includes && fields.closed !== true,
    });
    tellMeeting(act, meeting.id, 'AGENDA');
    act.journal({
      act: includes ? 'AgendaItemAdded' : 'AgendaItemProposed',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { ordinal: item.ordinal, kind: item.kind, title: title[title.authentic], closed: item.closed },
    });
    return { itemId: encodeId(act.tenantId, item.id) };
  },
});
