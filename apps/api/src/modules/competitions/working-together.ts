import type { Authority } from '../../kernel/access.ts';

/** Who may look at the personal data of a candidate: those who work with candidates; each look is a line of the journal. */
export const seesWhole: Authority = { tenant: ['SECRETARIAT', 'WORKING_GROUP'] };
