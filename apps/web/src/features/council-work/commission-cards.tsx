import { formatDate } from '@kenes/messages';
import { Icon, StateBadge } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { todayInAlmaty } from '../desk/today.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import css from './council-work.module.css';

/** A commission on a list. */
export const CommissionCardParts = graphql(
  `
  fragment CommissionCardParts on Commission {
    id state formedOn closedOn published
    name { ...SaidParts }
    directions { ...SaidParts }
    head { id name }
    acting { id office name startsOn until }
    members { id leftOn advisory }
  }
`,
  [SaidParts],
);

const tones = { PROPOSED: 'draft', ACTIVE: 'onTime', CLOSED: 'closed' } as const;

/** Where a commission stands. */
export async function CommissionStanding({ state }: { state: keyof typeof tones }) {
  const t = await getTranslations('enums');
  return (
    <StateBadge tone={tones[state]} icon={state === 'ACTIVE' ? 'users' : state === 'CLOSED' ? 'minus' : 'pencil'}>
      {t(`CommissionState_${state}`)}
    </StateBadge>
  );
}

/** Commissions as cards: what each does, who heads it today, how many are in it. */
export async function CommissionCards({
  here,
  data,
}: {
  here: string;
  data: readonly FragmentOf<typeof CommissionCardParts>[];
}) {
  const t = await getTranslations('councilWork');
  const today = todayInAlmaty();
  return (
    <ul className={css.cards}>
      {readFragment(CommissionCardParts, data).map((it) => {
        const acting = it.acting.find(
          ({ office, startsOn, until }) => office === 'HEAD' && startsOn <= today && today <= until,
        );
        const there = it.members.filter(({ leftOn }) => leftOn === null || leftOn >= today);
        const experts = there.filter(({ advisory }) => advisory).length;
        return (
          <li key={it.id} className={css.card}>
            <div className={css.cardHead}>
              <h3>
                <a href={`${here}/${it.id}`}>
                  <Said text={it.name} />
                </a>
              </h3>
              <CommissionStanding state={it.state} />
            </div>
            {it.directions && (
              <p>
                <Said text={it.directions} />
              </p>
            )}
            <p className={css.meta}>
              <span>
                <Icon name="user" size={16} />
                {acting
                  ? t('actingUntil', { name: acting.name, date: formatDate(acting.until) })
                  : it.head
                    ? t('headIs', { name: it.head.name })
                    : t('noHead')}
              </span>
              <span>
                <Icon name="users" size={16} />
                {t('memberCount', { count: there.length - experts })}
                {experts > 0 && `, ${t('expertCount', { count: experts })}`}
              </span>
              <span>
                <Icon name="calendar" size={16} />
                {it.closedOn
                  ? t('closedOn', { date: formatDate(it.closedOn) })
                  : it.formedOn
                    ? t('formed', { date: formatDate(it.formedOn) })
                    : t('notFormed')}
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
