/** The object identifier of signed data (RFC 5652), as it stands in DER. */
const signedData = Buffer.from('06092a864886f70d010702', 'hex');

/**
 * Whether a file begins as a CMS with signed data does, in DER, PEM or base64: enough to take an upload in; it is read
 * whole where it is used.
 */
export function looksLikeCms(beginning: Uint8Array): boolean {
  const bytes = Buffer.from(beginning);
  if (bytes[0] === 0x30) return bytes.subarray(0, 40).includes(signedData);
  const text = bytes
    .toString('latin1')
    .replace(/^\s*-----BEGIN [A-Z0-9 ]+-----/, '')
    .replace(/\s/g, '');
  const whole = text.slice(0, 120 - (120 % 4));
  return /^[A-Za-z0-9+/]+=*$/.test(whole) && Buffer.from(whole, 'base64').subarray(0, 40).includes(signedData);
}
