import { answerEntities } from '../modules/answers/answers.module.ts';
import { ballotEntities } from '../modules/ballots/ballots.module.ts';
import { calendarEntities } from '../modules/calendar/calendar.module.ts';
import { calendarFeedEntities } from '../modules/calendar-feeds/calendar-feeds.module.ts';
import { commissionEntities } from '../modules/commissions/commissions.module.ts';
import { competitionEntities } from '../modules/competitions/competitions.module.ts';
import { compositionEntities } from '../modules/composition/composition.module.ts';
import { councilEntities } from '../modules/councils/councils.module.ts';
import { decisionEntities } from '../modules/decisions/decisions.module.ts';
import { draftActEntities } from '../modules/draft-acts/draft-acts.module.ts';
import { eventEntities } from '../modules/events/events.module.ts';
import { expertiseEntities } from '../modules/expertises/expertises.module.ts';
import { fileEntities } from '../modules/files/files.module.ts';
import { finalDocumentEntities } from '../modules/final-documents/final-documents.module.ts';
import { importEntities } from '../modules/imports/imports.module.ts';
import { letterEntities } from '../modules/letters/letters.module.ts';
import { liveEntities } from '../modules/live/live.module.ts';
import { mandateEntities } from '../modules/mandates/mandates.module.ts';
import { meetingEntities } from '../modules/meetings/meetings.module.ts';
import { membershipRegisterEntities } from '../modules/membership-register/membership-register.module.ts';
import { missionEntities } from '../modules/missions/missions.module.ts';
import { monitoringTableEntities } from '../modules/monitoring-table/monitoring-table.module.ts';
import { officeEntities } from '../modules/offices/offices.module.ts';
import { organisationEntities } from '../modules/organisations/organisations.module.ts';
import { parameterEntities } from '../modules/parameters/parameters.module.ts';
import { peopleEntities } from '../modules/people/people.module.ts';
import { protocolEntities } from '../modules/protocols/protocols.module.ts';
import { publicHearingEntities } from '../modules/public-hearings/public-hearings.module.ts';
import { publicationEntities } from '../modules/publications/publications.module.ts';
import { recommendationEntities } from '../modules/recommendations/recommendations.module.ts';
import { reportHearingEntities } from '../modules/report-hearings/report-hearings.module.ts';
import { voteEntities } from '../modules/votes/votes.module.ts';
import { workPlanEntities } from '../modules/work-plans/work-plans.module.ts';
import { workingGroupEntities } from '../modules/working-groups/working-groups.module.ts';

/** Every entity of the write model, by module. */
export const entities = [
  ...answerEntities,
  ...calendarEntities,
  ...competitionEntities,
  ...compositionEntities,
  ...councilEntities,
  ...eventEntities,
  ...fileEntities,
  ...finalDocumentEntities,
  ...importEntities,
  ...letterEntities,
  ...mandateEntities,
  ...membershipRegisterEntities,
  ...missionEntities,
  ...monitoringTableEntities,
  ...organisationEntities,
  ...parameterEntities,
  ...peopleEntities,
  ...publicationEntities,
  ...recommendationEntities,
  ...ballotEntities,
  ...workingGroupEntities,
  ...commissionEntities,
  ...decisionEntities,
  ...meetingEntities,
  ...officeEntities,
  ...protocolEntities,
  ...expertiseEntities,
  ...voteEntities,
  ...liveEntities,
  ...workPlanEntities,
  ...draftActEntities,
  ...publicHearingEntities,
  ...reportHearingEntities,
  ...calendarFeedEntities,
] as const;
