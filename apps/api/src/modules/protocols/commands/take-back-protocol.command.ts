import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { requiredText } from '../../recommendations/act-input.ts';
import { ProtocolSignatureEntity } from '../entities/protocol-signature.entity.ts';
import { keepsProtocols, mayTakeBack } from '../protocol.policy.ts';
import { doneWith, loadProtocol, type OnProtocol, type ProtocolDone, situationOf, tell } from './on-protocol.ts';

interface TakeBackProtocol extends CommandInput, OnProtocol {
  readonly reason: string;
}

/**
 * Takes a frozen protocol back to be written again, before both have signed; a signature already there is withdrawn with
 * the bytes it was under, whose hash stays in the journal.
 */
export const takeBackProtocol = defineCommand<TakeBackProtocol, ProtocolDone>({
  name: 'takeBackProtocol',
  authority: keepsProtocols,
  async run(act, input) {
    const protocol = await loadProtocol(act, input);
    act.obey(mayTakeBack(situationOf(act, protocol)));
    const reason = requiredText(input.reason, 'reason', 1_000);
    const sha256 = protocol.sha256?.toString('hex') ?? null;
    const signatures = await act.em.find(ProtocolSignatureEntity, {
      tenantId: act.tenantId,
      protocolId: protocol.id,
      state: { $ne: 'WITHDRAWN' },
    });
    for (const signature of signatures) act.em.assign(signature, { state: 'WITHDRAWN', withdrawnBecause: reason });
    await act.em.flush();
    act.em.assign(protocol, {
      state: 'DRAFT',
      snapshot: null,
      snapshotSha256: null,
      fileId: null,
      sha256: null,
      publicFileId: null,
      publicSha256: null,
      frozenAt: null,
    });
    tell(act, 'ProtocolTakenBack', protocol, { reason, sha256, signatures: signatures.map(({ role }) => role) });
    return doneWith(act, protocol);
  },
});
