import { AnswerLinkResolver } from './answer-link.resolver.ts';
import { LettersResolver } from './letters.resolver.ts';

/** Registration only. */
export const letterResolvers = [LettersResolver, AnswerLinkResolver] as const;
