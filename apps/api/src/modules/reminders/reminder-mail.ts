import type { LegalCalendar, LegalDate } from '@kenes/calendar';
import { formatDate, type Locale, translate } from '@kenes/messages';
import { type LocalizedText, readText } from '../../kernel/texts.ts';
import { dayOf } from '../recommendations/act-input.ts';
import { whereCalendarKnown } from '../recommendations/operation-calendar.ts';
import type { Awaited } from './sweep.reader.ts';

/** One awaited date in one sentence, as it stands on a day. */
export function reminderLine(locale: Locale, awaited: Awaited, date: LegalDate, calendar: LegalCalendar): string {
  const facts = { number: awaited.number, date: formatDate(awaited.due) };
  switch (awaited.clock) {
    case 'REANSWER':
      return translate(locale, 'mail.reminderReanswer', facts);
    case 'EXECUTION':
      return translate(locale, 'mail.reminderExecution', facts);
    case 'FINAL_DOCUMENT':
      return translate(locale, 'mail.reminderFinalDocument', facts);
    case 'PUBLICATION':
      return translate(locale, 'mail.reminderPublication', facts);
    case 'DECISION':
      return translate(locale, 'mail.reminderDecision', facts);
    case 'OPINION':
      return translate(locale, 'mail.reminderOpinion', facts);
    case 'PROTOCOL':
      return translate(locale, 'mail.reminderProtocol', facts);
    case 'PROTOCOL_PUBLICATION':
      return translate(locale, 'mail.reminderProtocolPublication', facts);
    case 'REPORT_INVITATION':
      return translate(locale, 'mail.reminderReportInvitation', facts);
    case 'WRITTEN_REPORT':
      return translate(locale, 'mail.reminderWrittenReport', facts);
    case 'EXPERTISE':
      return translate(locale, 'mail.reminderExpertise', facts);
    case 'CONCLUSION':
      return translate(locale, 'mail.reminderConclusion', facts);
    case 'WINDOW':
      return translate(locale, 'mail.reminderWindow', facts);
    case 'REVIEW':
      return translate(locale, 'mail.reminderReview', facts);
    case 'RESULTS':
      return translate(locale, 'mail.reminderResults', facts);
    case 'GROUP_DECISION':
      return translate(locale, 'mail.reminderGroupDecision', facts);
    default: {
      const due = dayOf(awaited.due);
      const order = Temporal.PlainDate.compare(date, due);
      if (order === 0) return translate(locale, 'mail.reminderDueToday', facts);
      if (order > 0) return translate(locale, 'mail.reminderOverdue', facts);
      const days = whereCalendarKnown(() => calendar.workingDaysBetween(date, due)) ?? 0;
      return translate(locale, 'mail.reminderDueIn', { ...facts, days });
    }
  }
}

/** The one mail of a day to a body: every date it is reminded of, with the wording. */
export function bodyMail(
  locale: Locale,
  facts: { council: LocalizedText; awaited: readonly Awaited[]; date: LegalDate; calendar: LegalCalendar },
): { subject: string; text: string } {
  const lines = facts.awaited.map(
    (one) => `${reminderLine(locale, one, facts.date, facts.calendar)}\n${readText(one.wording, locale).text}`,
  );
  return {
    subject: translate(locale, 'mail.reminderSubject'),
    text: [
      translate(locale, 'mail.reminderHead', { council: readText(facts.council, locale).text }),
      ...lines,
      translate(locale, 'mail.doNotReply'),
    ].join('\n\n'),
  };
}

/** The one digest of a day to the secretariat, by body. */
export function digestMail(
  locale: Locale,
  facts: { awaited: readonly Awaited[]; date: LegalDate; calendar: LegalCalendar },
): { subject: string; text: string } {
  const lines = facts.awaited.map((one) => {
    const line = reminderLine(locale, one, facts.date, facts.calendar);
    return one.bodyName ? `${readText(one.bodyName, locale).text}: ${line}` : line;
  });
  return {
    subject: translate(locale, 'mail.reminderDigestSubject', { date: formatDate(facts.date) }),
    text: [
      translate(locale, 'mail.reminderDigestHead'),
      lines.toSorted().join('\n'),
      translate(locale, 'mail.doNotReply'),
    ].join('\n\n'),
  };
}
