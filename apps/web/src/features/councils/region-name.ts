import { getTranslations } from 'next-intl/server';
import { regionOf } from './regions.ts';

/** A register's region in the reader's language; as it was written where it names none that is known. */
export async function regionName(text: string | null): Promise<string | null> {
  const code = regionOf(text);
  if (!code) return text;
  return (await getTranslations('portal'))(`region_${code}`);
}
