import { StatTile } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { addresses, withQuery } from '../portal/addresses.ts';
import css from './home.module.css';

export const MonthFigures_figures = graphql(`
  fragment MonthFigures on PublicFigures { missions events recommendations answered executed overdue }
`);

/** What councils did in a month and bodies answered, in figures; each opens its list. */
export async function MonthFigures({ data, month }: { data: FragmentOf<typeof MonthFigures_figures>; month: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('portal')]);
  const to = addresses(locale);
  const { missions, events, recommendations, answered, executed, overdue } = readFragment(MonthFigures_figures, data);
  return (
    <div className={css.tiles}>
      <StatTile
        figure={missions}
        label={t('figureMissions', { count: missions })}
        href={withQuery(to.missions, { month })}
      />
      <StatTile figure={events} label={t('figureEvents', { count: events })} href={withQuery(to.events, { month })} />
      <StatTile
        figure={recommendations}
        label={t('figureRecommendations', { count: recommendations })}
        href={withQuery(to.recommendations, { month })}
      />
      <StatTile
        figure={answered}
        label={t('figureAnswered', { count: answered })}
        href={withQuery(to.tracks, { answered: month })}
      />
      <StatTile
        figure={executed}
        label={t('figureExecuted', { count: executed })}
        href={withQuery(to.tracks, { executed: month })}
      />
      <StatTile
        figure={overdue}
        label={t('figureOverdue', { count: overdue })}
        href={withQuery(to.tracks, { is: 'OVERDUE' })}
      />
    </div>
  );
}
