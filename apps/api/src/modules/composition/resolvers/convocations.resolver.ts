import { councilTerm, sizeRange, termStanding } from '@kenes/rules';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { verdictOf } from '../../../graphql/results.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId } from '../../../kernel/id.ts';
import { Council } from '../../councils/council.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import {
  authorityVerdict,
  keepsRoster,
  mayApproveNow,
  mayChangeSeats,
  mayOpenNow,
  maySeatNow,
} from '../composition.policy.ts';
import { compositionFacts } from '../composition-facts.ts';
import { renewalFor } from '../renewal.ts';
import { convocationOn, rosterOf, seatsOf } from '../roster.ts';
import { shownComposition } from '../shown-composition.ts';
import {
  Composition,
  Convocation,
  ConvocationMay,
  CouncilFormingMay,
  SizeRange,
  TermStanding,
} from '../types/convocation.type.ts';
import { Membership, Seat } from '../types/member.type.ts';
import { Renewal } from '../types/renewal.type.ts';

@Resolver(() => Council)
export class CouncilCompositionResolver {
  @Uses()
  @FieldResolver(() => [Convocation], {
    description: 'Its convocations within the viewer’s capacity, the newest first.',
  })
  async convocations(@Root() council: Council, @Ctx() operation: Operation): Promise<readonly Convocation[]> {
    return (await rosterOf(operation, council.id)).convocations;
  }

  @Uses()
  @FieldResolver(() => Composition, {
    nullable: true,
    description: 'Who sits on a day, in the convocation in force that day; null where none is known.',
  })
  async composition(
    @Root() council: Council,
    @Ctx() operation: Operation,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today where left out.' }) on?: string | null,
  ): Promise<Composition | null> {
    const roster = await rosterOf(operation, council.id);
    const day = on ? Temporal.PlainDate.from(on) : operation.clock.today();
    const convocation = convocationOn(roster, day.toString());
    return convocation ? shownComposition(operation, roster, convocation, day) : null;
  }

  @Uses()
  @FieldResolver(() => Renewal, {
    nullable: true,
    description: 'The clock of renewal (PC-FORM-02); null for the public, and while no convocation has a last day.',
  })
  async renewal(@Root() council: Council, @Ctx() operation: Operation): Promise<Renewal | null> {
    return renewalFor(operation, await rosterOf(operation, council.id));
  }

  @Uses()
  @FieldResolver(() => CouncilFormingMay, {
    nullable: true,
    description: 'What the viewer may do about its convocations; null for the public and in another council.',
  })
  async viewerMayForm(@Root() council: Council, @Ctx() operation: Operation): Promise<CouncilFormingMay | null> {
    if (!isOwn(operation, council.id)) return null;
    const roster = await rosterOf(operation, council.id);
    const authority = authorityVerdict(keepsRoster, operation.capacity);
    return {
      openConvocation: verdictOf(operation, authority.outcome === 'ALLOWED' ? mayOpenNow(roster) : authority),
      setUpConvocation: verdictOf(operation, authority),
    };
  }
}

