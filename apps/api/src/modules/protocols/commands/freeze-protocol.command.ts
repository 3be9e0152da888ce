import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { ProtocolEntity } from '../entities/protocol.entity.ts';
import { makeProtocolFile } from '../make-protocol-file.job.ts';
import { keepsProtocols, mayFreeze } from '../protocol.policy.ts';
import { completenessOf } from '../protocol-gaps.ts';
import { numberProtocol } from './number-protocol.ts';
import {
  doneWith,
  factsNow,
  loadProtocol,
  type OnProtocol,
  type ProtocolDone,
  situationOf,
  tell,
} from './on-protocol.ts';

interface FreezeProtocol extends CommandInput, OnProtocol {
  readonly number?: string | null;
  readonly series?: string | null;
}

/**
 * Completes a protocol: the facts and the prose are frozen as they stand, the number is given, and a job makes the bytes
 * that will be signed. Refused while a section lacks something; each missing thing is named.
 */
export const freezeProtocol = defineCommand<FreezeProtocol, ProtocolDone>({
  name: 'freezeProtocol',
  authority: keepsProtocols,
  async run(act, input) {
    const protocol = await loadProtocol(act, input);
    const facts = await factsNow(act, protocol.meetingId);
    act.obey(mayFreeze(situationOf(act, protocol), completenessOf(facts, protocol.prose, protocol.language)));
    const old = protocol.supersedesId
      ? await act.loadRow(ProtocolEntity, { tenantId: act.tenantId, id: protocol.supersedesId })
      : null;
    if (old) act.em.assign(protocol, { series: old.series, year: old.year, ordinal: old.ordinal, number: old.number });
    await numberProtocol(act, protocol, facts.meeting.plannedOn, input);
    protocol.state = 'FREEZING';
    protocol.snapshot = {
      form: 1,
      facts,
      prose: protocol.prose,
      language: protocol.language,
      number: protocol.number ?? '',
      edition: protocol.edition,
      code: protocol.code,
      preparedOn: act.today.toString(),
      correction: old && {
        replaces: { number: old.number ?? '', on: facts.meeting.plannedOn },
        because: protocol.correctionBecause ?? '',
      },
    };
    await act.enqueue(makeProtocolFile, { tenantId: act.tenantId, protocolId: protocol.id });
    tell(act, 'ProtocolCompleted', protocol, { series: protocol.series, year: protocol.year });
    return doneWith(act, protocol);
  },
});
