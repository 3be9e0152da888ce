import { formatDate } from '@kenes/messages';

/** A legal date as printed here, for machines too. */
export function Day({ on }: { on: string }) {
  return <time dateTime={on}>{formatDate(on)}</time>;
}
