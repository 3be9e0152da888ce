import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId } from '../../../kernel/id.ts';
import { conflict, invalid, notThere, refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { ProtocolEntity } from '../entities/protocol.entity.ts';
import { keepsProtocols } from '../protocol.policy.ts';
import { dueOfProtocol } from '../protocol-clock.ts';
import { newProtocolCode } from '../protocol-code.ts';
import { doneWith, factsNow, type ProtocolDone, tell } from './on-protocol.ts';

interface ComposeProtocol extends CommandInput {
  readonly meetingId: string;
  readonly language: string;
}

/** Begins the protocol of a sitting: a projection of what is recorded of it, in the language that will be authentic (§8.6). */
export const composeProtocol = defineCommand<ComposeProtocol, ProtocolDone>({
  name: 'composeProtocol',
  authority: keepsProtocols,
  async run(act, input) {
    const meeting = decodeId(input.meetingId);
    const { language } = input;
    if (meeting?.tenantId !== act.tenantId) throw notThere('meetingId');
    if (language !== 'kk' && language !== 'ru') throw invalid({ path: 'language', code: 'LANGUAGE_UNKNOWN' });
    const { meeting: facts } = await factsNow(act, meeting.id);
    if (['PLANNED', 'ANNOUNCED', 'CANCELLED', 'RESCHEDULED'].includes(facts.state))
      throw refuse(refused('PROTOCOL_NOT_FOR_THIS_MEETING'));
    if (await act.em.findOne(ProtocolEntity, { tenantId: act.tenantId, meetingId: meeting.id }))
      throw conflict('PROTOCOL_IS_THERE');
    const protocol = await act.insert(ProtocolEntity, {
      tenantId: act.tenantId,
      meetingId: meeting.id,
      language,
      code: newProtocolCode(),
      ...(await dueOfProtocol(act, facts.kind, facts.plannedOn)),
    });
    tell(act, 'ProtocolComposed', protocol, { language, dueOn: protocol.dueOn });
    return doneWith(act, protocol);
  },
});
