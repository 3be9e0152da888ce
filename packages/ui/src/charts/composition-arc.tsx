import css from './charts.module.css';

/** Whose seat it is: the chair's, civil society's, a state body's, or nobody's yet. Shape and line tell, not colour. */
export type SeatKind = 'chair' | 'civic' | 'body' | 'vacant';

const WIDTH = 420;
const CENTRE = { x: WIDTH / 2, y: 214 };

/** A council's composition as people sit: an arc of seats, with the same numbers in words below. */
export function CompositionArc({
  seats,
  caption,
  total,
  totalLabel,
  legend,
}: {
  /** One entry per seat, in the order they sit. */
  seats: readonly SeatKind[];
  caption: string;
  total: string;
  totalLabel: string;
  legend: readonly { kind: SeatKind; label: string; count: number }[];
}) {
  return (
    <div className={css.chart}>
      <svg className={css.svg} viewBox={`0 0 ${WIDTH} 228`} role="img" aria-label={caption}>
        {placeSeats(seats).map(({ kind, x, y, r }) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={r} className={css[`seat_${kind}`]} />
        ))}
        <text className={css.big} x={CENTRE.x} y={CENTRE.y - 16} textAnchor="middle">
          {total}
        </text>
        <text className={css.small} x={CENTRE.x} y={CENTRE.y + 4} textAnchor="middle">
          {totalLabel}
        </text>
      </svg>
      <ul className={css.legend}>
        {legend
          .filter(({ count }) => count > 0)
          .map(({ kind, label, count }) => (
            <li key={kind}>
              <svg className={css.key} viewBox="0 0 16 16" aria-hidden="true">
                <circle cx={8} cy={8} r={6} className={css[`seat_${kind}`]} />
              </svg>
              <b>{count}</b>
              <span>{label}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Seats in two or three rows along a half circle, as many in each as its length allows, filled from left to right. */
function placeSeats(seats: readonly SeatKind[]) {
  const rows = seats.length > 40 ? 3 : seats.length > 14 ? 2 : 1;
  const radii = Array.from({ length: rows }, (_, row) => 196 - row * 44);
  const length = radii.reduce((sum, radius) => sum + radius, 0);
  const counts = radii.map((radius) => Math.round((seats.length * radius) / length));
  counts[0] = (counts[0] ?? 0) + seats.length - counts.reduce((sum, count) => sum + count, 0);
  const r = Math.min(
    14,
    ...radii.map((radius, row) => (Math.PI * radius) / Math.max(1, (counts[row] ?? 1) - 1) / 2 - 2.5),
  );
  const places = radii.flatMap((radius, row) => {
    const count = counts[row] ?? 0;
    return Array.from({ length: count }, (_, seat) => ({ radius, turn: count === 1 ? 0.5 : seat / (count - 1) }));
  });
  places.sort((a, b) => a.turn - b.turn || b.radius - a.radius);
  return places.map(({ radius, turn }, seat) => ({
    kind: seats[seat] ?? ('vacant' as const),
    x: Math.round((CENTRE.x - radius * Math.cos(Math.PI * turn)) * 10) / 10,
    y: Math.round((CENTRE.y - radius * Math.sin(Math.PI * turn)) * 10) / 10,
    r: Math.round(r * 10) / 10,
  }));
}
