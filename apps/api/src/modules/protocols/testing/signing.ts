import type { Capacity } from '../../../kernel/capacity.ts';
import type { CommandResult } from '../../../kernel/command.ts';
import { ownId } from '../../../kernel/id.ts';
import { sql } from '../../../kernel/sql.ts';
import type { TestApi } from '../../../testing/api.ts';
import { done } from '../../../testing/done.ts';
import { readWhole } from '../../files/read-whole.ts';
import { composeProtocol } from '../commands/compose-protocol.command.ts';
import { freezeProtocol } from '../commands/freeze-protocol.command.ts';
import type { ProtocolDone } from '../commands/on-protocol.ts';
import { type SignProtocol, signProtocol } from '../commands/sign-protocol.command.ts';
import { writeProtocolSection } from '../commands/write-protocol-section.command.ts';
import { examineSignature } from '../signatures/examine-signature.ts';
import type { SignatureWayWord, SigningRole } from '../signatures/signature-words.ts';
import { anUpload, type HeldSession, versionOfProtocol, workOff } from './a-session.ts';

/** A protocol of the session that stands frozen for signing. */
export async function aFrozen(api: TestApi, session: HeldSession): Promise<string> {
  const { protocolId } = await api.must(session.secretary, composeProtocol, {
    meetingId: session.meetingId,
    language: 'ru',
  });
  await api.must(session.secretary, writeProtocolSection, {
    id: protocolId,
    expectedVersion: await versionOfProtocol(api, protocolId),
    itemId: session.itemIds[0] ?? '',
    heard: 'Досова А. М. о трёх посещениях парка.',
  });
  await done(api, session.secretary, freezeProtocol, {
    id: protocolId,
    expectedVersion: await versionOfProtocol(api, protocolId),
  });
  await workOff(api);
  return protocolId;
}

/** The bytes that were frozen, and where they lie. */
export async function frozenBytes(
  api: TestApi,
  secretary: Capacity,
  protocolId: string,
): Promise<{ bytes: Buffer; key: string }> {
  const row = await api.database.inTransaction(secretary, true, (transaction) =>
    transaction.one<{
      key: string;
    }>(sql`select f.storage_key as key from protocol p join stored_file f on f.tenant_id = p.tenant_id and f.id = p.file_id
      where p.id = ${ownId(protocolId).id}::uuid`),
  );
  const key = row?.key ?? '';
  return { key, bytes: await readWhole(api.services.files, key) };
}

interface Signing {
  readonly role: SigningRole;
  readonly way: SignatureWayWord;
  readonly file: Uint8Array;
  readonly name?: string;
  readonly acknowledged?: SignProtocol['acknowledged'];
  readonly signedOn?: string;
}

/** Uploads a signature and enters it, as the mutation does. */
export async function sign(
  api: TestApi,
  session: HeldSession,
  id: string,
  signing: Signing,
): Promise<CommandResult<ProtocolDone>> {
  const { role, way, file, name = way === 'SCAN' ? 'scan.pdf' : 'signature.p7s', acknowledged, signedOn } = signing;
  const fileId = await anUpload(api, session.secretary, name, file);
  const input = {
    id,
    expectedVersion: await versionOfProtocol(api, id),
    role,
    way,
    fileId,
    ...(acknowledged && { acknowledged }),
    ...(signedOn && { signedOn }),
  };
  const evidence = await examineSignature(api.operation(session.secretary), { id, fileId, way });
  return api.perform(session.secretary, signProtocol(evidence), input);
}

/** A scan of a signed paper, as far as its bytes say. */
export const aScan = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** Both signatures on paper. */
export async function signedOnPaper(api: TestApi, session: HeldSession, id: string): Promise<void> {
  for (const role of ['SECRETARY', 'CHAIR'] as const) {
    const result = await sign(api, session, id, { role, way: 'SCAN', file: aScan });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
  }
}
