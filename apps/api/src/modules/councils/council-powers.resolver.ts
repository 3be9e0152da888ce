import { type CouncilKind, powersOf } from '@kenes/rules';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { Council } from './council.type.ts';

@ObjectType({ description: 'A power of a public council (domain §1.5).' })
export class CouncilPower {
  @Field(() => String, { description: 'PWR-01…PWR-13.' })
  id!: string;
  @Field(() => String, { description: 'In words, in the reader’s language.' })
  name!: string;
}

@Resolver(() => Council)
export class CouncilPowersResolver {
  @Uses('level', 'formingBodyKind', 'kind')
  @FieldResolver(() => [CouncilPower], {
    description: 'The powers of a council of its level and kind (PC-PWR-01); none of what is not a public council.',
  })
  powers(@Root() { kind, level, formingBodyKind }: Council, @Ctx() { locale }: Operation): CouncilPower[] {
    if (kind !== 'PUBLIC_COUNCIL') return [];
    const of: CouncilKind = formingBodyKind === 'QUASI_STATE' ? 'QUASI_STATE' : (level ?? 'LOCAL');
    return powersOf(of).map(({ id, name }) => ({ id, name: name[locale] }));
  }
}
