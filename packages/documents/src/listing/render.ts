import { listingCsv } from './csv.ts';
import type { Listing } from './view-model.ts';
import { listingXlsx } from './xlsx.ts';

/** A register as a file, piece by piece, as fast as its reader takes it. Equal listings give equal bytes. */
export function renderListing(listing: Listing, format: 'csv' | 'xlsx'): Generator<Uint8Array> {
  return format === 'csv' ? listingCsv(listing) : listingXlsx(listing);
}
