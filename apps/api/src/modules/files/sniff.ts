import { Readable } from 'node:stream';
import { fileTypeFromStream } from 'file-type';
import type { FileStore } from '../../kernel/file-store.ts';
import { type FileKind, kindByType, megabytes } from './file-kinds.ts';
import { endingOf } from './file-name.ts';
import { looksLikeCms } from './looks-like-cms.ts';

export interface Refused {
  readonly code: string;
  readonly facts?: Record<string, string | number>;
}

/** Endings by which programs keep macros. */
const withMacros = /^(?:xls|xlt|xla|doc|dot|ppt|pot|pps)m$/;

const markup = /^[\uFEFF\s]*<(?:!doctype|!--|\?xml|html|head|body|script|svg|iframe|[a-z]+[\s>])/i;

/**
 * What a stored file is by its bytes, or why it is not taken: HEIC in words with advice, an unknown kind, a name whose
 * ending promises another kind, a picture over 15 MB.
 */
export async function sniff(store: FileStore, key: string, name: string, size: number): Promise<FileKind | Refused> {
  if (size === 0) return { code: 'FILE_EMPTY' };
  const found = await detect(store, key);
  const ending = endingOf(name);
  if (found && /^image\/(heic|heif|avif)/.test(found)) return { code: 'FILE_IS_HEIC' };
  // By its name too: what spreadsheets write as .xlsm need not carry the mark that the sniffer looks for.
  if ((found && /macroenabled|binary\.macro/i.test(found)) || withMacros.test(ending))
    return { code: 'FILE_HAS_MACRO' };
  const kind =
    (await signature(store, key, ending)) ?? (found ? kindByType(found) : await plainText(store, key, ending));
  if (!kind) {
    const promised = [
      'jpg',
      'jpeg',
      'png',
      'webp',
      'pdf',
      'docx',
      'xlsx',
      'mp4',
      'mp3',
      'm4a',
      'ogg',
      'wav',
      'txt',
      'csv',
      ...(kindByType('application/pkcs7-signature')?.endings ?? []),
    ];
    return { code: promised.includes(ending) ? 'FILE_IS_NOT_WHAT_IT_SAYS' : 'FILE_KIND_NOT_TAKEN' };
  }
  if (ending && !kind.endings.includes(ending)) return { code: 'FILE_IS_NOT_WHAT_IT_SAYS' };
  const max = megabytes[kind.shape];
  return size > max * 2 ** 20 ? { code: 'FILE_TOO_LARGE', facts: { max } } : kind;
}

/** A CMS has no mark that the sniffer knows, and may be text: it is named as one and begins as one. */
async function signature(store: FileStore, key: string, ending: string): Promise<FileKind | null> {
  const kind = kindByType('application/pkcs7-signature');
  if (!kind?.endings.includes(ending)) return null;
  const { stream } = await store.read(key);
  for await (const part of stream) {
    stream.destroy();
    return looksLikeCms((part as Uint8Array).subarray(0, 400)) ? kind : null;
  }
  return null;
}

async function detect(store: FileStore, key: string): Promise<string | null> {
  const { stream } = await store.read(key);
  try {
    return (await fileTypeFromStream(Readable.toWeb(stream)))?.mime ?? null;
  } catch {
    // A file that leads the sniffer astray is not one of the kinds that are taken.
    return 'application/octet-stream';
  } finally {
    stream.destroy();
  }
}

/**
 * Plain text has no mark: it must be named so, be UTF-8 without controls, and not be markup in disguise. Tables between
 * separators come from old spreadsheets in Windows-1251 too.
 */
async function plainText(store: FileStore, key: string, ending: string): Promise<FileKind | null> {
  if (ending !== 'txt' && ending !== 'csv') return null;
  const { stream } = await store.read(key);
  if (ending === 'txt') return (await isPlainText(stream, 'utf-8')) ? kindByType('text/plain') : null;
  return (await isPlainText(stream, 'windows-1251')) ? kindByType('text/csv') : null;
}

async function isPlainText(stream: Readable, encoding: 'utf-8' | 'windows-1251'): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  let beginning = '';
  try {
    for await (const part of stream) {
      const text = decoder.decode(part as Uint8Array, { stream: true });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
      if (/[\u0000-\u0008\u000E-\u001F]/.test(text)) return false;
      if (beginning.length < 1_000) beginning += text.slice(0, 1_000);
    }
    decoder.decode();
    return !markup.test(beginning);
  } catch {
    return false;
  } finally {
    stream.destroy();
  }
}
