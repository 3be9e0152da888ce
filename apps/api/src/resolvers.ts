import { LocalizedTextResolver } from './graphql/localized-text.type.ts';
import { councilResolvers } from './modules/councils/councils.module.ts';
import { organisationResolvers } from './modules/organisations/organisations.module.ts';
import { peopleResolvers } from './modules/people/people.module.ts';

/** Every resolver class, by module. */
export const resolvers = [
  LocalizedTextResolver,
  ...peopleResolvers,
  ...councilResolvers,
  ...organisationResolvers,
] as const;
