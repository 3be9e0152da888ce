import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import type { FormWords } from '../shared/form-words.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { localeOf } from '../shell/locale.ts';
import { carryItemSpec } from './agenda-specs.ts';
import { AgendaAct } from './meeting-act.tsx';
import css from './meetings.module.css';
import { longDay } from './when.ts';

/** A question that waits for a later agenda. */
export const WaitingItemParts = graphql(
  `fragment WaitingItemParts on AgendaItem { id state endedBecause title { text ...SaidParts } meeting { id startsAt } }`,
  [SaidParts],
);

/** Questions that earlier sittings put off or did not come to, each to be taken over; nothing where none waits. */
export async function WaitingItems({
  base,
  meetingId,
  items,
  words,
}: {
  /** The council's sittings in the cabinet. */
  base: string;
  meetingId: string;
  items: readonly FragmentOf<typeof WaitingItemParts>[];
  words: FormWords;
}) {
  const [t, code] = await Promise.all([getTranslations(), getLocale()]);
  const locale = localeOf({ locale: code });
  if (items.length === 0) return null;
  return (
    <details className={css.waiting}>
      <summary>
        {t('meetings.waitingItems')} ({items.length})
      </summary>
      <ul className={css.people}>
        {readFragment(WaitingItemParts, items).map(({ id, title, endedBecause, meeting }) => (
          <li key={id}>
            <span>
              <Said text={title} />
              <small>
                {meeting && <a href={`${base}/${meeting.id}`}>{longDay(locale, meeting.startsAt, true)}</a>}
                {endedBecause && ` · ${t('meetings.endedBecause', { reason: endedBecause })}`}
              </small>
            </span>
            <AgendaAct
              act="carryAgendaItem"
              spec={carryItemSpec(t, meetingId, { id, title })}
              words={words}
              kind="secondary"
              size="small"
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
