import { formatDate } from '@kenes/messages';
import { Rows, Section } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from './competitions.module.css';

/** Where a competition was announced, extended, cancelled, its results told. */
export const PublicationListParts = graphql(`
  fragment PublicationListParts on Competition {
    publications { id purpose place outlet url publishedOn closesOn }
  }
`);

/** The publications of a competition in their order, each with its address. */
export async function PublicationList({ data }: { data: FragmentOf<typeof PublicationListParts> }) {
  const { publications } = readFragment(PublicationListParts, data);
  const t = await getTranslations();
  return (
    <Section title={t('competitions.publications')} id="publications">
      {publications.length === 0 ? (
        <p className={css.soft}>{t('competitions.noPublications')}</p>
      ) : (
        <Rows
          label={t('competitions.publications')}
          rows={publications.map(({ id, purpose, place, outlet, url, publishedOn, closesOn }) => ({
            key: id,
            icon: url ? 'globe' : 'document',
            title: url ? <a href={url}>{outlet}</a> : outlet,
            note: [
              formatDate(publishedOn),
              t(`enums.CompetitionPublicationPurpose_${purpose}`),
              t(`enums.AnnouncementPlace_${place}`),
              closesOn && purpose !== 'RESULTS' && t('competitions.publicationUntil', { date: formatDate(closesOn) }),
              !url && t('competitions.publicationNoLink'),
            ]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      )}
    </Section>
  );
}
