import { translate } from '@kenes/messages';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Operation } from '../../kernel/context.ts';
import { isUuid } from '../../kernel/id.ts';
import { organisationById } from '../organisations/organisation.reader.ts';
import type { Organisation } from '../organisations/organisation.type.ts';
import { bodyCounts, bodyQuarters } from './body-record.ts';
import { BodyRecord, type RecordFigure, type RecordQuarter } from './body-record.type.ts';
import { calendarOfOperation } from './operation-calendar.ts';
import { TrackFilter } from './recommendation.enums.ts';
import { daysOf } from './track.conditions.ts';

@Resolver()
export class BodyRecordResolver {
  @Query(() => BodyRecord, {
    nullable: true,
    description: 'A body’s public record, the same for every reader: only what was published is counted.',
  })
  async bodyRecord(
    @Ctx() operation: Operation,
    @Arg('bodyId', () => ID, { description: 'The body, by its id in the register.' }) bodyId: string,
  ): Promise<BodyRecord | null> {
    if (!isUuid(bodyId)) return null;
    const open = operation.capacity.kind === 'PUBLIC' ? operation : operation.as({ kind: 'PUBLIC' });
    try {
      const days = daysOf(open.clock.today(), await calendarOfOperation(open));
      const [body, counts, series] = await Promise.all([
        open.level.one<Organisation>(organisationById(bodyId)),
        open.level.one<Omit<RecordQuarter, 'quarter'>>(bodyCounts(bodyId, days)),
        open.level.rows<RecordQuarter>(bodyQuarters(bodyId, days)),
      ]);
      if (!body || !counts) return null;
      const figure = (value: number, filter: TrackFilter): RecordFigure => ({ value, filter });
      const { locale } = operation;
      return {
        bodyId,
        bodyName: body.name,
        received: figure(counts.received, TrackFilter.SENT_TO_BODY),
        answered: figure(counts.answered, TrackFilter.ANSWERED),
        answeredInTime: figure(counts.answeredInTime, TrackFilter.ANSWERED_IN_TIME),
        answeredLate: figure(counts.answeredLate, TrackFilter.ANSWERED_LATE),
        accepted: figure(counts.accepted, TrackFilter.ACCEPTED),
        partlyAccepted: figure(counts.partlyAccepted, TrackFilter.PARTLY_ACCEPTED),
        rejected: figure(counts.rejected, TrackFilter.REJECTED),
        executed: figure(counts.executed, TrackFilter.EXECUTED),
        overdue: figure(counts.overdue, TrackFilter.OVERDUE),
        awaiting: figure(counts.awaiting, TrackFilter.AWAITING),
        series,
        howCounted: [
          translate(locale, 'problemsRecommendations.countedWhat'),
          translate(locale, 'problemsRecommendations.countedInTime'),
          translate(locale, 'problemsRecommendations.countedWithoutTerm'),
        ],
      };
    } finally {
      if (open !== operation) await open.end();
    }
  }
}
