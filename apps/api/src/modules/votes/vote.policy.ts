import type { Authority } from '../../kernel/access.ts';

/** Who puts questions to the vote and counts: the secretariat and the chair. */
export const keepsVotes: Authority = { tenant: ['SECRETARIAT', 'CHAIR'] };

/** Who votes with their own hand: a member, the chair among them. Experts of commissions have an advisory voice. */
export const casts: Authority = { tenant: ['MEMBER', 'CHAIR'] };
