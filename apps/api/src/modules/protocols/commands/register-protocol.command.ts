import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { invalid } from '../../../kernel/refusals.ts';
import { dayOfFact } from '../../recommendations/act-input.ts';
import { keepsProtocols, mayRegister } from '../protocol.policy.ts';
import { doneWith, loadProtocol, type OnProtocol, type ProtocolDone, situationOf, tell } from './on-protocol.ts';

interface RegisterProtocol extends CommandInput, OnProtocol {
  readonly registeredOn?: string | null;
}

/** Enters a signed protocol in the register, under the number that is printed in it. */
export const registerProtocol = defineCommand<RegisterProtocol, ProtocolDone>({
  name: 'registerProtocol',
  authority: keepsProtocols,
  async run(act, input) {
    const protocol = await loadProtocol(act, input);
    act.obey(mayRegister(situationOf(act, protocol)));
    const on = dayOfFact(act, input.registeredOn).toString();
    if (protocol.signedOn !== null && on < protocol.signedOn)
      throw invalid({ path: 'registeredOn', code: 'PROTOCOL_NOT_SIGNED' });
    act.em.assign(protocol, { state: 'REGISTERED', registeredOn: on });
    tell(act, 'ProtocolRegistered', protocol, {}, on);
    return doneWith(act, protocol);
  },
});
