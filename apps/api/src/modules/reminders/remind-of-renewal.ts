import type { LegalDate } from '@kenes/calendar';
import { formatDate, isLocale, type Locale, translate } from '@kenes/messages';
import { renewalOf, renewalReminders } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { newId, ownId } from '../../kernel/id.ts';
import { sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { convocationOn, rosterIn } from '../composition/roster.ts';
import { queueMailOf } from '../letters/outbox.ts';
import { dayOf } from '../recommendations/act-input.ts';
import { whereCalendarKnown } from '../recommendations/operation-calendar.ts';
import { type Address, addresses } from './sweep.reader.ts';

/** How late a reminder may still be told: a council that joins with an ended term is not reminded of its past. */
const latestAfter = { days: 14 };

/**
 * Tells secretariat and forming body of the end of a term on the days of PC-FORM-02: some days ahead, when formation
 * begins, shortly before the end, and after it; on working days, each once for each last day. Nothing once the next
 * convocation is approved. Says whether somebody was told.
 */
export async function remindOfRenewal(act: Act, date: LegalDate): Promise<boolean> {
  const calendar = await act.calendar();
  if (!whereCalendarKnown(() => calendar.isWorkingDay(date))) return false;
  const roster = await rosterIn(act);
  const present = convocationOn(roster, date.toString());
  if (!present?.endsOn) return false;
  const next = roster.convocations.find(({ number }) => number > present.number);
  if (next?.approvalOn) return false;
  const endsOn = dayOf(present.endsOn);
  const { overrides } = roster;
  const due = renewalReminders({ endsOn, calendar, overrides }).filter(
    ({ on }) => Temporal.PlainDate.compare(on, date) <= 0 && Temporal.PlainDate.compare(date, on.add(latestAfter)) <= 0,
  );
  const kind = due.at(-1)?.kind;
  if (!kind) return false;
  const to = await recipients(act, date);
  const fresh =
    await act.transaction.execute(sql`insert into renewal_notice (tenant_id, id, convocation_id, kind, ends_on, sent_on, mails)
      values (${act.tenantId}::uuid, ${newId()}::uuid, ${ownId(present.id).id}::uuid, ${kind}, ${present.endsOn}::date, ${date.toString()}::date, ${to.length}) on conflict do nothing`);
  if (fresh === 0) return false;
  const openedOn = next?.openedOn ? dayOf(next.openedOn) : null;
  const { startsOn } = renewalOf({ endsOn, openedOn, successorStartsOn: null, today: date, overrides });
  for (const { email, locale, council } of to) {
    const facts = {
      council: readText(council, locale).text,
      number: present.number,
      endsOn: formatDate(present.endsOn),
      startsOn: formatDate(startsOn.toString()),
      link: `${act.operation.services.webUrl}/${locale}`,
    };
    await queueMailOf(act, {
      kind: 'REMINDER',
      recipient: email,
      subject: translate(locale, `mail.renewalSubject_${kind}`, facts),
      text: [translate(locale, `mail.renewalText_${kind}`, facts), translate(locale, 'mail.doNotReply')].join('\n\n'),
    });
  }
  act.journal({
    act: 'RenewalReminded',
    subjectType: 'Convocation',
    subjectId: ownId(present.id).id,
    occurredOn: date,
    facts: { number: present.number, kind, endsOn: present.endsOn, mails: to.length },
  });
  return true;
}

interface Recipient {
  readonly email: string;
  readonly locale: Locale;
  readonly council: LocalizedText;
}

/** The secretariat, else the council’s own address; and the forming body at its address of the register. */
async function recipients(act: Act, date: LegalDate): Promise<Recipient[]> {
  const council = await act.transaction.one<{ name: LocalizedText; email: string | null; formingEmail: string | null }>(
    sql`select t.name, t.email, o.email as "formingEmail" from tenant t left join organisation o on o.id = t.forming_body_id
      where t.id = ${act.tenantId}::uuid`,
  );
  if (!council) return [];
  const known = await act.transaction.rows<Address>(addresses(date.toString(), []));
  const own =
    known.length > 0 ? known : council.email ? [{ email: council.email, locale: council.name.authentic }] : [];
  const forming = council.formingEmail ? [{ email: council.formingEmail, locale: council.name.authentic }] : [];
  const byAddress = new Map([...forming, ...own].map(({ email, locale }) => [email, locale]));
  return [...byAddress].map(([email, locale]) => ({
    email,
    locale: isLocale(locale) ? locale : 'ru',
    council: council.name,
  }));
}
