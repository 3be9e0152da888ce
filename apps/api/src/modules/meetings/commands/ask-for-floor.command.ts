import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { conflict, refuse } from '../../../kernel/refusals.ts';
import { refused } from '../../../kernel/verdict.ts';
import { tellMeeting } from '../../live/tell-meeting.ts';
import { SpeechEntity } from '../entities/speech.entity.ts';
import type { AskForFloorInput } from '../inputs/agenda.inputs.ts';
import { running, takesPart, within } from '../meeting.policy.ts';
import { enlist } from '../on-floor.ts';
import { mayTouchItem, onItem } from '../on-item.ts';
import { ownMember, sittingIn } from '../on-meeting.ts';

/** A member asks for the floor with their own hand; who is on the list already is told so. */
export const askForFloor = defineCommand<AskForFloorInput & CommandInput, { itemId: string; speechId: string }>({
  name: 'askForFloor',
  authority: takesPart,
  keepsAccess: true,
  async run(act, input) {
    const { meeting, item } = await onItem(act, input.itemId, undefined, 'itemId');
    act.obey(within(meeting.state, running));
    act.obey(mayTouchItem(item.state, ['INCLUDED', 'DISCUSSED']));
    const own = await ownMember(act, await sittingIn(act, meeting));
    if (!own) throw refuse(refused('NOT_OF_THE_ROLL'));
    const kind = input.kind ?? 'SPEECH';
    const waiting = await act.em.count(SpeechEntity, {
      tenantId: act.tenantId,
      itemId: item.id,
      memberId: own.id,
      kind,
      state: 'WAITING',
    });
    if (waiting > 0) throw conflict('ON_THE_LIST_ALREADY');
    const speech = await enlist(act, meeting, item, kind, { name: own.name, memberId: own.id, guestId: null });
    tellMeeting(act, meeting.id, 'FLOOR');
    act.journal({
      act: 'FloorAsked',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      occurredOn: act.today,
      facts: { item: item.ordinal, name: own.name, kind },
    });
    return { itemId: encodeId(act.tenantId, item.id), speechId: encodeId(act.tenantId, speech.id) };
  },
});
