/** Whose signature it is: both are needed (PC-PROT-01). */
export const signingRoles = ['CHAIR', 'SECRETARY'] as const;
export type SigningRole = (typeof signingRoles)[number];

/** How it was signed (domain §6.3). DEV is a key made for development, refused in production. */
export const signatureWays = ['NCALAYER', 'FILE_UPLOAD', 'SCAN', 'DEV'] as const;
export type SignatureWayWord = (typeof signatureWays)[number];

/** Whether what was signed is the frozen file: the same bytes or digest; not comparable here; a paper. */
export type ContentCheckWord = 'SAME' | 'NOT_COMPARED' | 'ON_PAPER';
/** Whether the certificate's key made the signature; keys of state standards are not counted here. */
export type KeyCheckWord = 'SIGNED_BY_KEY' | 'NOT_COMPARED' | 'ON_PAPER';
/** Whether the certificate's number is the signer's (GEN-SIG-02). */
export type PersonCheckWord = 'SAME' | 'OTHER' | 'UNKNOWN' | 'ON_PAPER';
/** Whether a verifying service answered for certificate, chain and revocation. */
export type ServiceCheckWord = 'VALID' | 'NOT_ASKED' | 'ON_PAPER';
/** What it all comes to. */
export type SignatureStateWord = 'VERIFIED' | 'UNVERIFIED' | 'ON_PAPER' | 'WITHDRAWN';
