import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { requiredText } from '../../recommendations/act-input.ts';
import { keepsProtocols, mayRestrict } from '../protocol.policy.ts';
import { doneWith, loadProtocol, type OnProtocol, type ProtocolDone, situationOf, tell } from './on-protocol.ts';
import { showProtocol } from './show-protocol.ts';

interface RestrictProtocol extends CommandInput, OnProtocol {
  readonly reason: string;
}

/** Keeps a registered protocol from the public, or takes a published one away, with a reason (PC-SES-02). */
export const restrictProtocol = defineCommand<RestrictProtocol, ProtocolDone>({
  name: 'restrictProtocol',
  authority: keepsProtocols,
  async run(act, input) {
    const protocol = await loadProtocol(act, input);
    act.obey(mayRestrict(situationOf(act, protocol)));
    const reason = requiredText(input.reason, 'reason', 1_000);
    const wasPublic = protocol.published;
    act.em.assign(protocol, {
      state: 'RESTRICTED',
      restrictedOn: act.today.toString(),
      restrictedBecause: reason,
      published: false,
    });
    await showProtocol(act, protocol, false);
    tell(act, 'ProtocolRestricted', protocol, { reason, wasPublic });
    return doneWith(act, protocol);
  },
});
