import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, emptyPage, type Page, PageArgs, pageOf } from '../../../graphql/connection.ts';
import { verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId, ownId } from '../../../kernel/id.ts';
import { actsAs, scopeOf } from '../../../kernel/scope.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { hearingConsentText, hearingConsentVersion } from '../consent.ts';
import { keepsHearings, mayAnnounce, mayDisposeNow, mayEnter, mayStep } from '../public-hearing.policy.ts';
import { hearingOrder, hearings, hearingsByIds, participants, proposals } from '../public-hearing.reader.ts';
import {
  HearingParticipant,
  HearingProposal,
  ProposalDisposition,
  PublicHearing,
  PublicHearingConnection,
  PublicHearingMay,
  PublicHearingState,
} from '../types/public-hearing.type.ts';

const HearingParticipantConnection = connectionOf(HearingParticipant, 'HearingParticipant');
const HearingProposalConnection = connectionOf(HearingProposal, 'HearingProposal');
const byNumber = [{ column: 'ordinal', type: 'int' }] as const;

/** Secretariat and chair of the hearing's own council: others read no person's data. */
function keeps({ capacity }: Operation, councilId: string): boolean {
  return (
    capacity.kind === 'TENANT' &&
    capacity.tenantId === councilId &&
    authorityVerdict(keepsHearings, capacity).outcome === 'ALLOWED'
  );
}

@Resolver(() => PublicHearing)
export class HearingsResolver {
  @Query(() => PublicHearing, { nullable: true, description: 'One public hearing within the viewer’s capacity.' })
  async publicHearing(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<PublicHearing | null> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC') || !decodeId(id)) return null;
    return operation.level.first<PublicHearing>(hearingsByIds, id);
  }

  @Query(() => PublicHearingConnection, {
    description: 'Public hearings: of the council one acts in, or those that were announced; the latest first.',
  })
  async publicHearings(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('council', () => String, { nullable: true, description: 'Only of this council, by its short name.' })
    council?: string | null,
    @Arg('state', () => PublicHearingState, { nullable: true, description: 'Only those that stand so.' })
    state?: PublicHearingState | null,
    @Arg('coming', () => Boolean, { nullable: true, description: 'Only those still to be held.' })
    coming?: boolean | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the topic.' }) search?: string | null,
  ): Promise<Page<PublicHearing>> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC')) return emptyPage();
    const from = hearings(scopeOf(operation, 'h'), {
      council: council ?? null,
      state: state ?? null,
      comingOn: coming ? operation.clock.today().toString() : null,
      search: search ?? null,
    });
    return pageOf(operation, { from, order: hearingOrder }, page, info);
  }

  @Uses('councilId')
  @FieldResolver(() => HearingParticipantConnection, {
    description: 'Who registered, by number; for secretariat and chair, empty for all others.',
  })
  async participants(
    @Root() { id, councilId }: PublicHearing,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Words of name, contact or organisation, or a number.',
    })
    search?: string | null,
    @Arg('wantsFloor', () => Boolean, {
      nullable: true,
      description: 'Only those who ask for the floor, or who do not.',
    })
    wantsFloor?: boolean | null,
    @Arg('came', () => Boolean, { nullable: true, description: 'Only those who came, or of whom that is not said.' })
    came?: boolean | null,
  ): Promise<Page<HearingParticipant>> {
    if (!keeps(operation, councilId)) return emptyPage();
    const from = participants(councilId, ownId(id).id, {
      search: search ?? null,
      wantsFloor: wantsFloor ?? null,
      came: came ?? null,
    });
    return pageOf(operation, { from, order: byNumber }, page, info);
  }

  @Uses('councilId')
  @FieldResolver(() => HearingProposalConnection, {
    description: 'Proposals by number; the public reads those that were shown.',
  })
  async proposals(
    @Root() { id, councilId }: PublicHearing,
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'Words of the proposal, or its number.' })
    search?: string | null,
    @Arg('disposition', () => ProposalDisposition, { nullable: true, description: 'Only those of which this became.' })
    disposition?: ProposalDisposition | null,
    @Arg('disposed', () => Boolean, {
      nullable: true,
      description: 'Only those of which something has become, or of which nothing has yet.',
    })
    disposed?: boolean | null,
    @Arg('unseen', () => Boolean, {
      nullable: true,
      description: 'Only those that the secretariat has neither shown nor hidden; for secretariat and chair.',
    })
    unseen?: boolean | null,
  ): Promise<Page<HearingProposal>> {
    if (!actsAs(operation, 'TENANT', 'PUBLIC')) return emptyPage();
    const from = proposals(operation, councilId, ownId(id).id, keeps(operation, councilId), {
      search: search ?? null,
      disposition: disposition ?? null,
      disposed: disposed ?? null,
      unseen: unseen ?? null,
    });
    return pageOf(operation, { from, order: byNumber }, page, info);
  }

  @Uses('state', 'registrationUntil')
  @FieldResolver(() => Boolean, { description: 'Whether the public registers and proposes here now.' })
  registrationOpen(@Root() { state, registrationUntil }: PublicHearing, @Ctx() operation: Operation): boolean {
    return (
      state === PublicHearingState.REGISTRATION &&
      registrationUntil !== null &&
      operation.clock.moment().epochMilliseconds <= Date.parse(registrationUntil)
    );
  }

  @Uses()
  @FieldResolver(() => String, { description: 'The version of the consent that strangers give.' })
  consentVersion(): string {
    return hearingConsentVersion;
  }

  @Uses()
  @FieldResolver(() => String, { description: 'The words of that consent in the reader’s language.' })
  consentText(@Ctx() operation: Operation): string {
    return hearingConsentText(operation.locale, operation.clock.today());
  }

  @FieldResolver(() => PublicHearingMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  viewerMay(@Root() { councilId, state }: PublicHearing, @Ctx() operation: Operation): PublicHearingMay | null {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || capacity.tenantId !== councilId) return null;
    const authority = authorityVerdict(keepsHearings, capacity);
    const ask = (verdict: typeof authority) =>
      verdictOf(operation, authority.outcome === 'ALLOWED' ? verdict : authority);
    return {
      approve: ask(mayStep(state, 'APPROVED')),
      announce: ask(mayAnnounce(state)),
      enter: ask(mayEnter(state)),
      hold: ask(mayStep(state, 'HELD')),
      dispose: ask(mayDisposeNow(state)),
      document: ask(mayStep(state, 'DOCUMENTED')),
      cancel: ask(mayStep(state, 'CANCELLED')),
    };
  }
}
