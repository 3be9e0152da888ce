import { fileEntities } from '../modules/files/files.module.ts';
import { missionEntities } from '../modules/missions/missions.module.ts';
import { organisationEntities } from '../modules/organisations/organisations.module.ts';
import { peopleEntities } from '../modules/people/people.module.ts';

/** Every entity of the write model, by module. */
export const entities = [...fileEntities, ...missionEntities, ...organisationEntities, ...peopleEntities] as const;
