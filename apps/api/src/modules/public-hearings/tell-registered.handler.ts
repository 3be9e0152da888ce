import { formatDate, isLocale, type Locale, translate } from '@kenes/messages';
import { encodeId } from '../../kernel/id.ts';
import type { Kenes } from '../../kernel/process.ts';
import { nothing, sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { looksLikeEmail, queueMail } from '../letters/outbox.ts';
import { registrationToken } from './registration-link.ts';
import { type HearingNews, tellRegistered } from './tell-registered.job.ts';

interface Hearing {
  readonly council: LocalizedText;
  readonly topic: LocalizedText;
  readonly on: string;
  readonly startsAt: Date;
  readonly place: LocalizedText | null;
}

interface Registered {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly number: number;
}

/** Each once, whoever registered and whose contact holds an address; those who took it back or were deleted are left alone. */
async function tell(kenes: Kenes, payload: unknown): Promise<void> {
  const { tenantId, hearingId, participantId, news, locale } = tellRegistered.parse(payload);
  const capacity = { kind: 'SYSTEM', tenantId, job: tellRegistered.name } as const;
  await kenes.database.inTransaction(capacity, false, async (transaction) => {
    const hearing =
      await transaction.one<Hearing>(sql`select t.name as council, h.topic, m.planned_on::text as "on", m.starts_at as "startsAt", m.place
      from public_hearing h join meeting m on m.tenant_id = h.tenant_id and m.id = h.meeting_id join tenant t on t.id = h.tenant_id
      where h.tenant_id = ${tenantId}::uuid and h.id = ${hearingId}::uuid`);
    if (!hearing) return;
    const people =
      await transaction.rows<Registered>(sql`select p.id, p.name, p.contact, p.ordinal as number from hearing_participant p
      where p.tenant_id = ${tenantId}::uuid and p.hearing_id = ${hearingId}::uuid and not p.cancelled and p.erased_on is null and p.contact is not null
        ${participantId === '' ? nothing : sql`and p.id = ${participantId}::uuid`} order by p.ordinal`);
    const language: Locale = isLocale(locale) ? locale : hearing.council.authentic;
    const told = new Set<string>();
    for (const person of people) {
      const recipient = addressIn(person.contact);
      // A family that registered from one address is told once of what is the same for all.
      if (!recipient || (participantId === '' && told.has(recipient))) continue;
      told.add(recipient);
      const page = `${kenes.services.webUrl}/${language}/hearings/${encodeId(tenantId, hearingId)}`;
      const token = registrationToken(kenes.services, encodeId(tenantId, person.id));
      const mail = mailOf(language, news, hearing, person, { page, withdrawal: `${page}/registration/${token}` });
      await queueMail(transaction, tenantId, kenes.clock.now(), { kind: 'HEARING', recipient, ...mail });
    }
  });
}

/** The e-mail address in a contact as people write one: «8 701 …, a@b.kz». */
function addressIn(contact: string): string | null {
  return (
    contact
      .split(/[\s,;<>()]+/)
      .find(looksLikeEmail)
      ?.toLowerCase() ?? null
  );
}

function mailOf(
  locale: Locale,
  news: HearingNews,
  hearing: Hearing,
  { name, number }: Registered,
  { page, withdrawal }: { page: string; withdrawal: string },
): { subject: string; text: string } {
  const time = new Date(hearing.startsAt).toLocaleTimeString('ru-RU', {
    timeZone: 'Asia/Almaty',
    hour: '2-digit',
    minute: '2-digit',
  });
  const facts = { topic: readText(hearing.topic, locale).text, date: formatDate(hearing.on), time, name, number };
  return {
    subject: translate(locale, `mail.hearing${news}Subject`, facts),
    text: [
      translate(locale, `mail.hearing${news}`, facts),
      ...(news === 'CANCELLED' || !hearing.place
        ? []
        : [translate(locale, 'mail.meetingPlace', { place: readText(hearing.place, locale).text })]),
      page,
      ...(news === 'CANCELLED' ? [] : [translate(locale, 'mail.hearingWithdraw', { url: withdrawal })]),
      translate(locale, 'mail.doNotReply'),
    ].join('\n\n'),
  };
}

export const handlers = { [tellRegistered.name]: tell } as const;
