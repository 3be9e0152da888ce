import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { fileName, mimeType, renderCoveringLetter, renderFinalDocument } from '@kenes/documents';
import { translate } from '@kenes/messages';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Act } from '../../kernel/command.ts';
import { Operation } from '../../kernel/context.ts';
import { newId, type RowRef } from '../../kernel/id.ts';
import type { Kenes } from '../../kernel/process.ts';
import { sql } from '../../kernel/sql.ts';
import { finalDocumentDocument } from '../documents/final-document.document.ts';
import { letterDocument } from '../documents/letter.document.ts';
import { StoredFileEntity } from '../files/stored-file.entity.ts';
import { sendMail } from '../mail/send-mail.job.ts';
import { asSystem } from '../reminders/as-system.ts';
import { fitting } from './mail-room.ts';
import { printLetter } from './print-letter.job.ts';

interface Paper {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Prints what was sent: the covering letter and, where it carried one, the final document, as PDF. They are kept with the
 * letter, so that the body reads by its desk or link the very paper that left, and they go with the mail where it is one.
 * Run again it changes nothing: a letter is printed once.
 */
async function print(kenes: Kenes, payload: unknown): Promise<void> {
  const { tenantId, letterId, mailId } = printLetter.parse(payload);
  const job = { tenantId, job: printLetter.name };
  const papers = await papersOf(kenes, { kind: 'SYSTEM', ...job }, { tenantId, id: letterId });
  const { files } = kenes.services;
  let kept = false;
  try {
    for (const { key, bytes } of papers) await files.put(key, Readable.from([bytes]));
    await asSystem(kenes, job, async (act) => {
      kept = await keep(act, letterId, mailId, papers);
      return kept;
    });
  } finally {
    if (!kept) for (const { key } of papers) await files.remove(key);
  }
}

/** The papers of a letter, in its own language; none where it was not sent. */
async function papersOf(kenes: Kenes, capacity: Capacity, letter: RowRef): Promise<Paper[]> {
  const operation = new Operation({
    ...kenes,
    capacity,
    sessionId: null,
    locale: 'ru',
    client: { address: 'worker', agent: null, trusted: true },
  });
  const [found, carried] = await Promise.all([
    letterDocument(operation, letter),
    operation.level.one<{ id: string }>(sql`select x.final_document_id as id from final_document_dispatch x
      where x.tenant_id = ${letter.tenantId}::uuid and x.letter_id = ${letter.id}::uuid`),
  ]);
  const document = carried
    ? await finalDocumentDocument(operation, { tenantId: letter.tenantId, id: carried.id })
    : null;
  await operation.end();
  const papers: Paper[] = [];
  const add = (parts: readonly string[], bytes: Uint8Array) => {
    const id = newId();
    papers.push({ id, key: `${letter.tenantId}/${id}`, name: fileName(parts, 'pdf'), bytes });
  };
  if (found && !found.model.draft) {
    const { model, locale } = found;
    const bytes = await renderCoveringLetter(model, { format: 'pdf', locale });
    add([translate(locale, 'documents.letter.title'), model.number ?? '', model.datedOn ?? ''], bytes);
  }
  if (document) {
    const { model, locale } = document;
    const bytes = await renderFinalDocument(model, { format: 'pdf', locale });
    add([translate(locale, 'documents.final.title'), model.number ?? '', model.topic], bytes);
  }
  return papers;
}

/** Keeps the papers with the letter and hands the mail over; false where the letter is gone or was printed before. */
async function keep(act: Act, letterId: string, mailId: string | null, papers: readonly Paper[]): Promise<boolean> {
  const letter = await act.transaction.one<{ bodyId: string | null; language: 'kk' | 'ru'; printed: boolean }>(
    sql`select l.body_id as "bodyId", l.language, exists (select from stored_file s where s.tenant_id = l.tenant_id and s.letter_id = l.id
        and s.purpose = 'PAPER') as printed
      from letter l where l.tenant_id = ${act.tenantId}::uuid and l.id = ${letterId}::uuid for update`,
  );
  if (!letter || letter.printed || papers.length === 0) return false;
  const printed = papers.map((paper) => ({ ...paper, sha256: createHash('sha256').update(paper.bytes).digest() }));
  for (const { id, key, name, bytes, sha256 } of printed)
    await act.insert(StoredFileEntity, {
      id,
      tenantId: act.tenantId,
      purpose: 'PAPER',
      name,
      mediaType: mimeType('pdf'),
      size: bytes.byteLength,
      sha256,
      storageKey: key,
      letterId,
      bodyId: letter.bodyId,
      uploadedAt: act.operation.clock.now(),
    });
  const left = mailId ? await attach(act, mailId, letter.language, papers) : [];
  act.journal({
    act: 'LetterPrinted',
    subjectType: 'Letter',
    subjectId: letterId,
    occurredOn: act.today,
    facts: {
      papers: printed.map(({ name, sha256 }) => ({ name, sha256: sha256.toString('hex') })),
      ...(left.length > 0 ? { tooLargeForMail: left } : {}),
    },
  });
  return true;
}

/** Attaches what has room and hands the mail over; what has none stays behind the letter's link, and the mail says so. */
async function attach(act: Act, mailId: string, language: 'kk' | 'ru', papers: readonly Paper[]): Promise<string[]> {
  const { going, left: large } = fitting(papers);
  const left = large.map(({ name }) => name);
  const attachments = going.map(({ name, key }) => ({ name, mediaType: mimeType('pdf'), storageKey: key }));
  const note = left.length > 0 ? `\n\n${translate(language, 'mail.tooLarge', { names: left.join(', ') })}` : '';
  await act.transaction.execute(sql`update mail set attachments = ${JSON.stringify(attachments)}::jsonb, body_text = body_text || ${note}::text
    where tenant_id = ${act.tenantId}::uuid and id = ${mailId}::uuid and state = 'QUEUED'`);
  await act.enqueue(sendMail, { tenantId: act.tenantId, id: mailId });
  return left;
}

export const handlers = { [printLetter.name]: print } as const;
