/** A kind of file that is taken: what its bytes say, which endings its name may have, whether it is shown or only handed over. */
export interface FileKind {
  readonly mediaType: string;
  readonly endings: readonly string[];
  readonly shape: 'PICTURE' | 'DOCUMENT' | 'SOUND' | 'VIDEO';
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Everything else is refused: no SVG, no HTML, no archives, no programs, no documents with macros. */
export const fileKinds: readonly FileKind[] = [
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'], shape: 'PICTURE' },
  { mediaType: 'image/png', endings: ['png'], shape: 'PICTURE' },
  { mediaType: 'image/webp', endings: ['webp'], shape: 'PICTURE' },
  { mediaType: 'application/pdf', endings: ['pdf'], shape: 'DOCUMENT' },
  { mediaType: word, endings: ['docx'], shape: 'DOCUMENT' },
  { mediaType: sheet, endings: ['xlsx'], shape: 'DOCUMENT' },
  // A detached or attached signature (GEN-SIG-01): a CMS in DER, PEM or base64.
  { mediaType: 'application/pkcs7-signature', endings: ['p7s', 'cms', 'sig', 'p7m'], shape: 'DOCUMENT' },
  { mediaType: 'text/plain', endings: ['txt'], shape: 'DOCUMENT' },
  { mediaType: 'text/csv', endings: ['csv'], shape: 'DOCUMENT' },
  { mediaType: 'video/mp4', endings: ['mp4', 'm4v'], shape: 'VIDEO' },
  { mediaType: 'audio/mpeg', endings: ['mp3'], shape: 'SOUND' },
  { mediaType: 'audio/mp4', endings: ['m4a', 'mp4'], shape: 'SOUND' },
  { mediaType: 'audio/ogg', endings: ['ogg', 'oga', 'opus'], shape: 'SOUND' },
  { mediaType: 'audio/wav', endings: ['wav'], shape: 'SOUND' },
];

/** What the sniffer calls a kind beside its usual name. */
const otherNames: Readonly<Record<string, string>> = {
  'audio/x-m4a': 'audio/mp4',
  'video/x-m4v': 'video/mp4',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/vnd.wave': 'audio/wav',
  'audio/x-wav': 'audio/wav',
};

/** The kind of a media type, or null where it is not taken. */
export function kindByType(mediaType: string): FileKind | null {
  const name = otherNames[mediaType] ?? mediaType;
  return fileKinds.find((kind) => kind.mediaType === name) ?? null;
}

/** Megabytes, of 2²⁰ bytes, that a shape may have. */
export const megabytes = { PICTURE: 15, DOCUMENT: 50, SOUND: 50, VIDEO: 50 } as const;

/** Nothing larger is read at all. */
export const largestFile = 50 * 2 ** 20;
