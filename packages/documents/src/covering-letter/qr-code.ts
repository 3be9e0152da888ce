import QRCode from 'qrcode';

// Level M survives a coffee stain and a fax; the quiet zone is part of the code, readers need it.
const options = { errorCorrectionLevel: 'M', margin: 4 } as const;

/** The code as SVG: sharp at any size, for PDF. */
export function qrSvg(url: string): Promise<string> {
  return QRCode.toString(url, { ...options, type: 'svg' });
}

/** The code as PNG of 600 pixels, for Word. */
export async function qrPng(url: string): Promise<Uint8Array> {
  return new Uint8Array(await QRCode.toBuffer(url, { ...options, type: 'png', width: 600 }));
}
