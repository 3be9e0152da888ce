import { type Act, type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { newId, ownId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { asPartOf } from '../../../kernel/part-of-act.ts';
import { readAct } from '../../composition/on-roster.ts';
import { addAgendaItem } from '../../meetings/commands/add-agenda-item.command.ts';
import { addAgendaMaterial } from '../../meetings/commands/add-agenda-material.command.ts';
import { planMeeting } from '../../meetings/commands/plan-meeting.command.ts';
import { AgendaItemKind } from '../../meetings/types/agenda.enums.ts';
import { MeetingKind } from '../../meetings/types/meeting.enums.ts';
import { openMission } from '../../missions/commands/open-mission.command.ts';
import { ControlForm } from '../../missions/types/mission.enums.ts';
import { PublicHearingEntity } from '../entities/public-hearing.entity.ts';
import { hearingIdOf, tell } from '../on-hearing.ts';
import type { OpenHearingInput } from '../public-hearing.inputs.ts';
import { keepsHearings } from '../public-hearing.policy.ts';

/**
 * Opens a public hearing in one act: the control action of that form with its decision and objects, the sitting, and its
 * question with the drafts that the public discusses (PC-HEAR-01). Without a decision it waits for one.
 */
export const openHearing = defineCommand<OpenHearingInput & CommandInput, { hearingId: string }>({
  name: 'openHearing',
  authority: keepsHearings,
  async run(act, input) {
    const reading = new InputReading();
    const topic = reading.requiredLocalized('topic', input.topic, 500);
    const decision = await readAct(act, reading, 'decision', input.decision);
    const drafts = input.draftFileIds ?? [];
    if (drafts.length > 20) reading.fault('draftFileIds', 'TOO_MANY', { max: 20 });
    reading.done();
    const { key } = input;
    const { missionId } = await asPartOf(act, openMission, {
      key,
      form: ControlForm.HEARING,
      legalBasis: input.legalBasis,
      title: input.topic,
      aim: input.aim ?? input.topic,
      permanent: false,
      objects: input.objects,
      ...(decision.facts
        ? {
            decision: {
              ...(decision.number === null ? {} : { number: decision.number }),
              ...(decision.on === null ? {} : { date: decision.on }),
              ...(input.decision?.fileId ? { fileId: input.decision.fileId } : {}),
            },
          }
        : {}),
    });
    const { meetingId } = await asPartOf(act, planMeeting, {
      key,
      kind: MeetingKind.PUBLIC_HEARING,
      title: input.topic,
      startsAt: input.startsAt,
      ...(input.endsAt ? { endsAt: input.endsAt } : {}),
      ...(input.place ? { place: input.place } : {}),
      ...(input.streamUrl ? { streamUrl: input.streamUrl } : {}),
      ...(decision.facts ? { initiatedBy: cited(decision.number, decision.on) } : {}),
    });
    const itemId = await question(act, { key, meetingId, missionId, title: input.topic, drafts });
    const hearing = await act.insert(PublicHearingEntity, {
      tenantId: act.tenantId,
      id: newId(),
      missionId: ownId(missionId).id,
      meetingId: ownId(meetingId).id,
      questionId: ownId(itemId).id,
      state: decision.facts ? 'APPROVED' : 'INITIATED',
      topic,
    });
    tell(act, hearing, 'HearingOpened', { decision: decision.number, drafts: drafts.length });
    return hearingIdOf(hearing);
  },
});

/** A decision as a sitting names who asked for it. */
export function cited(number: string | null, on: string | null): string {
  return [number === null ? null : `№ ${number}`, on?.split('-').reverse().join('.')].filter(Boolean).join(', ') || '—';
}

async function question(
  act: Act,
  given: {
    readonly key: string;
    readonly meetingId: string;
    readonly missionId: string;
    readonly title: OpenHearingInput['topic'];
    readonly drafts: readonly string[];
  },
): Promise<string> {
  const { key, meetingId, missionId, title } = given;
  const { itemId } = await asPartOf(act, addAgendaItem, {
    key,
    meetingId,
    missionId,
    kind: AgendaItemKind.OTHER,
    title,
    powers: ['PWR-09'],
  });
  for (const fileId of given.drafts) await asPartOf(act, addAgendaMaterial, { key, itemId, fileId, published: true });
  return itemId;
}
