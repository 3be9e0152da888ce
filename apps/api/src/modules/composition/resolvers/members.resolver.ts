import { checkCandidate, termsInRow } from '@kenes/rules';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { verdictOf } from '../../../graphql/results.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId } from '../../../kernel/id.ts';
import { refused } from '../../../kernel/verdict.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { keepsOffices } from '../../offices/office.policy.ts';
import { candidateFacts, candidateOf, withKeptIin } from '../candidate-facts.ts';
import { authorityVerdict, keepsRoster, mayPassMembership, mayReplaceNow } from '../composition.policy.ts';
import { rosterOf } from '../roster.ts';
import { seesPeople } from '../sees-people.ts';
import { shownCheck } from '../shown.ts';
import { TerminationGround } from '../types/composition.enums.ts';
import { Convocation } from '../types/convocation.type.ts';
import {
  ConvocationCount,
  CouncilPerson,
  CouncilPersonMay,
  Membership,
  MembershipMay,
  Seat,
} from '../types/member.type.ts';
import { RuleCheck } from '../types/rule-check.type.ts';

const withheld = 'null for everyone but secretariat and chair';

@Resolver(() => Membership)
export class MembersResolver {
  @Query(() => Membership, { nullable: true, description: 'A member’s card within the viewer’s capacity.' })
  async member(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'The opaque id of the membership.' }) id: string,
  ): Promise<Membership | null> {
    const ref = decodeId(id);
    if (!ref) return null;
    const roster = await rosterOf(operation, ref.tenantId);
    return roster.memberships.find(({ uuid }) => uuid === ref.id) ?? null;
  }

  @FieldResolver(() => CouncilPerson, { nullable: true, description: 'The person.' })
  async person(@Root() membership: Membership, @Ctx() operation: Operation): Promise<CouncilPerson | null> {
    return (await rosterOf(operation, membership.tenantId)).people.get(membership.personId) ?? null;
  }

  @FieldResolver(() => Seat, { nullable: true, description: 'The seat.' })
  async seat(@Root() membership: Membership, @Ctx() operation: Operation): Promise<Seat | null> {
    const roster = await rosterOf(operation, membership.tenantId);
    return roster.seats.find(({ uuid }) => uuid === membership.seatId) ?? null;
  }

  @FieldResolver(() => Convocation, { nullable: true, description: 'The convocation.' })
  async convocation(@Root() membership: Membership, @Ctx() operation: Operation): Promise<Convocation | null> {
    const roster = await rosterOf(operation, membership.tenantId);
    return roster.convocations.find(({ uuid }) => uuid === membership.convocationId) ?? null;
  }

  @FieldResolver(() => Membership, { nullable: true, description: 'The membership it replaces for the remainder.' })
  async replaces(@Root() membership: Membership, @Ctx() operation: Operation): Promise<Membership | null> {
    const roster = await rosterOf(operation, membership.tenantId);
    return roster.memberships.find(({ uuid }) => uuid === membership.replacesId) ?? null;
  }

  @FieldResolver(() => Membership, { nullable: true, description: 'The membership that replaced it.' })
  async replacedBy(@Root() membership: Membership, @Ctx() operation: Operation): Promise<Membership | null> {
    const roster = await rosterOf(operation, membership.tenantId);
    return roster.memberships.find(({ replacesId }) => replacesId === membership.uuid) ?? null;
  }

  @FieldResolver(() => [Membership], {
    description: 'The person’s other memberships in this council, the newest first.',
  })
  async history(@Root() membership: Membership, @Ctx() operation: Operation): Promise<Membership[]> {
    const roster = await rosterOf(operation, membership.tenantId);
    return roster.memberships
      .filter(({ personId, uuid }) => personId === membership.personId && uuid !== membership.uuid)
      .toReversed();
  }

  @FieldResolver(() => ConvocationCount, {
    nullable: true,
    description: 'How often the person has sat in this council.',
  })
  async convocationCount(
    @Root() membership: Membership,
    @Ctx() operation: Operation,
  ): Promise<ConvocationCount | null> {
    const found = await this.asked(membership, operation);
    if (!found) return null;
    const { roster, facts, number } = found;
    const sat = new Set(
      roster.memberships
        .filter(({ personId }) => personId === membership.personId)
        .map(({ convocationId }) => convocationId),
    );
    const total = roster.convocations.filter((one) => one.number <= number && sat.has(one.uuid)).length;
    const row = termsInRow({ convocation: number, history: facts.history, on: facts.on, overrides: roster.overrides });
    return { total, inRow: row.terms + 1, unknownFrom: row.unknownFrom };
  }

  @FieldResolver(() => [RuleCheck], {
    description:
      'Every rule on the member, each with its facts, citation and result; empty for everyone but secretariat and chair.',
  })
  async checks(@Root() membership: Membership, @Ctx() operation: Operation): Promise<RuleCheck[]> {
    if (!seesPeople(operation.capacity)) return [];
    const found = await this.asked(membership, operation);
    if (!found) return [];
    const checks = withKeptIin(checkCandidate(found.facts), found.person.hasIin === true);
    return checks.map((check) => shownCheck(operation, check));
  }

  @FieldResolver(() => TerminationGround, { nullable: true, description: `Why it ended early; ${withheld}.` })
  endGround(@Root() { endGround }: Membership, @Ctx() { capacity }: Operation): TerminationGround | null {
    return seesPeople(capacity) ? endGround : null;
  }

  @FieldResolver(() => String, { nullable: true, description: `The ground in words; ${withheld}.` })
  endBecause(@Root() { endBecause }: Membership, @Ctx() { capacity }: Operation): string | null {
    return seesPeople(capacity) ? endBecause : null;
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: `The paper that proves why it ended early; ${withheld}.`,
  })
  endDocument(@Root() { endDocumentId }: Membership, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return endDocumentId && seesPeople(operation.capacity)
      ? operation.level.first<StoredFile>(filesByIds(operation), endDocumentId)
      : null;
  }

  @FieldResolver(() => MembershipMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  async viewerMay(@Root() membership: Membership, @Ctx() operation: Operation): Promise<MembershipMay | null> {
    if (operation.capacity.kind !== 'TENANT') return null;
    const authority = authorityVerdict(keepsRoster, operation.capacity);
    const roster = await rosterOf(operation, membership.tenantId);
    const ask = (make: () => Parameters<typeof verdictOf>[1]) =>
      verdictOf(operation, authority.outcome === 'ALLOWED' ? make() : authority);
    return {
      suspend: ask(() => mayPassMembership(membership.state, 'SUSPENDED')),
      resume: ask(() =>
        membership.state === 'SUSPENDED'
          ? mayPassMembership('SUSPENDED', 'ACTIVE')
          : refused('MEMBERSHIP_NOT_SUSPENDED'),
      ),
      terminate: ask(() => mayPassMembership(membership.state, 'TERMINATED')),
      replace: ask(() => mayReplaceNow(roster, membership)),
    };
  }

  /** The facts of the rules as they were asked on the membership's first day, or today for one without days. */
  private async asked(membership: Membership, operation: Operation) {
    const roster = await rosterOf(operation, membership.tenantId);
    const convocation = roster.convocations.find(({ uuid }) => uuid === membership.convocationId);
    const person = roster.people.get(membership.personId);
    if (!convocation || !person) return null;
    const on = membership.startsOn ? Temporal.PlainDate.from(membership.startsOn) : operation.clock.today();
    const term = {
      from: convocation.startsOn ? Temporal.PlainDate.from(convocation.startsOn) : on,
      to: convocation.endsOn ? Temporal.PlainDate.from(convocation.endsOn) : null,
    };
    const facts = candidateFacts(roster, convocation, candidateOf(membership, person), term, on);
    return { roster, person, facts, number: convocation.number };
  }
}

