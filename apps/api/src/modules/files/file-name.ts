/** What turns a name's order round or hides in it: controls, direction marks, byte order marks, zero widths. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;

/**
 * A file's name as data: the last part of a path, NFC, without anything that cannot be seen, at most 200 characters. Never
 * a path of ours: bytes are stored under tenant and uuid.
 */
export function cleanFileName(given: string | undefined): string {
  const last = (given ?? '').replace(unseen, '').split(/[/\\]/).at(-1) ?? '';
  const name = last.normalize('NFC').replace(/^[.\s]+|\s+$/g, '');
  if (name.length <= 200) return name || 'file';
  const ending = endingOf(name);
  return ending ? `${name.slice(0, 199 - ending.length)}.${ending}` : name.slice(0, 200);
}

/** The ending of a name in lower case, or an empty text. */
export function endingOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * The header that hands a file over to be saved: a plain name for old readers and the whole one, Cyrillic and all, encoded
 * as RFC 5987 asks. Nothing a person typed can end the header.
 */
export function attachmentHeader(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._ -]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
