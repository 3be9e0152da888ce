import { isLocale, type Locale } from '@kenes/messages';
import { defineJob, textField } from '../../kernel/jobs.ts';

export const hearingNews = ['REGISTERED', 'CHANGED', 'MOVED', 'CANCELLED'] as const;
/** What those who registered for a hearing are told: that they are on the list, another hour or place, another day, that it is not held. */
export type HearingNews = (typeof hearingNews)[number];

/** Writes to those who registered and left an e-mail address: to one of them, or to all (`participantId` is then empty). */
export const tellRegistered = defineJob('tell-registered', (payload) => {
  const news = hearingNews.find((one) => one === textField(payload, 'news'));
  if (!news) throw new Error('the job’s payload tells nothing');
  const locale: Locale | null = isLocale(textField(payload, 'locale'))
    ? (textField(payload, 'locale') as Locale)
    : null;
  return {
    tenantId: textField(payload, 'tenantId'),
    hearingId: textField(payload, 'hearingId'),
    participantId: textField(payload, 'participantId'),
    news,
    /** The language in which they registered; of the council where it is not known. */
    locale: locale ?? '',
  };
});
