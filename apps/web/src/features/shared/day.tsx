import { formatDate } from '@kenes/messages';

/** A legal date as printed here; nothing where there is none. */
export function Day({ on }: { on: string | null | undefined }) {
  return on ? (
    <time className="tabular" dateTime={on}>
      {formatDate(on)}
    </time>
  ) : null;
}
