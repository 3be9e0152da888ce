import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import { execute } from '../../graphql/results.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { isUuid } from '../../kernel/id.ts';
import { amendOrganisation } from './amend-organisation.command.ts';
import { AmendOrganisationInput, RegisterOrganisationInput } from './organisation.inputs.ts';
import { organisationById, organisations, organisationsByIds } from './organisation.reader.ts';
import { AmendOrganisationResult, RegisterOrganisationResult } from './organisation.results.ts';
import { Organisation, OrganisationConnection, OrganisationKind } from './organisation.type.ts';
import { registerOrganisation } from './register-organisation.command.ts';

@Resolver(() => Organisation)
export class OrganisationsResolver {
  @Query(() => OrganisationConnection, {
    description: 'The register of organisations, by name: bodies, quasi-state entities, NPOs. Open to everyone.',
  })
  async organisations(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('search', () => String, { nullable: true, description: 'Words of the name, or the beginning of a BIN.' })
    search?: string | null,
    @Arg('kind', () => OrganisationKind, { nullable: true, description: 'Only of this kind.' })
    kind?: OrganisationKind | null,
    @Arg('region', () => String, { nullable: true, description: 'Only of this region.' }) region?: string | null,
  ): Promise<Page<Organisation>> {
    return pageOf(
      operation,
      {
        from: organisations({ search: search ?? null, kind: kind ?? null, region: region ?? null }),
        order: [
          { column: 'sort', type: 'text' },
          { column: 'id', type: 'uuid' },
        ],
      },
      page,
      info,
    );
  }

  @Query(() => Organisation, { nullable: true, description: 'One organisation of the register.' })
  async organisation(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its id in the register.' }) id: string,
  ): Promise<Organisation | null> {
    return isUuid(id) ? operation.level.one<Organisation>(organisationById(id)) : null;
  }

  @Mutation(() => RegisterOrganisationResult, {
    description: 'Enters an organisation in the register: a council’s secretariat an ordinary one, the platform any.',
  })
  async registerOrganisation(
    @Ctx() operation: Operation,
    @Arg('input', () => RegisterOrganisationInput) input: RegisterOrganisationInput,
  ): Promise<object> {
    return execute(operation, registerOrganisation, input);
  }

  @Mutation(() => AmendOrganisationResult, {
    description: 'Amends an organisation of the register; the platform only.',
  })
  async amendOrganisation(
    @Ctx() operation: Operation,
    @Arg('input', () => AmendOrganisationInput) input: AmendOrganisationInput,
  ): Promise<object> {
    return execute(operation, amendOrganisation, input);
  }

  @Uses('superiorId')
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The body above it, to which an escalation goes by a person’s decision.',
  })
  async superior(@Root() organisation: Organisation, @Ctx() operation: Operation): Promise<Organisation | null> {
    return organisation.superiorId
      ? operation.level.first<Organisation>(organisationsByIds, organisation.superiorId)
      : null;
  }
}
