import { reportClocks } from '@kenes/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../../graphql/connection.ts';
import { verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Authority } from '../../../kernel/access.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId, isUuid } from '../../../kernel/id.ts';
import { actsAs, scopeOf } from '../../../kernel/scope.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { rosterOf } from '../../composition/roster.ts';
import { calendarOfOperation } from '../../recommendations/operation-calendar.ts';
import { storedClock } from '../../recommendations/stored-clock.ts';
import { whyThisDate } from '../../recommendations/why-this-date.ts';
import { invites, keepsReports, mayPutOnAgenda, mayStep } from '../report-hearing.policy.ts';
import { reportHearingOrder, reportHearings, reportHearingsByIds } from '../report-hearing.reader.ts';
import {
  ReportAssessment,
  ReportDay,
  ReportDayKind,
  ReportHearing,
  ReportHearingConnection,
  ReportHearingMay,
  ReportHearingState,
} from '../types/report-hearing.type.ts';

@Resolver(() => ReportHearing)
export class ReportHearingsResolver {
  @Query(() => ReportHearing, { nullable: true, description: 'One hearing of a report within the viewer’s capacity.' })
  async reportHearing(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<ReportHearing | null> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC') || !decodeId(id)) return null;
    return operation.level.first<ReportHearing>(reportHearingsByIds(operation), id);
  }

  @Query(() => ReportHearingConnection, {
    description: 'Hearings of reports: of the council one acts in, or those that were held; the latest first.',
  })
  async reportHearings(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
    @Arg('state', () => ReportHearingState, { nullable: true, description: 'Only those that stand so.' })
    state?: ReportHearingState | null,
    @Arg('assessment', () => ReportAssessment, { nullable: true, description: 'Only those assessed so.' })
    assessment?: ReportAssessment | null,
    @Arg('bodyId', () => ID, { nullable: true, description: 'Only of this organisation.' }) bodyId?: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'Only of this year.' }) year?: number | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the topic, official or body.' })
    search?: string | null,
  ): Promise<Page<ReportHearing>> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC') || (bodyId && !isUuid(bodyId))) return emptyPage();
    const from = reportHearings(operation, scopeOf(operation, 'r'), {
      council: council ?? null,
      state: state ?? null,
      assessment: assessment ?? null,
      body: bodyId ?? null,
      year: year ?? null,
      search: search ?? null,
    });
    return pageOf(operation, { from, order: reportHearingOrder }, page, info);
  }

  @Uses('councilId', 'sessionOn', 'invitedOn', 'reportOn')
  @FieldResolver(() => [ReportDay], {
    description:
      'By which days before the session the head is invited and the written report comes (PC-REP-02); empty without a session, and for the public.',
  })
  async days(@Root() report: ReportHearing, @Ctx() operation: Operation): Promise<ReportDay[]> {
    if (!actsAs(operation, 'TENANT') || report.sessionOn === null) return [];
    const [calendar, { overrides }] = await Promise.all([
      calendarOfOperation(operation),
      rosterOf(operation, report.councilId),
    ]);
    const clocks = reportClocks({ on: Temporal.PlainDate.from(report.sessionOn), calendar, overrides });
    const today = operation.clock.today().toString();
    const told = [
      { what: ReportDayKind.INVITATION, clock: clocks.invitation, doneOn: report.invitedOn },
      { what: ReportDayKind.REPORT, clock: clocks.report, doneOn: report.reportOn },
    ];
    return told.map(({ what, clock, doneOn }) => {
      const due = clock.due?.toString() ?? null;
      const why = whyThisDate(operation.locale, { ...storedClock(clock), startKind: 'SENDING' }, due);
      return {
        what,
        due,
        doneOn,
        late: due !== null && (doneOn ?? today) > due,
        why: why && { ...why, startKind: 'BEFORE_MEETING' },
      };
    });
  }

  @FieldResolver(() => ReportHearingMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  viewerMay(@Root() { councilId, state }: ReportHearing, @Ctx() operation: Operation): ReportHearingMay | null {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || capacity.tenantId !== councilId) return null;
    const ask = (verdict: ReturnType<typeof mayStep>, by: Authority = keepsReports) => {
      const authority = authorityVerdict(by, capacity);
      return verdictOf(operation, authority.outcome === 'ALLOWED' ? verdict : authority);
    };
    return {
      approve: ask(mayStep(state, 'APPROVED')),
      invite: ask(mayStep(state, 'INVITED'), invites),
      receive: ask(mayStep(state, 'REPORT_RECEIVED')),
      putOnAgenda: ask(mayPutOnAgenda(state)),
      hear: ask(mayStep(state, 'HEARD')),
      recordNonAppearance: ask(mayStep(state, 'NON_APPEARANCE')),
      assess: ask(mayStep(state, 'ASSESSED')),
      cancel: ask(mayStep(state, 'CANCELLED')),
    };
  }
}
