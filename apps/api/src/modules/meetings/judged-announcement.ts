import type { LegalDate } from '@kenes/calendar';
import { type HearingAnnouncementPart, mayAnnounceSession, mayHoldHearing, type Verdict } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { sql } from '../../kernel/sql.ts';
import type { AgendaItemEntity } from './entities/agenda-item.entity.ts';
import type { MeetingEntity } from './entities/meeting.entity.ts';
import { councilKindOf, withoutPower } from './item-verdict.ts';
import { sittingIn } from './on-meeting.ts';

/** The days on which members and the public are told. */
interface Told {
  readonly noticedOn: LegalDate;
  readonly announcedOn: LegalDate;
}

/**
 * What the rules say of announcing a sitting on these days: its agenda and its place, late notice, materials that are not
 * there yet, closed questions, who asked for it (PC-SES-02, 05, 06, PC-PWR-01); of a hearing PC-HEAR-01 and 02.
 */
export async function judgedAnnouncement(
  act: Act,
  meeting: MeetingEntity,
  items: readonly AgendaItemEntity[],
  told: Told,
): Promise<Verdict> {
  const sitting = await sittingIn(act, meeting);
  const common = {
    on: Temporal.PlainDate.from(meeting.plannedOn),
    place: meeting.place ? (meeting.place[meeting.place.authentic] ?? null) : meeting.remoteUrl,
    calendar: await act.calendar(),
    overrides: sitting.overrides,
  };
  if (meeting.kind === 'PUBLIC_HEARING')
    return mayHoldHearing({
      ...common,
      topic: meeting.title ? (meeting.title[meeting.title.authentic] ?? null) : null,
      hasDecision: meeting.initiatedBy !== null,
      open: true,
      announcement: { on: told.announcedOn, parts: partsOf(meeting, items, await tellsHowToRegister(act, meeting)) },
    });
  const delivered = await firstDelivered(act, meeting);
  const council = await act.transaction.one<{ level: string | null; kind: string | null }>(
    sql`select level, forming_body_kind as kind from tenant where id = ${act.tenantId}::uuid`,
  );
  const included = items.filter(({ state }) => state === 'INCLUDED');
  return mayAnnounceSession({
    ...common,
    kind: meeting.kind,
    form: meeting.form,
    councilKind: councilKindOf(council?.level ?? null, council?.kind ?? null),
    today: act.today,
    items: included.map((item) => ({
      // A question of the council’s own order needs no power of the law’s list.
      powerIds: withoutPower.has(item.kind) && item.powers.length === 0 ? null : item.powers,
      closed: item.closed ? { ground: item.closedGround, reason: item.closedBecause } : null,
      materials: { needed: needsMaterials.has(item.kind), deliveredOn: delivered.get(item.id) ?? null },
    })),
    noticeOn: told.noticedOn,
    announcedOn: told.announcedOn,
    request:
      meeting.form === 'EXTRAORDINARY' && meeting.initiative !== 'PLAN' && meeting.initiative !== null
        ? {
            by: meeting.initiative === 'OTHER' ? 'CHAIR' : meeting.initiative,
            signed: meeting.initiatedCount ?? 0,
            members: sitting.places.filled,
            question: included[0]?.title[included[0].title.authentic] ?? null,
            on: common.on,
            overrides: sitting.overrides,
          }
        : null,
    councils: 1 + meeting.jointWith.length,
  });
}

async function firstDelivered(act: Act, meeting: MeetingEntity): Promise<ReadonlyMap<string, LegalDate>> {
  const rows = await act.transaction.rows<{ item: string; on: string }>(
    sql`select item_id as item, min(delivered_on)::text as on from agenda_material
      where tenant_id = ${act.tenantId}::uuid and meeting_id = ${meeting.id}::uuid and not withdrawn group by item_id`,
  );
  return new Map(rows.map(({ item, on }) => [item, Temporal.PlainDate.from(on)]));
}

/** What of a hearing its announcement tells: time stands in every sitting, the rest where it was entered. */
function partsOf(
  meeting: MeetingEntity,
  items: readonly AgendaItemEntity[],
  register: boolean,
): HearingAnnouncementPart[] {
  return [
    'TIME',
    ...(meeting.place ? (['PLACE'] as const) : []),
    ...(meeting.title ? (['TOPIC'] as const) : []),
    ...(register ? (['REGISTRATION'] as const) : []),
    ...(items.length > 0 ? (['DRAFTS'] as const) : []),
  ];
}

/** Whether the hearing that a sitting is says how the public registers. */
async function tellsHowToRegister(act: Act, meeting: MeetingEntity): Promise<boolean> {
  const row = await act.transaction.one(
    sql`select from public_hearing where tenant_id = ${act.tenantId}::uuid and meeting_id = ${meeting.id}::uuid
      and (how_to_register is not null or registration_until is not null)`,
  );
  return row !== null && row !== undefined;
}

/** Questions that members cannot prepare for without papers. */
const needsMaterials: ReadonlySet<AgendaItemEntity['kind']> = new Set([
  'DRAFT_ACT',
  'REPORT_HEARING',
  'EXPERTISE',
  'RECOMMENDATIONS',
  'REGULATION',
  'WORK_PLAN',
]);
