import type { Act } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { notThere } from '../../../kernel/refusals.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { ProtocolEntity } from '../entities/protocol.entity.ts';
import type { ProtocolSituation } from '../protocol.policy.ts';
import { type ProtocolFacts, protocolFacts } from '../protocol-facts.ts';

/** What an act on a protocol carries. */
export interface OnProtocol {
  readonly id: string;
  readonly expectedVersion: number;
}

/** What every act on a protocol gives. */
export interface ProtocolDone {
  readonly protocolId: string;
}

/** The protocol, locked: two who sign at once see each other's signature. */
export function loadProtocol(act: Act, { id, expectedVersion }: OnProtocol): Promise<ProtocolEntity> {
  return act.load(ProtocolEntity, id, { expectedVersion, lock: true });
}

export function situationOf(act: Act, { state, supersededById }: ProtocolEntity): ProtocolSituation {
  return { capacity: act.capacity, state, supersededById };
}

/** The facts of its sitting as they stand now. */
export async function factsNow(act: Act, meetingId: string): Promise<ProtocolFacts> {
  const row = await act.transaction.one<{ facts: ProtocolFacts }>(protocolFacts(act.tenantId, meetingId));
  if (!row) throw notThere('meetingId');
  return row.facts;
}

export function doneWith(act: Act, protocol: ProtocolEntity): ProtocolDone {
  return { protocolId: encodeId(act.tenantId, protocol.id) };
}

/** A line of the journal about a protocol, on the day given, else today. */
export function tell(
  act: Act,
  name: string,
  protocol: ProtocolEntity,
  facts: Record<string, unknown> = {},
  occurredOn: string = act.today.toString(),
): void {
  tellMeeting(act, protocol.meetingId, 'PROTOCOL');
  act.journal({
    act: name,
    subjectType: 'Protocol',
    subjectId: protocol.id,
    occurredOn,
    facts: { meetingId: protocol.meetingId, number: protocol.number, edition: protocol.edition, ...facts },
  });
}
