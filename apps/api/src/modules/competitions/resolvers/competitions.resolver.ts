import { translate } from '@kenes/messages';
import { combine, competitionWindow, reviewClock } from '@kenes/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../../graphql/connection.ts';
import { pointOf, verdictOf } from '../../../graphql/results.ts';
import { DateScalar, DateTimeScalar } from '../../../graphql/scalars.ts';
import { Uses } from '../../../graphql/uses.ts';
import { worksWithCandidates } from '../../../kernel/capacity.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId } from '../../../kernel/id.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { skippedInWords } from '../../calendar/skipped-in-words.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { rosterOf } from '../../composition/roster.ts';
import { Convocation } from '../../composition/types/convocation.type.ts';
import { councilsByIds } from '../../councils/council.reader.ts';
import { Council } from '../../councils/council.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { calendarOfOperation } from '../../recommendations/operation-calendar.ts';
import { groupsOf } from '../../working-groups/groups.ts';
import { beforeOpening } from '../before-opening.ts';
import {
  keepsCompetitions,
  mayAmendNow,
  mayCancelNow,
  mayExtendNow,
  mayRecordNow,
  mayRepeatNow,
  mayReviewNow,
} from '../competition.policy.ts';
import { consentText, consentVersion } from '../consent.ts';
import { questionsFor } from '../eligibility.ts';
import { openingOnDay } from '../opening.ts';
import { countsOfCompetitions } from '../readers/application.reader.ts';
import {
  competitionById,
  competitionOrder,
  competitions,
  competitionsByIds,
  competitionsOfConvocation,
  publicationsOfCompetitions,
  repeatsOfCompetition,
} from '../readers/competition.reader.ts';
import { CompetitionKind } from '../types/competition.enums.ts';
import {
  ApplicationCounts,
  Competition,
  CompetitionConnection,
  CompetitionMay,
  CompetitionPublication,
  ConsentText,
  EligibilityAsked,
  ProposedWindow,
  ReviewClock,
} from '../types/competition.type.ts';

@Resolver(() => Competition)
export class CompetitionsResolver {
  @Query(() => CompetitionConnection, {
    description:
      'Competitions, drafts first, then the newest: a council’s own in its cabinet, elsewhere those published by all councils.',
  })
  async competitions(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
    @Arg('kind', () => CompetitionKind, { nullable: true, description: 'Only of this kind.' })
    kind?: CompetitionKind | null,
    @Arg('open', () => Boolean, { nullable: true, description: 'Only those that take applications now.' })
    open?: boolean | null,
  ): Promise<Page<Competition>> {
    if (!readsCompetitions(operation)) return emptyPage();
    const from = competitions(operation, { council: council ?? null, kind: kind ?? null, open: open ?? null });
    return pageOf(operation, { from, order: competitionOrder }, page, info);
  }

