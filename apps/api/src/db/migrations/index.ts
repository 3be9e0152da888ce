import { Migration } from '@mikro-orm/migrations';
import { registers } from './0001-registers.ts';
import { journal } from './0002-journal.ts';
import { tenancy } from './0003-tenancy.ts';
import { missions } from './0004-missions.ts';
import { recommendations } from './0005-recommendations.ts';
import { publicSearch } from './0006-public-search.ts';
import { peopleActs } from './0007-people-acts.ts';
import { fieldWork } from './0008-field-work.ts';
import { publishedResults } from './0009-published-results.ts';
import { recommendationActs } from './0010-recommendation-acts.ts';
import { peopleEntries } from './0011-people-entries.ts';
import { dispatchBasis } from './0012-dispatch-basis.ts';
import { visitsPublished } from './0013-visits-published.ts';
import { oldReceipts } from './0014-old-receipts.ts';
import { unsentAddressees } from './0015-unsent-addressees.ts';
import { publicList } from './0016-public-list.ts';
import { wordsInQuotes } from './0017-words-in-quotes.ts';
import { documentOwed } from './0018-document-owed.ts';
import { passwordResets } from './0019-password-resets.ts';
import { bodysHand } from './0021-bodys-hand.ts';
import { publicityOfAnswers } from './0022-publicity-of-answers.ts';
import { printedNumbers } from './0023-printed-numbers.ts';
import { mandateOfNpo } from './0024-mandate-of-npo.ts';
import { performances } from './0026-performances.ts';
import { ordersOfLists } from './0028-orders-of-lists.ts';
import { composition } from './0030-composition.ts';
import { workingGroups } from './0031-working-groups.ts';
import { competitions } from './0032-competitions.ts';
import { ballots } from './0033-ballots.ts';
import { membershipRegister } from './0035-membership-register.ts';
import { imports } from './0036-imports.ts';
import { renewalNotices } from './0037-renewal-notices.ts';
import { competitionNotices } from './0038-competition-notices.ts';
import { groundsErased } from './0039-grounds-erased.ts';
import { meetings } from './0040-meetings.ts';
import { meetingVotes } from './0041-meeting-votes.ts';
import { protocols } from './0042-protocols.ts';
import { councilWork } from './0043-council-work.ts';
import { publicHearings } from './0044-public-hearings.ts';
import { reportHearings } from './0045-report-hearings.ts';
import { draftActs } from './0046-draft-acts.ts';
import { liveChannel } from './0047-live-channel.ts';
import { commissionActing } from './0048-commission-acting.ts';
import { expertises } from './0049-expertises.ts';
import { calendarFeeds } from './0050-calendar-feeds.ts';
import { meetingNotices } from './0051-meeting-notices.ts';
import { registrationsWithdrawn } from './0054-registrations-withdrawn.ts';
import { publishedCandidates } from './0057-published-candidates.ts';
import { expertiseNotices } from './0060-expertise-notices.ts';
import { questionsOfExpertises } from './0061-questions-of-expertises.ts';
import { expertLinks } from './0062-expert-links.ts';
import { appointmentsWithdrawn } from './0064-appointments-withdrawn.ts';
import { importsNeverPublic } from './0067-imports-never-public.ts';
import { onlyDaysToComeWithdrawn } from './0068-only-days-to-come-withdrawn.ts';
import { numbersOfLinkedExperts } from './0069-numbers-of-linked-experts.ts';
import { withdrawnAttendanceHidden } from './0070-withdrawn-attendance-hidden.ts';
import { declinedParameters } from './0071-declined-parameters.ts';

/** A migration that is one piece of SQL, run in a transaction by the owner's role. */
function script(text: string): new (...args: ConstructorParameters<typeof Migration>) => Migration {
  return class extends Migration {
    override async up(): Promise<void> {
      await this.execute("set local lock_timeout = '5s'");
      await this.execute("set local statement_timeout = '5min'");
      await this.execute(text);
    }
  };
}

