/**
 * The address if it may become a link in a document (an absolute http or https address), else null: a script or a file
 * address must never leave under a council's name.
 */
export function linkable(address: string | null | undefined): string | null {
  if (!address || /\s/.test(address)) return null;
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
