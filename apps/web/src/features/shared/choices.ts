import type { getTranslations } from 'next-intl/server';
import type { Choice } from './field-spec.ts';

/** All words of the product in the reader's language: `await getTranslations()`. */
export type Words = Awaited<ReturnType<typeof getTranslations<never>>>;

/** A list of values as choices, each with its word. */
export function choices<Value extends string>(
  values: readonly Value[],
  word: (value: Value) => string,
  hint?: (value: Value) => string,
): Choice[] {
  return values.map((value) => ({ value, label: word(value), ...(hint && { hint: hint(value) }) }));
}
