import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { draftActsByIds } from './draft-act.reader.ts';
import { DraftAct } from './types/draft-act.type.ts';

/** Never a type of its own: what acts on a draft act show. */
@ObjectType({ description: 'What acts on a draft act show.' })
export abstract class DraftActSuccess {
  @Field(() => ID, { description: 'The draft act.' })
  draftActId!: string;
  @Field(() => DraftAct, { nullable: true, description: 'It as it stands now.' })
  draftAct(@Ctx() operation: Operation): Promise<DraftAct | null> {
    return operation.level.first<DraftAct>(draftActsByIds(operation), this.draftActId);
  }
}

@ObjectType({ description: 'The draft act stands in the register.' })
export class RegisterDraftActSuccess extends DraftActSuccess {}
export const RegisterDraftActResult = resultOf('RegisterDraftActResult', RegisterDraftActSuccess);

@ObjectType({ description: 'What was entered is corrected.' })
export class AmendDraftActSuccess extends DraftActSuccess {}
export const AmendDraftActResult = resultOf('AmendDraftActResult', AmendDraftActSuccess);

@ObjectType({ description: 'It is accepted for review, or returned.' })
export class TriageDraftActSuccess extends DraftActSuccess {}
export const TriageDraftActResult = resultOf('TriageDraftActResult', TriageDraftActSuccess);

@ObjectType({ description: 'The commission has it.' })
export class HandDraftActSuccess extends DraftActSuccess {}
export const HandDraftActResult = resultOf('HandDraftActResult', HandDraftActSuccess);

@ObjectType({ description: 'It stands on the agenda.' })
export class PutDraftActOnAgendaSuccess extends DraftActSuccess {
  @Field(() => ID, { description: 'The question of the agenda.' })
  itemId!: string;
}
export const PutDraftActOnAgendaResult = resultOf('PutDraftActOnAgendaResult', PutDraftActOnAgendaSuccess);

@ObjectType({ description: 'The draft of the opinion is kept.' })
export class DraftOpinionSuccess extends DraftActSuccess {}
export const DraftOpinionResult = resultOf('DraftOpinionResult', DraftOpinionSuccess);

@ObjectType({ description: 'The opinion is adopted.' })
export class AdoptOpinionSuccess extends DraftActSuccess {}
export const AdoptOpinionResult = resultOf('AdoptOpinionResult', AdoptOpinionSuccess);

@ObjectType({ description: 'The opinion is sent.' })
export class SendOpinionSuccess extends DraftActSuccess {
  @Field(() => ID, { description: 'The letter that carries it.' })
  letterId!: string;
}
export const SendOpinionResult = resultOf('SendOpinionResult', SendOpinionSuccess);

@ObjectType({ description: 'The draft act is taken back.' })
export class WithdrawDraftActSuccess extends DraftActSuccess {}
export const WithdrawDraftActResult = resultOf('WithdrawDraftActResult', WithdrawDraftActSuccess);

@ObjectType({ description: 'The public reads it.' })
export class PublishDraftActSuccess extends DraftActSuccess {}
export const PublishDraftActResult = resultOf('PublishDraftActResult', PublishDraftActSuccess);

@ObjectType({ description: 'The public reads it no longer.' })
export class UnpublishDraftActSuccess extends DraftActSuccess {}
export const UnpublishDraftActResult = resultOf('UnpublishDraftActResult', UnpublishDraftActSuccess);
