import type { Operation } from '../../kernel/context.ts';
import { type Relation, relation } from '../../kernel/level-loader.ts';
import { nothing, type Sql, sql } from '../../kernel/sql.ts';
import { storedFileColumns } from '../files/stored-file.reader.ts';
import { columnsSeenBy, type Eyes, type FieldColumns } from '../recommendations/eyes.ts';

const fields: FieldColumns = {
  id: ['gid(l.tenant_id, l.id)'],
  version: ['l.version'],
  councilId: ['l.tenant_id'],
  direction: ['l.direction'],
  kind: ['l.kind'],
  state: ['l.state'],
  series: ['l.series', 'DESK'],
  year: ['l.year', 'DESK'],
  ordinal: ['l.ordinal', 'DESK'],
  number: ['l.number'],
  registeredOn: ['l.registered_on', 'DESK'],
  datedOn: ['l.dated_on'],
  counterNumber: ['l.counter_number'],
  counterDate: ['l.counter_date'],
  bodyId: ['l.body_id'],
  correspondent: ['l.correspondent'],
  addresseePosition: ['l.addressee_position'],
  subject: ['l.subject'],
  bodyText: ['l.body_text'],
  fileIndex: ['l.file_index', 'DESK'],
  channel: ['l.channel'],
  language: ['l.language'],
  executorName: ['l.executor_name'],
  executorPhone: ['l.executor_phone'],
  signatory: ['l.signatory'],
  signatoryPosition: ['l.signatory_position'],
  email: ['l.email', 'DESK'],
  replyToId: ['gid(l.tenant_id, l.reply_to_id)'],
  missionId: ['gid(l.tenant_id, l.mission_id)', 'DESK'],
  sentOn: ['l.sent_on'],
  receivedOn: ['l.received_on'],
  instruction: ['l.instruction', 'DESK'],
  instructedToName: [
    `(select concat_ws(' ', p.surname, p.given_name, p.patronymic) from account p where p.id = l.instructed_to)`,
    'DESK',
  ],
  instructedOn: ['l.instructed_on', 'DESK'],
  controlDue: ['l.control_due', 'DESK'],
  offControlOn: ['l.off_control_on', 'DESK'],
  recordedAt: ['l.recorded_at'],
};

export interface LetterListFilter {
  readonly direction?: string | null;
  readonly kind?: string | null;
  readonly state?: string | null;
  readonly year?: number | null;
  readonly series?: string | null;
  readonly bodyId?: string | null;
  readonly onControl?: boolean | null;
  readonly search?: string | null;
}

/** The register of a council’s letters; those without a number yet stand first. */
export function letters(tenantId: string, filter: LetterListFilter): Sql {
  const { direction, kind, state, year, series, bodyId, onControl, search } = filter;
  const pattern = search
    ? `%${search
        .normalize('NFC')
        .trim()
        .replace(/[\\%_]/g, '\\$&')}%`
    : null;
  return sql`select ${columnsSeenBy('COUNCIL', fields)}, coalesce(l.registered_on, '9999-12-31'::date) as "sortDate",
      coalesce(l.ordinal, 2147483647) as "sortOrdinal", l.id::text as "sortId"
    from letter l where l.tenant_id = ${tenantId}::uuid
    ${direction ? sql`and l.direction = ${direction}` : nothing} ${kind ? sql`and l.kind = ${kind}` : nothing}
    ${state ? sql`and l.state = ${state}` : nothing} ${year ? sql`and (l.year = ${year}::int)` : nothing}
    ${series === null || series === undefined ? nothing : sql`and l.series = ${series}`}
    ${bodyId ? sql`and l.body_id = ${bodyId}::uuid` : nothing}
    ${onControl ? sql`and l.instructed_on is not null and l.off_control_on is null` : nothing}
    ${pattern ? sql`and concat_ws(' ', l.number, l.counter_number, l.correspondent, l.subject, l.executor_name, l.file_index) ilike ${pattern}` : nothing}`;
}

/** One letter by its id. */
export function letterById(eyes: Eyes, tenantId: string, id: string): Sql {
  return sql`select ${columnsSeenBy(eyes, fields)} from letter l where l.tenant_id = ${tenantId}::uuid and l.id = ${id}::uuid`;
}

/** Letters by their ids. */
export const lettersByIds = relation<{ eyes: Eyes }>(
  'letters by ids',
  (keys, { eyes }) => sql`select ${columnsSeenBy(eyes, fields)}, l.id as key from letter l
    where l.tenant_id = any(${keys.tenants}::uuid[]) and l.id = any(${keys.ids}::uuid[])`,
);

/** Letters that reply to a letter, in the order they were entered; at most 100 each. */
export const repliesToLetter = relation<{ eyes: Eyes }>(
  'replies to letters',
  (keys, { eyes }) => sql`select * from (select ${columnsSeenBy(eyes, fields)}, l.reply_to_id as key,
      row_number() over (partition by l.reply_to_id order by l.id) as place
    from letter l where l.tenant_id = any(${keys.tenants}::uuid[]) and l.reply_to_id = any(${keys.ids}::uuid[])) q
    where q.place <= 100 order by q.key, q.place`,
);

/** The live answer link of letters. */
export const linkOfLetter = relation(
  'links of letters',
  (
    keys,
  ) => sql`select gid(k.tenant_id, k.id) as id, k.ordinal, k.issued_at as "issuedAt", k.opened_count as "openedCount",
      k.last_opened_at as "lastOpenedAt", k.letter_id as key
    from answer_link k where k.tenant_id = any(${keys.tenants}::uuid[]) and k.letter_id = any(${keys.ids}::uuid[]) and k.revoked_at is null`,
);

/** The papers of letters as they left, in the order they were printed. */
export function papersOfLetters(operation: Operation): Relation<undefined> {
  return relation(
    'papers of letters',
    (keys) => sql`select ${storedFileColumns(operation)}, f.letter_id as key from stored_file f
      where f.tenant_id = any(${keys.tenants}::uuid[]) and f.letter_id = any(${keys.ids}::uuid[]) and f.purpose = 'PAPER' order by f.id`,
  );
}

/** Scans of letters: files that someone of the council attached; what came through a link belongs to its answer. */
export const scansOfLetter = relation(
  'scans of letters',
  (keys) => sql`select gid(s.tenant_id, s.id) as id, s.letter_id as key from stored_file s
    where s.tenant_id = any(${keys.tenants}::uuid[]) and s.letter_id = any(${keys.ids}::uuid[]) and s.uploaded_by is not null order by s.id`,
);
