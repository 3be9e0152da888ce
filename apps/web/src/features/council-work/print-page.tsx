'use client';

import { Button } from '@kenes/ui';

/** Prints the page as it stands: a browser’s own paper and PDF. */
export function PrintPage({ label }: { label: string }) {
  return (
    <Button kind="secondary" icon="print" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
