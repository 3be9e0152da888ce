import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { Mission } from '../missions/types/mission.type.ts';
import { mandatesOfMissions } from './mandate.reader.ts';
import { Mandate } from './mandate.type.ts';

@Resolver(() => Mission)
export class MissionMandatesResolver {
  @Uses()
  @FieldResolver(() => [Mandate], {
    description: 'Mandates given for the mission, the newest first, at most 100; empty for the public.',
  })
  async mandates(@Root() mission: Mission, @Ctx() operation: Operation): Promise<Mandate[]> {
    const { capacity, clock } = operation;
    if (capacity.kind !== 'TENANT' && capacity.kind !== 'MANDATE') return [];
    const today = String(clock.today());
    return operation.level.many<Mandate, { today: string }>(mandatesOfMissions, mission.id, { today });
  }
}
