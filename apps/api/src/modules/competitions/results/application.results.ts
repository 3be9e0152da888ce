import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../../graphql/results.ts';
import type { Operation } from '../../../kernel/context.ts';
import { ownId } from '../../../kernel/id.ts';
import { lookIsOver } from '../../../kernel/look.ts';
import { applicantLink, applicantToken } from '../applicant-link.ts';
import { keptIinOfApplication } from '../kept-iin-of-application.ts';
import { applicationById, documentsOfApplications, personalOfApplications } from '../readers/application.reader.ts';
import { Application, ApplicationDocument, ApplicationPersonal } from '../types/application.type.ts';

/** Never a type of its own: what acts on an application show. */
@ObjectType({ description: 'What acts on an application show.' })
export abstract class ApplicationSuccess {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
  @Field(() => Application, { nullable: true, description: 'It as it stands now.' })
  application(@Ctx() operation: Operation): Promise<Application | null> {
    const { tenantId, id } = ownId(this.applicationId);
    return operation.level.one<Application>(applicationById(operation, tenantId, id));
  }
}

@ObjectType({ description: 'A draft is begun. Its link is the only key to it: nobody else has it.' })
export class BeginApplicationSuccess {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
  @Field(() => String, { description: 'The token: act with `Kenes-Acting: application:<token>`.' })
  token(@Ctx() operation: Operation): string {
    return applicantToken(operation.services, ownId(this.applicationId).id, 1);
  }
  @Field(() => String, { description: 'The address at which the candidate comes back to it.' })
  link(@Ctx() operation: Operation): string {
    return applicantLink(operation.services, operation.locale, ownId(this.applicationId).id, 1);
  }
}
export const BeginApplicationResult = resultOf('BeginApplicationResult', BeginApplicationSuccess);

@ObjectType({
  description:
    'The request was taken. If an application has the address, its link is mailed there; the answer is the same if none has.',
})
export class RequestApplicationLinkSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  taken!: boolean;
}
export const RequestApplicationLinkResult = resultOf('RequestApplicationLinkResult', RequestApplicationLinkSuccess);

@ObjectType({ description: 'What was filled in is kept.' })
export class FillApplicationSuccess extends ApplicationSuccess {}
export const FillApplicationResult = resultOf('FillApplicationResult', FillApplicationSuccess);

@ObjectType({ description: 'The document is part of the application.' })
export class AttachDocumentSuccess extends ApplicationSuccess {}
export const AttachDocumentResult = resultOf('AttachDocumentResult', AttachDocumentSuccess);

@ObjectType({ description: 'The document is taken out; its file is deleted.' })
export class RemoveDocumentSuccess extends ApplicationSuccess {}
export const RemoveDocumentResult = resultOf('RemoveDocumentResult', RemoveDocumentSuccess);

@ObjectType({ description: 'The application is registered: the receipt.' })
export class SubmitApplicationSuccess extends ApplicationSuccess {
  @Field(() => String, { description: 'Its number.' })
  number!: string;
  @Field(() => Boolean, { description: 'Whether the receipt goes to an e-mail too.' })
  mailed!: boolean;
}
export const SubmitApplicationResult = resultOf('SubmitApplicationResult', SubmitApplicationSuccess);

@ObjectType({ description: 'The application is withdrawn.' })
export class WithdrawApplicationSuccess extends ApplicationSuccess {}
export const WithdrawApplicationResult = resultOf('WithdrawApplicationResult', WithdrawApplicationSuccess);

@ObjectType({ description: 'The paper application is registered.' })
export class RecordApplicationSuccess extends ApplicationSuccess {}
export const RecordApplicationResult = resultOf('RecordApplicationResult', RecordApplicationSuccess);

@ObjectType({ description: 'The application is returned; the candidate is told what is missing.' })
export class ReturnApplicationSuccess extends ApplicationSuccess {}
export const ReturnApplicationResult = resultOf('ReturnApplicationResult', ReturnApplicationSuccess);

@ObjectType({ description: 'What was brought is entered; the application is registered again.' })
export class CompleteApplicationSuccess extends ApplicationSuccess {}
export const CompleteApplicationResult = resultOf('CompleteApplicationResult', CompleteApplicationSuccess);

@ObjectType({ description: 'The candidate is admitted.' })
export class AdmitApplicationSuccess extends ApplicationSuccess {}
export const AdmitApplicationResult = resultOf('AdmitApplicationResult', AdmitApplicationSuccess);

@ObjectType({ description: 'The candidate is not admitted, and is told the ground.' })
export class RejectApplicationSuccess extends ApplicationSuccess {}
export const RejectApplicationResult = resultOf('RejectApplicationResult', RejectApplicationSuccess);

@ObjectType({ description: 'The withdrawal is entered.' })
export class RecordWithdrawalSuccess extends ApplicationSuccess {}
export const RecordWithdrawalResult = resultOf('RecordWithdrawalResult', RecordWithdrawalSuccess);

@ObjectType({ description: 'The personal data of one application; that they were looked at stands in the journal.' })
export class RevealApplicationSuccess extends ApplicationSuccess {
  readonly lookEnds!: string;

  @Field(() => ApplicationPersonal, {
    nullable: true,
    description:
      'The personal data; null, like the rest, where the same submit is sent again after ten minutes: look anew.',
  })
  async personal(@Ctx() operation: Operation): Promise<ApplicationPersonal | null> {
    if (lookIsOver(operation, this.lookEnds)) return null;
    return operation.level.first<ApplicationPersonal>(personalOfApplications, this.applicationId);
  }
  @Field(() => [ApplicationDocument], { description: 'Its documents.' })
  async documents(@Ctx() operation: Operation): Promise<ApplicationDocument[]> {
    if (lookIsOver(operation, this.lookEnds)) return [];
    return operation.level.many<ApplicationDocument>(documentsOfApplications, this.applicationId);
  }
  @Field(() => String, { nullable: true, description: 'The whole IIN; null where there is none.' })
  async iin(@Ctx() operation: Operation): Promise<string | null> {
    if (lookIsOver(operation, this.lookEnds)) return null;
    return keptIinOfApplication(operation, this.applicationId);
  }
}
export const RevealApplicationResult = resultOf('RevealApplicationResult', RevealApplicationSuccess);

@ObjectType({ description: 'What came of one question to the register of seats.' })
export class SeatRegisterAsked {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;
  @Field(() => Boolean, { description: 'Whether it was answered; the answer stands with the application.' })
  answered!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it might not be asked: the code of the refusal.' })
  code!: string | null;
  @Field(() => Application, { nullable: true, description: 'The application as it stands now.' })
  application(@Ctx() operation: Operation): Promise<Application | null> {
    const { tenantId, id } = ownId(this.applicationId);
    return operation.level.one<Application>(applicationById(operation, tenantId, id));
  }
}

@ObjectType({ description: 'The register of seats was asked; each question stands in the journal.' })
export class AskSeatRegisterSuccess {
  @Field(() => [SeatRegisterAsked], { description: 'What came of each.' })
  asked!: SeatRegisterAsked[];
}
export const AskSeatRegisterResult = resultOf('AskSeatRegisterResult', AskSeatRegisterSuccess);
