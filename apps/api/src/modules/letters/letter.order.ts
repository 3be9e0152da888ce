/** The register's order: unnumbered ones first, then the newest. */
export const letterOrder = [
  { column: 'sortDate', type: 'date', descending: true },
  { column: 'sortOrdinal', type: 'int', descending: true },
  { column: 'sortId', type: 'text', descending: true },
] as const;
