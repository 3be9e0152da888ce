import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId } from '../../../kernel/id.ts';
import { factOn, InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { readFile } from '../../composition/member-input.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { AgendaMaterialEntity } from '../entities/agenda-material.entity.ts';
import type { AddAgendaMaterialInput } from '../inputs/agenda.inputs.ts';
import { keepsMeetings, mayFormAgenda } from '../meeting.policy.ts';
import { itemIdOf, onItem } from '../on-item.ts';

/** Adds a paper to a question, with the day members had it (PC-SES-05). A closed question’s papers are never public. */
export const addAgendaMaterial = defineCommand<AddAgendaMaterialInput & CommandInput, { itemId: string }>({
  name: 'addAgendaMaterial',
  authority: keepsMeetings,
  async run(act, input) {
    const { meeting, item } = await onItem(act, input.itemId, undefined, 'itemId');
    act.obey(mayFormAgenda(meeting.state));
    const reading = new InputReading();
    const fileId = await readFile(act, reading, 'fileId', input.fileId);
    if (!input.fileId) reading.fault('fileId', 'REQUIRED');
    const given = reading.optional('title', input.title, 300);
    const published = input.published === true;
    if (published && item.closed) reading.fault('published', 'CLOSED_ITEM_IS_NOT_PUBLIC');
    reading.done();
    if (fileId === null) throw new Error('a file was read and is not there');
    const deliveredOn = factOn(act, input.deliveredOn);
    const file = await act.transaction.one<{ name: string }>(
      sql`update stored_file set published = published or ${published} where tenant_id = ${act.tenantId}::uuid and id = ${fileId}::uuid returning name`,
    );
    const title = given ?? file?.name ?? '';
    await act.insert(AgendaMaterialEntity, {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: meeting.id,
      itemId: item.id,
      fileId,
      title,
      deliveredOn: deliveredOn.toString(),
      published,
    });
    tellMeeting(act, meeting.id, 'AGENDA');
    act.journal({
      act: 'AgendaMaterialAdded',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: deliveredOn,
      facts: { ordinal: item.ordinal, title, published },
    });
    return itemIdOf(item);
  },
});
