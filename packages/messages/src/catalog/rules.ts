import { messages } from '../messages.ts';

/** What each rule's verdict says, keyed by the code of its point. */
export const rules = messages({});