  @Query(() => Competition, { nullable: true, description: 'One competition within the viewer’s capacity.' })
  async competition(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<Competition | null> {
    const ref = decodeId(id);
    if (!ref || !readsCompetitions(operation)) return null;
    return operation.level.one<Competition>(competitionById(operation, ref.tenantId, ref.id));
  }

  @Uses('closesOn')
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'The last second of the last day, 23:59:59 in Almaty; null for a draft.',
  })
  closesAt(@Root() { closesOn }: Competition): string | null {
    if (closesOn === null) return null;
    return Temporal.PlainDate.from(closesOn)
      .toZonedDateTime({ timeZone: 'Asia/Almaty', plainTime: '23:59:59' })
      .toInstant()
      .toString();
  }

  @Uses('state', 'publishedOn')
  @FieldResolver(() => Boolean, { description: 'Whether an application may be submitted this second.' })
  takesApplications(@Root() { state, publishedOn }: Competition, @Ctx() operation: Operation): boolean {
    return state === 'OPEN' && publishedOn !== null && publishedOn <= operation.clock.today().toString();
  }

  @Uses()
  @FieldResolver(() => [CompetitionPublication], { description: 'Where it was announced, extended or cancelled.' })
  publications(@Root() { id }: Competition, @Ctx() operation: Operation): Promise<CompetitionPublication[]> {
    return operation.level.many<CompetitionPublication>(publicationsOfCompetitions, id);
  }

  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'The council.' })
  council(@Root() { councilId }: Competition, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, councilId);
  }

  @Uses('convocationId', 'councilId')
  @FieldResolver(() => Convocation, {
    nullable: true,
    description: 'The convocation; for the public only a published one.',
  })
  async convocation(@Root() { convocationId, councilId }: Competition, @Ctx() operation: Operation) {
    const roster = await rosterOf(operation, councilId);
    return roster.convocations.find(({ id }) => id === convocationId) ?? null;
  }

  @Uses('repeatsId')
  @FieldResolver(() => Competition, { nullable: true, description: 'The competition that it repeats.' })
  repeats(@Root() { repeatsId }: Competition, @Ctx() operation: Operation): Promise<Competition | null> | null {
    return repeatsId ? operation.level.first<Competition>(competitionsByIds(operation), repeatsId) : null;
  }

  @Uses()
  @FieldResolver(() => [Competition], { description: 'The competitions that repeat it.' })
  repeatedBy(@Root() { id }: Competition, @Ctx() operation: Operation): Promise<Competition[]> {
    return operation.level.many<Competition>(repeatsOfCompetition(operation), id);
  }

  @Uses('paperFileId')
  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The paper it was entered from; null for the public.',
  })
  paperFile(@Root() { paperFileId }: Competition, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return paperFileId ? operation.level.first<StoredFile>(filesByIds(operation), paperFileId) : null;
  }

  @Uses('councilId', 'publishedOn')
  @FieldResolver(() => ProposedWindow, {
    nullable: true,
    description: 'The window that the law or the council’s setting gives from a day (PC-COMP-02); for the council.',
  })
  async proposedWindow(
    @Root() { councilId, publishedOn: announcedOn }: Competition,
    @Ctx() operation: Operation,
    @Arg('publishedOn', () => DateScalar, {
      nullable: true,
      description: 'The day of publication; if left out the day it was announced, for a draft today.',
    })
    publishedOn?: string | null,
  ): Promise<ProposedWindow | null> {
    if (operation.capacity.kind !== 'TENANT') return null;
    const [calendar, { overrides }] = await Promise.all([
      calendarOfOperation(operation),
      rosterOf(operation, councilId),
    ]);
    const day = publishedOn ?? announcedOn;
    const from = day ? Temporal.PlainDate.from(day) : operation.clock.today();
    const { days, closesOn, skipped, points } = competitionWindow({ publishedOn: from, calendar, overrides });
    return {
      publishedOn: from.toString(),
      days,
      closesOn: closesOn?.toString() ?? null,
      skipped: skippedInWords(skipped, operation.locale),
      points: points.map((point) => pointOf(operation, point)),
    };
  }

  @Uses('closesOn', 'councilId')
  @FieldResolver(() => ReviewClock, {
    nullable: true,
    description: 'By when the group has looked at the applications; null for a draft, and outside the council.',
  })
  async reviewClock(
    @Root() { closesOn, councilId }: Competition,
    @Ctx() operation: Operation,
  ): Promise<ReviewClock | null> {
    if (operation.capacity.kind !== 'TENANT' || closesOn === null) return null;
    const [calendar, { overrides }] = await Promise.all([
      calendarOfOperation(operation),
      rosterOf(operation, councilId),
    ]);
    const { due, workingDays } = reviewClock({ from: Temporal.PlainDate.from(closesOn), calendar, overrides });
    return { from: closesOn, due: due?.toString() ?? null, workingDays };
  }

  @Uses('councilId')
  @FieldResolver(() => [EligibilityAsked], { description: 'What a candidate is asked of themselves.' })
  async questions(@Root() { councilId }: Competition, @Ctx() operation: Operation): Promise<EligibilityAsked[]> {
    const council = await operation.level.first<Council>(councilsByIds, councilId);
    return questionsFor(council?.level ?? null).map((question) => ({
      question,
      words: translate(operation.locale, `candidacy.question_${question}`),
    }));
  }

  @Uses()
  @FieldResolver(() => ConsentText, { description: 'The consent that a candidate gives.' })
  consent(@Ctx() operation: Operation): ConsentText {
    return { version: consentVersion, text: consentText(operation.locale, consentVersion) ?? '' };
  }

  @Uses()
  @FieldResolver(() => ApplicationCounts, {
    nullable: true,
    description: 'How many applications it has; null for whoever does not work with candidates.',
  })
  async applicationCounts(@Root() { id }: Competition, @Ctx() operation: Operation): Promise<ApplicationCounts | null> {
    if (!worksWithCandidates(operation.capacity)) return null;
    const none = { received: 0, toCheck: 0, returned: 0, admitted: 0, rejected: 0, withdrawn: 0 };
    return (await operation.level.first<ApplicationCounts>(countsOfCompetitions, id)) ?? none;
  }

  @Uses('state', 'closesOn', 'councilId', 'convocationId', 'kind', 'seats', 'title', 'conditions')
  @FieldResolver(() => CompetitionMay, {
    nullable: true,
    description: 'What the viewer may do with it; null outside the cabinet.',
  })
  async viewerMay(@Root() competition: Competition, @Ctx() operation: Operation): Promise<CompetitionMay | null> {
    if (operation.capacity.kind !== 'TENANT') return null;
    const authority = authorityVerdict(keepsCompetitions, operation.capacity);
    const { state, closesOn } = competition;
    const today = operation.clock.today();
    const [repeats, counts, calendar, roster, groups] = await Promise.all([
      operation.level.many<Competition>(repeatsOfCompetition(operation), competition.id),
      operation.level.first<ApplicationCounts>(countsOfCompetitions, competition.id),
      calendarOfOperation(operation),
      rosterOf(operation, competition.councilId),
      groupsOf(operation, competition.councilId),
    ]);
    const uuid = decodeId(competition.convocationId)?.id ?? '';
    const before = beforeOpening(competition.kind, uuid, groups, roster, today);
    const ask = (make: () => Parameters<typeof verdictOf>[1]) =>
      verdictOf(operation, authority.outcome === 'ALLOWED' ? make() : authority);
    // As if it had been published: what the act itself needs is asked when it is entered.
    const published = [
      { place: 'MEDIA', hasUrl: true },
      { place: 'BODY_SITE', hasUrl: true },
    ] as const;
    const until = (closesOn === null ? today : Temporal.PlainDate.from(closesOn)).add({ days: 1 });
    return {
      amend: ask(() => mayAmendNow(state)),
      open: ask(() => openingOnDay(competition, roster, calendar, today, published, before)),
      extend: ask(() => mayExtendNow(competition, { until, on: today, publications: published })),
      cancel: ask(() => mayCancelNow(state, 'as if given')),
      review: ask(() => mayReviewNow(state)),
      repeat: ask(() =>
        mayRepeatNow(
          state,
          repeats.some((one) => one.state !== 'CANCELLED'),
          counts ? counts.toCheck + counts.returned + counts.admitted : 0,
        ),
      ),
      recordApplication: ask(() => combine(mayRecordNow(state))),
    };
  }
}

@Resolver(() => Convocation)
export class ConvocationCompetitionsResolver {
  @FieldResolver(() => [Competition], {
    description: 'The competitions of this convocation, the newest first; at most 100.',
  })
  async competitions(@Root() { id }: Convocation, @Ctx() operation: Operation): Promise<Competition[]> {
    if (!readsCompetitions(operation)) return [];
    return operation.level.many<Competition>(competitionsOfConvocation(operation), id);
  }
}

/** Capacities that read competitions at all: the council, the public, a candidate. */
export function readsCompetitions(operation: Operation): boolean {
  return actsAs(operation, 'TENANT', 'SYSTEM', 'PUBLIC', 'APPLICANT');
}
