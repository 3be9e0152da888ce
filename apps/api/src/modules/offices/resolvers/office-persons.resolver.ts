import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../../graphql/uses.ts';
import { personOf } from '../../../kernel/capacity.ts';
import type { Operation } from '../../../kernel/context.ts';
import { rosterOf } from '../../composition/roster.ts';
import { CouncilPerson } from '../../composition/types/member.type.ts';
import { Council } from '../../councils/council.type.ts';

@Resolver(() => CouncilPerson)
export class OfficePersonsResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether an account is linked with which they follow sittings and vote; null for the public.',
  })
  hasAccount(@Root() { accountId }: CouncilPerson, @Ctx() { capacity }: Operation): boolean | null {
    return capacity.kind === 'TENANT' ? accountId !== null : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the viewer.' })
  isViewer(@Root() { accountId }: CouncilPerson, @Ctx() { capacity }: Operation): boolean {
    return accountId !== null && accountId === personOf(capacity)?.id;
  }
}

@Resolver(() => Council)
export class CouncilViewerResolver {
  @Uses()
  @FieldResolver(() => CouncilPerson, {
    nullable: true,
    description: 'Who the viewer is among its people; null where no person is linked to the account.',
  })
  async viewerPerson(@Root() council: Council, @Ctx() operation: Operation): Promise<CouncilPerson | null> {
    const { capacity } = operation;
    if (capacity.kind !== 'TENANT' || capacity.tenantId !== council.id) return null;
    const { people } = await rosterOf(operation, council.id);
    return [...people.values()].find(({ accountId }) => accountId === capacity.account.id) ?? null;
  }
}
