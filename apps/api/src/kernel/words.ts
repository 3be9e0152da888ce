import { formatDate, type Locale, type NamespaceName, translateCode } from '@kenes/messages';

/** Where the words of a refusal are looked up, in this order. */
export const refusalNamespaces: readonly NamespaceName[] = [
  'rules',
  'problems',
  'problemsPeople',
  'problemsMissions',
  'problemsDocuments',
  'problemsRecommendations',
  'problemsComposition',
  'problemsGroups',
  'problemsRegister',
  'problemsImports',
  'problemsProtocols',
  'problemsLive',
  'problemsMeetings',
];

/**
 * The words of a code in the reader's language. A code without words is a bug that the message guard finds; a reader
 * then still gets the code rather than nothing.
 */
export function wordsOf(
  locale: Locale,
  code: string,
  facts: Readonly<Record<string, string | number | boolean | null>> = {},
): string {
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : told(value)]),
  );
  for (const namespace of refusalNamespaces) {
    try {
      const text = translateCode(locale, namespace, code, values);
      if (text !== undefined) return text;
    } catch {
      return code;
    }
  }
  return code;
}

/** A date of law is said as it is printed here; a fact that is not there says nothing. */
function told(value: string | number | null): string | number {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : (value ?? '');
}