@Resolver(() => Seat)
export class SeatResolver {
  @FieldResolver(() => [Membership], { description: 'Everyone who has held it, by first day.' })
  async memberships(@Root() seat: Seat, @Ctx() operation: Operation): Promise<Membership[]> {
    const roster = await rosterOf(operation, seat.tenantId);
    return roster.memberships.filter(({ seatId }) => seatId === seat.uuid);
  }
}

@Resolver(() => CouncilPerson)
export class CouncilPersonResolver {
  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The photo; for the public the one that was published.',
  })
  photo(@Root() { photoId }: CouncilPerson, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return photoId ? operation.level.first<StoredFile>(filesByIds(operation), photoId) : null;
  }

  @FieldResolver(() => [Membership], { description: 'Their memberships in this council, by first day.' })
  async memberships(@Root() person: CouncilPerson, @Ctx() operation: Operation): Promise<Membership[]> {
    const roster = await rosterOf(operation, person.tenantId);
    return roster.memberships.filter(({ personId }) => personId === person.uuid);
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: `Day of birth; ${withheld}.` })
  birthDate(@Root() person: CouncilPerson, @Ctx() { capacity }: Operation): string | null {
    return seesPeople(capacity) ? person.birthDate : null;
  }

  @FieldResolver(() => String, { nullable: true, description: `The last four digits of the IIN; ${withheld}.` })
  iinLast(@Root() person: CouncilPerson, @Ctx() { capacity }: Operation): string | null {
    return seesPeople(capacity) ? person.iinLast : null;
  }

  @FieldResolver(() => String, { nullable: true, description: `Telephone as the council has it; ${withheld}.` })
  phone(@Root() person: CouncilPerson, @Ctx() { capacity }: Operation): string | null {
    return seesPeople(capacity) ? person.phone : null;
  }

  @FieldResolver(() => String, { nullable: true, description: `E-mail as the council has it; ${withheld}.` })
  email(@Root() person: CouncilPerson, @Ctx() { capacity }: Operation): string | null {
    return seesPeople(capacity) ? person.email : null;
  }

  @FieldResolver(() => String, { nullable: true, description: `Note of the secretariat; ${withheld}.` })
  note(@Root() person: CouncilPerson, @Ctx() { capacity }: Operation): string | null {
    return seesPeople(capacity) ? person.note : null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: `The account with which they follow sittings and vote; ${withheld}.`,
  })
  accountId(@Root() person: CouncilPerson, @Ctx() { capacity }: Operation): string | null {
    return seesPeople(capacity) ? person.accountId : null;
  }

  @FieldResolver(() => Int, { nullable: true, description: `Age today in full years; ${withheld}.` })
  age(@Root() { birthDate }: CouncilPerson, @Ctx() operation: Operation): number | null {
    if (birthDate === null || !seesPeople(operation.capacity)) return null;
    return Temporal.PlainDate.from(birthDate).until(operation.clock.today(), { largestUnit: 'years' }).years;
  }

  @FieldResolver(() => CouncilPersonMay, {
    nullable: true,
    description: 'What the viewer may do; null for the public.',
  })
  viewerMay(@Root() person: CouncilPerson, @Ctx() operation: Operation): CouncilPersonMay | null {
    if (operation.capacity.kind !== 'TENANT') return null;
    const authority = authorityVerdict(keepsRoster, operation.capacity);
    const keeps = verdictOf(operation, authority);
    const reveal = authority.outcome === 'ALLOWED' && !person.hasIin ? refused('IIN_NOT_KEPT') : authority;
    return {
      amend: keeps,
      publishContacts: keeps,
      link: verdictOf(operation, authorityVerdict(keepsOffices, operation.capacity)),
      revealIin: verdictOf(operation, reveal),
    };
  }
}
