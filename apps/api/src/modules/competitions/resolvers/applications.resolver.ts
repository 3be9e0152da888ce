import { combine, mayApply, verdictOf as verdictOfChecks } from '@kenes/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../../graphql/connection.ts';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import { worksWithCandidates } from '../../../kernel/capacity.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId } from '../../../kernel/id.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { refused } from '../../../kernel/verdict.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { rosterOf } from '../../composition/roster.ts';
import { shownCheck } from '../../composition/shown.ts';
import { SeatKind } from '../../composition/types/composition.enums.ts';
import { RuleCheck } from '../../composition/types/rule-check.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { answerOf } from '../../membership-register/ask-register.ts';
import { newestQuestionOfApplication } from '../../membership-register/register.reader.ts';
import { RegisterQuestion } from '../../membership-register/register.type.ts';
import {
  mayAdmitNow,
  mayCompleteNow,
  mayFillNow,
  mayRejectNow,
  mayReturnNow,
  mayWithdrawNow,
  ownApplication,
} from '../application.policy.ts';
import { checksOfCandidate, factsOfCandidate } from '../candidates.ts';
import { keepsCompetitions, windowOf } from '../competition.policy.ts';
import { competitionOf } from '../competition-of.ts';
import { consentText } from '../consent.ts';
import { answersOf } from '../eligibility.ts';
import type { RequiredDocumentValue } from '../entities/competition.entity.ts';
import { owed, packageOf } from '../package-of.ts';
import {
  applicationById,
  applicationOrder,
  applications,
  codesOfApplications,
  documentsOfApplications,
  personalOfApplications,
  readsPublished,
} from '../readers/application.reader.ts';
import {
  Application,
  ApplicationConnection,
  ApplicationDocument,
  ApplicationMay,
  ApplicationMissing,
  ApplicationPersonal,
  EligibilityAnswer,
} from '../types/application.type.ts';
import { ApplicationState, Nominator } from '../types/competition.enums.ts';
import { Competition, RequiredDocument } from '../types/competition.type.ts';
import { seesWhole } from '../working-together.ts';

@Resolver(() => Application)
export class ApplicationsResolver {
  @Query(() => ApplicationConnection, {
    description:
      'The applications to a competition, the newest number first: all for those who work with candidates, the published ones for the public and the rest of the council.',
  })
  async applications(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('competitionId', () => ID, { description: 'The competition.' }) competitionId: string,
    @Arg('state', () => ApplicationState, { nullable: true, description: 'Only in this state.' })
    state?: ApplicationState | null,
    @Arg('seatKind', () => SeatKind, { nullable: true, description: 'Only for this kind of seat.' })
    seatKind?: SeatKind | null,
    @Arg('nominator', () => Nominator, { nullable: true, description: 'Only proposed so.' })
    nominator?: Nominator | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the number, the name or the proposer.' })
    search?: string | null,
  ): Promise<Page<Application>> {
    const ref = decodeId(competitionId);
    if (!ref || !(worksWithCandidates(operation.capacity) || actsAs(operation, 'PUBLIC', 'TENANT'))) return emptyPage();
    const filter = {
      state: state ?? null,
      seatKind: seatKind ?? null,
      nominator: nominator ?? null,
      search: search?.trim() || null,
    };
    return pageOf(
      operation,
      { from: applications(operation, ref.tenantId, ref.id, filter), order: applicationOrder },
      page,
      info,
    );
  }

