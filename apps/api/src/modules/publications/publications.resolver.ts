import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { execute } from '../../graphql/results.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { Mission } from '../missions/types/mission.type.ts';
import { organisationsByIds } from '../organisations/organisation.reader.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { RecordOutcomeInput, RecordPublicationInput, WithdrawPublicationInput } from './publication.inputs.ts';
import { outcomeById, outcomes, publicationById, publications } from './publication.reader.ts';
import {
  RecordOutcomeResult,
  RecordOutcomeSuccess,
  RecordPublicationResult,
  RecordPublicationSuccess,
  WithdrawPublicationResult,
} from './publication.results.ts';
import { Outcome, PublicationRecord } from './publication.type.ts';
import { recordOutcome } from './record-outcome.command.ts';
import { recordPublication } from './record-publication.command.ts';
import { withdrawPublication } from './withdraw-publication.command.ts';

@Resolver(() => Outcome)
export class PublicationsResolver {
  @Mutation(() => RecordPublicationResult, {
    description: 'Records where the results of a mission, an event or a recommendation were voiced (PC-REC-07).',
  })
  async recordPublication(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordPublicationInput) input: RecordPublicationInput,
  ): Promise<object> {
    return execute(operation, recordPublication, input);
  }

  @Mutation(() => WithdrawPublicationResult, { description: 'Takes back a publication that was recorded in error.' })
  async withdrawPublication(
    @Ctx() operation: Operation,
    @Arg('input', () => WithdrawPublicationInput) input: WithdrawPublicationInput,
  ): Promise<object> {
    return execute(operation, withdrawPublication, input);
  }

  @Mutation(() => RecordOutcomeResult, {
    description: 'Records what came of a mission, an event or a recommendation (PC-REC-05).',
  })
  async recordOutcome(
    @Ctx() operation: Operation,
    @Arg('input', () => RecordOutcomeInput) input: RecordOutcomeInput,
  ): Promise<object> {
    return execute(operation, recordOutcome, input);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The body by which it came.' })
  byBody(@Root() outcome: Outcome, @Ctx() operation: Operation): Promise<Organisation | null> | null {
    return outcome.byBodyId ? operation.level.first<Organisation>(organisationsByIds, outcome.byBodyId) : null;
  }
}

@Resolver(() => Mission)
export class MissionPublicationsResolver {
  @Uses()
  @FieldResolver(() => [PublicationRecord], {
    description: 'Where its results were voiced, the oldest first, at most 100.',
  })
  publications(@Root() mission: Mission, @Ctx() operation: Operation): Promise<PublicationRecord[]> {
    return operation.level.many<PublicationRecord>(publications.mission, mission.id);
  }

  @Uses()
  @FieldResolver(() => [Outcome], { description: 'What came of it, the oldest first, at most 100.' })
  outcomes(@Root() mission: Mission, @Ctx() operation: Operation): Promise<Outcome[]> {
    return operation.level.many<Outcome>(outcomes.mission, mission.id);
  }
}

@Resolver(() => RecordPublicationSuccess)
export class RecordPublicationSuccessResolver {
  @FieldResolver(() => PublicationRecord, { nullable: true, description: 'The publication.' })
  publication(
    @Root() success: RecordPublicationSuccess,
    @Ctx() operation: Operation,
  ): Promise<PublicationRecord | null> {
    const ref = ownId(success.publicationId);
    return operation.level.one<PublicationRecord>(publicationById(ref.tenantId, ref.id));
  }
}

@Resolver(() => RecordOutcomeSuccess)
export class RecordOutcomeSuccessResolver {
  @FieldResolver(() => Outcome, { nullable: true, description: 'The outcome.' })
  outcome(@Root() success: RecordOutcomeSuccess, @Ctx() operation: Operation): Promise<Outcome | null> {
    const ref = ownId(success.outcomeId);
    return operation.level.one<Outcome>(outcomeById(ref.tenantId, ref.id));
  }
}
