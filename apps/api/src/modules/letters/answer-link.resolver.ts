import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Operation } from '../../kernel/context.ts';
import { ownId } from '../../kernel/id.ts';
import { answerLinkUrl, qrSvg } from './answer-link.ts';
import { AnswerLink } from './letter.type.ts';

@Resolver(() => AnswerLink)
export class AnswerLinkResolver {
  @FieldResolver(() => String, { description: 'The address to print; whoever has it may answer for the body.' })
  url(@Root() link: AnswerLink, @Ctx() operation: Operation): string {
    return answerLinkUrl(operation.services, ownId(link.id).id, link.ordinal);
  }

  @FieldResolver(() => String, { description: 'The same as a QR code, SVG.' })
  qrSvg(@Root() link: AnswerLink, @Ctx() operation: Operation): Promise<string> {
    return qrSvg(answerLinkUrl(operation.services, ownId(link.id).id, link.ordinal));
  }
}