  @Query(() => Application, {
    nullable: true,
    description: 'One application, for those who work with candidates.',
  })
  async application(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<Application | null> {
    const ref = decodeId(id);
    if (!ref || !worksWithCandidates(operation.capacity)) return null;
    return operation.level.one<Application>(applicationById(operation, ref.tenantId, ref.id));
  }

  @Query(() => Application, {
    nullable: true,
    description: 'The application whose link acts: what was filled in, where it stands; null in other capacities.',
  })
  async myApplication(@Ctx() operation: Operation): Promise<Application | null> {
    const { capacity } = operation;
    if (capacity.kind !== 'APPLICANT') return null;
    return operation.level.one<Application>(applicationById(operation, capacity.tenantId, capacity.applicationId));
  }

  @Uses('competitionId')
  @FieldResolver(() => Competition, { nullable: true, description: 'The competition.' })
  competition(@Root() { competitionId }: Application, @Ctx() operation: Operation): Promise<Competition | null> {
    return competitionOf(operation, competitionId);
  }

  @Uses()
  @FieldResolver(() => ApplicationPersonal, {
    nullable: true,
    description: 'The candidate’s own personal data; others see them by `revealApplication`.',
  })
  personal(@Root() { id }: Application, @Ctx() operation: Operation): Promise<ApplicationPersonal | null> | null {
    if (operation.capacity.kind !== 'APPLICANT') return null;
    return operation.level.first<ApplicationPersonal>(personalOfApplications, id);
  }

  @Uses()
  @FieldResolver(() => [ApplicationDocument], {
    description: 'The candidate’s own documents; others see them by `revealApplication`.',
  })
  documents(@Root() { id }: Application, @Ctx() operation: Operation): Promise<ApplicationDocument[]> | never[] {
    if (operation.capacity.kind !== 'APPLICANT') return [];
    return operation.level.many<ApplicationDocument>(documentsOfApplications, id);
  }

  @Uses('returnedMissing', 'competitionId')
  @FieldResolver(() => [ApplicationMissing], { description: 'What it was returned for; empty for the public.' })
  async returnedMissing(@Root() application: Application, @Ctx() operation: Operation): Promise<ApplicationMissing[]> {
    const { returnedMissing, competitionId } = application;
    if (!returnedMissing || returnedMissing.length === 0) return [];
    const competition = await competitionOf(operation, competitionId);
    return returnedMissing.map(({ code, words }) => ({
      code,
      words,
      title: competition?.documents.find((one) => one.code === code)?.title ?? null,
    }));
  }

  @Uses('competitionId', 'erasedOn', 'nominator', 'npoBin', 'consentAt')
  @FieldResolver(() => [RequiredDocument], {
    description:
      'The announced documents that it still owes; empty for whoever neither works with candidates nor is the candidate.',
  })
  async owes(@Root() application: Application, @Ctx() operation: Operation): Promise<RequiredDocumentValue[]> {
    if (!worksWithCandidates(operation.capacity) && !actsAs(operation, 'APPLICANT')) return [];
    if (application.erasedOn !== null) return [];
    const given = await packageGiven(application, operation);
    return given ? owed(given) : [];
  }

  @Uses(
    'erasedOn',
    'competitionId',
    'tenantId',
    'fullName',
    'iinDigest',
    'birthDate',
    'seatKind',
    'nominator',
    'nominatorName',
    'npoBin',
    'npoHeadBin',
    'npoAlliance',
    'declared',
    'receivedOn',
  )
  @FieldResolver(() => [RuleCheck], {
    description:
      'Every rule on the candidate, each with its facts, citation and result; unknown stays unknown. Empty for whoever does not work with candidates.',
  })
  async checks(@Root() application: Application, @Ctx() operation: Operation): Promise<RuleCheck[]> {
    if (!worksWithCandidates(operation.capacity) || application.erasedOn !== null) return [];
    const found = await candidateOf(application, operation);
    return found ? checksOfCandidate(found, application).map((check) => shownCheck(operation, check)) : [];
  }

  @Uses()
  @FieldResolver(() => RegisterQuestion, {
    nullable: true,
    description:
      'What the register of seats answered last (PC-MEM-05); null where it was not asked, and for whoever does not work with candidates.',
  })
  register(@Root() { id }: Application, @Ctx() operation: Operation): Promise<RegisterQuestion | null> | null {
    if (!worksWithCandidates(operation.capacity)) return null;
    return operation.level.first<RegisterQuestion>(newestQuestionOfApplication, id);
  }

  @Uses('competitionId', 'state', 'consentAt', 'birthDate', 'iinDigest', 'nominator', 'npoBin')
  @FieldResolver(() => VerdictType, {
    nullable: true,
    description:
      'Whether it may be submitted as it stands this second: every rule with what is missing; null for others than the candidate. The IIN is looked at when it is submitted.',
  })
  async submission(@Root() application: Application, @Ctx() operation: Operation): Promise<VerdictType | null> {
    const { capacity, clock } = operation;
    if (capacity.kind !== 'APPLICANT') return null;
    const competition = await competitionOf(operation, application.competitionId);
    const window = competition && windowOf(competition);
    const given = await packageGiven(application, operation);
    if (!competition || !window || !given) return verdictOf(operation, refused('COMPETITION_NOT_OPEN'));
    const standing = { state: application.state, competition };
    const applied = { at: clock.moment() };
    const verdict = combine(
      application.state === 'REGISTERED' ? refused('APPLICATION_IS_SUBMITTED') : mayFillNow(standing, applied),
      mayApply({
        ...packageOf(given),
        window,
        applied,
        consent: application.consentAt !== null,
        iin: null,
        birthDate: application.birthDate === null ? null : Temporal.PlainDate.from(application.birthDate),
        others: 0,
      }).points.filter(({ code }) => code !== 'IIN_NOT_GIVEN' || application.iinDigest === null),
    );
    return verdictOf(operation, verdict);
  }

  @Uses(
    'state',
    'enteredBy',
    'competitionId',
    'tenantId',
    'fullName',
    'iinDigest',
    'birthDate',
    'seatKind',
    'nominator',
    'nominatorName',
    'npoBin',
    'npoHeadBin',
    'npoAlliance',
    'declared',
    'receivedOn',
  )
  @FieldResolver(() => ApplicationMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for whoever neither works with candidates nor is the candidate.',
  })
  async viewerMay(@Root() application: Application, @Ctx() operation: Operation): Promise<ApplicationMay | null> {
    const { capacity, clock } = operation;
    if (!actsAs(operation, 'TENANT', 'APPLICANT') || readsPublished(operation)) return null;
    const competition = await competitionOf(operation, application.competitionId);
    if (!competition) return null;
    const standing = { state: application.state, competition };
    const now = { at: clock.moment() };
    const found = worksWithCandidates(capacity) ? await candidateOf(application, operation) : null;
    const candidate = found ? verdictOfChecks(checksOfCandidate(found, application)) : [];
    const own = authorityVerdict(ownApplication, capacity);
    const keeps = authorityVerdict(keepsCompetitions, capacity);
    const ask = (authority: typeof own, make: () => typeof own) =>
      verdictOf(operation, authority.outcome === 'ALLOWED' ? make() : authority);
    return {
      fill: ask(own, () => mayFillNow(standing, now)),
      withdraw: ask(capacity.kind === 'APPLICANT' ? own : keeps, () => mayWithdrawNow(application.state)),
      return: ask(keeps, () => mayReturnNow(standing, now)),
      complete: ask(keeps, () => mayCompleteNow(application, competition.state)),
      admit: ask(keeps, () => combine(mayAdmitNow(standing, false), candidate)),
      reject: ask(keeps, () => mayRejectNow(standing, 'as if given')),
      reveal: verdictOf(operation, authorityVerdict(seesWhole, capacity)),
    };
  }
}

