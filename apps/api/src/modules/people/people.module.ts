import { Account } from './account.entity.ts';
import { PeopleResolver } from './people.resolver.ts';
import { PeopleListsResolver } from './people-lists.resolver.ts';
import { Session } from './session.entity.ts';

/** Registration only. */
export const peopleEntities = [Account, Session] as const;
export const peopleResolvers = [PeopleResolver, PeopleListsResolver] as const;
