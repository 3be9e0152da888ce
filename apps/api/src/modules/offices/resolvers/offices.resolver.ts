import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { VerdictType } from '../../../graphql/problems.type.ts';
import { verdictOf } from '../../../graphql/results.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { convocationOn, rosterOf } from '../../composition/roster.ts';
import { Convocation } from '../../composition/types/convocation.type.ts';
import { CouncilPerson, Membership } from '../../composition/types/member.type.ts';
import { Council } from '../../councils/council.type.ts';
import { keepsOffices, mayHoldOffice } from '../office.policy.ts';
import { allOn, nameOfHolder, officesOf } from '../offices.ts';
import { CouncilOffice, CouncilOfficeMay, OfficesOn } from '../types/office.type.ts';

@Resolver(() => Council)
export class CouncilOfficesResolver {
  @Uses()
  @FieldResolver(() => OfficesOn, {
    nullable: true,
    description: 'Who holds the offices on a day, in the convocation in force that day; null where none is known.',
  })
  async offices(
    @Root() council: Council,
    @Ctx() operation: Operation,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today where left out.' }) on?: string | null,
  ): Promise<OfficesOn | null> {
    const day = on ?? operation.clock.today().toString();
    const [offices, roster] = await Promise.all([officesOf(operation, council.id), rosterOf(operation, council.id)]);
    const convocation = convocationOn(roster, day);
    return convocation && allOn(offices, convocation.uuid, day);
  }
}

@Resolver(() => Convocation)
export class ConvocationOfficesResolver {
  @FieldResolver(() => [CouncilOffice], { description: 'Every office that was held in it, by first day.' })
  async offices(@Root() { tenantId, uuid }: Convocation, @Ctx() operation: Operation): Promise<CouncilOffice[]> {
    return (await officesOf(operation, tenantId)).filter(({ convocationId }) => convocationId === uuid);
  }

  @FieldResolver(() => OfficesOn, { description: 'Who holds its offices on a day.' })
  async officesOn(
    @Root() { tenantId, uuid }: Convocation,
    @Ctx() operation: Operation,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today where left out.' }) on?: string | null,
  ): Promise<OfficesOn> {
    return allOn(await officesOf(operation, tenantId), uuid, on ?? operation.clock.today().toString());
  }

  @FieldResolver(() => VerdictType, {
    nullable: true,
    description: 'Whether the viewer may record who holds an office in it, or acts; null for the public.',
  })
  viewerMayRecordOffice(@Root() { tenantId, state }: Convocation, @Ctx() operation: Operation): VerdictType | null {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || capacity.tenantId !== tenantId) return null;
    const authority = authorityVerdict(keepsOffices, capacity);
    return verdictOf(operation, authority.outcome === 'ALLOWED' ? mayHoldOffice(state) : authority);
  }
}

@Resolver(() => CouncilOffice)
export class OfficesResolver {
  @FieldResolver(() => String, { description: 'Who holds it.' })
  async name(@Root() office: CouncilOffice, @Ctx() operation: Operation): Promise<string> {
    return nameOfHolder(office, (await rosterOf(operation, office.tenantId)).people);
  }

  @FieldResolver(() => CouncilPerson, { nullable: true, description: 'The person of the council; null for staff.' })
  async person(
    @Root() { tenantId, personId }: CouncilOffice,
    @Ctx() operation: Operation,
  ): Promise<CouncilPerson | null> {
    return personId === null ? null : ((await rosterOf(operation, tenantId)).people.get(personId) ?? null);
  }

  @FieldResolver(() => Membership, {
    nullable: true,
    description: 'The member’s card in the convocation: the latest one; null for staff.',
  })
  async membership(@Root() office: CouncilOffice, @Ctx() operation: Operation): Promise<Membership | null> {
    const { memberships } = await rosterOf(operation, office.tenantId);
    return (
      memberships.findLast(
        ({ personId, convocationId }) => personId === office.personId && convocationId === office.convocationId,
      ) ?? null
    );
  }

  @FieldResolver(() => Convocation, { nullable: true, description: 'The convocation.' })
  async convocation(@Root() office: CouncilOffice, @Ctx() operation: Operation): Promise<Convocation | null> {
    const { convocations } = await rosterOf(operation, office.tenantId);
    return convocations.find(({ uuid }) => uuid === office.convocationId) ?? null;
  }

  @FieldResolver(() => CouncilOfficeMay, {
    nullable: true,
    description: 'What the viewer may do with it; null for the public.',
  })
  viewerMay(@Root() { tenantId }: CouncilOffice, @Ctx() operation: Operation): CouncilOfficeMay | null {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || capacity.tenantId !== tenantId) return null;
    return { end: verdictOf(operation, authorityVerdict(keepsOffices, capacity)) };
  }
}
