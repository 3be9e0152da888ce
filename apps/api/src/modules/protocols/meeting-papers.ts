import type { AttendanceSheet, DecisionExtract, MeetingNotice, MeetingProtocol } from '@kenes/documents';
import type { Operation } from '../../kernel/context.ts';
import { encodeId, type RowRef } from '../../kernel/id.ts';
import { actsAs } from '../../kernel/scope.ts';
import { sql } from '../../kernel/sql.ts';
import { clockTime } from './attendance-told.ts';
import { factsOfMeetings, type ProtocolFacts } from './protocol-facts.ts';
import { headOf, protocolModel, secretaryOf, verificationOf } from './protocol-model.ts';
import type { ProtocolProse } from './protocol-prose.ts';
import type { ProtocolSnapshot } from './protocol-snapshot.ts';

type Language = 'kk' | 'ru';

/** The facts of a sitting, inside its council alone: papers are made of everything that was recorded. */
export async function factsForPapers(operation: Operation, meeting: RowRef): Promise<ProtocolFacts | null> {
  if (!actsAs(operation, 'TENANT', 'SYSTEM')) return null;
  const row = await operation.level.first<{ facts: ProtocolFacts }>(
    factsOfMeetings,
    encodeId(meeting.tenantId, meeting.id),
  );
  return row?.facts ?? null;
}

interface DraftRow {
  readonly meetingId: string;
  readonly language: Language;
  readonly state: string;
  readonly number: string | null;
  readonly edition: number;
  readonly code: string;
  readonly prose: ProtocolProse;
  readonly because: string | null;
  readonly snapshot: ProtocolSnapshot | null;
  readonly replaced: string | null;
}

/** A protocol as it stands, marked as a draft: to be looked at before it is frozen. What is frozen is served as its file. */
export async function protocolPreview(
  operation: Operation,
  ref: RowRef,
): Promise<{ readonly model: MeetingProtocol; readonly locale: Language } | null> {
  if (!actsAs(operation, 'TENANT', 'SYSTEM')) return null;
  const row =
    await operation.level.one<DraftRow>(sql`select p.meeting_id as "meetingId", p.language, p.state, p.number, p.edition, p.code, p.prose,
      p.correction_because as because, p.snapshot, o.number as replaced
    from protocol p left join protocol o on o.tenant_id = p.tenant_id and o.id = p.supersedes_id
    where p.tenant_id = ${ref.tenantId}::uuid and p.id = ${ref.id}::uuid`);
  if (!row) return null;
  const facts = row.snapshot?.facts ?? (await factsForPapers(operation, { tenantId: ref.tenantId, id: row.meetingId }));
  if (!facts) return null;
  const frozen = !['DRAFT', 'FREEZING'].includes(row.state);
  const model = protocolModel(facts, {
    language: row.language,
    prose: row.snapshot?.prose ?? row.prose,
    draft: !frozen,
    number: row.number,
    edition: row.edition,
    correction:
      row.because === null
        ? null
        : { replaces: { number: row.replaced ?? '', on: facts.meeting.plannedOn }, because: row.because },
    code: frozen ? row.code : null,
    webUrl: operation.services.webUrl,
    preparedOn: row.snapshot?.preparedOn ?? String(operation.clock.today()),
  });
  return { model, locale: row.language };
}

/** The sheet on which those who come are registered: filled from the record, empty before anybody came. */
export function attendanceSheet(facts: ProtocolFacts, language: Language, preparedOn: string): AttendanceSheet {
  const over = facts.meeting.closedAt !== null;
  return {
    ...headOf(facts, language),
    preparedOn,
    members: facts.members.map(({ name, stays }) => {
      const [first, last] = [stays[0], stays.at(-1)];
      return {
        name,
        position: null,
        part: first ? (stays.some(({ mode }) => mode === 'REMOTE') ? 'REMOTE' : 'IN_PERSON') : over ? 'ABSENT' : null,
        cameAt: first ? clockTime(first.from) : null,
        leftAt: last?.until ? clockTime(last.until) : null,
      };
    }),
    guests: facts.guests.map(({ name, position, organisation }) => ({
      name,
      position: [position, organisation].filter(Boolean).join(', ') || null,
      part: null,
      cameAt: null,
      leftAt: null,
    })),
    secretary: secretaryOf(facts),
  };
}

