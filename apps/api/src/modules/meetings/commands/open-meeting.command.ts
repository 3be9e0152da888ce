import { mayOpenSession } from '@kenes/rules';
import { type Act, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { CouncilPersonEntity } from '../../composition/entities/council-person.entity.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import type { OpenMeetingInput } from '../inputs/meeting.inputs.ts';
import { keepsMeetings, within } from '../meeting.policy.ts';
import { electionsOf, officersOfMeeting } from '../officers-of-meeting.ts';
import { asDate, factsOf, meetingIdOf, memberOf, momentOf, onMeeting, type Sitting, sittingIn } from '../on-meeting.ts';
import { presidingIn } from '../presiding.ts';
import { quorumAt } from '../sitting.ts';

/**
 * Opens a sitting with a quorum (PC-SES-01). Its seats, its filled seats and the council’s own numbers are kept with it
 * from here on. The first session of a convocation is opened by the head of the working group (PC-ORG-01).
 */
export const openMeeting = defineCommand<OpenMeetingInput & CommandInput, { meetingId: string }>({
  name: 'openMeeting',
  authority: keepsMeetings,
  async run(act, input) {
    const meeting = await onMeeting(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(within(meeting.state, ['REGISTERING']));
    const sitting = await sittingIn(act, meeting);
    const at = momentOf(act, meeting, input.at);
    const quorum = quorumAt({ ...sitting, at });
    const chair = await presides(act, sitting, input.chairMemberId, at);
    const opener = await openerOf(act, input.openerPersonId, chair);
    act.obey(
      mayOpenSession({
        kind: meeting.kind,
        form: meeting.form,
        on: Temporal.PlainDate.from(meeting.plannedOn),
        quorum,
        openerId: opener?.id ?? null,
        officers: await officersOfMeeting(act, meeting),
        elections: await electionsOf(act, meeting),
      }),
    );
    const reading = new InputReading();
    const secretaryName = reading.optional('secretaryName', input.secretaryName, 200);
    reading.done();
    meeting.state = 'IN_SESSION';
    meeting.openedAt = asDate(at);
    meeting.filled = sitting.places.filled;
    meeting.seats = sitting.places.seats;
    meeting.overrides = sitting.overrides;
    meeting.chairMemberId = chair?.id ?? null;
    meeting.chairName = chair?.name ?? null;
    meeting.openedByName = opener?.name ?? null;
    meeting.openedByGroupHead = meeting.kind === 'COUNCIL_SESSION' && meeting.form === 'FIRST';
    meeting.secretaryName = secretaryName ?? personName(act);
    // Somebody else named by hand is not who opens it.
    meeting.secretaryAccountId = meeting.secretaryName === personName(act) ? act.accountId : null;
    tellMeeting(act, meeting.id, 'MEETING', 'ATTENDANCE');
    act.journal({
      act: 'MeetingOpened',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: meeting.plannedOn,
      facts: {
        ...factsOf(meeting),
        at: at.toString(),
        present: quorum.present,
        needed: quorum.needed,
        of: quorum.members,
        standing: quorum.standing,
        rule: quorum.ruleVersion,
        chair: meeting.chairName,
        openedBy: meeting.openedByName,
      },
    });
    return meetingIdOf(meeting);
  },
});

/** Who presides: the one named, else who holds the chair that day and is there. Nobody absent presides. */
async function presides(act: Act, sitting: Sitting, id: string | null | undefined, at: Temporal.Instant) {
  const member = id ? memberOf(sitting, id, 'chairMemberId') : await presidingIn(act, sitting, at);
  if (!member) return null;
  const there = sitting.stays.some(({ memberId, untilAt }) => memberId === member.id && untilAt === null);
  if (!there) throw refuse(refused('CHAIR_IS_NOT_THERE', { name: member.name }));
  return member;
}

/** Who opens it, of the council’s people: the one named, else who presides. */
async function openerOf(
  act: Act,
  id: string | null | undefined,
  chair: { readonly personId: string | null; readonly name: string } | null,
): Promise<{ readonly id: string; readonly name: string } | null> {
  if (!id) return chair?.personId ? { id: chair.personId, name: chair.name } : null;
  const person = await act.load(CouncilPersonEntity, id, { path: 'openerPersonId' });
  return { id: person.id, name: [person.surname, person.givenName, person.patronymic].filter(Boolean).join(' ') };
}

function personName(act: Act): string | null {
  return 'account' in act.capacity && act.capacity.account ? act.capacity.account.name : null;
}
