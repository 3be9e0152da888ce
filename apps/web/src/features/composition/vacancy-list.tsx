import { formatDate } from '@kenes/messages';
import { SeatKindMark } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import css from './composition.module.css';
import { drawnKind, kindWord } from './kinds.ts';

/** Seats nobody holds, with whoever held them before. */
export const VacancyParts = graphql(`
  fragment VacancyParts on Composition {
    seats { vacant kind seat { id ordinal version memberships { id until person { fullName } } } }
  }
`);

/** A vacant seat, as its act is offered. */
export type Vacancy = ResultOf<typeof VacancyParts>['seats'][number];

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
  return (
    <ul className={css.vacancies} aria-label={t('composition.vacancies')}>
      {vacant.map((vacancy) => {
        const { seat, kind } = vacancy;
        const last = seat.memberships.at(-1);
        return (
          <li key={seat.id} id={`seat-${seat.ordinal}`}>
            <div>
              <strong>{t('composition.seatNumber', { ordinal: seat.ordinal })}</strong>{' '}
              <SeatKindMark kind={drawnKind(kind)}>{kindWord(t, kind)}</SeatKindMark>
              <p className={css.soft}>
                {last?.person && last.until
                  ? t('composition.lastHeldBy', { name: last.person.fullName, date: formatDate(last.until) })
                  : t('composition.neverHeld')}
              </p>
            </div>
            {actOf?.(vacancy)}
          </li>
        );
      })}
    </ul>
  );
}