/** What completeness of an application is judged by, asked together with its siblings. */
async function packageGiven(application: Application, operation: Operation) {
  const [competition, codes] = await Promise.all([
    competitionOf(operation, application.competitionId),
    operation.level.first<{ codes: string[] }>(codesOfApplications, application.id),
  ]);
  if (!competition) return null;
  return {
    documents: competition.documents,
    nominator: application.nominator,
    npoBin: application.npoBin,
    consent: application.consentAt !== null,
    codes: codes?.codes ?? [],
  };
}

async function candidateOf(application: Application, operation: Operation) {
  const [competition, roster, question] = await Promise.all([
    competitionOf(operation, application.competitionId),
    rosterOf(operation, application.tenantId),
    operation.level.first<RegisterQuestion>(newestQuestionOfApplication, application.id),
  ]);
  const register =
    question &&
    answerOf({ level: question.level, fromOn: question.from, until: question.until, review: question.review });
  return competition && factsOfCandidate(roster, competition, application, operation.clock.today(), register);
}

@Resolver(() => ApplicationPersonal)
export class ApplicationPersonalResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The words that were consented to, in the reader’s language; null without consent.',
  })
  consentText(@Root() { consentVersion }: ApplicationPersonal, @Ctx() { locale }: Operation): string | null {
    return consentVersion === null ? null : consentText(locale, consentVersion);
  }

  @FieldResolver(() => [EligibilityAnswer], { description: 'What was answered of eligibility.' })
  answers(@Root() { declared }: ApplicationPersonal): EligibilityAnswer[] {
    return answersOf(declared);
  }
}

@Resolver(() => ApplicationDocument)
export class ApplicationDocumentResolver {
  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'Its file; null for a paper that was not scanned, and once it was deleted.',
  })
  file(@Root() { fileId }: ApplicationDocument, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return fileId ? operation.level.first<StoredFile>(filesByIds(operation), fileId) : null;
  }
}
