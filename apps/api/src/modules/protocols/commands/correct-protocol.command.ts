import { combine, mayChangeProtocol } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { cleanText } from '../../../kernel/texts.ts';
import { requiredText } from '../../recommendations/act-input.ts';
import { ProtocolEntity } from '../entities/protocol.entity.ts';
import { keepsProtocols, mayCorrect } from '../protocol.policy.ts';
import { dueOfProtocol } from '../protocol-clock.ts';
import { newProtocolCode } from '../protocol-code.ts';
import {
  doneWith,
  factsNow,
  loadProtocol,
  type OnProtocol,
  type ProtocolDone,
  situationOf,
  tell,
} from './on-protocol.ts';

interface CorrectProtocol extends CommandInput, OnProtocol {
  readonly reason: string;
}

/**
 * Begins a further edition of a signed protocol, under the same number, that cites the one it replaces and why. The old
 * one stays as it was signed, and in force until the new one is signed by both (PC-PROT-02).
 */
export const correctProtocol = defineCommand<CorrectProtocol, ProtocolDone>({
  name: 'correctProtocol',
  authority: keepsProtocols,
  async run(act, input) {
    const old = await loadProtocol(act, input);
    const later = await act.em.findOne(ProtocolEntity, { tenantId: act.tenantId, supersedesId: old.id });
    act.obey(
      combine(
        mayCorrect(situationOf(act, old), later !== null),
        mayChangeProtocol({
          state: old.state,
          change: { kind: 'NEW_VERSION', citesOld: true, reason: cleanText(input.reason) },
        }),
      ),
    );
    const reason = requiredText(input.reason, 'reason', 1_000);
    const { meeting } = await factsNow(act, old.meetingId);
    const protocol = await act.insert(ProtocolEntity, {
      tenantId: act.tenantId,
      meetingId: old.meetingId,
      edition: old.edition + 1,
      supersedesId: old.id,
      correctionBecause: reason,
      language: old.language,
      prose: old.snapshot?.prose ?? old.prose,
      code: newProtocolCode(),
      ...(await dueOfProtocol(act, meeting.kind, meeting.plannedOn)),
    });
    tell(act, 'ProtocolCorrectionBegun', protocol, { supersedes: old.id, number: old.number, reason });
    return doneWith(act, protocol);
  },
});
