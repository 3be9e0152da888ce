import { type CertificateFacts, readCms } from './read-cms.ts';
import type { KeyCheckWord, ServiceCheckWord, SignatureWayWord } from './signature-words.ts';

/** What was found out of a signature before the act: outside any transaction, for it reads and hashes files. */
export interface SignatureEvidence {
  /** SHA-256 of the bytes that lie in the store now, hexadecimal; compared with what was frozen. */
  readonly storedSha256: string;
  readonly fileSha256: string;
  /** Whether the file is a signature of its way at all: a CMS, or the scan of a paper. */
  readonly readable: boolean;
  /** Null for a paper. */
  readonly cms: {
    readonly content: 'SAME' | 'NOT_COMPARED' | 'OTHER';
    readonly key: Exclude<KeyCheckWord, 'ON_PAPER'> | 'BROKEN';
    readonly digestAlgorithm: string;
    readonly certificate: CertificateFacts | null;
    readonly service: Exclude<ServiceCheckWord, 'ON_PAPER'> | 'INVALID';
  } | null;
}

/** A signature's file as it was uploaded, and the bytes it should be under. */
export interface SignedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly frozen: Uint8Array;
}

/** One way to sign (domain §6.3). */
export interface SignatureProvider {
  /** Reads what was brought: null where the file is no signature of this way. */
  readonly examine: (file: SignedFile) => Promise<{ readonly cms: SignatureEvidence['cms'] } | null>;
}

/** A service that answers for certificate, chain and revocation (NCANode, or the state's own). */
export interface SignatureVerifier {
  readonly verify: (cms: Uint8Array, frozen: Uint8Array) => Promise<'VALID' | 'INVALID' | 'NOT_ASKED'>;
}

/** Without a service nobody has checked anything, and it is said so. */
export const noVerifier: SignatureVerifier = { verify: async () => 'NOT_ASKED' };

const byCms = (verifier: SignatureVerifier): SignatureProvider => ({
  async examine({ bytes, frozen }) {
    const facts = await readCms(bytes, frozen);
    if (!facts) return null;
    return { cms: { ...facts, service: await verifier.verify(bytes, frozen) } };
  },
});

/** A paper: whatever the scan shows, it is compared by eye. */
const byScan: SignatureProvider = {
  examine: async ({ mediaType }) => (/^(image\/|application\/pdf$)/.test(mediaType) ? { cms: null } : null),
};

/** The providers of all ways. NCALayer, an uploaded file and a development key all bring a CMS. */
export function providersWith(verifier: SignatureVerifier): Readonly<Record<SignatureWayWord, SignatureProvider>> {
  const cms = byCms(verifier);
  return { NCALAYER: cms, FILE_UPLOAD: cms, SCAN: byScan, DEV: byCms(noVerifier) };
}
