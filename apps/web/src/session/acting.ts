/** In whose name a request is made; `account` is the signed-in person's own affairs. The API checks the right to it every time; without one the request is public. */
export type Acting =
  | 'account'
  | 'platform'
  | `tenant:${string}`
  | `body:${string}`
  | `mandate:${string}`
  | `link:${string}`
  | `application:${string}`
  | `screen:${string}`
  | `expert:${string}`;

/** The header that says so. */
export const ACTING_HEADER = 'kenes-acting';

/** The header that says which sitting a page follows, and the version it was told of: `<id>;<version>`. */
export const FOLLOWING_HEADER = 'kenes-following';

/** Accepts the following of a sitting only in its written form. */
export const readFollowed = (text: string | null): string | null =>
  text && /^[\w-]{43};\d{1,9}$/.test(text) ? text : null;

/** A tenant's capacity: a role in a council, an NGO, a community. */
export const asTenant = (slug: string): Acting => `tenant:${slug}`;
/** A body's capacity: an officer of an addressed organisation. */
export const asBody = (id: string): Acting => `body:${id}`;
/** A mandate's capacity: an NGO's monitor in one mission. */
export const asMandate = (id: string): Acting => `mandate:${id}`;
/** The capacity of one letter's link. */
export const asLink = (token: string): Acting => `link:${token}`;

/** The capacity of a candidate's own application. */
export const asApplicant = (token: string): Acting => `application:${token}`;

/** The capacity of a screen in the room of one sitting. */
export const asScreen = (token: string): Acting => `screen:${token}`;

/** The capacity of an expert from outside, by the mailed link. */
export const asExpert = (token: string): Acting => `expert:${token}`;

const patterns: readonly [RegExp, (part: string) => Acting][] = [
  [/^\/(?:kk|ru|en)\/(?:t|field\/t)\/([^/]+)/, asTenant],
  [/^\/(?:kk|ru|en)\/desk\/([^/]+)/, asBody],
  [/^\/(?:kk|ru|en)\/field\/m\/([^/]+)/, asMandate],
  [/^\/(?:kk|ru|en)\/l\/([^/]+)/, asLink],
  [/^\/(?:kk|ru|en)\/application\/([^/]+)/, asApplicant],
  [/^\/(?:kk|ru|en)\/screen\/([^/]+)/, asScreen],
  [/^\/(?:kk|ru|en)\/expert\/([^/]+)/, asExpert],
  [/^\/(?:kk|ru|en)\/(platform)(?=\/|$)/, () => 'platform'],
];

/**
 * Reads the capacity from a page's path, so that two tabs can act for two councils: `/kk/t/<slug>/…`,
 * `/kk/field/t/<slug>/…`, `/kk/field/m/<mandate>/…`, `/kk/desk/<body>/…`, `/kk/l/<token>`, `/kk/application/<token>`,
 * `/kk/screen/<token>`, `/kk/expert/<token>`, `/kk/platform/…`. Any other page is public.
 */
export function actingFromPath(path: string): Acting | null {
  for (const [pattern, make] of patterns) {
    const part = pattern.exec(path)?.[1];
    if (part) return make(decodeURIComponent(part));
  }
  return null;
}

/** Accepts a capacity only in its written form: what comes from a browser goes into a header of ours. */
export function readActing(text: string | null): Acting | null {
  return text &&
    /^(?:account|platform|(?:tenant|body|mandate|link|application|screen|expert):[\w.~+/=-]{1,200})$/.test(text)
    ? (text as Acting)
    : null;
}
