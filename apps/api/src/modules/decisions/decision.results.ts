import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { decisionsByIds } from './decision.reader.ts';
import { Decision } from './types/decision.type.ts';

/** Never a type of its own: what acts on a decision show. */
@ObjectType({ description: 'What acts on a decision show.' })
export abstract class DecisionSuccess {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;
  @Field(() => Decision, { nullable: true, description: 'It as it stands now.' })
  decision(@Ctx() operation: Operation): Promise<Decision | null> {
    return operation.level.first<Decision>(decisionsByIds(operation), this.decisionId);
  }
}

@ObjectType({ description: 'The decision stands, and what it does is done.' })
export class RecordMeetingDecisionSuccess extends DecisionSuccess {}
export const RecordMeetingDecisionResult = resultOf('RecordMeetingDecisionResult', RecordMeetingDecisionSuccess);

@ObjectType({ description: 'The decision was mended.' })
export class AmendMeetingDecisionSuccess extends DecisionSuccess {}
export const AmendMeetingDecisionResult = resultOf('AmendMeetingDecisionResult', AmendMeetingDecisionSuccess);

@ObjectType({ description: 'Its execution is recorded.' })
export class RecordDecisionExecutionSuccess extends DecisionSuccess {}
export const RecordDecisionExecutionResult = resultOf('RecordDecisionExecutionResult', RecordDecisionExecutionSuccess);

@ObjectType({ description: 'It is off control.' })
export class TakeDecisionOffControlSuccess extends DecisionSuccess {}
export const TakeDecisionOffControlResult = resultOf('TakeDecisionOffControlResult', TakeDecisionOffControlSuccess);

@ObjectType({ description: 'It has another day.' })
export class ExtendDecisionSuccess extends DecisionSuccess {}
export const ExtendDecisionResult = resultOf('ExtendDecisionResult', ExtendDecisionSuccess);

@ObjectType({ description: 'The version of the regulation stands.' })
export class RecordRegulationSuccess {
  @Field(() => ID, { description: 'The version.' })
  regulationId!: string;
}
export const RecordRegulationResult = resultOf('RecordRegulationResult', RecordRegulationSuccess);
