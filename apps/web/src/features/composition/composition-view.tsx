import { formatDate, formatNumber } from '@kenes/messages';
import { CompositionPicture, type PictureSeat, Unverified } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import type { Words } from '../shared/choices.ts';
import { localeOf } from '../shell/locale.ts';
import css from './composition.module.css';
import { drawnKind, kindWord } from './kinds.ts';

/** A composition on a day, as its picture needs it. */
export const CompositionViewParts = graphql(`
  fragment CompositionViewParts on Composition {
    on filled vacancies suspended state stateLimit statePercent
    byKind { kind seats filled vacant }
    seats { vacant suspended expiresOn kind seat { id ordinal } membership { id person { fullName } } }
  }
`);

type View = ResultOf<typeof CompositionViewParts>;

/** Two months, as the law’s own warning of renewal. */
const SOON = 61;

/** Who sits on a day as a picture, with counts and shares; below it the share of the state part with its limit. */
export async function CompositionView({
  data,
  soonDays = SOON,
}: {
  data: FragmentOf<typeof CompositionViewParts>;
  /** How many days before its end a membership counts as ending soon. */
  soonDays?: number;
}) {
  const it = readFragment(CompositionViewParts, data);
  const [t, code] = await Promise.all([getTranslations(), getLocale()]);
  const locale = localeOf({ locale: code });
  const percent = (value: number) => `${formatNumber(locale, value, { fraction: 1 })}\u00A0%`;
  const limit = dayAfter(it.on, soonDays);
  const soon = it.seats.filter(({ expiresOn }) => expiresOn !== null && expiresOn <= limit);
  // Where everyone's days end together, a mark on each seat would only be noise: it is said once.
  const last = soon[0]?.expiresOn;
  const together = soon.length === it.filled && soon.every(({ expiresOn }) => expiresOn === last);
  const soonIds = new Set(together ? [] : soon.map(({ seat }) => seat.id));
  if (it.seats.length === 0) return <p className={css.soft}>{t('composition.noSeatsYet')}</p>;
  return (
    <div className={css.picture}>
      <CompositionPicture
        seats={it.seats.map((seat) => ({ ...seatOf(t, seat), soon: soonIds.has(seat.seat.id) }))}
        kinds={it.byKind
          .filter(({ seats }) => seats > 0)
          .map(({ kind, filled, vacant }) => ({
            kind: drawnKind(kind),
            label: kindWord(t, kind),
            filled,
            vacant,
            share: it.filled > 0 ? percent((filled / it.filled) * 100) : '—',
          }))}
        words={{
          caption: t('composition.pictureCaption'),
          total: String(it.filled),
          totalLabel: t('composition.seatsTaken', { all: it.seats.length }),
          kind: t('composition.colKind'),
          filled: t('composition.colFilled'),
          vacant: t('composition.colVacant'),
          share: t('composition.colShare'),
          all: t('composition.allSeats'),
          vacantNote: it.vacancies > 0 ? t('composition.vacantNote', { count: it.vacancies }) : undefined,
          suspendedNote: it.suspended > 0 ? t('composition.suspendedNote', { count: it.suspended }) : undefined,
          soonNote: !last
            ? undefined
            : together
              ? t('composition.allSoonNote', { date: formatDate(last) })
              : t('composition.soonNote', { count: soon.length }),
        }}
      />
      {it.statePercent !== null && (
        <p className={css.under}>
          {t('composition.statePart', {
            state: it.state,
            filled: it.filled,
            percent: formatNumber(locale, it.statePercent, { fraction: 1 }),
          })}
          {it.stateLimit !== null && (
            <>
              , {t('composition.stateLimit', { limit: it.stateLimit })}{' '}
              <Unverified help={t('common.unverifiedHelp')}>{t('common.unverified')}</Unverified>
            </>
          )}
        </p>
      )}
    </div>
  );
}

function seatOf(
  t: Words,
  { seat, kind, vacant, suspended, membership }: View['seats'][number],
): Omit<PictureSeat, 'soon'> {
  const ordinal = seat.ordinal;
  const name = membership?.person?.fullName ?? '';
  return {
    key: seat.id,
    kind: drawnKind(kind),
    state: vacant ? 'vacant' : suspended ? 'suspended' : 'filled',
    title: vacant
      ? t('composition.seatVacant', { ordinal })
      : t(suspended ? 'composition.seatSuspended' : 'composition.seatOf', { ordinal, name }),
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
