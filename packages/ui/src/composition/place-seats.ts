/** The plane the arc is drawn on, and the point it is drawn round. */
export const plane = { width: 520, height: 282, centre: { x: 260, y: 256 } } as const;

/** Where a seat lies: its centre and its radius on the plane. */
export type Place = { x: number; y: number; r: number };

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Places for so many seats in one to three rows along a half circle, as many in each as its length allows, from left to right. */
export function placeSeats(seats: number): Place[] {
  const rows = seats > 34 ? 3 : seats > 14 ? 2 : 1;
  const radii = Array.from({ length: rows }, (_, row) => 234 - row * 52);
  const length = radii.reduce((sum, radius) => sum + radius, 0);
  const counts = radii.map((radius) => Math.round((seats * radius) / length));
  counts[0] = (counts[0] ?? 0) + seats - counts.reduce((sum, count) => sum + count, 0);
  const r = Math.min(
    21,
    ...radii.map((radius, row) => (Math.PI * radius) / Math.max(1, (counts[row] ?? 1) - 1) / 2 - 3),
  );
  const places = radii.flatMap((radius, row) => {
    const count = counts[row] ?? 0;
    return Array.from({ length: count }, (_, seat) => ({ radius, turn: count === 1 ? 0.5 : seat / (count - 1) }));
  });
  places.sort((a, b) => a.turn - b.turn || b.radius - a.radius);
  return places.map(({ radius, turn }) => ({
    x: rounded(plane.centre.x - radius * Math.cos(Math.PI * turn)),
    y: rounded(plane.centre.y - radius * Math.sin(Math.PI * turn)),
    r: rounded(r),
  }));
}
