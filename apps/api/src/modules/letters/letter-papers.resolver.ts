import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { StoredFile } from '../files/stored-file.type.ts';
import { dispatchesOfLetters } from '../final-documents/final-document.reader.ts';
import { FinalDocumentDispatch } from '../final-documents/final-document.type.ts';
import { papersOfLetters } from './letter.reader.ts';
import { Letter } from './letter.type.ts';

/** What a letter carried: the papers that left, and the final document. */
@Resolver(() => Letter)
export class LetterPapersResolver {
  @Uses()
  @FieldResolver(() => [StoredFile], {
    description:
      'The papers as they left, printed once when it was sent by e-mail or carried a final document; for the council, the body and the link.',
  })
  papers(@Root() letter: Letter, @Ctx() operation: Operation): Promise<StoredFile[]> {
    return operation.level.many<StoredFile>(papersOfLetters(operation), letter.id);
  }

  @Uses()
  @FieldResolver(() => FinalDocumentDispatch, {
    nullable: true,
    description: 'The final document it carried, with its findings as they were sent and the body’s objections.',
  })
  finalDocument(@Root() letter: Letter, @Ctx() operation: Operation): Promise<FinalDocumentDispatch | null> {
    return operation.level.first<FinalDocumentDispatch>(dispatchesOfLetters(operation), letter.id);
  }
}
