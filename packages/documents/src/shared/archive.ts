import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// The earliest date a ZIP entry can carry, read as local time on every machine.
const entryDate = new Date(1980, 0, 1);

/**
 * An office file (a ZIP of XML parts) packed again so that its bytes depend on its content alone: entries keep their
 * order and carry one fixed date. `change` may rewrite the text of each XML part.
 */
export function settle(archive: Uint8Array, change: (xml: string, path: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/'));
  const settled = parts.map(([path, bytes]) => {
    const isXml = path.endsWith('.xml') || path.endsWith('.rels');
    return [path, isXml ? strToU8(change(strFromU8(bytes), path)) : bytes] as const;
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
