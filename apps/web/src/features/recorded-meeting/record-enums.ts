import { type Locale, messagesFor } from '@kenes/messages';

const used = /^(MeetingVoteKind|MeetingVoteOutcome|OfficePost|BallotChoice|AgendaItemKind|GuestPart|DecisionEffect)_/;

/** The words of the enums that the form of notes names: not the whole catalogue of them. */
export function recordEnums(locale: Locale) {
  const { enums } = messagesFor(locale, ['enums']);
  return Object.fromEntries(Object.entries(enums ?? {}).filter(([key]) => used.test(key)));
}
