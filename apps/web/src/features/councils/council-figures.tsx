import { StatTile } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from '../home/home.module.css';
import { addresses, withQuery } from '../portal/addresses.ts';

export const CouncilFigures_figures = graphql(`
  fragment CouncilFigures on PublicFigures { missions recommendations sent answered answeredInTime executed overdue }
`);

/** What came of a council's work, of all time; each figure opens its list. */
export async function CouncilFigures({
  data,
  council,
}: {
  data: FragmentOf<typeof CouncilFigures_figures>;
  council: string;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('portal')]);
  const to = addresses(locale);
  const figures = readFragment(CouncilFigures_figures, data);
  const list = (is: string) => withQuery(to.tracks, { council, is });
  return (
    <div className={css.tiles}>
      <StatTile
        figure={figures.missions}
        label={t('figureMissions', { count: figures.missions })}
        href={withQuery(to.missions, { council })}
      />
      <StatTile
        figure={figures.recommendations}
        label={t('figureRecommendations', { count: figures.recommendations })}
        href={withQuery(to.recommendations, { council })}
      />
      <StatTile figure={figures.sent} label={t('figureSent', { count: figures.sent })} href={list('SENT_TO_BODY')} />
      <StatTile
        figure={figures.answered}
        label={t('figureAnswered', { count: figures.answered })}
        note={t('ofThemInTime', { count: figures.answeredInTime })}
        href={list('ANSWERED')}
      />
      <StatTile
        figure={figures.executed}
        label={t('figureExecuted', { count: figures.executed })}
        href={list('EXECUTED')}
      />
      <StatTile
        figure={figures.overdue}
        label={t('figureOverdue', { count: figures.overdue })}
        href={list('OVERDUE')}
      />
    </div>
  );
}
