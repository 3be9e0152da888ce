import { HearingParticipantEntity } from './entities/hearing-participant.entity.ts';
import { HearingProposalEntity } from './entities/hearing-proposal.entity.ts';
import { PublicHearingEntity } from './entities/public-hearing.entity.ts';
import { HearingActsResolver } from './resolvers/hearing-acts.resolver.ts';
import {
  HearingPlacesResolver,
  MeetingHearingResolver,
  MissionHearingResolver,
} from './resolvers/hearing-places.resolver.ts';
import { HearingsResolver } from './resolvers/hearings.resolver.ts';

/** Registration only. */
export const publicHearingEntities = [PublicHearingEntity, HearingParticipantEntity, HearingProposalEntity] as const;
export const publicHearingResolvers = [
  HearingsResolver,
  HearingPlacesResolver,
  MeetingHearingResolver,
  MissionHearingResolver,
  HearingActsResolver,
] as const;
