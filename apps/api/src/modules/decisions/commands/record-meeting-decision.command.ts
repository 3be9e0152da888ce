import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { onItem } from '../../meetings/on-item.ts';
import type { RecordMeetingDecisionInput } from '../decision.inputs.ts';
import { keepsDecisions } from '../decision.policy.ts';
import { enterDecision } from '../enter-decision.ts';

const sat = ['IN_SESSION', 'BREAK', 'HELD'];
const discussed = ['INCLUDED', 'DISCUSSED', 'DECIDED'];

/**
 * Enters what a sitting decided on a question, on the vote that adopted it, and does what it does, all in one. Refused
 * where the vote did not adopt it, or its number stands already in the series of the year.
 */
export const recordMeetingDecision = defineCommand<RecordMeetingDecisionInput & CommandInput, { decisionId: string }>({
  name: 'recordMeetingDecision',
  authority: keepsDecisions,
  async run(act, input) {
    const { meeting, item } = await onItem(act, input.itemId, undefined, 'itemId');
    if (meeting.state === 'PROTOCOLLED') throw refuse(refused('DECISION_PROTOCOL_SIGNED'));
    if (!sat.includes(meeting.state)) throw refuse(refused('DECISION_MEETING_NOT_OPEN'));
    if (!discussed.includes(item.state)) throw refuse(refused('DECISION_ITEM_NOT_ON_AGENDA'));
    const decision = await enterDecision(act, { meeting, item }, input, (verdict) => act.obey(verdict));
    tellMeeting(act, meeting.id, 'AGENDA');
    return { decisionId: encodeId(act.tenantId, decision.id) };
  },
});
