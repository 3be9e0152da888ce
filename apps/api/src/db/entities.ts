import { organisationEntities } from '../modules/organisations/organisations.module.ts';
import { peopleEntities } from '../modules/people/people.module.ts';

/** Every entity of the write model, by module. */
export const entities = [...organisationEntities, ...peopleEntities] as const;
