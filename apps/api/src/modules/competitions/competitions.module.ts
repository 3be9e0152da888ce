import { ApplicationEntity } from './entities/application.entity.ts';
import { ApplicationDocumentEntity } from './entities/application-document.entity.ts';
import { CompetitionEntity } from './entities/competition.entity.ts';
import { CompetitionPublicationEntity } from './entities/competition-publication.entity.ts';
import { ApplicantActsResolver } from './resolvers/applicant-acts.resolver.ts';
import { ApplicationActsResolver } from './resolvers/application-acts.resolver.ts';
import {
  ApplicationDocumentResolver,
  ApplicationPersonalResolver,
  ApplicationsResolver,
} from './resolvers/applications.resolver.ts';
import { CompetitionActsResolver } from './resolvers/competition-acts.resolver.ts';
import { CompetitionsResolver, ConvocationCompetitionsResolver } from './resolvers/competitions.resolver.ts';

/** Registration only. */
export const competitionEntities = [
  CompetitionEntity,
  CompetitionPublicationEntity,
  ApplicationEntity,
  ApplicationDocumentEntity,
] as const;
export const competitionResolvers = [
  CompetitionsResolver,
  ConvocationCompetitionsResolver,
  ApplicationsResolver,
  ApplicationPersonalResolver,
  ApplicationDocumentResolver,
  CompetitionActsResolver,
  ApplicantActsResolver,
  ApplicationActsResolver,
] as const;
