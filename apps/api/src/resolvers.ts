import { LocalizedTextResolver } from './graphql/localized-text.type.ts';
import { answerResolvers } from './modules/answers/answers.module.ts';
import { ballotResolvers } from './modules/ballots/ballots.module.ts';
import { calendarResolvers } from './modules/calendar/calendar.module.ts';
import { calendarFeedResolvers } from './modules/calendar-feeds/calendar-feeds.module.ts';
import { commissionResolvers } from './modules/commissions/commissions.module.ts';
import { competitionResolvers } from './modules/competitions/competitions.module.ts';
import { compositionResolvers } from './modules/composition/composition.module.ts';
import { councilResolvers } from './modules/councils/councils.module.ts';
import { decisionResolvers } from './modules/decisions/decisions.module.ts';
import { draftActResolvers } from './modules/draft-acts/draft-acts.module.ts';
import { eventResolvers } from './modules/events/events.module.ts';
import { expertiseResolvers } from './modules/expertises/expertises.module.ts';
import { finalDocumentResolvers } from './modules/final-documents/final-documents.module.ts';
import { importResolvers } from './modules/imports/imports.module.ts';
import { journalResolvers } from './modules/journal/journal.module.ts';
import { letterResolvers } from './modules/letters/letters.module.ts';
import { liveResolvers } from './modules/live/live.module.ts';
import { mandateResolvers } from './modules/mandates/mandates.module.ts';
import { meetingResolvers } from './modules/meetings/meetings.module.ts';
import { membershipRegisterResolvers } from './modules/membership-register/membership-register.module.ts';
import { missionResolvers } from './modules/missions/missions.module.ts';
import { monitoringTableResolvers } from './modules/monitoring-table/monitoring-table.module.ts';
import { officeResolvers } from './modules/offices/offices.module.ts';
import { organisationResolvers } from './modules/organisations/organisations.module.ts';
import { parameterResolvers } from './modules/parameters/parameters.module.ts';
import { peopleResolvers } from './modules/people/people.module.ts';
import { portalResolvers } from './modules/portal/portal.module.ts';
import { protocolResolvers } from './modules/protocols/protocols.module.ts';
import { publicHearingResolvers } from './modules/public-hearings/public-hearings.module.ts';
import { publicationResolvers } from './modules/publications/publications.module.ts';
import { recommendationResolvers } from './modules/recommendations/recommendations.module.ts';
import { recordedMeetingResolvers } from './modules/recorded-meetings/recorded-meetings.module.ts';
import { reminderResolvers } from './modules/reminders/reminders.module.ts';
import { reportHearingResolvers } from './modules/report-hearings/report-hearings.module.ts';
import { voteResolvers } from './modules/votes/votes.module.ts';
import { workPlanResolvers } from './modules/work-plans/work-plans.module.ts';
import { workingGroupResolvers } from './modules/working-groups/working-groups.module.ts';

/** Every resolver class, by module. */
export const resolvers = [
  LocalizedTextResolver,
  ...peopleResolvers,
  ...councilResolvers,
  ...organisationResolvers,
  ...calendarResolvers,
  ...journalResolvers,
  ...mandateResolvers,
  ...parameterResolvers,
  ...missionResolvers,
  ...eventResolvers,
  ...finalDocumentResolvers,
  ...monitoringTableResolvers,
  ...publicationResolvers,
  ...recommendationResolvers,
  ...letterResolvers,
  ...answerResolvers,
  ...reminderResolvers,
  ...portalResolvers,
  ...competitionResolvers,
  ...compositionResolvers,
  ...workingGroupResolvers,
  ...ballotResolvers,
  ...membershipRegisterResolvers,
  ...importResolvers,
  ...meetingResolvers,
  ...voteResolvers,
  ...recordedMeetingResolvers,
  ...liveResolvers,
  ...commissionResolvers,
  ...officeResolvers,
  ...decisionResolvers,
  ...workPlanResolvers,
  ...protocolResolvers,
  ...expertiseResolvers,
  ...draftActResolvers,
  ...publicHearingResolvers,
  ...reportHearingResolvers,
  ...calendarFeedResolvers,
] as const;
