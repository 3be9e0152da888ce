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
import { calendarOfOperation, whereCalendarKnown } from '../../recommendations/operation-calendar.ts';
import { whyThisDate } from '../../recommendations/why-this-date.ts';
import { WhyThisDate } from '../../recommendations/why-this-date.type.ts';
import {
  keepsDraftActs,
  mayAmend,
  mayConsider,
  mayPublish,
  mayStep,
  mayUnpublish,
  sendsOpinions,
  writesOpinions,
} from '../draft-act.policy.ts';
import { draftActOrder, draftActs, draftActsByIds, draftActUrgency } from '../draft-act.reader.ts';
import {
  DraftAct,
  DraftActConnection,
  DraftActKind,
  DraftActMay,
  DraftActOrder,
  DraftActState,
} from '../types/draft-act.type.ts';

/** States in which an opinion is still to be sent. */
const awaited: ReadonlySet<string> = new Set(['RECEIVED', 'ACCEPTED_FOR_REVIEW', 'OPINION_ADOPTED']);

@Resolver(() => DraftAct)
export class DraftActsResolver {
  @Query(() => DraftAct, { nullable: true, description: 'One draft act within the viewer’s capacity.' })
  async draftAct(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<DraftAct | null> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC') || !decodeId(id)) return null;
    return operation.level.first<DraftAct>(draftActsByIds(operation), id);
  }

  @Query(() => DraftActConnection, {
    description: 'Draft acts: of the council one acts in, or those that are published.',
  })
  async draftActs(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
    @Arg('state', () => DraftActState, { nullable: true, description: 'Only those that stand so.' })
    state?: DraftActState | null,
    @Arg('kind', () => DraftActKind, { nullable: true, description: 'Only of this kind.' }) kind?: DraftActKind | null,
    @Arg('fromId', () => ID, { nullable: true, description: 'Only from this body of the register.' })
    fromId?: string | null,
    @Arg('commissionId', () => ID, {
      nullable: true,
      description: 'Only those that this commission has; left out of account for the public.',
    })
    commissionId?: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'Only of this year’s register.' }) year?: number | null,
    @Arg('overdue', () => Boolean, {
      nullable: true,
      description: 'Only those that wait for an opinion whose day has passed.',
    })
    overdue?: boolean | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the number, title or body.' })
    search?: string | null,
    @Arg('order', () => DraftActOrder, { defaultValue: DraftActOrder.RECEIVED, description: 'What comes first.' })
    order: DraftActOrder = DraftActOrder.RECEIVED,
  ): Promise<Page<DraftAct>> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC') || (fromId && !isUuid(fromId))) return emptyPage();
    const commission = commissionId ? decodeId(commissionId) : null;
    if (commissionId && !commission) return emptyPage();
    const from = draftActs(operation, scopeOf(operation, 'a'), {
      council: council ?? null,
      state: state ?? null,
      kind: kind ?? null,
      fromId: fromId ?? null,
      commission: commission?.id ?? null,
      year: year ?? null,
      overdueOn: overdue ? operation.clock.today().toString() : null,
      search: search ?? null,
    });
    return pageOf(
      operation,
      { from, order: order === DraftActOrder.URGENCY ? draftActUrgency : draftActOrder },
      page,
      info,
    );
  }

  @Uses('dueOn', 'sentOn', 'state')
  @FieldResolver(() => Boolean, {
    description: 'Whether the opinion was sent after its last day, or that day has passed without it (PC-PWR-03).',
  })
  late(@Root() { dueOn, sentOn, state }: DraftAct, @Ctx() operation: Operation): boolean {
    if (dueOn === null) return false;
    if (sentOn !== null) return sentOn > dueOn;
    return state !== 'WITHDRAWN' && state !== 'RETURNED_WITHOUT_REVIEW' && operation.clock.today().toString() > dueOn;
  }

  @Uses('dueOn', 'state')
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Working days left until the opinion is due, today not counted: 0 on that day, negative after it; null where none is awaited.',
  })
  async daysLeft(@Root() { dueOn, state }: DraftAct, @Ctx() operation: Operation): Promise<number | null> {
    if (dueOn === null || !awaited.has(state)) return null;
    const calendar = await calendarOfOperation(operation);
    return whereCalendarKnown(() =>
      calendar.workingDaysBetween(operation.clock.today(), Temporal.PlainDate.from(dueOn)),
    );
  }

  @Uses('clock', 'dueOn')
  @FieldResolver(() => WhyThisDate, { nullable: true, description: 'Why the opinion is due on that day.' })
  why(@Root() { clock, dueOn }: DraftAct, @Ctx() operation: Operation): WhyThisDate | null {
    return whyThisDate(operation.locale, clock, dueOn);
  }

  @FieldResolver(() => DraftActMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  viewerMay(@Root() draft: DraftAct, @Ctx() operation: Operation): DraftActMay | null {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || capacity.tenantId !== draft.councilId) return null;
    const { state, published } = draft;
    const ask = (by: Authority, verdict: ReturnType<typeof mayStep>) => {
      const authority = authorityVerdict(by, capacity);
      return verdictOf(operation, authority.outcome === 'ALLOWED' ? verdict : authority);
    };
    return {
      amend: ask(keepsDraftActs, mayAmend(state)),
      accept: ask(keepsDraftActs, mayStep(state, 'ACCEPTED_FOR_REVIEW')),
      return: ask(keepsDraftActs, mayStep(state, 'RETURNED_WITHOUT_REVIEW')),
      handToCommission: ask(keepsDraftActs, mayConsider(state)),
      putOnAgenda: ask(keepsDraftActs, mayConsider(state)),
      draftOpinion: ask(writesOpinions, mayConsider(state)),
      adoptOpinion: ask(keepsDraftActs, mayStep(state, 'OPINION_ADOPTED')),
      sendOpinion: ask(sendsOpinions, mayStep(state, 'SENT')),
      withdraw: ask(keepsDraftActs, mayStep(state, 'WITHDRAWN')),
      publish: ask(keepsDraftActs, mayPublish(state, published)),
      unpublish: ask(keepsDraftActs, mayUnpublish(published)),
    };
  }
}
