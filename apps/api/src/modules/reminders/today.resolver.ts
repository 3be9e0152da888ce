import type { Override } from '@kenes/rules';
import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { Operation } from '../../kernel/context.ts';
import { nothing, type Sql, sql } from '../../kernel/sql.ts';
import { type DueRow, dueRows, duesOf } from '../competitions/dues.ts';
import { letters } from '../letters/letter.reader.ts';
import { Letter } from '../letters/letter.type.ts';
import { calendarOfOperation, whereCalendarKnown } from '../recommendations/operation-calendar.ts';
import { TrackFilter } from '../recommendations/recommendation.enums.ts';
import { type Days, daysOf } from '../recommendations/track.conditions.ts';
import { tracks } from '../recommendations/track.reader.ts';
import { Track } from '../recommendations/track.type.ts';
import {
  expertisesDue,
  finalDocumentsDue,
  findingsToConfirm,
  publicationsDue,
  recentEntries,
  todayCounts,
} from './today.reader.ts';
import {
  CompetitionDueOn,
  ExpertiseDue,
  FinalDocumentDue,
  FindingsToConfirm,
  PublicationDue,
  RecentEntry,
  TodayCounts,
  TodayPanel,
} from './today.type.ts';
import { competitionsDue, overridesOf } from './today-competitions.ts';

@Resolver(() => TodayPanel)
export class TodayResolver {
  @Query(() => TodayPanel, { nullable: true, description: 'The secretary’s panel; null outside a tenant.' })
  async today(@Ctx() operation: Operation): Promise<TodayPanel | null> {
    if (operation.capacity.kind !== 'TENANT') return null;
    const today = operation.clock.today();
    const calendar = await calendarOfOperation(operation);
    return {
      date: today.toString(),
      dayOff: whereCalendarKnown(() => calendar.dayOff(today))?.name[operation.locale] ?? null,
    };
  }

  @FieldResolver(() => TodayCounts, { description: 'How many stand in each list.' })
  async counts(@Ctx() operation: Operation): Promise<TodayCounts> {
    const row = await operation.level.one<TodayCounts>(
      todayCounts(tenantOf(operation), await days(operation), sundayOf(operation)),
    );
    if (!row) throw new Error('the panel’s counts gave no row');
    return row;
  }

  @FieldResolver(() => [Track], { description: 'Answers due today.' })
  dueToday(@Ctx() operation: Operation): Promise<Track[]> {
    return firstTracks(operation, TrackFilter.DUE_TODAY);
  }

  @FieldResolver(() => [Track], { description: 'Answers due after today until Sunday.' })
  async dueThisWeek(@Ctx() operation: Operation): Promise<Track[]> {
    const { today } = await days(operation);
    return firstTracks(
      operation,
      TrackFilter.AWAITING,
      sql`and l."dueOn" > ${today}::date and l."dueOn" <= ${sundayOf(operation)}::date`,
    );
  }

  @FieldResolver(() => [Track], { description: 'Answers overdue, the longest first.' })
  overdue(@Ctx() operation: Operation): Promise<Track[]> {
    return firstTracks(operation, TrackFilter.OVERDUE);
  }

  @FieldResolver(() => [Track], { description: 'Execution dates that have passed.' })
  executionOverdue(@Ctx() operation: Operation): Promise<Track[]> {
    return firstTracks(operation, TrackFilter.EXECUTION_OVERDUE);
  }

  @FieldResolver(() => [Track], { description: 'Answers that nobody has judged yet.' })
  answersToAssess(@Ctx() operation: Operation): Promise<Track[]> {
    return firstTracks(operation, TrackFilter.TO_ASSESS);
  }

  @FieldResolver(() => [Letter], { description: 'Letters that arrived by desk or link and have no number.' })
  async lettersToRegister(@Ctx() operation: Operation): Promise<Letter[]> {
    return operation.level.rows<Letter>(
      sql`select * from (${letters(tenantOf(operation), { state: 'ARRIVED' })}) l order by l."sortId" limit 20`,
    );
  }

  @FieldResolver(() => [Letter], { description: 'Letters on the chair’s control, the nearest date first.' })
  async onControl(@Ctx() operation: Operation): Promise<Letter[]> {
    return operation.level.rows<Letter>(
      sql`select * from (${letters(tenantOf(operation), { onControl: true })}) l order by l."controlDue" nulls last, l."sortId" limit 20`,
    );
  }

  @FieldResolver(() => [FindingsToConfirm], { description: 'Missions whose findings are drafts.' })
  async findingsToConfirm(@Ctx() operation: Operation): Promise<FindingsToConfirm[]> {
    return operation.level.rows<FindingsToConfirm>(findingsToConfirm(tenantOf(operation)));
  }

  @FieldResolver(() => [FinalDocumentDue], { description: 'Final documents to be sent, by due day.' })
  async finalDocumentsDue(@Ctx() operation: Operation): Promise<FinalDocumentDue[]> {
    return operation.level.rows<FinalDocumentDue>(finalDocumentsDue(tenantOf(operation)));
  }

  @FieldResolver(() => [ExpertiseDue], {
    description:
      'Expertises whose experts are at work or whose conclusion waits to be sent, by due day, at most twenty (PC-EXP-01, PC-CTRL-10).',
  })
  async expertisesDue(@Ctx() operation: Operation): Promise<ExpertiseDue[]> {
    return operation.level.rows<ExpertiseDue>(expertisesDue(tenantOf(operation), operation.clock.today().toString()));
  }

  @FieldResolver(() => [PublicationDue], {
    description: 'Final documents and answers to be published, by due day (PC-CTRL-14).',
  })
  async publicationsDue(@Ctx() operation: Operation): Promise<PublicationDue[]> {
    return operation.level.rows<PublicationDue>(publicationsDue(tenantOf(operation)));
  }

  @FieldResolver(() => [CompetitionDueOn], {
    description:
      'Days of competitions and of the working group, the nearest first, at most twenty: windows that close within two weeks, reviews, results, the group’s decision.',
  })
  async competitionsDue(@Ctx() operation: Operation): Promise<CompetitionDueOn[]> {
    const tenantId = tenantOf(operation);
    const today = operation.clock.today();
    const [rows, overrides, calendar] = await Promise.all([
      operation.level.rows<DueRow>(dueRows(tenantId)),
      operation.level.rows<Override>(overridesOf(tenantId)),
      calendarOfOperation(operation),
    ]);
    return competitionsDue(duesOf(rows, { today, calendar, overrides }), today);
  }

  @FieldResolver(() => [RecentEntry], { description: 'The newest twenty lines of the journal.' })
  async recent(@Ctx() operation: Operation): Promise<RecentEntry[]> {
    return operation.level.rows<RecentEntry>(recentEntries(tenantOf(operation)));
  }
}

function tenantOf({ capacity }: Operation): string {
  if (capacity.kind !== 'TENANT') throw new Error('the panel is shown in a tenant only');
  return capacity.tenantId;
}

async function days(operation: Operation): Promise<Days> {
  return daysOf(operation.clock.today(), await calendarOfOperation(operation));
}

function sundayOf(operation: Operation): string {
  const today = operation.clock.today();
  return today.add({ days: 7 - today.dayOfWeek }).toString();
}

async function firstTracks(operation: Operation, is: TrackFilter, further: Sql = nothing): Promise<Track[]> {
  const list = tracks('COUNCIL', sql`t.tenant_id = ${tenantOf(operation)}::uuid`, { is, days: await days(operation) });
  return operation.level.rows<Track>(
    sql`select l.* from (${list}) l where true ${further} order by l."sortDue", l."sortId" limit 20`,
  );
}
