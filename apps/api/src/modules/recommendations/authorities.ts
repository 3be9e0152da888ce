import type { Authority } from '../../kernel/access.ts';

/** Who in a council may do what with recommendations and letters (domain §3.30). */

/** Drafting: the secretariat prepares, the chair and a mission’s lead propose. */
export const drafters: Authority = { tenant: ['SECRETARIAT', 'CHAIR', 'LEAD'] };
/** Adopting, sending, judging, escalating: the secretariat records what the council and its chair decide. */
export const council: Authority = { tenant: ['SECRETARIAT', 'CHAIR'] };
/** The registers of letters are the secretariat’s. */
export const secretariat: Authority = { tenant: ['SECRETARIAT'] };
/** An answer comes from an officer, through a letter’s link, or is entered by the secretariat on the body’s behalf. */
export const answerers: Authority = { tenant: ['SECRETARIAT'], body: true, link: true };