/** All migrations in their order, named by what they do. A landed one never changes: add the next. */
export const migrations = [
  { name: '0001-registers', class: script(registers) },
  { name: '0002-journal', class: script(journal) },
  { name: '0003-tenancy', class: script(tenancy) },
  { name: '0004-missions', class: script(missions) },
  { name: '0005-recommendations', class: script(recommendations) },
  { name: '0006-public-search', class: script(publicSearch) },
  { name: '0007-people-acts', class: script(peopleActs) },
  { name: '0008-field-work', class: script(fieldWork) },
  { name: '0009-published-results', class: script(publishedResults) },
  { name: '0010-recommendation-acts', class: script(recommendationActs) },
  { name: '0011-people-entries', class: script(peopleEntries) },
  { name: '0012-dispatch-basis', class: script(dispatchBasis) },
  { name: '0013-visits-published', class: script(visitsPublished) },
  { name: '0014-old-receipts', class: script(oldReceipts) },
  { name: '0015-unsent-addressees', class: script(unsentAddressees) },
  { name: '0016-public-list', class: script(publicList) },
  { name: '0017-words-in-quotes', class: script(wordsInQuotes) },
  { name: '0018-document-owed', class: script(documentOwed) },
  { name: '0019-password-resets', class: script(passwordResets) },
  { name: '0021-bodys-hand', class: script(bodysHand) },
  { name: '0022-publicity-of-answers', class: script(publicityOfAnswers) },
  { name: '0023-printed-numbers', class: script(printedNumbers) },
  { name: '0024-mandate-of-npo', class: script(mandateOfNpo) },
  { name: '0026-performances', class: script(performances) },
  { name: '0028-orders-of-lists', class: script(ordersOfLists) },
  { name: '0030-composition', class: script(composition) },
  { name: '0031-working-groups', class: script(workingGroups) },
  { name: '0032-competitions', class: script(competitions) },
  { name: '0033-ballots', class: script(ballots) },
  { name: '0035-membership-register', class: script(membershipRegister) },
  { name: '0036-imports', class: script(imports) },
  { name: '0037-renewal-notices', class: script(renewalNotices) },
  { name: '0038-competition-notices', class: script(competitionNotices) },
  { name: '0039-grounds-erased', class: script(groundsErased) },
  { name: '0040-meetings', class: script(meetings) },
  { name: '0041-meeting-votes', class: script(meetingVotes) },
  { name: '0042-protocols', class: script(protocols) },
  { name: '0043-council-work', class: script(councilWork) },
  { name: '0044-public-hearings', class: script(publicHearings) },
  { name: '0045-report-hearings', class: script(reportHearings) },
  { name: '0046-draft-acts', class: script(draftActs) },
  { name: '0047-live-channel', class: script(liveChannel) },
  { name: '0048-commission-acting', class: script(commissionActing) },
  { name: '0049-expertises', class: script(expertises) },
  { name: '0050-calendar-feeds', class: script(calendarFeeds) },
  { name: '0051-meeting-notices', class: script(meetingNotices) },
  { name: '0054-registrations-withdrawn', class: script(registrationsWithdrawn) },
  { name: '0057-published-candidates', class: script(publishedCandidates) },
  { name: '0060-expertise-notices', class: script(expertiseNotices) },
  { name: '0061-questions-of-expertises', class: script(questionsOfExpertises) },
  { name: '0062-expert-links', class: script(expertLinks) },
  { name: '0064-appointments-withdrawn', class: script(appointmentsWithdrawn) },
  { name: '0067-imports-never-public', class: script(importsNeverPublic) },
  { name: '0068-only-days-to-come-withdrawn', class: script(onlyDaysToComeWithdrawn) },
  { name: '0069-numbers-of-linked-experts', class: script(numbersOfLinkedExperts) },
  { name: '0070-withdrawn-attendance-hidden', class: script(withdrawnAttendanceHidden) },
  { name: '0071-declined-parameters', class: script(declinedParameters) },
];

/** The newest migration's name: readiness compares it with the database's. */
export const newestMigration = migrations.at(-1)?.name ?? '';