/** The notice of a sitting with its agenda and the papers that come with it (PC-SES-05). */
export async function meetingNotice(
  operation: Operation,
  facts: ProtocolFacts,
  meeting: RowRef,
  language: Language,
): Promise<MeetingNotice> {
  const more = await operation.level.one<{
    remoteUrl: string | null;
    streamUrl: string | null;
    materials: Record<string, string[]>;
  }>(sql`select m.remote_url as "remoteUrl", m.stream_url as "streamUrl", coalesce((select json_object_agg(q.item_id, q.titles) from (
        select a.item_id, json_agg(a.title order by a.id) as titles from agenda_material a
        where a.tenant_id = m.tenant_id and a.meeting_id = m.id and not a.withdrawn group by a.item_id) q), '{}') as materials
    from meeting m where m.tenant_id = ${meeting.tenantId}::uuid and m.id = ${meeting.id}::uuid`);
  const model = protocolModel(facts, { ...plain, language, webUrl: '', preparedOn: '' });
  return {
    ...headOf(facts, language),
    preparedOn: String(operation.clock.today()),
    at: clockTime(facts.meeting.startsAt),
    remoteUrl: more?.remoteUrl ?? null,
    streamUrl: more?.streamUrl ?? null,
    items: model.items.map(({ title, rapporteurs, closed }, index) => ({
      title,
      rapporteurs,
      closed,
      materials: more?.materials[facts.items[index]?.id ?? ''] ?? [],
    })),
    secretary: secretaryOf(facts),
  };
}

const plain = { prose: {}, draft: true, number: null, edition: 1, correction: null, code: null } as const;

/** One decision taken out of the protocol in force; null where the decision is not there. */
export async function decisionExtract(
  operation: Operation,
  decision: RowRef,
  language: Language,
): Promise<DecisionExtract | null> {
  if (!actsAs(operation, 'TENANT', 'SYSTEM')) return null;
  const row = await operation.level.one<{
    meetingId: string;
    number: string | null;
    code: string | null;
    sha256: string | null;
    signed: boolean;
    snapshot: ProtocolSnapshot | null;
  }>(sql`select d.meeting_id as "meetingId", p.number, p.code, encode(p.sha256, 'hex') as sha256, p.snapshot,
      coalesce(p.state in ('SIGNED', 'REGISTERED', 'PUBLISHED', 'RESTRICTED'), false) as signed
    from decision d left join lateral (select * from protocol x where x.tenant_id = d.tenant_id and x.meeting_id = d.meeting_id
      and x.superseded_by_id is null and x.state in ('SIGNED', 'REGISTERED', 'PUBLISHED', 'RESTRICTED') order by x.edition desc limit 1) p on true
    where d.tenant_id = ${decision.tenantId}::uuid and d.id = ${decision.id}::uuid`);
  if (!row) return null;
  const facts =
    row.snapshot?.facts ?? (await factsForPapers(operation, { tenantId: decision.tenantId, id: row.meetingId }));
  const found = facts?.decisions.find(({ id }) => id === decision.id);
  if (!facts || !found) return null;
  const model = protocolModel(facts, { ...plain, language, webUrl: '', preparedOn: '' });
  const ordinal = facts.items.findIndex(({ id }) => id === found.itemId) + 1;
  const item = model.items[ordinal - 1];
  if (!item) return null;
  const own = facts.decisions.filter(({ itemId }) => itemId === found.itemId).indexOf(found);
  const vote = facts.votes.filter(({ itemId, state }) => itemId === found.itemId && state !== 'OPEN');
  return {
    ...headOf(facts, language),
    preparedOn: String(operation.clock.today()),
    protocolNumber: row.number,
    protocolSha256: row.signed ? row.sha256 : null,
    question: item.title,
    ordinal,
    votes: item.votes.filter((_, index) => vote[index]?.id === found.voteId),
    decision: item.decisions[own] ?? { number: null, text: '', responsible: null, dueOn: null },
    opinions: [],
    verification: row.code === null ? null : verificationOf(operation.services.webUrl, row.code),
    secretary: secretaryOf(facts),
  };
}
