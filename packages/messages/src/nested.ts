import { type Catalog, catalog, type NamespaceName } from './catalog.ts';
import type { Locale, Namespace } from './messages.ts';

/** Messages as next-intl reads them: nested objects ending in ICU texts. */
export type NestedMessages = { [key: string]: string | NestedMessages };

/** The messages of one language as a type, for next-intl's typed keys and arguments (texts as in Kazakh). */
export type MessagesShape = {
  [N in keyof Catalog]: { [K in keyof Catalog[N]]: Catalog[N][K] extends { readonly kk: infer Text } ? Text : never };
};

function nest(locale: Locale, namespace: Namespace): NestedMessages {
  const root: NestedMessages = {};
  for (const [key, message] of Object.entries(namespace)) {
    const path = key.split('.');
    const leaf = path.pop() ?? key;
    let node = root;
    for (const step of path) {
      const next = node[step];
      if (typeof next === 'string') throw new Error(`The message key ${key} lies under a key that is itself a text`);
      const child: NestedMessages = next ?? {};
      node[step] = child;
      node = child;
    }
    node[leaf] = message[locale];
  }
  return root;
}

const cache = new Map<string, NestedMessages>();

/**
 * The texts of some namespaces in one language, nested for next-intl. A page's client components get only the
 * namespaces they use.
 */
export function messagesFor<N extends NamespaceName>(locale: Locale, names: readonly N[]): Record<N, NestedMessages> {
  const entries = names.map((name) => {
    const id = `${locale}:${name}`;
    const known = cache.get(id) ?? nest(locale, catalog[name]);
    cache.set(id, known);
    return [name, known];
  });
  return Object.fromEntries(entries);
}
