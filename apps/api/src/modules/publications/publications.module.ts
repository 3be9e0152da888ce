import { OutcomeEntity, PublicationEntity } from './publication.entity.ts';
import {
  MissionPublicationsResolver,
  PublicationsResolver,
  RecordOutcomeSuccessResolver,
  RecordPublicationSuccessResolver,
} from './publications.resolver.ts';

/** Registration only. */
export const publicationEntities = [PublicationEntity, OutcomeEntity] as const;
export const publicationResolvers = [
  PublicationsResolver,
  MissionPublicationsResolver,
  RecordPublicationSuccessResolver,
  RecordOutcomeSuccessResolver,
] as const;
