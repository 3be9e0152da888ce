/** The forms in which documents leave: for editing (docx), for signing and publishing (pdf), for counting (xlsx), for other programs (csv), for looking at (svg). */
export type DocumentFormat = 'docx' | 'pdf' | 'xlsx' | 'csv' | 'svg';

const mimeTypes: Record<DocumentFormat, string> = {
  svg: 'image/svg+xml',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The media type under which a document of this format is served. */
export function mimeType(format: DocumentFormat): string {
  return mimeTypes[format];
}

/**
 * A name under which a document can be saved on any system: letters and digits of any script, parts joined by `-`, at
 * most 120 characters with the ending. Signs that file systems, headers or shells read in their own way are dropped.
 * `parts` run from the general to the particular: `['Итоговый документ', 'Парк «Южный»', '2019-04-30']`.
 */
export function fileName(parts: readonly string[], format: DocumentFormat): string {
  const stem = parts
    .map((part) =>
      part
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}.]+/gu, '-')
        .replace(/^[-.]+|[-.]+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-');
  const short = [...stem].slice(0, 120 - format.length - 1).join('');
  return `${short.replace(/[-.]+$/, '') || 'document'}.${format}`;
}
