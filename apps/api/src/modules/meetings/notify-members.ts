import { formatDate, type Locale, translate } from '@kenes/messages';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { queueMailOf } from '../letters/outbox.ts';
import type { AgendaItemEntity } from './entities/agenda-item.entity.ts';
import type { MeetingEntity } from './entities/meeting.entity.ts';

interface Addressed {
  readonly name: string;
  readonly email: string;
}

/** Queues the notice to every member of the roll who has an address: when, where, what about. Gives how many there are. */
export async function notifyMembers(
  act: Act,
  meeting: MeetingEntity,
  items: readonly AgendaItemEntity[],
): Promise<number> {
  const people = await act.transaction.rows<Addressed>(
    sql`select r.name, p.email from meeting_member r
      join council_person p on p.tenant_id = r.tenant_id and p.id = r.person_id
      where r.tenant_id = ${act.tenantId}::uuid and r.meeting_id = ${meeting.id}::uuid and not r.removed
        and p.email is not null order by r.ordinal`,
  );
  if (people.length === 0) return 0;
  const council = await act.transaction.one<{ name: LocalizedText }>(
    sql`select t.name from tenant t where t.id = ${act.tenantId}::uuid`,
  );
  const language: Locale = council?.name.authentic ?? 'kk';
  const zoned = meeting.startsAt.toLocaleTimeString('ru-RU', {
    timeZone: 'Asia/Almaty',
    hour: '2-digit',
    minute: '2-digit',
  });
  const agenda = items
    .filter(({ state }) => state === 'INCLUDED')
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .map(({ title }, index) => `${index + 1}. ${readText(title, language).text}`);
  const facts = {
    council: council ? readText(council.name, language).text : '',
    date: formatDate(meeting.plannedOn),
    time: zoned,
  };
  for (const { name, email } of people)
    await queueMailOf(act, {
      kind: 'MEETING_NOTICE',
      recipient: email,
      subject: translate(language, 'mail.meetingSubject', facts),
      text: [
        translate(language, 'mail.meetingNotice', { ...facts, name }),
        ...(meeting.place
          ? [translate(language, 'mail.meetingPlace', { place: readText(meeting.place, language).text })]
          : []),
        ...(meeting.remoteUrl ? [meeting.remoteUrl] : []),
        ...(agenda.length > 0 ? [translate(language, 'mail.meetingAgenda'), agenda.join('\n')] : []),
      ].join('\n\n'),
    });
  return people.length;
}
