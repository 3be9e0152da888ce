import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import type { Operation } from '../../kernel/context.ts';
import { councilBySlug, councils } from './council.reader.ts';
import { Council, CouncilConnection, TenantKind } from './council.type.ts';

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
  ): Promise<Page<Council>> {
    return pageOf(
      operation,
      {
        from: councils({ kind: kind ?? null, region: region ?? null, search: search ?? null }),
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
}