@Resolver(() => Convocation)
export class ConvocationsResolver {
  @Query(() => Convocation, { nullable: true, description: 'One convocation within the viewer’s capacity.' })
  async convocation(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<Convocation | null> {
    const ref = decodeId(id);
    if (!ref) return null;
    const roster = await rosterOf(operation, ref.tenantId);
    return roster.convocations.find(({ uuid }) => uuid === ref.id) ?? null;
  }

  @FieldResolver(() => [Seat], { description: 'Its seats by number, those taken out included.' })
  async seats(@Root() convocation: Convocation, @Ctx() operation: Operation): Promise<Seat[]> {
    return seatsOf(await rosterOf(operation, convocation.tenantId), convocation.uuid);
  }

  @FieldResolver(() => [Membership], { description: 'Everyone who has sat in it, by first day.' })
  async memberships(@Root() convocation: Convocation, @Ctx() operation: Operation): Promise<Membership[]> {
    const roster = await rosterOf(operation, convocation.tenantId);
    return roster.memberships.filter(({ convocationId }) => convocationId === convocation.uuid);
  }

  @FieldResolver(() => Composition, {
    description:
      'Its composition on a day; by default today, within its term. People chosen and not approved yet count.',
  })
  async composition(
    @Root() convocation: Convocation,
    @Ctx() operation: Operation,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day.' }) on?: string | null,
  ): Promise<Composition> {
    const roster = await rosterOf(operation, convocation.tenantId);
    return shownComposition(operation, roster, convocation, dayIn(convocation, on, operation.clock.today()));
  }

  @FieldResolver(() => TermStanding, {
    nullable: true,
    description: 'How its term stands today; null while it has no days.',
  })
  async standing(@Root() convocation: Convocation, @Ctx() operation: Operation): Promise<TermStanding | null> {
    const { startsOn, endsOn } = convocation;
    if (startsOn === null || endsOn === null) return null;
    const roster = await rosterOf(operation, convocation.tenantId);
    const next = roster.convocations.find((one) => one.number > convocation.number && one.startsOn !== null);
    const { standing } = termStanding({
      startsOn: Temporal.PlainDate.from(startsOn),
      endsOn: Temporal.PlainDate.from(endsOn),
      successorStartsOn: next?.startsOn ? Temporal.PlainDate.from(next.startsOn) : null,
      today: operation.clock.today(),
      overrides: roster.overrides,
    });
    return standing as TermStanding;
  }

  @FieldResolver(() => SizeRange, {
    nullable: true,
    description: 'The lawful or recommended size; null where none is known.',
  })
  async sizeRange(@Root() convocation: Convocation, @Ctx() operation: Operation): Promise<SizeRange | null> {
    const roster = await rosterOf(operation, convocation.tenantId);
    const range = sizeRange(compositionFacts(roster, convocation, operation.clock.today()));
    return range && { min: range.min, max: range.max > 1_000 ? null : range.max };
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file of the approving act.' })
  approvalFile(
    @Root() { approvalFileId }: Convocation,
    @Ctx() operation: Operation,
  ): Promise<StoredFile | null> | null {
    return approvalFileId ? operation.level.first<StoredFile>(filesByIds(operation), approvalFileId) : null;
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The file of the working group’s protocol; null for the public.',
  })
  protocolFile(
    @Root() { protocolFileId }: Convocation,
    @Ctx() operation: Operation,
  ): Promise<StoredFile | null> | null {
    return protocolFileId ? operation.level.first<StoredFile>(filesByIds(operation), protocolFileId) : null;
  }

  @FieldResolver(() => ConvocationMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public and in another council.',
  })
  async viewerMay(@Root() convocation: Convocation, @Ctx() operation: Operation): Promise<ConvocationMay | null> {
    if (!isOwn(operation, convocation.tenantId)) return null;
    const roster = await rosterOf(operation, convocation.tenantId);
    const authority = authorityVerdict(keepsRoster, operation.capacity);
    const today = operation.clock.today();
    const ask = (make: () => Parameters<typeof verdictOf>[1]) =>
      verdictOf(operation, authority.outcome === 'ALLOWED' ? make() : authority);
    return {
      amend: ask(() => authority),
      changeSeats: ask(() => mayChangeSeats(convocation.state)),
      seat: ask(() => maySeatNow(roster, convocation, today)),
      // As if protocol and act were there: what the act itself needs is asked when it is entered.
      approve: ask(() => mayApproveNow(roster, convocation, today, actsAsGiven(roster, today))),
      close: ask(() => councilTerm.may(convocation.state, 'CLOSED')),
    };
  }
}

/** Whether the viewer works in that tenant's cabinet. */
function isOwn({ capacity }: Operation, tenantId: string): boolean {
  return capacity.kind === 'TENANT' && capacity.tenantId === tenantId;
}

function actsAsGiven(roster: Awaited<ReturnType<typeof rosterOf>>, on: Temporal.PlainDate) {
  const act = { number: '1', on, hasFile: true };
  return { protocol: act, approval: { ...act, by: roster.council?.level === 'LOCAL' ? 'MASLIKHAT' : 'HEAD' } as const };
}

/** The day asked for, else today within the convocation's own days. */
function dayIn({ startsOn, endsOn, closedOn }: Convocation, on: string | null | undefined, today: Temporal.PlainDate) {
  if (on) return Temporal.PlainDate.from(on);
  const last = closedOn ?? endsOn;
  if (startsOn !== null && today.toString() < startsOn) return Temporal.PlainDate.from(startsOn);
  return last !== null && last < today.toString() ? Temporal.PlainDate.from(last) : today;
}
