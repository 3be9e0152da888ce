import type { CoveringLetter, DocumentLocale, LetterheadSide } from '@kenes/documents';
import type { Operation } from '../../kernel/context.ts';
import type { RowRef } from '../../kernel/id.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { answerLinkUrl } from '../letters/answer-link.ts';
import { answerTerm, lawInWords } from './legal-basis.words.ts';

interface Facts {
  readonly state: string;
  readonly kind: string;
  readonly number: string | null;
  readonly datedOn: string | null;
  readonly fileIndex: string | null;
  readonly position: string | null;
  readonly correspondent: string;
  readonly subject: string;
  readonly text: string | null;
  readonly channel: string;
  readonly language: 'kk' | 'ru';
  readonly executor: string | null;
  readonly phone: string | null;
  readonly signatory: string | null;
  readonly signatoryPosition: string | null;
  readonly sentOn: string | null;
  readonly address: string | null;
  readonly replyTo: { readonly number: string | null; readonly on: string | null } | null;
  readonly council: {
    readonly name: LocalizedText;
    readonly address: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly site: string | null;
  };
  readonly tracks: readonly {
    readonly number: string;
    readonly wording: LocalizedText;
    readonly executeBy: string | null;
    readonly legalBasis: 'LAW_383_V' | 'LAW_30_VIII';
  }[];
  readonly link: { readonly id: string; readonly ordinal: number } | null;
  readonly basis: 'LAW_383_V' | 'LAW_30_VIII' | null;
}

/** An outgoing letter in one statement; the file index and the link are the council's own, and its jobs'. */
function letterFacts(operation: Operation, ref: RowRef): Sql {
  const own = operation.capacity.kind === 'TENANT' || operation.capacity.kind === 'SYSTEM';
  return sql`select l.state, l.kind, l.number, l.dated_on as "datedOn", ${own ? sql`l.file_index` : sql`null`} as "fileIndex", l.addressee_position as position,
    l.correspondent, l.subject, l.body_text as text, l.channel, l.language, l.executor_name as executor, l.executor_phone as phone,
    l.signatory, l.signatory_position as "signatoryPosition", l.sent_on as "sentOn", o.address,
    (select json_build_object('number', coalesce(r.counter_number, r.number), 'on', coalesce(r.counter_date, r.dated_on)) from letter r
      where r.tenant_id = l.tenant_id and r.id = l.reply_to_id) as "replyTo",
    json_build_object('name', t.name, 'address', t.address, 'phone', t.phone, 'email', t.email, 'site', t.site) as council,
    (select coalesce(json_agg(json_build_object('number', k.recommendation_number, 'wording', k.wording, 'executeBy', k.execute_by,
      'legalBasis', k.legal_basis) order by k.recommendation_number), '[]'::json)
      from track k where k.tenant_id = l.tenant_id and k.letter_id = l.id) as tracks,
    ${own ? sql`(select json_build_object('id', a.id, 'ordinal', a.ordinal) from answer_link a where a.tenant_id = l.tenant_id and a.letter_id = l.id and a.revoked_at is null)` : sql`null`} as link,
    (select x.legal_basis from final_document_dispatch x where x.tenant_id = l.tenant_id and x.letter_id = l.id) as basis
    from letter l join tenant t on t.id = l.tenant_id left join organisation o on o.id = l.body_id
    where l.tenant_id = ${ref.tenantId}::uuid and l.id = ${ref.id}::uuid and l.direction = 'OUT'`;
}

/** An outgoing letter as it is printed, in its own language; null where it is not within the capacity. */
export async function letterDocument(
  operation: Operation,
  ref: RowRef,
): Promise<{ model: CoveringLetter; locale: DocumentLocale } | null> {
  const facts = await operation.level.one<Facts>(letterFacts(operation, ref));
  if (!facts) return null;
  const locale: DocumentLocale = facts.language;
  const today = String(operation.clock.today());
  const law = facts.tracks[0]?.legalBasis ?? facts.basis;
  const asksAnswer = law !== null && law !== undefined;
  const model: CoveringLetter = {
    preparedOn: today,
    draft: facts.state === 'DRAFT',
    letterhead: { kk: side(facts, 'kk'), ru: side(facts, 'ru') },
    number: facts.number,
    datedOn: facts.datedOn,
    fileIndex: facts.fileIndex,
    inReplyTo:
      facts.replyTo?.number && facts.replyTo.on ? { number: facts.replyTo.number, datedOn: facts.replyTo.on } : null,
    addressee: {
      position: facts.position,
      organisation: facts.correspondent,
      name: null,
      address: facts.channel === 'PAPER' ? facts.address : null,
    },
    copiesTo: [],
    subject: facts.subject,
    salutation: null,
    text: facts.text ?? '',
    recommendations: facts.tracks.map(({ number, wording, executeBy }) => ({
      number,
      wording: readText(wording, locale).text,
      executeBy,
    })),
    legalBasis: asksAnswer ? [lawInWords(law, locale)] : [],
    answerTerm: asksAnswer ? answerTerm(law, facts.sentOn ?? today, locale) : null,
    attachments: [],
    signatory: { position: facts.signatoryPosition ?? '', name: facts.signatory ?? '' },
    executor: facts.executor ? { name: facts.executor, telephone: facts.phone } : null,
    answerUrl: facts.link ? answerLinkUrl(operation.services, facts.link.id, facts.link.ordinal) : null,
  };
  return { model, locale };
}

function side({ council }: Facts, locale: DocumentLocale): LetterheadSide {
  const contacts = [council.address, council.phone, council.email, council.site];
  return {
    council: readText(council.name, locale).text,
    contacts: contacts.filter((line): line is string => line !== null && line !== ''),
  };
}
