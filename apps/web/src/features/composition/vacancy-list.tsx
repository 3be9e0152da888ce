import { formatDate } from '@kenes/messages';
import { SeatKindMark } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import css from './composition.module.css';
import { drawnKind, kinds, kindWord } from './kinds.ts';

/** Seats nobody holds, with whoever held them before. */
export const VacancyParts = graphql(`
  fragment VacancyParts on Composition {
    seats { vacant kind seat { id ordinal version memberships { id until person { fullName } } } }
  }
`);

/** A vacant seat, as its act is offered. */
export type Vacancy = ResultOf<typeof VacancyParts>['seats'][number];

/** So many stand open in a list; more are folded by their kind. */
const OPEN = 6;

/** Vacant seats, each with what may be done about it. */
export async function VacancyList({
  data,
  actOf,
}: {
  data: FragmentOf<typeof VacancyParts>;
  actOf?: (vacancy: Vacancy) => ReactNode;
}) {
  const t = await getTranslations();
  const vacant = readFragment(VacancyParts, data).seats.filter((seat) => seat.vacant);
  const list = (label: string, of: readonly Vacancy[]) => (
    <ul className={css.vacancies} aria-label={label}>
      {of.map((vacancy) => (
        <VacantSeat key={vacancy.seat.id} vacancy={vacancy} act={actOf?.(vacancy)} />
      ))}
    </ul>
  );
  if (vacant.length <= OPEN) return list(t('composition.vacancies'), vacant);
  return [...kinds, null].map((kind) => {
    const of = vacant.filter((vacancy) => vacancy.kind === kind);
    if (of.length === 0) return null;
    const words = t('composition.vacantOfKind', { kind: kindWord(t, kind), count: of.length });
    return (
      <details key={kind} className={css.folded}>
        <summary>
          <SeatKindMark kind={drawnKind(kind)}>{words}</SeatKindMark>
        </summary>
        {list(words, of)}
      </details>
    );
  });
}

async function VacantSeat({ vacancy: { seat, kind }, act }: { vacancy: Vacancy; act: ReactNode }) {
  const t = await getTranslations();
  const last = seat.memberships.at(-1);
  return (
    <li id={`seat-${seat.ordinal}`}>
      <div>
        <strong>{t('composition.seatNumber', { ordinal: seat.ordinal })}</strong>{' '}
        <SeatKindMark kind={drawnKind(kind)}>{kindWord(t, kind)}</SeatKindMark>
        <p className={css.soft}>
          {last?.person && last.until
            ? t('composition.lastHeldBy', { name: last.person.fullName, date: formatDate(last.until) })
            : t('composition.neverHeld')}
        </p>
      </div>
      {act}
    </li>
  );
}
