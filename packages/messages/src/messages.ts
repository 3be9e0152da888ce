/** The languages of the product. Kazakh comes first everywhere: it is the state language and the default. */
export const locales = ['kk', 'ru', 'en'] as const;

/** One of the three languages. */
export type Locale = (typeof locales)[number];

/** The language used when a reader has chosen none. */
export const defaultLocale: Locale = 'kk';

/** Whether `value` (a path segment, a column, a header) names one of our languages. */
export function isLocale(value: string | null | undefined): value is Locale {
  return value !== null && value !== undefined && (locales as readonly string[]).includes(value);
}

/** One text in three languages side by side, each an ICU message with the same arguments. */
export type Message = { readonly kk: string; readonly ru: string; readonly en: string };

/** A namespace of the catalogue: flat keys; a dot in a key becomes nesting for next-intl. */
export type Namespace = { readonly [key: string]: Message };

/**
 * Declares a namespace of the catalogue, keeping its keys and texts as literal types, so that a key that does not
 * exist or an argument that is missing fails to compile.
 *
 * ICU arguments are named in Latin letters: `{count, plural, one {# күн} other {# күн}}`.
 */
export function messages<const N extends Namespace>(namespace: N): N {
  return namespace;
}
