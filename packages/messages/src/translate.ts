import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageValue } from './arguments.ts';
import { catalog, type MessageArguments, type MessageKey, type NamespaceName } from './catalog.ts';
import type { Locale, Message, Namespace } from './messages.ts';

const namespaces: ReadonlyMap<string, Namespace> = new Map(Object.entries(catalog));
const compiled = new Map<string, IntlMessageFormat>();

function find(key: string): Message | undefined {
  const dot = key.indexOf('.');
  const namespace = namespaces.get(key.slice(0, dot));
  const name = key.slice(dot + 1);
  return namespace && Object.hasOwn(namespace, name) ? namespace[name] : undefined;
}

function format(locale: Locale, key: string, message: Message, values: Readonly<Record<string, MessageValue>>): string {
  const text = message[locale];
  if (!text.includes('{') && !text.includes("'")) return text;
  const id = `${locale}:${key}`;
  let formatter = compiled.get(id);
  if (!formatter) {
    formatter = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    compiled.set(id, formatter);
  }
  return String(formatter.format({ ...values }));
}

/**
 * The text of a message in a reader's language.
 *
 * Keys and arguments are checked by the compiler; each message is parsed once and kept. Throws when an argument is
 * missing at run time: a text with a hole is never shown.
 */
export function translate<K extends MessageKey>(locale: Locale, key: K, ...values: MessageArguments<K>): string {
  const message = find(key);
  if (!message) throw new Error(`The catalogue has no message ${key}`);
  return format(locale, key, message, values[0] ?? {});
}

/**
 * The text of a key known only at run time (a rule's code, a state from the database), or `undefined` when the
 * catalogue has none: the caller decides what a reader sees then.
 */
export function translateCode(
  locale: Locale,
  namespace: NamespaceName,
  code: string,
  values: Readonly<Record<string, MessageValue>> = {},
): string | undefined {
  const key = `${namespace}.${code}`;
  const message = find(key);
  return message && format(locale, key, message, values);
}

/** Whether the catalogue has `key` (`namespace.key`). */
export function isMessageKey(key: string): key is MessageKey {
  return find(key) !== undefined;
}
