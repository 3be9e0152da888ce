import { AnswerLinkEntity } from './answer-link.entity.ts';
import { AnswerLinkResolver } from './answer-link.resolver.ts';
import { LetterEntity } from './letter.entity.ts';
import { letterResultResolvers } from './letter.results.ts';
import { LetterActsResolver } from './letter-acts.resolver.ts';
import { LetterMayField, LetterMayResolver } from './letter-may.resolver.ts';
import { LetterPapersResolver } from './letter-papers.resolver.ts';
import { LettersResolver } from './letters.resolver.ts';

/** Registration only. */
export const letterEntities = [LetterEntity, AnswerLinkEntity] as const;
export const letterResolvers = [
  LettersResolver,
  AnswerLinkResolver,
  LetterActsResolver,
  LetterMayField,
  LetterMayResolver,
  LetterPapersResolver,
  ...letterResultResolvers,
] as const;
