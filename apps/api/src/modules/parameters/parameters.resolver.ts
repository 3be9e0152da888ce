import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { emptyPage, type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { sql } from '../../kernel/sql.ts';
import { councilsByIds } from '../councils/council.reader.ts';
import { Council } from '../councils/council.type.ts';
import { legalRules, overridesOfTenant, parameterOf, parametersOn, proposals } from './parameter.reader.ts';
import {
  LegalRule,
  OverrideState,
  Parameter,
  ParameterOverride,
  ParameterOverrideConnection,
} from './parameter.type.ts';

@Resolver(() => ParameterOverride)
export class ParametersResolver {
  @Query(() => [Parameter], {
    description:
      'Numbers of the rules in force on a day, with value, unit, confidence, basis and corridor; in a tenant also its own values. Open to everyone.',
  })
  async parameters(
    @Ctx() operation: Operation,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today when left out.' }) on?: string | null,
  ): Promise<Parameter[]> {
    const { capacity } = operation;
    const own =
      capacity.kind === 'TENANT'
        ? await operation.level.rows<ParameterOverride>(overridesOfTenant(capacity.tenantId))
        : [];
    return parametersOn(on ? Temporal.PlainDate.from(on) : operation.clock.today(), own);
  }

  @Query(() => [LegalRule], {
    description:
      'The legal basis of everything Kenes computes or refuses: each rule with its provision, source, confidence and numbers. Open to everyone.',
  })
  legalBasis(): LegalRule[] {
    return legalRules();
  }

  @Query(() => ParameterOverrideConnection, {
    description:
      'Tenants’ own values of parameters: all of them for the platform, which decides; its own for a tenant. Empty in any other capacity.',
  })
  async parameterOverrides(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('state', () => OverrideState, { nullable: true, description: 'Only those that stand so.' })
    state?: OverrideState | null,
  ): Promise<Page<ParameterOverride>> {
    const { capacity } = operation;
    if (capacity.kind !== 'PLATFORM' && capacity.kind !== 'TENANT') return emptyPage();
    const from =
      capacity.kind === 'PLATFORM'
        ? proposals(state ?? null)
        : sql`select * from (${overridesOfTenant(capacity.tenantId)}) own where ${state ?? null}::text is null or own.state = ${state ?? null}`;
    const order = [
      { column: 'effectiveFrom', type: 'date' as const, descending: true },
      { column: 'id', type: 'text' as const },
    ];
    return pageOf(operation, { from, order }, page, info);
  }

  @Uses('ruleId', 'key', 'value', 'effectiveFrom')
  @FieldResolver(() => Parameter, {
    nullable: true,
    description: 'The number of law it is to replace, as the law has it on the first day of the value.',
  })
  parameter(@Root() override: ParameterOverride): Parameter | null {
    return parameterOf(override);
  }

  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'Whose it is.' })
  async council(@Root() override: ParameterOverride, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, override.councilId);
  }
}
