import type { Authority } from '../../kernel/access.ts';

/** Who keeps competitions: the secretariat enters what was decided and published. */
export const keepsCompetitions: Authority = { tenant: ['SECRETARIAT'] };

/** The candidate with the link of an application. */
export const ownApplication: Authority = { applicant: true };
