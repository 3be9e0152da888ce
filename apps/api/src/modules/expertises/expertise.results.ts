import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import type { Operation } from '../../kernel/context.ts';
import { expertisesByIds } from './expertise.reader.ts';
import { Expertise } from './types/expertise.type.ts';

/** Never a type of its own: what acts on an expertise show. */
@ObjectType({ description: 'What acts on an expertise show.' })
export abstract class ExpertiseSuccess {
  @Field(() => ID, { description: 'The expertise.' })
  expertiseId!: string;
  @Field(() => Expertise, { nullable: true, description: 'It as it stands now.' })
  expertise(@Ctx() operation: Operation): Promise<Expertise | null> {
    return operation.level.first<Expertise>(expertisesByIds(operation), this.expertiseId);
  }
}

@ObjectType({ description: 'It is opened.' })
export class OpenExpertiseSuccess extends ExpertiseSuccess {}
export const OpenExpertiseResult = resultOf('OpenExpertiseResult', OpenExpertiseSuccess);

@ObjectType({ description: 'It is changed.' })
export class AmendExpertiseSuccess extends ExpertiseSuccess {}
export const AmendExpertiseResult = resultOf('AmendExpertiseResult', AmendExpertiseSuccess);

@ObjectType({ description: 'The decision stands.' })
export class ApproveExpertiseSuccess extends ExpertiseSuccess {}
export const ApproveExpertiseResult = resultOf('ApproveExpertiseResult', ApproveExpertiseSuccess);

@ObjectType({ description: 'The file is there.' })
export class AddExpertisePaperSuccess extends ExpertiseSuccess {}
export const AddExpertisePaperResult = resultOf('AddExpertisePaperResult', AddExpertisePaperSuccess);

@ObjectType({ description: 'The expert is engaged.' })
export class AppointExpertSuccess extends ExpertiseSuccess {
  @Field(() => ID, { description: 'The expert of it.' })
  expertId!: string;
}
export const AppointExpertResult = resultOf('AppointExpertResult', AppointExpertSuccess);

@ObjectType({ description: 'It is declared.' })
export class DeclareInterestSuccess extends ExpertiseSuccess {}
export const DeclareInterestResult = resultOf('DeclareInterestResult', DeclareInterestSuccess);

@ObjectType({ description: 'The link is mailed.' })
export class SendExpertLinkSuccess extends ExpertiseSuccess {}
export const SendExpertLinkResult = resultOf('SendExpertLinkResult', SendExpertLinkSuccess);

@ObjectType({ description: 'The link has ended.' })
export class RevokeExpertLinkSuccess extends ExpertiseSuccess {}
export const RevokeExpertLinkResult = resultOf('RevokeExpertLinkResult', RevokeExpertLinkSuccess);

@ObjectType({ description: 'The expert may work.' })
export class AdmitExpertSuccess extends ExpertiseSuccess {}
export const AdmitExpertResult = resultOf('AdmitExpertResult', AdmitExpertSuccess);

@ObjectType({ description: 'The expert takes no part.' })
export class RecuseExpertSuccess extends ExpertiseSuccess {}
export const RecuseExpertResult = resultOf('RecuseExpertResult', RecuseExpertSuccess);

@ObjectType({ description: 'The work has begun.' })
export class StartExpertiseSuccess extends ExpertiseSuccess {}
export const StartExpertiseResult = resultOf('StartExpertiseResult', StartExpertiseSuccess);

@ObjectType({ description: 'It is kept.' })
export class WriteExpertiseAnswerSuccess extends ExpertiseSuccess {
  @Field(() => Int, { description: 'The version of the answer now, for the next `expectedVersion`.' })
  answerVersion!: number;
}
export const WriteExpertiseAnswerResult = resultOf('WriteExpertiseAnswerResult', WriteExpertiseAnswerSuccess);

@ObjectType({ description: 'They are handed in.' })
export class HandInAnswersSuccess extends ExpertiseSuccess {}
export const HandInAnswersResult = resultOf('HandInAnswersResult', HandInAnswersSuccess);

