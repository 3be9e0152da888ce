import {
  type Clock,
  extraordinaryClock,
  hearingClock,
  hearingProtocolClock,
  protocolClock,
  sessionClocks,
  type TermSetting,
} from '@kenes/rules';
import type { MeetingForm, MeetingKind } from './entities/meeting.entity.ts';

/** What of a sitting has a day of law. */
export type MeetingDayKind = 'NOTICE' | 'MATERIALS' | 'ANNOUNCEMENT' | 'PROTOCOL';

/**
 * The days of law of a sitting: by when members are told and have the materials and the public is told, counted back
 * from its day (PC-SES-05, PC-SES-06, PC-HEAR-02), and by when its protocol is ready (PC-PROT-01, PC-HEAR-03). Nothing
 * is set for telling of a commission's session.
 */
export function daysOf(
  { kind, form, plannedOn }: { kind: MeetingKind; form: MeetingForm; plannedOn: string },
  setting: TermSetting,
): readonly { readonly what: MeetingDayKind; readonly clock: Clock }[] {
  const on = Temporal.PlainDate.from(plannedOn);
  if (kind === 'PUBLIC_HEARING')
    return [
      { what: 'ANNOUNCEMENT', clock: hearingClock({ ...setting, on }) },
      { what: 'PROTOCOL', clock: hearingProtocolClock({ ...setting, heldOn: on }) },
    ];
  const protocol = { what: 'PROTOCOL' as const, clock: protocolClock({ ...setting, heldOn: on }) };
  if (kind === 'COMMISSION_SESSION') return [protocol];
  const told = form === 'EXTRAORDINARY' ? extraordinaryClock({ ...setting, on }) : null;
  const { notice, materials, announcement } = told
    ? { notice: told, materials: told, announcement: told }
    : sessionClocks({ ...setting, on });
  return [
    { what: 'NOTICE', clock: notice },
    { what: 'MATERIALS', clock: materials },
    { what: 'ANNOUNCEMENT', clock: announcement },
    protocol,
  ];
}
