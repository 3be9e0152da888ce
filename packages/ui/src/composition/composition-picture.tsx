import { Icon } from '../brand/icon.tsx';
import { classes } from '../classes.ts';
import css from './composition-picture.module.css';
import { placeSeats, plane } from './place-seats.ts';
import { type SeatKind, SeatKindMark, seatKinds } from './seat-kind.tsx';

/** A seat of the picture. */
export type PictureSeat = {
  key: string;
  kind: SeatKind;
  state: 'filled' | 'vacant' | 'suspended';
  /** Its member's days end soon. */
  soon: boolean;
  /** Who sits there, in words: seen where a pointer rests. */
  title: string;
};

/** A line of the legend, which is also the table for those who cannot see the picture. */
export type KindShare = { kind: SeatKind; label: string; filled: number; vacant: number; share: string };

/** The words of the picture, in the reader's language. */
export type PictureWords = {
  /** What the table lists. */
  caption: string;
  /** In the middle: how many sit, and of how many. */
  total: string;
  totalLabel: string;
  kind: string;
  filled: string;
  vacant: string;
  share: string;
  all: string;
  /** «2 места вакантны»; left out where there are none. */
  vacantNote?: string | undefined;
  suspendedNote?: string | undefined;
  soonNote?: string | undefined;
};

const order = Object.keys(seatKinds) as SeatKind[];

/**
 * A composition as people sit: an arc of seats, on a phone a grid, by kind in colour and drawing, with vacancies, suspended
 * members and days that end soon. The legend beside it is a table with the same numbers.
 */
export function CompositionPicture({
  seats,
  kinds,
  words,
}: {
  seats: readonly PictureSeat[];
  kinds: readonly KindShare[];
  words: PictureWords;
}) {
  const seated = [...seats].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const places = placeSeats(seated.length);
  const sum = (of: 'filled' | 'vacant') => kinds.reduce((total, kind) => total + kind[of], 0);
  return (
    <div className={css.box}>
      <div className={css.picture}>
        <svg className={css.arc} viewBox={`0 0 ${plane.width} ${plane.height}`} aria-hidden="true">
          {seated.map((seat, place) => {
            const { x = 0, y = 0, r = 0 } = places[place] ?? {};
            const size = r * 1.15;
            return (
              <g key={seat.key} className={classes(css.seat, css[seat.kind], css[seat.state])}>
                <title>{seat.title}</title>
                <circle cx={x} cy={y} r={r} />
                <g transform={`translate(${x - size / 2} ${y - size / 2})`}>
                  <Icon name={seat.state === 'suspended' ? 'pause' : seatKinds[seat.kind]} size={size} />
                </g>
                {seat.soon && <circle className={css.soonDot} cx={x + r * 0.72} cy={y - r * 0.72} r={r * 0.34} />}
              </g>
            );
          })}
          <text className={css.big} x={plane.centre.x} y={plane.centre.y - 22} textAnchor="middle">
            {words.total}
          </text>
          <text className={css.small} x={plane.centre.x} y={plane.centre.y + 6} textAnchor="middle">
            {words.totalLabel}
          </text>
        </svg>
        <div className={css.grid} aria-hidden="true">
          <p className={css.gridTotal}>
            <b>{words.total}</b> {words.totalLabel}
          </p>
          <ul>
            {seated.map((seat) => (
              <li key={seat.key} className={classes(css.tile, css[seat.kind], css[seat.state])} title={seat.title}>
                <Icon name={seat.state === 'suspended' ? 'pause' : seatKinds[seat.kind]} size={18} />
                {seat.soon && <span className={css.soonMark} />}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div className={css.legend}>
        <table>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.filled}</th>
              <th scope="col">{words.vacant}</th>
              <th scope="col">{words.share}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ kind, label, filled, vacant, share }) => (
              <tr key={kind}>
                <th scope="row">
                  <SeatKindMark kind={kind}>{label}</SeatKindMark>
                </th>
                <td>{filled}</td>
                <td>{vacant || '—'}</td>
                <td>{share}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.all}</th>
              <td>{sum('filled')}</td>
              <td>{sum('vacant') || '—'}</td>
              <td />
            </tr>
          </tfoot>
        </table>
        {(words.vacantNote || words.suspendedNote || words.soonNote) && (
          <ul className={css.notes}>
            {words.vacantNote && (
              <li>
                <span className={classes(css.key, css.vacantKey)} />
                {words.vacantNote}
              </li>
            )}
            {words.suspendedNote && (
              <li>
                <span className={classes(css.key, css.suspendedKey)}>
                  <Icon name="pause" size={12} />
                </span>
                {words.suspendedNote}
              </li>
            )}
            {words.soonNote && (
              <li>
                <span className={classes(css.key, css.soonKey)} />
                {words.soonNote}
              </li>
            )}
          </ul>
        )}
      </div>
    </div>
  );
}
