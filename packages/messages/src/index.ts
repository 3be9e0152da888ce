export type { MessageValue } from './arguments.ts';
export { type Catalog, catalog, type MessageArguments, type MessageKey, type NamespaceName } from './catalog.ts';
export { type DateLike, daysLeft, formatDate, formatInstant, formatNumber } from './format.ts';
export { defaultLocale, isLocale, type Locale, locales, type Message, messages, type Namespace } from './messages.ts';
export { personName, shortPersonName } from './names.ts';
export { type MessagesShape, messagesFor, type NestedMessages } from './nested.ts';
export { isMessageKey, translate, translateCode } from './translate.ts';
