import type { DocumentFinding, DocumentLocale, FinalDocument, Occasion, Photo } from '@kenes/documents';
import sharp from 'sharp';
import type { Operation } from '../../kernel/context.ts';
import type { RowRef } from '../../kernel/id.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { documentColumns } from '../final-documents/final-document.reader.ts';
import type { FinalDocument as Row } from '../final-documents/final-document.type.ts';
import { answerTerm, lawInWords } from './legal-basis.words.ts';

interface FindingRow extends Omit<DocumentFinding, 'photos' | 'statement'> {
  readonly statement: string | null;
  readonly photos: readonly { readonly key: string; readonly caption: string | null }[];
}

interface Facts extends Row {
  readonly council: LocalizedText;
  readonly chair: { readonly name: string; readonly position: string | null } | null;
  readonly mission: {
    readonly title: LocalizedText;
    readonly form: FinalDocument['form'];
    readonly legalBasis: 'LAW_383_V' | 'LAW_30_VIII';
    readonly decisionNumber: string | null;
    readonly decisionDate: string | null;
  };
  readonly objects: readonly { readonly name: LocalizedText; readonly bin: string | null }[];
  readonly visits: readonly Occasion[];
  readonly findings: readonly FindingRow[];
}

/**
 * The facts of a final document in one statement. What happened after it was sent does not show: a document that left
 * stays what it was.
 */
function finalDocumentFacts(operation: Operation, ref: RowRef): Sql {
  const open = operation.capacity.kind === 'PUBLIC';
  const hidden = (text: Sql): Sql => (open ? sql`null` : text);
  return sql`select ${documentColumns(operation)}, t.name as council,
    ${hidden(sql`(select json_build_object('name', left(a.given_name, 1) || '. ' || a.surname, 'position', r.position) from tenant_role r join account a on a.id = r.account_id
      where r.tenant_id = d.tenant_id and 'CHAIR' = any(r.roles) and (r.until is null or r.until >= coalesce(d.dated_on, d.completed_on)) order by r.since limit 1)`)} as chair,
    (select json_build_object('title', m.title, 'form', m.form, 'legalBasis', m.legal_basis, 'decisionNumber', m.decision_number,
      'decisionDate', m.decision_date) from mission m where m.tenant_id = d.tenant_id and m.id = d.mission_id) as mission,
    (select coalesce(json_agg(json_build_object('name', o.name, 'bin', o.bin) order by x.id), '[]'::json)
      from mission_object x join organisation o on o.id = x.body_id where x.tenant_id = d.tenant_id and x.mission_id = d.mission_id) as objects,
    (select coalesce(json_agg(json_build_object('on', v.visited_on, 'from', ${hidden(sql`to_char(v.from_time, 'HH24:MI')`)}, 'to', ${hidden(sql`to_char(v.to_time, 'HH24:MI')`)},
        'place', coalesce(v.place, d.place, ''), 'remark', coalesce(v.refusal_reason, ${hidden(sql`v.met_by`)})) order by v.visited_on), '[]'::json)
      from visit v where v.tenant_id = d.tenant_id and v.mission_id = d.mission_id and v.state in ('DONE', 'REFUSED_ACCESS')
        and v.visited_on <= d.completed_on) as visits,
    (select coalesce(json_agg(json_build_object('statement', f.statement, 'observedOn', f.observed_on, 'severity', f.severity, 'norm', f.norm,
        'causes', nullif(concat_ws('; ', f.causes, f.conditions), ''),
        'objection', (select s.text from finding_dispute s where s.tenant_id = f.tenant_id and s.finding_id = f.id
          and s.disputed_on <= coalesce(d.sent_on, s.disputed_on) order by s.disputed_on limit 1),
        'remedy', case when f.remedied_on <= coalesce(d.sent_on, f.remedied_on) then json_build_object('on', f.remedied_on, 'text', f.remedy_text) end,
        'photos', (select coalesce(json_agg(json_build_object('key', p.key, 'caption', p.caption)), '[]'::json) from (
          select c.derivative_key as key, e.caption from evidence e join stored_file c on c.tenant_id = e.tenant_id and c.id = e.file_id
          where e.tenant_id = f.tenant_id and e.finding_id = f.id and e.kind = 'PHOTO' and c.derivative_key is not null
            and (e.stage = 'BEFORE' or (e.stage = 'REMEDY' and f.remedied_on <= coalesce(d.sent_on, f.remedied_on)))
          order by e.id limit 4) p)) order by f.ordinal), '[]'::json)
      from finding f where f.tenant_id = d.tenant_id and f.mission_id = d.mission_id and f.state in ('CONFIRMED', 'REMEDIED')
        and f.observed_on <= d.completed_on) as findings
    from final_document d join tenant t on t.id = d.tenant_id where d.tenant_id = ${ref.tenantId}::uuid and d.id = ${ref.id}::uuid`;
}

