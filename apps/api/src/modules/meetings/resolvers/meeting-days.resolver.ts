import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { calendarOfOperation } from '../../recommendations/operation-calendar.ts';
import { storedClock } from '../../recommendations/stored-clock.ts';
import { whyThisDate } from '../../recommendations/why-this-date.ts';
import { daysOf, type MeetingDayKind } from '../days.ts';
import { heldBy } from '../places.ts';
import { itemsOfMeetings, materialsOfItems } from '../readers/agenda.reader.ts';
import { signedProtocolsOfMeetings } from '../readers/meeting.reader.ts';
import { worksInside } from '../readers/meeting-columns.ts';
import type { AgendaItem, AgendaMaterial } from '../types/agenda.type.ts';
import { Meeting, MeetingDay } from '../types/meeting.type.ts';

@Resolver(() => Meeting)
export class MeetingDaysResolver {
  @Uses(
    'uuid',
    'councilId',
    'convocationId',
    'kind',
    'form',
    'plannedOn',
    'filled',
    'seats',
    'overrides',
    'noticedOn',
    'announcedOn',
  )
  @FieldResolver(() => [MeetingDay], {
    description:
      'By which days members are told, have the materials, the public is told, the protocol is ready (PC-SES-05, PC-PROT-01); empty outside the council.',
  })
  async days(@Root() meeting: Meeting, @Ctx() operation: Operation): Promise<MeetingDay[]> {
    if (!worksInside(operation)) return [];
    const [calendar, { overrides }, items, protocol] = await Promise.all([
      calendarOfOperation(operation),
      heldBy(operation, meeting, 0),
      operation.level.many<AgendaItem>(itemsOfMeetings(operation), meeting.id),
      operation.level.first<{ signedOn: string }>(signedProtocolsOfMeetings(operation), meeting.id),
    ]);
    const included = items.filter(({ state }) => state === 'INCLUDED' || state === 'DISCUSSED' || state === 'DECIDED');
    const papers = await Promise.all(
      included.map(({ id }) => operation.level.many<AgendaMaterial>(materialsOfItems(operation), id)),
    );
    const doneOn: Readonly<Record<MeetingDayKind, string | null>> = {
      NOTICE: meeting.noticedOn,
      MATERIALS: allDelivered(papers),
      ANNOUNCEMENT: meeting.announcedOn,
      PROTOCOL: protocol?.signedOn ?? null,
    };
    const today = operation.clock.today().toString();
    return daysOf(meeting, { calendar, overrides }).map(({ what, clock }) => {
      const due = clock.due?.toString() ?? null;
      const done = doneOn[what];
      const why = whyThisDate(operation.locale, { ...storedClock(clock), startKind: 'SENDING' }, due);
      return {
        what,
        due,
        doneOn: done,
        late: due !== null && (done ?? today) > due,
        without: what === 'MATERIALS' ? papers.filter(({ length }) => length === 0).length : null,
        why: why && {
          ...why,
          startKind: clock.direction === 'BEFORE' ? 'BEFORE_MEETING' : 'MEETING',
        },
      };
    });
  }
}

/** The day the last question on the agenda had its first paper; null while one has none. */
function allDelivered(papers: readonly (readonly AgendaMaterial[])[]): string | null {
  const first = papers.map((of) => of.map(({ deliveredOn }) => deliveredOn).sort()[0]);
  if (first.length === 0 || first.some((on) => on === undefined)) return null;
  return first.sort().at(-1) ?? null;
}
