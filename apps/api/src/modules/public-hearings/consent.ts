import { type Locale, translate } from '@kenes/messages';

/** The version of the consent that is asked of strangers; a new text is a new version and another message. */
export const hearingConsentVersion = '2026-11';

/** Its words. */
export function hearingConsentText(locale: Locale): string {
  return translate(locale, 'controlForms.hearingConsent_2026_11', { months: keptMonths });
}

/** How many months after the hearing the data of those who registered and proposed are kept. */
export const keptMonths = 6;
