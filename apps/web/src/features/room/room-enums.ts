import { type Locale, messagesFor } from '@kenes/messages';

const used = /^(MeetingState|SpeechKind|MeetingVoteKind|OfficePost|OptionOutcome)_/;

/** The words of the enums that a live screen names: not the whole catalogue of them. */
export function roomEnums(locale: Locale) {
  const { enums } = messagesFor(locale, ['enums']);
  return Object.fromEntries(Object.entries(enums ?? {}).filter(([key]) => used.test(key)));
}
