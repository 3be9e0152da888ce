import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { Council } from '../../councils/council.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { decisionsByIds, regulationsOf, regulationsOfDecisions } from '../decision.reader.ts';
import { CouncilRegulation, Decision } from '../types/decision.type.ts';

@Resolver(() => Council)
export class CouncilRegulationsResolver {
  @Uses()
  @FieldResolver(() => [CouncilRegulation], { description: 'Versions of its regulation, the newest first (PWR-08).' })
  regulations(
    @Root() council: Council,
    @Ctx() operation: Operation,
  ): Promise<CouncilRegulation[]> | CouncilRegulation[] {
    return actsAs(operation, 'TENANT', 'PUBLIC')
      ? operation.level.many<CouncilRegulation>(regulationsOf, council.id)
      : [];
  }

  @Uses()
  @FieldResolver(() => CouncilRegulation, { nullable: true, description: 'The version in force today.' })
  async regulation(@Root() council: Council, @Ctx() operation: Operation): Promise<CouncilRegulation | null> {
    const today = operation.clock.today().toString();
    return (await this.regulations(council, operation)).find(({ inForceFrom }) => inForceFrom <= today) ?? null;
  }
}

@Resolver(() => CouncilRegulation)
export class RegulationResolver {
  @FieldResolver(() => StoredFile, { nullable: true, description: 'Its text.' })
  file(@Root() { fileId }: CouncilRegulation, @Ctx() operation: Operation): Promise<StoredFile | null> {
    return operation.level.first<StoredFile>(filesByIds(operation), fileId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The decision that approved it.' })
  decision(@Root() { decisionId }: CouncilRegulation, @Ctx() operation: Operation): Promise<Decision | null> | null {
    return decisionId ? operation.level.first<Decision>(decisionsByIds(operation), decisionId) : null;
  }
}

@Resolver(() => Decision)
export class DecisionRegulationResolver {
  @Uses()
  @FieldResolver(() => CouncilRegulation, { nullable: true, description: 'The version of the regulation it approved.' })
  regulation(@Root() { id }: Decision, @Ctx() operation: Operation): Promise<CouncilRegulation | null> | null {
    return actsAs(operation, 'TENANT', 'PUBLIC')
      ? operation.level.first<CouncilRegulation>(regulationsOfDecisions, id)
      : null;
  }
}
