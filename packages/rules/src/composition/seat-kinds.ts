/** The kinds of seats of a council (domain §3.4). */
export const seatKinds = ['STATE', 'QUASI_STATE', 'NPO', 'CITIZEN'] as const;
export type SeatKind = (typeof seatKinds)[number];

/** The state part: those who are named. The rest, the civil part, is elected by competition (PC-FORM-01). */
export function isStatePart(kind: SeatKind): boolean {
  return kind === 'STATE' || kind === 'QUASI_STATE';
}
