import { Integer, ObjectIdentifier, OctetString, PrintableString, Utf8String } from 'asn1js';
import {
  Attribute,
  AttributeTypeAndValue,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';

/** Whose certificate it is. */
export interface KeyOwner {
  readonly name: string;
  readonly iin: string;
  readonly organisation?: string;
  readonly bin?: string;
}

/** A key with a certificate in the shape of the National certification centre's, made for a test and signed by itself. */
export interface AKey {
  /** A CMS over bytes; with them inside, or with their digest alone. */
  readonly sign: (bytes: Uint8Array, attached?: boolean) => Promise<Uint8Array>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
let serial = 100;

/** Makes a key for somebody, valid through these years. */
export async function aKey(
  owner: KeyOwner,
  valid: readonly [string, string] = ['2026-01-01', '2027-12-31'],
): Promise<AKey> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = new Certificate();
  serial += 1;
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: serial });
  const put = (type: string, value: PrintableString | Utf8String) =>
    certificate.subject.typesAndValues.push(new AttributeTypeAndValue({ type, value }));
  put('2.5.4.3', new Utf8String({ value: owner.name }));
  put('2.5.4.5', new PrintableString({ value: `IIN${owner.iin}` }));
  if (owner.organisation) put('2.5.4.10', new Utf8String({ value: owner.organisation }));
  if (owner.bin) put('2.5.4.11', new Utf8String({ value: `BIN${owner.bin}` }));
  certificate.issuer.typesAndValues.push(
    new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: 'Kenes test authority' }) }),
  );
  certificate.notBefore.value = new Date(`${valid[0]}T00:00:00Z`);
  certificate.notAfter.value = new Date(`${valid[1]}T00:00:00Z`);
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return { sign: (bytes, attached = true) => cmsOf(certificate, keys.privateKey, bytes, attached) };
}

async function cmsOf(
  certificate: Certificate,
  key: CryptoKey,
  bytes: Uint8Array,
  attached: boolean,
): Promise<Uint8Array> {
  const content = Uint8Array.from(bytes).buffer;
  const digest = await crypto.subtle.digest('SHA-256', content);
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            new Attribute({
              type: '1.2.840.113549.1.9.3',
              values: [new ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })],
            }),
            new Attribute({ type: '1.2.840.113549.1.9.4', values: [new OctetString({ valueHex: digest })] }),
          ],
        }),
      }),
    ],
    certificates: [certificate],
  });
  if (attached) signed.encapContentInfo.eContent = new OctetString({ valueHex: content });
  await signed.sign(key, 0, 'SHA-256', content);
  const info = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER(false));
}
