import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { itemsByIds } from '../readers/agenda.reader.ts';
import { AgendaItem } from '../types/agenda.type.ts';

/** Never a type of its own: what acts on a question show. */
@ObjectType({ description: 'What acts on a question show.' })
export abstract class AgendaItemSuccess {
  @Field(() => ID, { description: 'The question.' })
  itemId!: string;
  @Field(() => AgendaItem, { nullable: true, description: 'It as it stands now.' })
  item(@Ctx() operation: Operation): Promise<AgendaItem | null> {
    return operation.level.first<AgendaItem>(itemsByIds(operation), this.itemId);
  }
}

@ObjectType({ description: 'The question is on the agenda, or proposed for it.' })
export class AddAgendaItemSuccess extends AgendaItemSuccess {}
export const AddAgendaItemResult = resultOf('AddAgendaItemResult', AddAgendaItemSuccess);

@ObjectType({ description: 'The question is amended.' })
export class AmendAgendaItemSuccess extends AgendaItemSuccess {}
export const AmendAgendaItemResult = resultOf('AmendAgendaItemResult', AmendAgendaItemSuccess);

@ObjectType({ description: 'The question is on the agenda.' })
export class IncludeAgendaItemSuccess extends AgendaItemSuccess {}
export const IncludeAgendaItemResult = resultOf('IncludeAgendaItemResult', IncludeAgendaItemSuccess);

@ObjectType({ description: 'The question of the earlier sitting stands on the agenda.' })
export class CarryAgendaItemSuccess extends AgendaItemSuccess {}
export const CarryAgendaItemResult = resultOf('CarryAgendaItemResult', CarryAgendaItemSuccess);

@ObjectType({ description: 'The question is taken off.' })
export class RemoveAgendaItemSuccess extends AgendaItemSuccess {}
export const RemoveAgendaItemResult = resultOf('RemoveAgendaItemResult', RemoveAgendaItemSuccess);

@ObjectType({ description: 'The question is put off.' })
export class PostponeAgendaItemSuccess extends AgendaItemSuccess {}
export const PostponeAgendaItemResult = resultOf('PostponeAgendaItemResult', PostponeAgendaItemSuccess);

@ObjectType({ description: 'The question is taken up.' })
export class TakeUpItemSuccess extends AgendaItemSuccess {}
export const TakeUpItemResult = resultOf('TakeUpItemResult', TakeUpItemSuccess);

@ObjectType({ description: 'The question is done with.' })
export class FinishItemSuccess extends AgendaItemSuccess {}
export const FinishItemResult = resultOf('FinishItemResult', FinishItemSuccess);

@ObjectType({ description: 'The words are kept.' })
export class RecordDiscussionSuccess extends AgendaItemSuccess {}
export const RecordDiscussionResult = resultOf('RecordDiscussionResult', RecordDiscussionSuccess);

@ObjectType({ description: 'The paper is there.' })
export class AddAgendaMaterialSuccess extends AgendaItemSuccess {}
export const AddAgendaMaterialResult = resultOf('AddAgendaMaterialResult', AddAgendaMaterialSuccess);

@ObjectType({ description: 'The paper is taken back.' })
export class WithdrawAgendaMaterialSuccess extends AgendaItemSuccess {}
export const WithdrawAgendaMaterialResult = resultOf('WithdrawAgendaMaterialResult', WithdrawAgendaMaterialSuccess);

@ObjectType({ description: 'The speaker is on the list.' })
export class EnlistSpeakerSuccess extends AgendaItemSuccess {
  @Field(() => ID, { description: 'The turn on the floor.' })
  speechId!: string;
}
export const EnlistSpeakerResult = resultOf('EnlistSpeakerResult', EnlistSpeakerSuccess);

@ObjectType({ description: 'You are on the list.' })
export class AskForFloorSuccess extends AgendaItemSuccess {
  @Field(() => ID, { description: 'The turn on the floor.' })
  speechId!: string;
}
export const AskForFloorResult = resultOf('AskForFloorResult', AskForFloorSuccess);
