import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../../graphql/connection.ts';
import { verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Authority } from '../../../kernel/access.ts';
import { personOf } from '../../../kernel/capacity.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId, encodeId, isUuid } from '../../../kernel/id.ts';
import { actsAs, scopeOf } from '../../../kernel/scope.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { readCode } from '../../protocols/protocol-code.ts';
import { whyThisDate } from '../../recommendations/why-this-date.ts';
import { WhyThisDate } from '../../recommendations/why-this-date.type.ts';
import { type Closing, closingOfMissions } from '../closing.reader.ts';
import { conclusionByCode, conclusionsOfExpertises } from '../expert.reader.ts';
import {
  keepsExpertises,
  mayAmend,
  mayAppoint,
  mayCloseExpertise,
  mayPutOnAgenda,
  mayStep,
  mayTakeOffControl,
  mayWrite,
  sendsConclusions,
} from '../expertise.policy.ts';
import { expertiseOrder, expertises, expertisesByIds } from '../expertise.reader.ts';
import { ExpertiseConclusion } from '../types/conclusion.type.ts';
import { ExpertiseState, ExpertiseSubject } from '../types/expertise.enums.ts';
import { Expertise, ExpertiseConnection, ExpertiseMay } from '../types/expertise.type.ts';

@Resolver(() => Expertise)
export class ExpertisesResolver {
  @Query(() => Expertise, { nullable: true, description: 'One expertise within the viewer’s capacity.' })
  async expertise(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<Expertise | null> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC') || !decodeId(id)) return null;
    return operation.level.first<Expertise>(expertisesByIds(operation), id);
  }

  @Query(() => Expertise, {
    nullable: true,
    description:
      'The expertise of an expert’s mailed link, with the own row, answers and signature alone; null in any other capacity.',
  })
  async linkedExpertise(@Ctx() operation: Operation): Promise<Expertise | null> {
    const { capacity } = operation;
    if (capacity.kind !== 'EXPERT') return null;
    return operation.level.first<Expertise>(
      expertisesByIds(operation),
      encodeId(capacity.tenantId, capacity.expertiseId),
    );
  }

  @Query(() => ExpertiseConclusion, {
    nullable: true,
    description: 'The published conclusion of a code printed on it, for its page of verification (GEN-SIG-01).',
  })
  async conclusionByCode(
    @Ctx() operation: Operation,
    @Arg('code', () => String, { description: 'As printed; hyphens and case are forgiven.' }) typed: string,
  ): Promise<ExpertiseConclusion | null> {
    const code = readCode(typed);
    if (code === null || !actsAs(operation, 'TENANT', 'PUBLIC')) return null;
    return operation.level.one<ExpertiseConclusion>(conclusionByCode(operation, code));
  }

  @Query(() => ExpertiseConnection, {
    description:
      'Expertises: of the council one acts in, or those that are published; the undecided first, then the latest.',
  })
  async expertises(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
    @Arg('state', () => ExpertiseState, { nullable: true, description: 'Only those that stand so.' })
    state?: ExpertiseState | null,
    @Arg('subjectKind', () => ExpertiseSubject, { nullable: true, description: 'Only of this kind of subject.' })
    subjectKind?: ExpertiseSubject | null,
    @Arg('bodyId', () => ID, { nullable: true, description: 'Only of this organisation.' }) bodyId?: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'Only of this year.' }) year?: number | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the topic, the subject or the body.' })
    search?: string | null,
    @Arg('mine', () => Boolean, { nullable: true, description: 'Only those in which the viewer is an expert.' })
    mine?: boolean | null,
  ): Promise<Page<Expertise>> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC') || (bodyId && !isUuid(bodyId))) return emptyPage();
    const account = personOf(operation.capacity)?.id ?? null;
    if (mine && (account === null || !actsAs(operation, 'TENANT'))) return emptyPage();
    const from = expertises(operation, scopeOf(operation, 'e'), {
      council: council ?? null,
      state: state ?? null,
      subjectKind: subjectKind ?? null,
      body: bodyId ?? null,
      year: year ?? null,
      search: search ?? null,
      expertAccount: mine ? account : null,
    });
    return pageOf(operation, { from, order: expertiseOrder }, page, info);
  }

  @Uses('clock', 'dueOn')
  @FieldResolver(() => WhyThisDate, {
    nullable: true,
    description: 'Why the experts’ work ends on its day (PC-EXP-01); null for the public.',
  })
  whyDue(@Root() { clock, dueOn }: Expertise, @Ctx() operation: Operation): WhyThisDate | null {
    const why = whyThisDate(operation.locale, { ...clock, startKind: 'SENDING' }, dueOn);
    return why && { ...why, startKind: 'START' };
  }

  @Uses('sendClock', 'sendBy')
  @FieldResolver(() => WhyThisDate, {
    nullable: true,
    description: 'Why it is to be sent by its day (PC-CTRL-10); null for the public.',
  })
  whySendBy(@Root() { sendClock, sendBy }: Expertise, @Ctx() operation: Operation): WhyThisDate | null {
    const why = whyThisDate(operation.locale, { ...sendClock, startKind: 'SENDING' }, sendBy);
    return why && { ...why, startKind: 'COMPLETION' };
  }

  @Uses('councilId', 'state', 'missionId')
  @FieldResolver(() => ExpertiseMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  async viewerMay(
    @Root() { id, councilId, state, missionId }: Expertise,
    @Ctx() operation: Operation,
  ): Promise<ExpertiseMay | null> {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || capacity.tenantId !== councilId) return null;
    const conclusion =
      (await operation.level.first<ExpertiseConclusion>(conclusionsOfExpertises(operation), id))?.state ?? null;
    const closing = await operation.level.first<Closing>(closingOfMissions, missionId);
    const ask = (verdict: ReturnType<typeof mayStep>, by: Authority = keepsExpertises) => {
      const authority = authorityVerdict(by, capacity);
      return verdictOf(operation, authority.outcome === 'ALLOWED' ? verdict : authority);
    };
    return {
      amend: ask(mayAmend(state)),
      approve: ask(mayStep(state, 'APPROVED')),
      appoint: ask(mayAppoint(state, conclusion)),
      start: ask(mayStep(state, 'IN_WORK')),
      compose: ask(mayWrite(state, conclusion)),
      putOnAgenda: ask(mayPutOnAgenda(state)),
      conclude: ask(mayStep(state, 'CONCLUSION_SIGNED')),
      document: ask(mayStep(state, 'DOCUMENTED')),
      send: ask(mayStep(state, 'SENT'), sendsConclusions),
      putOnControl: ask(mayStep(state, 'ON_CONTROL')),
      takeOffControl: ask(mayTakeOffControl(state)),
      close: ask(mayCloseExpertise(state, closing)),
      cancel: ask(mayStep(state, 'CANCELLED')),
    };
  }
}
