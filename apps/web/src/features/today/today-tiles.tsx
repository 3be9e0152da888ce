import { StatTile } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from './today.module.css';

/** How many wait, of all. */
export const TodayTilesParts = graphql(`
  fragment TodayTilesParts on TodayCounts {
    overdue dueToday dueThisWeek toSend answersToAssess lettersToRegister findingsToConfirm finalDocumentsDue publicationsDue
  }
`);

/** The figures of the morning; each opens its list. */
export async function TodayTiles({ base, data }: { base: string; data: FragmentOf<typeof TodayTilesParts> }) {
  const counts = readFragment(TodayTilesParts, data);
  const t = await getTranslations('cabinet');
  const tracks = (filter: string) => `${base}/recommendations?is=${filter}`;
  return (
    <div className={css.tiles}>
      <StatTile figure={counts.overdue} label={t('tileOverdue')} href={tracks('OVERDUE')} />
      <StatTile figure={counts.dueToday + counts.dueThisWeek} label={t('tileThisWeek')} href="#soon" />
      <StatTile figure={counts.toSend} label={t('tileToSend')} href={tracks('TO_SEND')} />
      <StatTile figure={counts.answersToAssess} label={t('tileToAssess')} href={tracks('TO_ASSESS')} />
      <StatTile figure={counts.lettersToRegister} label={t('tileToRegister')} href={`${base}/letters?state=ARRIVED`} />
      <StatTile figure={counts.findingsToConfirm} label={t('tileFindings')} href="#findings" />
      <StatTile figure={counts.finalDocumentsDue} label={t('tileDocuments')} href="#documents" />
      <StatTile figure={counts.publicationsDue} label={t('tilePublications')} href="#publications" />
    </div>
  );
}
