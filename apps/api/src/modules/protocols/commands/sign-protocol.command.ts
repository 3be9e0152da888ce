import { combine, maySignProtocol } from '@kenes/rules';
import { type Act, type Command, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { invalid, notThere } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { dayOfFact, storedFiles } from '../../recommendations/act-input.ts';
import { dayIn } from '../attendance-told.ts';
import { ProtocolEntity } from '../entities/protocol.entity.ts';
import { ProtocolSignatureEntity } from '../entities/protocol-signature.entity.ts';
import { keepsProtocols, maySign } from '../protocol.policy.ts';
import { type SignerRow, signersOfMeeting } from '../protocol.reader.ts';
import { publicationOfProtocol } from '../protocol-clock.ts';
import { organisationCheck } from '../signatures/organisation-check.ts';
import type { SignatureEvidence } from '../signatures/signature-provider.ts';
import { checkedBytes, personCheck, remarks, signatureFacts, signatureRow } from '../signatures/signature-row.ts';
import type { SignatureWayWord, SigningRole } from '../signatures/signature-words.ts';
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
      const bytes = checkedBytes(act, input.way, protocol.sha256, evidence);
      const signedOn = dayOfFact(act, input.signedOn);
      if (protocol.frozenAt && signedOn.toString() < dayIn(protocol.frozenAt.toISOString()))
        throw invalid({ path: 'signedOn', code: 'SIGNED_BEFORE_FROZEN' });
      const { signer, heldOn, officers } = await signerOf(act, protocol, input, signedOn.toString());
      const person = await personCheck(act, signer.personId, evidence);
      const { verdict, standing } = maySignProtocol({
        state: protocol.state,
        role: input.role,
        personId: keyOf(signer),
        officers,
        heldOn: Temporal.PlainDate.from(heldOn),
        signedOn,
        today: act.today,
        signed,
        ...signatureFacts(input.way, bytes, person, evidence),
        calendar: await act.calendar(),
        certificateBin: await organisationCheck(act, evidence),
        overrides: await act.overrides(),
      });
      act.obey(combine(verdict, remarks(evidence, signedOn.toString(), { name: signer.name, check: person })));
      await act.insert(ProtocolSignatureEntity, {
        tenantId: act.tenantId,
        protocolId: protocol.id,
        role: input.role,
        personId: signer.personId,
        signerName: signer.name,
        acting: signer.acting,
        way: input.way,
        fileId,
        signedSha256: protocol.sha256,
        signedOn: signedOn.toString(),
        ...signatureRow(act, evidence, { bytes, person, standing }),
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
