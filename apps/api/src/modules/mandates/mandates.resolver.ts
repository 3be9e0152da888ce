import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import { verdictOf } from '../../graphql/results.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { organisationsByIds } from '../organisations/organisation.reader.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { mayAcceptMandate, mayRevokeMandate } from './mandate.policy.ts';
import { mandates, mandatesByIds } from './mandate.reader.ts';
import { Mandate, MandateConnection, MandateMay } from './mandate.type.ts';

@Resolver(() => Mandate)
export class MandatesResolver {
  @Query(() => MandateConnection, {
    description:
      'Mandates given by the council one acts in, the newest first; a monitor sees those of their mission. Empty in any other capacity.',
  })
  async mandates(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('missionId', () => ID, { nullable: true, description: 'Only of this mission.' }) missionId?: string | null,
  ): Promise<Page<Mandate>> {
    const { capacity, clock } = operation;
    if (capacity.kind !== 'TENANT' && capacity.kind !== 'MANDATE') return emptyPage();
    const mission = missionId ? decodeId(missionId) : null;
    if (missionId && !mission) return emptyPage();
    const from = mandates(capacity.tenantId, String(clock.today()), mission?.id ?? null);
    const order = [
      { column: 'issuedOn', type: 'date' as const, descending: true },
      { column: 'id', type: 'text' as const },
    ];
    return pageOf(operation, { from, order }, page, info);
  }

  @Query(() => Mandate, { nullable: true, description: 'One mandate, for the council that gave it and its monitor.' })
  async mandate(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque ID.' }) id: string,
  ): Promise<Mandate | null> {
    const { capacity, clock } = operation;
    if ((capacity.kind !== 'TENANT' && capacity.kind !== 'MANDATE') || !decodeId(id)) return null;
    return operation.level.first<Mandate, { today: string }>(mandatesByIds, id, { today: String(clock.today()) });
  }

  @Uses('npoId')
  @FieldResolver(() => Organisation, { nullable: true, description: 'The NPO.' })
  async npo(@Root() mandate: Mandate, @Ctx() operation: Operation): Promise<Organisation | null> {
    return operation.level.first<Organisation>(organisationsByIds, mandate.npoId);
  }

  @FieldResolver(() => MandateMay, { description: 'What the rules say to acts on it.' })
  viewerMay(@Root() mandate: Mandate, @Ctx() operation: Operation): MandateMay {
    return {
      accept: verdictOf(operation, mayAcceptMandate(mandate, operation.capacity)),
      revoke: verdictOf(operation, mayRevokeMandate(mandate, operation.capacity)),
    };
  }
}
