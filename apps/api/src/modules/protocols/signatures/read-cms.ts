import { createHash } from 'node:crypto';
import { fromBER, OctetString } from 'asn1js';
import { type Certificate, ContentInfo, SignedData } from 'pkijs';
import type { ContentCheckWord, KeyCheckWord } from './signature-words.ts';

/** What a certificate says of its owner and of itself. */
export interface CertificateFacts {
  readonly name: string | null;
  /** The national number: compared and forgotten, never kept whole. */
  readonly iin: string | null;
  readonly organisation: string | null;
  readonly bin: string | null;
  readonly issuer: string | null;
  readonly serial: string;
  readonly from: Date;
  readonly until: Date;
}

/** What a CMS signature says, and how it stands to the bytes it should be under. */
export interface CmsFacts {
  readonly certificate: CertificateFacts | null;
  readonly digestAlgorithm: string;
  /** OTHER: it is under other bytes. */
  readonly content: Exclude<ContentCheckWord, 'ON_PAPER'> | 'OTHER';
  /** BROKEN: the certificate's key did not make it. */
  readonly key: Exclude<KeyCheckWord, 'ON_PAPER'> | 'BROKEN';
}

const digests: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** RSA and ECDSA, which Node counts. Keys of GOST are for a verifying service (domain §6.3). */
const counted = /^(1\.2\.840\.113549\.1\.1\.|1\.2\.840\.10045\.)/;

const signedDataOid = '1.2.840.113549.1.7.2';
const messageDigestOid = '1.2.840.113549.1.9.4';

/**
 * Reads a CMS (DER, PEM or base64) over frozen bytes; null where it is none. Content is compared wherever it can be: the
 * bytes themselves where the CMS holds them, else the digest where its algorithm is one of SHA.
 */
export async function readCms(file: Uint8Array, frozen: Uint8Array): Promise<CmsFacts | null> {
  const signed = signedDataOf(file);
  const [signer] = signed?.signerInfos ?? [];
  if (!signed || !signer || signed.signerInfos.length !== 1) return null;
  const certificate = certificateOf(signed);
  const oid = signer.digestAlgorithm.algorithmId;
  const content = contentOf(signed, frozen, digests[oid] ?? null);
  return {
    certificate: certificate && factsOf(certificate),
    digestAlgorithm: digests[oid]?.toUpperCase() ?? oid,
    content,
    key: content === 'OTHER' ? 'NOT_COMPARED' : await keyOf(signed, frozen, signer.signatureAlgorithm.algorithmId),
  };
}

/** DER as it is, or out of PEM or base64. */
function derOf(file: Uint8Array): Uint8Array<ArrayBuffer> {
  if (file[0] === 0x30) return Uint8Array.from(file);
  const text = Buffer.from(file)
    .toString('latin1')
    .replace(/-----[A-Z0-9 ]+-----/g, '')
    .replace(/\s/g, '');
  return Uint8Array.from(/^[A-Za-z0-9+/]+=*$/.test(text) ? Buffer.from(text, 'base64') : Buffer.alloc(0));
}

function signedDataOf(file: Uint8Array): SignedData | null {
  try {
    const parsed = fromBER(derOf(file).buffer);
    if (parsed.offset === -1) return null;
    const info = new ContentInfo({ schema: parsed.result });
    return info.contentType === signedDataOid ? new SignedData({ schema: info.content }) : null;
  } catch {
    // Whatever a stranger's file does to the parser, it is no signature.
    return null;
  }
}

/** The certificate that the signer names; the only one where it names none of them. */
function certificateOf(signed: SignedData): Certificate | null {
  const certificates = (signed.certificates ?? []).filter(
    (one): one is Certificate => 'serialNumber' in one && 'subject' in one,
  );
  const sid = signed.signerInfos[0]?.sid;
  const serial = sid && typeof sid === 'object' && 'serialNumber' in sid ? hexOf(sid.serialNumber) : null;
  return (
    certificates.find(({ serialNumber }) => hexOf(serialNumber) === serial) ??
    (certificates.length === 1 ? (certificates[0] ?? null) : null)
  );
}

function hexOf(integer: unknown): string | null {
  const block = (integer as { valueBlock?: { valueHexView?: Uint8Array } } | null)?.valueBlock;
  return block?.valueHexView ? Buffer.from(block.valueHexView).toString('hex') : null;
}

function factsOf(certificate: Certificate): CertificateFacts {
  const of = (name: Certificate['subject'], oid: string) => {
    const found = name.typesAndValues.find(({ type }) => type === oid)?.value.valueBlock.value;
    return typeof found === 'string' && found !== '' ? found : null;
  };
  const { subject, issuer } = certificate;
  return {
    name: of(subject, '2.5.4.3'),
    iin: /^IIN(\d{12})$/.exec(of(subject, '2.5.4.5') ?? '')?.[1] ?? null,
    organisation: of(subject, '2.5.4.10'),
    bin: /^BIN(\d{12})$/.exec(of(subject, '2.5.4.11') ?? '')?.[1] ?? null,
    issuer: of(issuer, '2.5.4.3'),
    serial: hexOf(certificate.serialNumber) ?? '',
    from: certificate.notBefore.value,
    until: certificate.notAfter.value,
  };
}

function contentOf(signed: SignedData, frozen: Uint8Array, digest: string | null): CmsFacts['content'] {
  const inside = attachedIn(signed);
  if (inside) return Buffer.compare(inside, frozen) === 0 ? 'SAME' : 'OTHER';
  const stated = signed.signerInfos[0]?.signedAttrs?.attributes.find(({ type }) => type === messageDigestOid)
    ?.values[0];
  if (!digest || !(stated instanceof OctetString)) return 'NOT_COMPARED';
  const own = createHash(digest).update(frozen).digest();
  return own.equals(Buffer.from(stated.valueBlock.valueHexView)) ? 'SAME' : 'OTHER';
}

/** The bytes that a CMS carries itself, put together where they come in parts. */
function attachedIn(signed: SignedData): Uint8Array | null {
  const content = signed.encapContentInfo.eContent;
  if (!content) return null;
  const parts = content.valueBlock.value;
  if (parts.length === 0) return content.valueBlock.valueHexView;
  return Buffer.concat(
    parts.map((part) => (part instanceof OctetString ? part.valueBlock.valueHexView : new Uint8Array())),
  );
}

async function keyOf(signed: SignedData, frozen: Uint8Array, algorithm: string): Promise<CmsFacts['key']> {
  const key = certificateOf(signed)?.subjectPublicKeyInfo.algorithm.algorithmId;
  if (!key || !counted.test(algorithm) || !counted.test(key)) return 'NOT_COMPARED';
  try {
    const right = await signed.verify({ signer: 0, data: Uint8Array.from(frozen).buffer, checkChain: false });
    return right ? 'SIGNED_BY_KEY' : 'BROKEN';
  } catch {
    return 'BROKEN';
  }
}