@ObjectType({ description: 'They are open again.' })
export class ReturnAnswersSuccess extends ExpertiseSuccess {}
export const ReturnAnswersResult = resultOf('ReturnAnswersResult', ReturnAnswersSuccess);

@ObjectType({ description: 'It is given.' })
export class DissentFromExpertiseSuccess extends ExpertiseSuccess {}
export const DissentFromExpertiseResult = resultOf('DissentFromExpertiseResult', DissentFromExpertiseSuccess);

@ObjectType({ description: 'It stands on the agenda.' })
export class PutExpertiseOnAgendaSuccess extends ExpertiseSuccess {}
export const PutExpertiseOnAgendaResult = resultOf('PutExpertiseOnAgendaResult', PutExpertiseOnAgendaSuccess);

@ObjectType({ description: 'It is begun.' })
export class ComposeConclusionSuccess extends ExpertiseSuccess {
  @Field(() => ID, { description: 'The conclusion.' })
  conclusionId!: string;
}
export const ComposeConclusionResult = resultOf('ComposeConclusionResult', ComposeConclusionSuccess);

@ObjectType({ description: 'It is written.' })
export class WriteConclusionSectionSuccess extends ExpertiseSuccess {}
export const WriteConclusionSectionResult = resultOf('WriteConclusionSectionResult', WriteConclusionSectionSuccess);

@ObjectType({ description: 'It is frozen.' })
export class FreezeConclusionSuccess extends ExpertiseSuccess {}
export const FreezeConclusionResult = resultOf('FreezeConclusionResult', FreezeConclusionSuccess);

@ObjectType({ description: 'It is in draft again.' })
export class TakeBackConclusionSuccess extends ExpertiseSuccess {}
export const TakeBackConclusionResult = resultOf('TakeBackConclusionResult', TakeBackConclusionSuccess);

@ObjectType({ description: 'The signature stands.' })
export class SignConclusionSuccess extends ExpertiseSuccess {}
export const SignConclusionResult = resultOf('SignConclusionResult', SignConclusionSuccess);

@ObjectType({ description: 'It is concluded.' })
export class ConcludeExpertiseSuccess extends ExpertiseSuccess {}
export const ConcludeExpertiseResult = resultOf('ConcludeExpertiseResult', ConcludeExpertiseSuccess);

@ObjectType({ description: 'They are drawn up.' })
export class DocumentExpertiseSuccess extends ExpertiseSuccess {}
export const DocumentExpertiseResult = resultOf('DocumentExpertiseResult', DocumentExpertiseSuccess);

@ObjectType({ description: 'It is sent.' })
export class SendConclusionSuccess extends ExpertiseSuccess {
  @Field(() => ID, { description: 'The letter.' })
  letterId!: string;
}
export const SendConclusionResult = resultOf('SendConclusionResult', SendConclusionSuccess);

@ObjectType({ description: 'Its recommendations are on control.' })
export class PutExpertiseOnControlSuccess extends ExpertiseSuccess {}
export const PutExpertiseOnControlResult = resultOf('PutExpertiseOnControlResult', PutExpertiseOnControlSuccess);

@ObjectType({ description: 'They are controlled no more.' })
export class TakeExpertiseOffControlSuccess extends ExpertiseSuccess {}
export const TakeExpertiseOffControlResult = resultOf('TakeExpertiseOffControlResult', TakeExpertiseOffControlSuccess);

@ObjectType({ description: 'It is public.' })
export class PublishConclusionSuccess extends ExpertiseSuccess {}
export const PublishConclusionResult = resultOf('PublishConclusionResult', PublishConclusionSuccess);

@ObjectType({ description: 'It is closed.' })
export class CloseExpertiseSuccess extends ExpertiseSuccess {}
export const CloseExpertiseResult = resultOf('CloseExpertiseResult', CloseExpertiseSuccess);

@ObjectType({ description: 'It is cancelled.' })
export class CancelExpertiseSuccess extends ExpertiseSuccess {}
export const CancelExpertiseResult = resultOf('CancelExpertiseResult', CancelExpertiseSuccess);
