import { fileName, protocolForPublic, renderMeetingProtocol } from '@kenes/documents';
import { translate } from '@kenes/messages';
import type { Kenes } from '../../kernel/process.ts';
import { sql } from '../../kernel/sql.ts';
import { insertFile, type Job, keep, madeOf } from '../files/made-file.ts';
import { ProtocolEntity } from './entities/protocol.entity.ts';
import { ProtocolTranslationEntity } from './entities/protocol-translation.entity.ts';
import { makeProtocolFile, makeProtocolTranslation } from './make-protocol-file.job.ts';
import { protocolModel } from './protocol-model.ts';
import { digestOfSnapshot, type ProtocolSnapshot } from './protocol-snapshot.ts';

/**
 * Makes the bytes that are signed, from the snapshot alone, and the copy for the public where something is withheld from
 * it; hashes, keeps both, and hands the protocol over for signing. Run again it changes nothing.
 */
async function make(kenes: Kenes, payload: unknown): Promise<void> {
  const { tenantId, protocolId } = makeProtocolFile.parse(payload);
  const job = { tenantId, job: makeProtocolFile.name };
  const row = await read<{ snapshot: ProtocolSnapshot }>(kenes, job, 'protocol', protocolId, 'FREEZING');
  if (!row) return;
  const { snapshot } = row;
  const { language } = snapshot;
  const model = protocolModel(snapshot.facts, { ...snapshot, draft: false, webUrl: kenes.services.webUrl });
  const signed = madeOf(tenantId, await renderMeetingProtocol(model, { format: 'pdf', locale: language }));
  const open = protocolForPublic(model, signed.sha256.toString('hex'));
  const shown =
    open === model ? signed : madeOf(tenantId, await renderMeetingProtocol(open, { format: 'pdf', locale: language }));
  const made = [...new Set([signed, shown])];
  await keep(kenes, job, made, async (act) => {
    const protocol = await act.loadRow(ProtocolEntity, { tenantId, id: protocolId }, { lock: true });
    if (protocol.state !== 'FREEZING') return false;
    const parts = [
      translate(language, 'documents.meeting.protocol'),
      snapshot.number,
      snapshot.facts.meeting.plannedOn,
    ];
    for (const file of made) await insertFile(act, file, fileName(parts, 'pdf'));
    act.em.assign(protocol, {
      state: 'FOR_SIGNATURE',
      fileId: signed.id,
      sha256: signed.sha256,
      publicFileId: shown.id,
      publicSha256: shown.sha256,
      snapshotSha256: digestOfSnapshot(snapshot),
      // The legal moment: a signature bears a day of the same clock.
      frozenAt: new Date(act.operation.clock.moment().epochMilliseconds),
    });
    act.journal({
      act: 'ProtocolFrozen',
      subjectType: 'Protocol',
      subjectId: protocolId,
      occurredOn: act.today,
      facts: {
        number: snapshot.number,
        sha256: signed.sha256.toString('hex'),
        publicSha256: shown.sha256.toString('hex'),
        snapshotSha256: digestOfSnapshot(snapshot).toString('hex'),
      },
    });
    return true;
  });
}

interface TranslationRow {
  readonly snapshot: ProtocolSnapshot;
  readonly language: 'kk' | 'ru';
  readonly texts: Record<string, string>;
  readonly translator: string | null;
  readonly sha256: string;
}

/** Makes the file of a translation from the same snapshot, as the public may read it, marked as a translation. */
async function translateFile(kenes: Kenes, payload: unknown): Promise<void> {
  const { tenantId, translationId } = makeProtocolTranslation.parse(payload);
  const job = { tenantId, job: makeProtocolTranslation.name };
  const row = await read<TranslationRow>(kenes, job, 'protocol_translation', translationId, 'MAKING');
  if (!row) return;
  const { snapshot, language, texts, translator } = row;
  const model = protocolModel(snapshot.facts, {
    ...snapshot,
    language,
    draft: false,
    webUrl: kenes.services.webUrl,
    translation: { authentic: snapshot.language, translator, texts },
  });
  const bytes = await renderMeetingProtocol(protocolForPublic(model, row.sha256), { format: 'pdf', locale: language });
  const file = madeOf(tenantId, bytes);
  await keep(kenes, job, [file], async (act) => {
    const translation = await act.loadRow(ProtocolTranslationEntity, { tenantId, id: translationId }, { lock: true });
    if (translation.state !== 'MAKING') return false;
    const parts = [translate(language, 'documents.meeting.protocol'), snapshot.number, language];
    await insertFile(act, file, fileName(parts, 'pdf'));
    act.em.assign(translation, { state: 'READY', fileId: file.id, sha256: file.sha256 });
    act.journal({
      act: 'ProtocolTranslationMade',
      subjectType: 'Protocol',
      subjectId: translation.protocolId,
      occurredOn: act.today,
      facts: { language, sha256: file.sha256.toString('hex') },
    });
    return true;
  });
}

async function read<Row>(
  kenes: Kenes,
  job: Job,
  table: 'protocol' | 'protocol_translation',
  id: string,
  state: string,
): Promise<Row | null> {
  const capacity = { kind: 'SYSTEM', tenantId: job.tenantId, job: job.job } as const;
  const statement =
    table === 'protocol'
      ? sql`select p.snapshot from protocol p where p.tenant_id = ${job.tenantId}::uuid and p.id = ${id}::uuid and p.state = ${state}`
      : sql`select p.snapshot, t.language, t.texts, t.translator, encode(p.sha256, 'hex') as sha256 from protocol_translation t
          join protocol p on p.tenant_id = t.tenant_id and p.id = t.protocol_id
          where t.tenant_id = ${job.tenantId}::uuid and t.id = ${id}::uuid and t.state = ${state}`;
  return kenes.database.inTransaction(capacity, true, (transaction) => transaction.one<Row>(statement));
}

export const handlers = { [makeProtocolFile.name]: make, [makeProtocolTranslation.name]: translateFile } as const;
