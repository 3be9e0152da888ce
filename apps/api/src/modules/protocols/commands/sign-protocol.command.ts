import { combine, maySignProtocol, type Point } from '@kenes/rules';
import { type Act, type Command, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { invalid, notThere, refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { digestOfIin } from '../../composition/iin.ts';
import { dayOfFact, storedFiles } from '../../recommendations/act-input.ts';
import { dayIn } from '../attendance-told.ts';
import { ProtocolEntity } from '../entities/protocol.entity.ts';
import { ProtocolSignatureEntity } from '../entities/protocol-signature.entity.ts';
import { keepsProtocols, maySign } from '../protocol.policy.ts';
import { type SignerRow, signersOfMeeting } from '../protocol.reader.ts';
import { publicationOfProtocol } from '../protocol-clock.ts';
import type { SignatureEvidence } from '../signatures/signature-provider.ts';
import type { PersonCheckWord, SignatureWayWord, SigningRole } from '../signatures/signature-words.ts';
import { distinctSigners } from '../signers.ts';
import { doneWith, loadProtocol, type OnProtocol, type ProtocolDone, situationOf, tell } from './on-protocol.ts';

export interface SignProtocol extends CommandInput, OnProtocol {
  readonly role: SigningRole;
  readonly way: SignatureWayWord;
  readonly fileId: string;
  readonly signerId?: string | null;
  readonly signedOn?: string | null;
}

/**
 * Enters one of the two signatures, in any order, over the frozen bytes and none but them (PC-PROT-01, GEN-SIG-01, 02).
 * With the second one the protocol is signed, and an edition that it corrects is superseded. What was found out of the
 * file comes from outside the transaction; the hash is compared with the frozen one here again.
 */
export function signProtocol(evidence: SignatureEvidence | null): Command<SignProtocol, ProtocolDone> {
  return defineCommand<SignProtocol, ProtocolDone>({
    name: 'signProtocol',
    authority: keepsProtocols,
    async run(act, input) {
      const protocol = await loadProtocol(act, input);
      const before = await act.em.find(ProtocolSignatureEntity, {
        tenantId: act.tenantId,
        protocolId: protocol.id,
        state: { $ne: 'WITHDRAWN' },
      });
      const signed = before.map(({ role }) => role);
      act.obey(maySign(situationOf(act, protocol), input.role, signed));
      const [fileId] = await storedFiles(act, [input.fileId], 'fileId');
      if (!fileId || !evidence || !protocol.sha256) throw notThere('fileId');
      const bytes = checkedBytes(act, input, protocol.sha256, evidence);
      const signedOn = dayOfFact(act, input.signedOn);
      if (protocol.frozenAt && signedOn.toString() < dayIn(protocol.frozenAt.toISOString()))
        throw invalid({ path: 'signedOn', code: 'SIGNED_BEFORE_FROZEN' });
      const { signer, heldOn, officers } = await signerOf(act, protocol, input, signedOn.toString());
      const person = await personCheck(act, signer, evidence);
      const { verdict, standing } = maySignProtocol({
        state: protocol.state,
        role: input.role,
        personId: keyOf(signer),
        officers,
        heldOn: Temporal.PlainDate.from(heldOn),
        signedOn,
        today: act.today,
        signed,
        method: input.way === 'DEV' ? 'FILE_UPLOAD' : input.way,
        sameBytes: bytes !== 'OTHER',
        valid: evidence.cms ? validOf(evidence.cms) : null,
        certificateIin: evidence.cms
          ? person === 'OTHER'
            ? 'DIFFERENT'
            : person === 'SAME'
              ? 'SAME'
              : 'UNKNOWN'
          : null,
        calendar: await act.calendar(),
        overrides: await act.overrides(),
      });
      act.obey(combine(verdict, remarks(evidence, signedOn.toString())));
      const { cms } = evidence;
      const { certificate = null } = cms ?? {};
      await act.insert(ProtocolSignatureEntity, {
        tenantId: act.tenantId,
        protocolId: protocol.id,
        role: input.role,
        personId: signer.personId,
        signerName: signer.name,
        acting: signer.acting,
        way: input.way,
        fileId,
        fileSha256: Buffer.from(evidence.fileSha256, 'hex'),
        signedSha256: protocol.sha256,
        signedOn: signedOn.toString(),
        recordedAt: act.operation.clock.now(),
        recordedBy: act.accountId,
        contentCheck: bytes === 'OTHER' ? 'NOT_COMPARED' : bytes,
        keyCheck: !cms ? 'ON_PAPER' : cms.key === 'SIGNED_BY_KEY' ? 'SIGNED_BY_KEY' : 'NOT_COMPARED',
        personCheck: person,
        serviceCheck: !cms ? 'ON_PAPER' : cms.service === 'VALID' ? 'VALID' : 'NOT_ASKED',
        state: standing === 'PAPER' ? 'ON_PAPER' : standing,
        ...(certificate && {
          certificateName: certificate.name,
          certificateOrganisation: certificate.organisation,
          certificateBin: certificate.bin,
          certificateIinLast: certificate.iin?.slice(-4) ?? null,
          certificateSerial: certificate.serial,
          certificateIssuer: certificate.issuer,
          certificateFrom: certificate.from,
          certificateUntil: certificate.until,
        }),
        digestAlgorithm: cms?.digestAlgorithm ?? null,
      });
      tell(
        act,
        'ProtocolSigned',
        protocol,
        {
          role: input.role,
          way: input.way,
          signer: signer.name,
          acting: signer.acting,
          sha256: protocol.sha256.toString('hex'),
          file: evidence.fileSha256,
          standing,
          person,
        },
        signedOn.toString(),
      );
      if (signed.length === 1)
        await complete(act, protocol, [signedOn.toString(), ...before.map((one) => one.signedOn)]);
      return doneWith(act, protocol);
    },
  });
}

/** The bytes that lie in the store are the frozen ones, and the file is a signature of its way; how it stands to them. */
function checkedBytes(
  act: Act,
  { way }: SignProtocol,
  frozen: Buffer,
  evidence: SignatureEvidence,
): 'SAME' | 'NOT_COMPARED' | 'OTHER' | 'ON_PAPER' {
  if (evidence.storedSha256 !== frozen.toString('hex')) throw refuse(refused('PROTOCOL_BYTES_CHANGED'));
  if (way === 'DEV' && act.operation.services.developmentKeys !== true) throw refuse(refused('SIGNATURE_DEV_REFUSED'));
  if (!evidence.readable)
    throw invalid({ path: 'fileId', code: way === 'SCAN' ? 'SIGNATURE_NEEDS_SCAN' : 'SIGNATURE_UNREADABLE' });
  return evidence.cms?.content ?? 'ON_PAPER';
}

function validOf({ key, service }: NonNullable<SignatureEvidence['cms']>): boolean | null {
  if (key === 'BROKEN' || service === 'INVALID') return false;
  return service === 'VALID' ? true : null;
}

/** What the product itself asks about: a digest that it cannot count, a certificate out of its time. */
function remarks({ cms }: SignatureEvidence, signedOn: string): Point[] {
  const warn = (code: string): Point => ({
    ruleId: 'KENES',
    code,
    level: 'WARN',
    confidence: 'PRODUCT',
    basis: [],
    facts: {},
  });
  if (!cms) return [];
  const { certificate } = cms;
  const inForce =
    !certificate ||
    (dayIn(certificate.from.toISOString()) <= signedOn && signedOn <= dayIn(certificate.until.toISOString()));
  return [
    ...(cms.content === 'NOT_COMPARED' ? [warn('SIGNATURE_CONTENT_NOT_COMPARED')] : []),
    ...(inForce ? [] : [warn('SIGNATURE_CERTIFICATE_EXPIRED')]),
  ];
}

const keyOf = ({ personId, accountId, name }: SignerRow) => personId ?? accountId ?? name;

async function signerOf(act: Act, protocol: ProtocolEntity, input: SignProtocol, signedOn: string) {
  const rows = distinctSigners(
    await act.transaction.rows<SignerRow>(signersOfMeeting(act.tenantId, protocol.meetingId, signedOn)),
  );
  const signer = rows.find(({ role, id }) => role === input.role && (!input.signerId || id === input.signerId));
  if (!signer) throw invalid({ path: 'signerId', code: 'SIGNER_NOT_THERE' });
  const heldOn = protocol.snapshot?.facts.meeting.plannedOn ?? signedOn;
  const officers = rows.map((row) => ({
    personId: keyOf(row),
    post: row.role,
    acting: row.acting,
    from: Temporal.PlainDate.from(row.id === 'OF_MEETING' ? heldOn : signedOn),
    to: null,
  }));
  return { signer, heldOn, officers };
}

/** Whether the certificate's number is the signer's, by the keyed digest: neither number is read whole (GEN-SIG-02). */
async function personCheck(act: Act, { personId }: SignerRow, { cms }: SignatureEvidence): Promise<PersonCheckWord> {
  if (!cms) return 'ON_PAPER';
  const iin = cms.certificate?.iin;
  if (!iin || !personId) return 'UNKNOWN';
  const row = await act.transaction.one<{ digest: string | null }>(
    sql`select encode(p.iin_digest, 'hex') as digest from council_person p where p.tenant_id = ${act.tenantId}::uuid and p.id = ${personId}::uuid`,
  );
  if (!row?.digest) return 'UNKNOWN';
  return digestOfIin(act.operation.services, act.tenantId, iin).toString('hex') === row.digest ? 'SAME' : 'OTHER';
}

/** Both have signed: its clock of publication begins, the sitting is protocolled, the edition before is superseded. */
async function complete(act: Act, protocol: ProtocolEntity, days: readonly string[]): Promise<void> {
  const signedOn = days.toSorted().at(-1) ?? act.today.toString();
  act.em.assign(protocol, { state: 'SIGNED', signedOn, ...(await publicationOfProtocol(act, signedOn)) });
  await act.em.flush();
  if (protocol.supersedesId) {
    const old = await act.loadRow(ProtocolEntity, { tenantId: act.tenantId, id: protocol.supersedesId });
    old.supersededById = protocol.id;
    tell(act, 'ProtocolSuperseded', old, { by: protocol.id, because: protocol.correctionBecause }, signedOn);
  }
  await act.transaction.execute(sql`update meeting set state = 'PROTOCOLLED', version = version + 1
    where tenant_id = ${act.tenantId}::uuid and id = ${protocol.meetingId}::uuid and state = 'HELD'`);
}
