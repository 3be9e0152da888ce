import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { ownId } from '../../../kernel/id.ts';
import { competitionById } from '../readers/competition.reader.ts';
import { Competition } from '../types/competition.type.ts';

/** Never a type of its own: what acts on a competition show. */
@ObjectType({ description: 'What acts on a competition show.' })
export abstract class CompetitionSuccess {
  @Field(() => ID, { description: 'The competition.' })
  competitionId!: string;
  @Field(() => Competition, { nullable: true, description: 'It as it stands now.' })
  competition(@Ctx() operation: Operation): Promise<Competition | null> {
    const { tenantId, id } = ownId(this.competitionId);
    return operation.level.one<Competition>(competitionById(operation, tenantId, id));
  }
}

@ObjectType({ description: 'The competition is being prepared.' })
export class DraftCompetitionSuccess extends CompetitionSuccess {}
export const DraftCompetitionResult = resultOf('DraftCompetitionResult', DraftCompetitionSuccess);

@ObjectType({ description: 'The draft was amended.' })
export class AmendCompetitionSuccess extends CompetitionSuccess {}
export const AmendCompetitionResult = resultOf('AmendCompetitionResult', AmendCompetitionSuccess);

@ObjectType({ description: 'The competition is open: the public reads it, its conditions are frozen.' })
export class OpenCompetitionSuccess extends CompetitionSuccess {}
export const OpenCompetitionResult = resultOf('OpenCompetitionResult', OpenCompetitionSuccess);

@ObjectType({ description: 'The window is longer.' })
export class ExtendCompetitionSuccess extends CompetitionSuccess {}
export const ExtendCompetitionResult = resultOf('ExtendCompetitionResult', ExtendCompetitionSuccess);

@ObjectType({ description: 'The competition is cancelled; its candidates are told.' })
export class CancelCompetitionSuccess extends CompetitionSuccess {}
export const CancelCompetitionResult = resultOf('CancelCompetitionResult', CancelCompetitionSuccess);

@ObjectType({ description: 'The review has begun.' })
export class ReviewCompetitionSuccess extends CompetitionSuccess {}
export const ReviewCompetitionResult = resultOf('ReviewCompetitionResult', ReviewCompetitionSuccess);

@ObjectType({ description: 'Another competition is being prepared for the seats that are left; it is this one.' })
export class RepeatCompetitionSuccess extends CompetitionSuccess {}
export const RepeatCompetitionResult = resultOf('RepeatCompetitionResult', RepeatCompetitionSuccess);

@ObjectType({ description: 'The competition that was held on paper is entered.' })
export class RecordCompetitionSuccess extends CompetitionSuccess {}
export const RecordCompetitionResult = resultOf('RecordCompetitionResult', RecordCompetitionSuccess);
