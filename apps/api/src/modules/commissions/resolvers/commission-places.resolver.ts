import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { convocationOn, rosterOf } from '../../composition/roster.ts';
import { Convocation } from '../../composition/types/convocation.type.ts';
import { CouncilPerson, Membership } from '../../composition/types/member.type.ts';
import { Council } from '../../councils/council.type.ts';
import { keepsCommissions, mayFormCommission } from '../commission.policy.ts';
import { commissionsOf } from '../commissions.ts';
import { Commission, CommissionActing, CommissionMember } from '../types/commission.type.ts';

@Resolver(() => Council)
export class CouncilCommissionsResolver {
  @Uses()
  @FieldResolver(() => [Commission], { description: 'Commissions of the convocation in force, closed ones included.' })
  async commissions(@Root() council: Council, @Ctx() operation: Operation): Promise<Commission[]> {
    const [all, roster] = await Promise.all([commissionsOf(operation, council.id), rosterOf(operation, council.id)]);
    const present = convocationOn(roster, operation.clock.today().toString());
    return all.commissions.filter(({ convocationId }) => convocationId === present?.uuid);
  }
}

@Resolver(() => Convocation)
export class ConvocationCommissionsResolver {
  @FieldResolver(() => [Commission], { description: 'Its commissions, those closed included.' })
  async commissions(@Root() { tenantId, uuid }: Convocation, @Ctx() operation: Operation): Promise<Commission[]> {
    const all = await commissionsOf(operation, tenantId);
    return all.commissions.filter(({ convocationId }) => convocationId === uuid);
  }

  @FieldResolver(() => VerdictType, {
    nullable: true,
    description: 'Whether the viewer may form a commission in it; null for the public.',
  })
  viewerMayFormCommission(@Root() { tenantId, state }: Convocation, @Ctx() operation: Operation): VerdictType | null {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || capacity.tenantId !== tenantId) return null;
    const authority = authorityVerdict(keepsCommissions, capacity);
    return verdictOf(operation, authority.outcome === 'ALLOWED' ? mayFormCommission(state) : authority);
  }
}

@Resolver(() => CouncilPerson)
export class PersonCommissionsResolver {
  @FieldResolver(() => [CommissionMember], { description: 'In which commissions the person is or was.' })
  async commissions(@Root() person: CouncilPerson, @Ctx() operation: Operation): Promise<CommissionMember[]> {
    const { members } = await commissionsOf(operation, person.tenantId);
    return members.filter(({ personId }) => personId === person.uuid);
  }
}

@Resolver(() => CommissionActing)
export class CommissionActingResolver {
  @FieldResolver(() => String, { description: 'Who stands in.' })
  async name(@Root() { tenantId, personId }: CommissionActing, @Ctx() operation: Operation): Promise<string> {
    return (await rosterOf(operation, tenantId)).people.get(personId)?.fullName ?? '';
  }
}

@Resolver(() => CommissionMember)
export class CommissionMembersResolver {
  @FieldResolver(() => Commission, { nullable: true, description: 'The commission.' })
  async commission(@Root() member: CommissionMember, @Ctx() operation: Operation): Promise<Commission | null> {
    const { commissions } = await commissionsOf(operation, member.tenantId);
    return commissions.find(({ id }) => id === member.commissionId) ?? null;
  }

  @FieldResolver(() => String, { description: 'Name, of a person of the council or of an expert.' })
  async name(
    @Root() { tenantId, personId, expertName }: CommissionMember,
    @Ctx() operation: Operation,
  ): Promise<string> {
    if (personId === null) return expertName ?? '';
    return (await rosterOf(operation, tenantId)).people.get(personId)?.fullName ?? '';
  }

  @FieldResolver(() => Membership, {
    nullable: true,
    description: 'The member’s card in the convocation: the latest one; null for an expert.',
  })
  async membership(@Root() member: CommissionMember, @Ctx() operation: Operation): Promise<Membership | null> {
    if (member.personId === null) return null;
    const [roster, { commissions }] = await Promise.all([
      rosterOf(operation, member.tenantId),
      commissionsOf(operation, member.tenantId),
    ]);
    const own = commissions.find(({ id }) => id === member.commissionId);
    return (
      roster.memberships.findLast(
        ({ personId, convocationId }) => personId === member.personId && convocationId === own?.convocationId,
      ) ?? null
    );
  }
}