/** A final document as it is printed, with its language; null where it is not within the capacity. */
export async function finalDocumentDocument(
  operation: Operation,
  ref: RowRef,
): Promise<{ model: FinalDocument; locale: DocumentLocale } | null> {
  const facts = await operation.level.one<Facts>(finalDocumentFacts(operation, ref));
  if (!facts) return null;
  const locale: DocumentLocale = facts.language === 'kk' ? 'kk' : 'ru';
  const { mission } = facts;
  const day = (text: string | null) => (text ? text.split('-').reverse().join('.') : '');
  const model: FinalDocument = {
    preparedOn: String(operation.clock.today()),
    draft: facts.state === 'DRAFT',
    council: readText(facts.council, locale).text,
    number: facts.number,
    datedOn: facts.datedOn,
    place: facts.place ?? '',
    form: mission.form,
    topic: readText(mission.title, locale).text,
    occasions: facts.visits,
    legalBasis: [lawInWords(mission.legalBasis, locale)],
    decision: mission.decisionNumber ? `№ ${mission.decisionNumber}, ${day(mission.decisionDate)}` : null,
    objects: facts.objects.map(({ name, bin }) => ({ name: readText(name, locale).text, bin, official: null })),
    // The part «tasks» begins with the aim, as it was written.
    aim: null,
    tasks: [],
    tasksText: facts.tasks,
    subjects: [],
    subjectsText: facts.subjects,
    methods: [],
    formsText: facts.forms,
    factsText: facts.facts,
    findings: await Promise.all(facts.findings.map((finding, index) => withPhotos(operation, finding, index))),
    otherDocuments: [],
    otherDocumentsText: facts.otherDocuments,
    proposals: [],
    proposalsText: facts.proposals,
    answerTerm: answerTerm(mission.legalBasis, facts.sentOn ?? String(operation.clock.today()), locale),
    signatories: facts.chair ? [{ position: facts.chair.position ?? '', name: facts.chair.name }] : [],
  };
  return { model, locale };
}

/** Pictures are served as WebP; Word and PDF show JPEG. One that cannot be read is left out, the text stays. */
async function withPhotos(operation: Operation, finding: FindingRow, index: number): Promise<DocumentFinding> {
  const photos: Photo[] = [];
  for (const { key, caption } of finding.photos) {
    const bytes = await asJpeg(operation, key);
    if (bytes) photos.push({ bytes, caption: caption ?? finding.statement ?? String(index + 1) });
  }
  return { ...finding, statement: finding.statement ?? '', photos };
}

async function asJpeg(operation: Operation, key: string): Promise<Uint8Array | null> {
  try {
    const { stream } = await operation.services.files.read(key);
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream as AsyncIterable<Uint8Array>) chunks.push(chunk);
    const jpeg = sharp(Buffer.concat(chunks)).resize({ width: 1_200, withoutEnlargement: true }).jpeg({ quality: 80 });
    return new Uint8Array(await jpeg.toBuffer());
  } catch {
    return null;
  }
}
