import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { whyThisDate } from '../recommendations/why-this-date.ts';
import { WhyThisDate } from '../recommendations/why-this-date.type.ts';
import type { FinalDocumentEntity } from './final-document.entity.ts';
import { FinalDocument } from './final-document.type.ts';

type Row = FinalDocument & { readonly publishClock: FinalDocumentEntity['publishClock'] | null };

/** The clock of a final document's publication (PC-CTRL-14). */
@Resolver(() => FinalDocument)
export class DocumentPublicationResolver {
  @Uses('publishBy', 'publishedOn')
  @FieldResolver(() => Boolean, {
    description: 'Whether it was not published, or published after its last day (PC-CTRL-14); computed, never stored.',
  })
  publicationOverdue(@Root() document: FinalDocument, @Ctx() operation: Operation): boolean {
    return (
      document.publishBy !== null && (document.publishedOn ?? String(operation.clock.today())) > document.publishBy
    );
  }

  @Uses('publishClock', 'publishBy')
  @FieldResolver(() => WhyThisDate, {
    nullable: true,
    description:
      'Why it is to be public by its day: start, days passed over, rule, how far it is known; null for the public.',
  })
  whyPublishBy(@Root() document: Row, @Ctx() operation: Operation): WhyThisDate | null {
    return whyThisDate(operation.locale, { ...document.publishClock, startKind: 'SENDING' }, document.publishBy);
  }
}
