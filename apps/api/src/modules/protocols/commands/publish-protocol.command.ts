import { combine, type Point } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { contactsIn } from '../contacts-in.ts';
import { keepsProtocols, mayPublish } from '../protocol.policy.ts';
import type { ProtocolSnapshot } from '../protocol-snapshot.ts';
import { doneWith, loadProtocol, type OnProtocol, type ProtocolDone, situationOf, tell } from './on-protocol.ts';
import { showProtocol } from './show-protocol.ts';

interface PublishProtocol extends CommandInput, OnProtocol {}

/**
 * Publishes a registered protocol: the public reads the signed file itself, or the copy without what is withheld. A
 * telephone or an address of a person in its texts asks for a reason: names alone stay (domain §3.13).
 */
export const publishProtocol = defineCommand<PublishProtocol, ProtocolDone>({
  name: 'publishProtocol',
  authority: keepsProtocols,
  async run(act, input) {
    const protocol = await loadProtocol(act, input);
    act.obey(combine(mayPublish(situationOf(act, protocol)), contactsOf(protocol.snapshot)));
    const on = act.today.toString();
    act.em.assign(protocol, { state: 'PUBLISHED', publishedOn: on, restrictedOn: null, restrictedBecause: null });
    await showProtocol(act, protocol, true);
    tell(act, 'ProtocolPublished', protocol, {
      publishBy: protocol.publishBy,
      late: protocol.publishBy !== null && on > protocol.publishBy,
      sha256: protocol.publicSha256?.toString('hex') ?? null,
      copy: protocol.publicFileId !== protocol.fileId,
    });
    return doneWith(act, protocol);
  },
});

/** Whether a telephone or an e-mail address stands in the texts that people wrote. */
function contactsOf(snapshot: ProtocolSnapshot | null): Point[] {
  if (!snapshot) return [];
  const { facts, prose } = snapshot;
  const open = new Set(facts.items.filter(({ closed }) => !closed).map(({ id }) => id));
  return contactsIn([
    Object.entries(prose).filter(([itemId]) => open.has(itemId)),
    facts.items.filter(({ id }) => open.has(id)).map(({ heard, discussed, title }) => [heard, discussed, title]),
    facts.decisions.filter(({ itemId }) => open.has(itemId)).map(({ text, responsible }) => [text, responsible]),
    facts.speeches.filter(({ itemId }) => open.has(itemId)).map(({ gist }) => gist),
    facts.opinions.map(({ text }) => text),
  ]);
}
