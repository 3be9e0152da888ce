import { strFromU8, strToU8, unzipSync, type ZipOptions, zipSync } from 'fflate';

/** The earliest date a ZIP entry can carry, read as local time on every machine. */
export const entryDate = new Date(1980, 0, 1);

/** What to do with the parts of an office file when it is packed again. */
export interface Settling {
  /** Rewrites the text of an XML part. */
  readonly xml?: (xml: string, path: string) => string;
  /** Replaces the bytes of a picture. */
  readonly picture?: (bytes: Uint8Array) => Uint8Array;
}

/**
 * An office file (a ZIP of XML parts and pictures) packed again so that its bytes depend on its content alone: entries
 * keep their order and carry one fixed date. Pictures, compressed already, are stored as they are.
 */
export function settle(
  archive: Uint8Array,
  { xml = (text) => text, picture = (bytes) => bytes }: Settling,
): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/'));
  const settled = parts.map(([path, bytes]): [string, Uint8Array | [Uint8Array, ZipOptions]] => {
    if (path.includes('/media/')) return [path, [picture(bytes), { level: 0 }]];
    const isXml = path.endsWith('.xml') || path.endsWith('.rels');
    return [path, isXml ? strToU8(xml(strFromU8(bytes), path)) : bytes];
  });
  return zipSync(Object.fromEntries(settled), { level: 6, mtime: entryDate });
}

/** The XML parts of an office file by path, for tests and for looking. */
export function partsOfArchive(archive: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(archive))
      .filter(([path]) => path.endsWith('.xml') || path.endsWith('.rels'))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}
