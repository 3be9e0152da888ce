import { peopleEntities } from '../modules/people/people.module.ts';

/** Every entity of the write model, by module. */
export const entities = [...peopleEntities] as const;
