/** The version of the consent's text (`candidacy.consentText`). A new text is a new version; what was given keeps its own. */
export const consentVersion = '2026-11';
