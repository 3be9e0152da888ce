import type { LegalDate } from '@kenes/calendar';
import { type Locale, translate } from '@kenes/messages';
import { parameter } from '@kenes/rules';

/** The version of the consent that is asked of strangers; a new text is a new version and another message. */
export const hearingConsentVersion = '2026-11';

/** Its words. */
export function hearingConsentText(locale: Locale, on: LegalDate): string {
  return translate(locale, 'controlForms.hearingConsent_2026_11', { months: keptMonths(on) });
}

/** How many months after the hearing the data of those who registered and proposed are kept. */
export function keptMonths(on: LegalDate): number {
  return parameter('KENES-CONTROL-FORM', 'keepRegistered', on).value ?? 0;
}
