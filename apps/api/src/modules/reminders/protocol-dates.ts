import type { LegalDate } from '@kenes/calendar';
import { type Locale, translateCode } from '@kenes/messages';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { LocalizedText } from '../../kernel/texts.ts';
import { dueOfProtocol } from '../protocols/protocol-clock.ts';
import type { Awaited } from './sweep.reader.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly on: string;
  readonly number: string | null;
  readonly title: LocalizedText | null;
  readonly begun: boolean;
  readonly signed: boolean;
  readonly dueOn: string | null;
  readonly publishBy: string | null;
  readonly alerts: readonly (Awaited['alerts'][number] & { readonly clock: string })[];
}

/**
 * The days by which the protocol of a sitting is ready and signed, and then public (PC-PROT-01, PC-HEAR-03); told to the
 * secretariat alone. One that nobody has begun is owed too; a sitting entered from a signed paper owes none.
 */
export async function protocolDates(act: Act, date: LegalDate): Promise<Awaited[]> {
  // A council that enters last year's sittings is not reminded of them.
  const latest = date.subtract({ days: 14 }).toString();
  const since = date.subtract({ days: 180 }).toString();
  const rows =
    await act.transaction.rows<Row>(sql`select m.id, m.kind, m.planned_on::text as "on", m.number, m.title, p.id is not null as begun,
      coalesce(p.state in ('SIGNED', 'REGISTERED'), false) as signed, p.due_on::text as "dueOn", p.publish_by::text as "publishBy",
      (select coalesce(json_agg(json_build_object('clock', s.clock, 'kind', s.kind, 'due', s.due_on, 'sentOn', s.sent_on)), '[]')
        from meeting_notice s where s.tenant_id = m.tenant_id and s.meeting_id = m.id) as alerts
    from meeting m left join protocol p on p.tenant_id = m.tenant_id and p.meeting_id = m.id and p.edition = 1
    where m.tenant_id = ${act.tenantId}::uuid and m.state in ('HELD', 'PROTOCOLLED') and m.planned_on >= ${since}::date
      and (p.id is null or p.state in ('DRAFT', 'FREEZING', 'FOR_SIGNATURE', 'SIGNED', 'REGISTERED'))
      and (p.id is not null or m.paper_file_id is null)
    order by m.planned_on, m.id`);
  const dates: Awaited[] = [];
  for (const row of rows) {
    const clock = row.signed ? 'PROTOCOL_PUBLICATION' : 'PROTOCOL';
    const due = row.signed ? row.publishBy : row.begun ? row.dueOn : (await dueOfProtocol(act, row.kind, row.on)).dueOn;
    if (due === null || due < latest) continue;
    dates.push({
      clock,
      trackId: null,
      missionId: null,
      meetingId: row.id,
      due,
      number: row.number ?? row.on.split('-').toReversed().join('.'),
      wording: row.title ?? kindInWords(row.kind),
      bodyId: null,
      bodyName: null,
      email: null,
      language: 'ru',
      alerts: row.alerts.filter((one) => one.clock === clock),
    });
  }
  return dates;
}

function kindInWords(kind: string): LocalizedText {
  const words = (locale: Locale) => translateCode(locale, 'enums', `MeetingKind_${kind}`) ?? kind;
  return { authentic: 'kk', kk: words('kk'), ru: words('ru'), en: words('en') };
}
