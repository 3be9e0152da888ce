import { type Locale, translateCode } from '@kenes/messages';

/** The version of the consent that is asked for. A new text is a new version and another message; what was given keeps its own. */
export const consentVersion = '2026-11';

/** The words of a version in a language; null for one that never was. */
export function consentText(locale: Locale, version: string): string | null {
  return translateCode(locale, 'candidacy', `consentText_${version.replace('-', '_')}`) ?? null;
}
