import { translate } from '@kenes/messages';
import { longDate, numericDate } from '../shared/dates.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import type { CouncilRoster, RosterSeat } from './view-model.ts';

/** The roster with every word decided. */
export interface PrintedRoster {
  readonly title: string;
  readonly council: string;
  /** On which day, by which act, for which days. */
  readonly facts: readonly string[];
  /** The seven headings. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many seats, filled and vacant, in all and by kind. */
  readonly totals: readonly string[];
  readonly checksTitle: string;
  readonly checks: readonly { readonly head: string; readonly words: string }[];
  /** Position and name, or empty strings. */
  readonly keeper: { readonly position: string; readonly name: string };
}

const headings = ['order', 'name', 'position', 'kind', 'proposed', 'days', 'convocations'] as const;

/** The words of the roster in one language. */
export function printRoster(roster: CouncilRoster, locale: DocumentLocale): PrintedRoster {
  const { startsOn, endsOn, approval, size, filled, vacant, byKind } = roster;
  const date = (on: string | null) => (on === null ? '—' : numericDate(on));
  const act = approval && [
    approval.title ?? translate(locale, 'documents.roster.act'),
    approval.number === null ? null : `№ ${approval.number}`,
    approval.on === null ? null : numericDate(approval.on),
  ];
  return {
    title: translate(locale, 'documents.roster.title', { number: roman(roster.convocation) }),
    council: roster.council,
    facts: [
      translate(locale, 'documents.roster.on', { date: longDate(roster.on, locale) }),
      act
        ? translate(locale, 'documents.roster.approved', { act: act.filter((part) => part !== null).join(' · ') })
        : translate(locale, 'documents.roster.notApproved'),
      translate(locale, 'documents.roster.term', { from: date(startsOn), until: date(endsOn) }),
    ],
    headings: headings.map((heading) => translate(locale, `documents.roster.${heading}`)),
    rows: roster.seats.map((seat) => printSeat(seat, locale)),
    totals: [
      translate(locale, 'documents.roster.total', { size: size ?? roster.seats.length, filled, vacant }),
      ...byKind.map((count) =>
        translate(locale, 'documents.roster.ofKind', {
          kind: kindOf(count.kind, locale),
          seats: count.seats,
          filled: count.filled,
          vacant: count.vacant,
        }),
      ),
    ],
    checksTitle: roster.checks.length === 0 ? '' : translate(locale, 'documents.roster.checks'),
    checks: roster.checks.map(({ ruleId, title, standing, words }) => ({
      head: `${title} (${ruleId}): ${standing}`,
      words: words.join(' '),
    })),
    keeper: roster.keeper ?? { position: '', name: '' },
  };
}

/** The number of a convocation as it is written: 3 is III. */
export function roman(number: number): string {
  const digits = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = number;
  let text = '';
  for (const [value, letters] of digits) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

function printSeat({ ordinal, kind, member }: RosterSeat, locale: DocumentLocale): string[] {
  const of = kindOf(kind, locale);
  if (member === null) return [String(ordinal), translate(locale, 'documents.roster.vacant'), '—', of, '—', '—', '—'];
  const { name, position, proposedBy, since, until, convocations, suspended } = member;
  const days = [since, until].map((on) => (on === null ? '…' : numericDate(on))).join(' — ');
  return [
    String(ordinal),
    suspended ? `${name}\n${translate(locale, 'documents.roster.suspended')}` : name,
    position ?? '—',
    of,
    proposedBy ?? '—',
    days,
    convocations === null ? '—' : String(convocations),
  ];
}

function kindOf(kind: RosterSeat['kind'], locale: DocumentLocale): string {
  return kind === null
    ? translate(locale, 'documents.roster.kindUnknown')
    : translate(locale, `enums.SeatKind_${kind}`);
}
