import { defineCommand } from '../../kernel/command.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { MeetingEntity } from '../meetings/entities/meeting.entity.ts';
import { digestOf } from '../people/session-token.ts';
import { optionalText } from '../recommendations/act-input.ts';
import { secretariat } from '../recommendations/authorities.ts';
import type { IssueScreenTokenInput } from './screen.inputs.ts';
import { lastDayOfScreen, mayIssueScreen } from './screen.policy.ts';
import { screenToken } from './screen-link.ts';
import { ScreenTokenEntity } from './screen-token.entity.ts';

/** Issues a link by which a screen in the room follows one sitting until the end of the day after it. */
export const issueScreenToken = defineCommand<IssueScreenTokenInput, { screenTokenId: string }>({
  name: 'issueScreenToken',
  authority: secretariat,
  async run(act, input) {
    const meeting = await act.load(MeetingEntity, input.id);
    const { tenantId } = meeting;
    const working = await act.em.count(ScreenTokenEntity, { tenantId, meetingId: meeting.id, revokedAt: null });
    act.obey(mayIssueScreen(meeting, working, act.today));
    const id = newId();
    const screen = await act.insert(ScreenTokenEntity, {
      tenantId,
      id,
      meetingId: meeting.id,
      tokenDigest: digestOf(screenToken(act.operation.services, id)),
      name: optionalText(input.name, 'name', 100),
      issuedBy: act.accountId,
      issuedAt: act.operation.clock.now(),
      lastDay: lastDayOfScreen(meeting, act.today).toString(),
    });
    act.journal({
      act: 'ScreenTokenIssued',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { name: screen.name, lastDay: screen.lastDay },
    });
    return { screenTokenId: encodeId(tenantId, id) };
  },
});
