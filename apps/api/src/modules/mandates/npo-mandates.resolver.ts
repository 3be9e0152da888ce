import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, emptyPage, type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { Mission } from '../missions/types/mission.type.ts';
import { councilsMandates, mandatesToNpo } from './mandate.reader.ts';

@ObjectType({ description: 'A mandate that a council gave to the NPO, as the NPO sees it (PC-CTRL-03).' })
export class MandateToUs {
  @Field(() => ID, { description: 'Its opaque id: give it as `mandate.mandateId` when a mission is opened.' })
  id!: string;
  @Field(() => LocalizedTextType, { description: 'The council that gave it.' })
  council!: LocalizedTextType;
  @Field(() => LocalizedTextType, { description: 'The council’s mission for which it was given.' })
  mission!: LocalizedTextType;
  @Field(() => String, { description: 'What is to be looked at.' })
  scope!: string;
  @Field(() => String, { nullable: true, description: 'The number of the instruction.' })
  number!: string | null;
  @Field(() => DateScalar, { description: 'The day it was given.' })
  issuedOn!: string;
  @Field(() => DateScalar, { description: 'The first day it covers, inclusive.' })
  validFrom!: string;
  @Field(() => DateScalar, { description: 'The last day it covers, inclusive.' })
  validTo!: string;
  @Field(() => DateScalar, { nullable: true, description: 'From which day it is taken back.' })
  revokedOn!: string | null;
}

const MandateToUsConnection = connectionOf(MandateToUs, 'MandateToUs');

@ObjectType({ description: 'The council’s mandate on which an NPO’s own control under 383-V stands (PC-CTRL-03).' })
export class CouncilsMandate {
  @Field(() => String, { description: 'Which council gave it, as it was called.' })
  council!: string;
  @Field(() => String, { nullable: true, description: 'Its number.' })
  number!: string | null;
  @Field(() => DateScalar, { description: 'The day it was given.' })
  issuedOn!: string;
  @Field(() => DateScalar, { description: 'The first day it covers, inclusive.' })
  validFrom!: string;
  @Field(() => DateScalar, { description: 'The last day it covers, inclusive.' })
  validTo!: string;
}

@Resolver(() => Mission)
export class NpoMandatesResolver {
  @Query(() => MandateToUsConnection, {
    description:
      'Mandates that councils gave to the NPO in whose tenant one acts, the newest first; empty in any other capacity.',
  })
  async mandatesToUs(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<MandateToUs>> {
    if (operation.capacity.kind !== 'TENANT') return emptyPage();
    const order = [
      { column: 'issuedOn', type: 'date' as const, descending: true },
      { column: 'id', type: 'text' as const },
    ];
    return pageOf(operation, { from: mandatesToNpo(), order }, page, info);
  }

  @Uses()
  @FieldResolver(() => CouncilsMandate, {
    nullable: true,
    description: 'For an NPO’s own control under 383-V: the council’s mandate on which it stands.',
  })
  councilsMandate(@Root() mission: Mission, @Ctx() operation: Operation): Promise<CouncilsMandate | null> {
    return operation.level.first<CouncilsMandate>(councilsMandates, mission.id);
  }
}
