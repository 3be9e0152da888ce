import { messages } from '../messages.ts';

/** Headings and fixed phrases of printed documents. */
export const documents = messages({});
