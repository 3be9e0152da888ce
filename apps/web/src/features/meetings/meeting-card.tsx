import { formatDate } from '@kenes/messages';
import { Icon, LinkButton } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { daysBetween } from '../candidacy/days-to-closing.ts';
import { todayInAlmaty } from '../desk/today.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { localeOf } from '../shell/locale.ts';
import { DayStanding, dayWord, MeetingDayParts } from './meeting-days.tsx';
import { MeetingName, MeetingNameParts } from './meeting-name.tsx';
import { MeetingStanding } from './meeting-standing.tsx';
import css from './meetings.module.css';
import { gathers, onAgenda } from './states.ts';
import { hours, howFar, longDay } from './when.ts';

/** A sitting ahead, as a card tells it. */
export const MeetingCardParts = graphql(
  `
  fragment MeetingCardParts on Meeting {
    id state plannedOn startsAt endsAt
    place { ...SaidParts }
    agenda { id state }
    days { ...MeetingDayParts }
    ...MeetingNameParts
  }
`,
  [SaidParts, MeetingDayParts, MeetingNameParts],
);

/** The next sittings: when, where, what of law is still to be done before each. */
export async function MeetingCards({
  base,
  data,
}: {
  base: string;
  data: readonly FragmentOf<typeof MeetingCardParts>[];
}) {
  const [t, code] = await Promise.all([getTranslations(), getLocale()]);
  const locale = localeOf({ locale: code });
  const today = todayInAlmaty();
  return (
    <ul className={css.cards}>
      {readFragment(MeetingCardParts, data).map((it) => {
        const now = gathers(it.state);
        return (
          <li key={it.id} className={css.meeting} data-now={now || undefined}>
            <div className={css.date}>
              <time dateTime={it.startsAt}>
                <strong>{longDay(locale, it.startsAt)}</strong>
                <span className="tabular">{hours(it)}</span>
              </time>
              <span className={css.far}>
                {now ? t('meetings.runsNow') : howFar(t, daysBetween(today, it.plannedOn))}
              </span>
            </div>
            <div className={css.what}>
              <h3>
                <a href={`${base}/${it.id}`} data-row>
                  <MeetingName data={it} />
                </a>
              </h3>
              <p className={css.meta}>
                <MeetingStanding state={it.state} />
                <span>
                  <Icon name="pin" size={16} /> {it.place ? <Said text={it.place} quiet /> : t('meetings.noPlace')}
                </span>
                <span>
                  <Icon name="document" size={16} />{' '}
                  {t('meetings.items', { count: it.agenda.filter(({ state }) => onAgenda(state)).length })}
                </span>
              </p>
              {!now && it.days.some(({ what }) => what !== 'PROTOCOL') && (
                <dl className={css.clocks}>
                  {it.days
                    .filter(({ what }) => what !== 'PROTOCOL')
                    .map((day) => (
                      <div key={day.what}>
                        <dt>
                          {dayWord(t, day.what)}
                          {day.due && !day.doneOn && (
                            <small className="tabular">{t('meetings.dayBy', { date: formatDate(day.due) })}</small>
                          )}
                        </dt>
                        <dd>
                          <DayStanding day={day} />
                        </dd>
                      </div>
                    ))}
                </dl>
              )}
            </div>
            <div className={css.go}>
              <LinkButton
                kind={now ? 'primary' : 'secondary'}
                size="small"
                iconAfter="arrowRight"
                href={`${base}/${it.id}${now ? '/room' : ''}`}
              >
                {t(now ? 'meetings.toRoom' : 'meetings.open')}
              </LinkButton>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
