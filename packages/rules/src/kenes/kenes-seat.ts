import { includes, overlap, type Period } from '../composition/period.ts';
import { bindingRule } from '../rule.ts';
import type { Point } from '../verdict.ts';

/** The product's own rule: seats, terms and memberships do not contradict each other (domain §3.3–3.5). */
export const seatRule = bindingRule({
  id: 'KENES-SEAT',
  title: { kk: 'Орын, мерзім, мүшелік', ru: 'Место, созыв, членство', en: 'Seat, term, membership' },
  provision: {
    kk: 'Бір орында бір күнде бір ғана адам болады, бір адам кеңесте бір ғана орын алады; мүшелік шақырылым мерзімінің ішінде жатады; шақырылымдар қабаттаспайды; орындар саны құрамның санына тең; құрамды бекіткенде орындарға адамдар таңдалған. Шеткі күндер де кіреді.',
    ru: 'На одном месте в один день только один человек, один человек занимает в совете одно место; членство лежит внутри срока созыва; созывы не пересекаются; число мест равно численности состава; когда состав утверждают, на места избраны люди. Крайние дни включаются.',
    en: 'One seat has one person on one day, and one person has one seat of a council; a membership lies within its term; terms do not overlap; the seats are as many as the size; when a composition is approved, people were chosen for its seats. First and last days are included.',
  },
  confidence: 'PRODUCT',
  basis: [],
  codes: {
    SEAT_TAKEN: ['from', 'to'],
    PERSON_HAS_A_SEAT: ['from', 'to'],
    MEMBERSHIP_ENDS_BEFORE_START: ['from', 'to'],
    MEMBERSHIP_OUTSIDE_TERM: ['from', 'to', 'startsOn', 'endsOn'],
    TERMINATION_OUTSIDE_MEMBERSHIP: ['on', 'from', 'to'],
    SUSPENSION_OUTSIDE_MEMBERSHIP: ['from', 'to'],
    TERMS_OVERLAP: ['from', 'to'],
    SEATS_NOT_AS_SIZE: ['seats', 'size'],
    NOBODY_IS_CHOSEN: ['seats'],
    SEATS_LEFT_VACANT: ['vacant', 'seats'],
  },
});

const told = ({ from, to }: Period) => ({ from: from.toString(), to: to?.toString() ?? null });

/** Refuses a membership that ends before it starts, leaves its term, or meets another on the seat or of the person. */
export function seated(facts: {
  readonly membership: Period;
  readonly term: Period;
  /** Other memberships on the seat. */
  readonly onSeat: readonly Period[];
  /** The person's other memberships in this council. */
  readonly ofPerson: readonly Period[];
}): readonly Point[] {
  const { membership, term } = facts;
  const { from, to } = membership;
  if (to !== null && Temporal.PlainDate.compare(to, from) < 0) {
    return [seatRule.block('MEMBERSHIP_ENDS_BEFORE_START', told(membership))];
  }
  const taken = facts.onSeat.find((other) => overlap(membership, other));
  const elsewhere = facts.ofPerson.find((other) => overlap(membership, other));
  const outside = !includes(term, from) || (to !== null && !includes(term, to));
  const bounds = { startsOn: term.from.toString(), endsOn: term.to?.toString() ?? null };
  return [
    ...(taken === undefined ? [] : [seatRule.block('SEAT_TAKEN', told(taken))]),
    ...(elsewhere === undefined ? [] : [seatRule.block('PERSON_HAS_A_SEAT', told(elsewhere))]),
    ...(outside ? [seatRule.block('MEMBERSHIP_OUTSIDE_TERM', { ...told(membership), ...bounds })] : []),
  ];
}

/** Refuses a term that meets another of the council; carry-over is no overlap, for it is never stored (PC-TERM-02). */
export function followsOn(term: Period, others: readonly Period[]): readonly Point[] {
  const met = others.find((other) => overlap(term, other));
  return met === undefined ? [] : [seatRule.block('TERMS_OVERLAP', told(met))];
}

/** Refuses an early end dated outside the membership. */
export function endsWithin(on: Period['from'], membership: Period): readonly Point[] {
  if (includes(membership, on)) return [];
  return [seatRule.block('TERMINATION_OUTSIDE_MEMBERSHIP', { on: on.toString(), ...told(membership) })];
}

/** Refuses a suspension that leaves the membership. */
export function suspendedWithin(suspension: Period, membership: Period): readonly Point[] {
  const { from, to } = suspension;
  const ends = to === null || (includes(membership, to) && Temporal.PlainDate.compare(from, to) <= 0);
  return includes(membership, from) && ends ? [] : [seatRule.block('SUSPENSION_OUTSIDE_MEMBERSHIP', told(membership))];
}

/** Refuses a composition whose seats are not as many as its size. */
export function asManySeats(seats: number, size: number): readonly Point[] {
  return seats === size ? [] : [seatRule.block('SEATS_NOT_AS_SIZE', { seats, size })];
}

/** Refuses to approve a composition for which nobody was chosen; asks about seats that would stay vacant. */
export function chosenFor(seats: readonly { readonly filled: boolean }[]): readonly Point[] {
  const vacant = seats.filter(({ filled }) => !filled).length;
  if (vacant === seats.length) return [seatRule.block('NOBODY_IS_CHOSEN', { seats: seats.length })];
  return vacant === 0 ? [] : [seatRule.warn('SEATS_LEFT_VACANT', { vacant, seats: seats.length })];
}
