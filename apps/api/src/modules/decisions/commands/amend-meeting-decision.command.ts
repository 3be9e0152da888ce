import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { rosterIn } from '../../composition/roster.ts';
import { personOfRoster } from '../../composition/sits-on.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { MeetingEntity } from '../../meetings/entities/meeting.entity.ts';
import type { AmendMeetingDecisionInput } from '../decision.inputs.ts';
import { keepsDecisions, mayAmendDecision } from '../decision.policy.ts';
import { DecisionEntity } from '../entities/decision.entity.ts';

/** Mends the words of a decision, or who executes it, until the protocol is signed (PC-PROT-02). */
export const amendMeetingDecision = defineCommand<AmendMeetingDecisionInput & CommandInput, { decisionId: string }>({
  name: 'amendMeetingDecision',
  authority: keepsDecisions,
  async run(act, input) {
    const decision = await act.load(DecisionEntity, input.id, { lock: true, expectedVersion: input.expectedVersion });
    const meeting = await act.loadRow(
      MeetingEntity,
      { tenantId: act.tenantId, id: decision.meetingId },
      { lock: true },
    );
    act.obey(mayAmendDecision(meeting.state));
    const reading = new InputReading();
    const because = reading.required('because', input.because, 2_000);
    const text = reading.localized('text', input.text, 8_000);
    const responsible = reading.optional('responsible', input.responsible, 500);
    const person = personOfRoster(await rosterIn(act), input.responsiblePersonId);
    if (input.responsiblePersonId && !person) reading.fault('responsiblePersonId', 'NOT_THERE');
    reading.done();
    const before = decision.text[decision.text.authentic] ?? '';
    if (text) decision.text = text;
    if (responsible !== null || person) {
      decision.responsible = responsible ?? person?.fullName ?? null;
      decision.responsiblePersonId = person?.uuid ?? null;
      if (decision.state === 'NO_EXECUTION') decision.state = 'IN_EXECUTION';
    }
    tellMeeting(act, meeting.id, 'AGENDA');
    act.journal({
      act: 'MeetingDecisionAmended',
      subjectType: 'Decision',
      subjectId: decision.id,
      occurredOn: act.today,
      facts: {
        number: decision.number,
        before,
        text: text ? (text[text.authentic] ?? '') : null,
        responsible,
        because,
      },
    });
    return { decisionId: encodeId(act.tenantId, decision.id) };
  },
});
