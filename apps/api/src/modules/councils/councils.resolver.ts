import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { organisationsByIds } from '../organisations/organisation.reader.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { councilBySlug, councils } from './council.reader.ts';
import { Council, CouncilConnection, TenantKind, TenantState } from './council.type.ts';

@Resolver(() => Council)
export class CouncilsResolver {
  @Query(() => CouncilConnection, { description: 'Councils, NGOs and communities that work in Kenes, by name.' })
  async councils(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('kind', () => TenantKind, { nullable: true, description: 'Only of this kind.' }) kind?: TenantKind | null,
    @Arg('region', () => String, { nullable: true, description: 'Only of this region.' }) region?: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the name.' }) search?: string | null,
    @Arg('state', () => TenantState, {
      defaultValue: TenantState.ACTIVE,
      description: 'Only those that stand so; drafts are never public.',
    })
    state: TenantState = TenantState.ACTIVE,
  ): Promise<Page<Council>> {
    return pageOf(
      operation,
      {
        from: councils({ kind: kind ?? null, region: region ?? null, search: search ?? null, state }),
        order: [
          { column: 'sort', type: 'text' },
          { column: 'slug', type: 'text' },
        ],
      },
      page,
      info,
    );
  }

  @Query(() => Council, { nullable: true, description: 'One council by its short name in addresses.' })
  async council(
    @Ctx() operation: Operation,
    @Arg('slug', () => String, { description: 'The short name.' }) slug: string,
  ): Promise<Council | null> {
    return operation.level.one<Council>(councilBySlug(slug));
  }
  @Uses('formingBodyId')
  @FieldResolver(() => Organisation, { nullable: true, description: 'The body that forms it (PC-STAT-01).' })
  async formingBody(@Root() council: Council, @Ctx() operation: Operation): Promise<Organisation | null> {
    return council.formingBodyId
      ? operation.level.first<Organisation>(organisationsByIds, council.formingBodyId)
      : null;
  }

  @Uses('organisationId')
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Its own entry in the register, where it has one.',
  })
  async organisation(@Root() council: Council, @Ctx() operation: Operation): Promise<Organisation | null> {
    return council.organisationId
      ? operation.level.first<Organisation>(organisationsByIds, council.organisationId)
      : null;
  }
}
