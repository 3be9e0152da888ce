import type { InputReading } from '../../kernel/input.ts';

const languages = new Set(['kk', 'ru', 'en']);

/** The words of a proposal and their language. */
export function readProposal(
  reading: InputReading,
  given: { readonly text: string; readonly language: string },
): { readonly text: string; readonly language: string } {
  if (!languages.has(given.language)) reading.fault('language', 'UNKNOWN_LANGUAGE');
  return { text: reading.required('text', given.text, 4_000), language: given.language };
}
