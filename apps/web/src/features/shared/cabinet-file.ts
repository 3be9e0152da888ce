import { asTenant } from '../../session/acting.ts';

/** Where a stored file is fetched inside a council's cabinet: the original, as its reader may have it. */
export const cabinetFile = (tenant: string, id: string): string =>
  `/api/files/${encodeURIComponent(id)}/original?acting=${encodeURIComponent(asTenant(tenant))}`;

/** Where a paper is printed on request: `name/id.format`, in a language where it may be had in two. */
export const cabinetPaper = (
  tenant: string,
  name: string,
  id: string,
  format: 'pdf' | 'docx',
  lang?: 'kk' | 'ru',
): string =>
  `/api/documents/${name}/${encodeURIComponent(id)}.${format}?acting=${encodeURIComponent(asTenant(tenant))}${lang ? `&lang=${lang}` : ''}`;
