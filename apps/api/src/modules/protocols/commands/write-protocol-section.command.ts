import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { decodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { notThere } from '../../../kernel/refusals.ts';
import { keepsProtocols, mayWrite } from '../protocol.policy.ts';
import type { ItemProse } from '../protocol-prose.ts';
import {
  doneWith,
  factsNow,
  loadProtocol,
  type OnProtocol,
  type ProtocolDone,
  situationOf,
  tell,
} from './on-protocol.ts';

interface WriteProtocolSection extends CommandInput, OnProtocol {
  readonly itemId: string;
  /** Left out: stays. Null: follows the record again. */
  readonly heard?: string | null;
  readonly discussed?: string | null;
}

const longest = 40_000;

/** Writes the prose of one question; its numbers stand in the record and are changed there alone. */
export const writeProtocolSection = defineCommand<WriteProtocolSection, ProtocolDone>({
  name: 'writeProtocolSection',
  authority: keepsProtocols,
  async run(act, input) {
    const protocol = await loadProtocol(act, input);
    act.obey(mayWrite(situationOf(act, protocol)));
    const item = decodeId(input.itemId);
    const { items } = await factsNow(act, protocol.meetingId);
    if (item?.tenantId !== act.tenantId || !items.some(({ id }) => id === item.id)) throw notThere('itemId');
    const reading = new InputReading();
    const given = (part: 'heard' | 'discussed', before: string | undefined) => {
      const text = input[part];
      if (text === undefined) return before;
      return text === null ? undefined : (reading.optional(part, text, longest) ?? '');
    };
    const before = protocol.prose[item.id] ?? {};
    const [heard, discussed] = [given('heard', before.heard), given('discussed', before.discussed)];
    reading.done();
    const own: ItemProse = { ...(heard !== undefined && { heard }), ...(discussed !== undefined && { discussed }) };
    const { [item.id]: _, ...others } = protocol.prose;
    protocol.prose = Object.keys(own).length > 0 ? { ...others, [item.id]: own } : others;
    tell(act, 'ProtocolSectionWritten', protocol, {
      itemId: item.id,
      parts: (['heard', 'discussed'] as const).filter((part) => input[part] !== undefined),
    });
    return doneWith(act, protocol);
  },
});
