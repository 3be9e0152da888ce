import { ApolloArmor } from '@escape.tech/graphql-armor';

/** Bounds of any document, whoever sends it and whatever answers: depth, aliases, directives, tokens; no suggestions. */
export const mostTokens = 4_000;

export const armor = new ApolloArmor({
  maxDepth: { n: 12, flattenFragments: true },
  maxAliases: { n: 15, allowList: [] },
  maxDirectives: { n: 20 },
  maxTokens: { n: mostTokens },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
}).protect();
