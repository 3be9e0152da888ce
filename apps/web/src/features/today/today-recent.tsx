import { formatInstant } from '@kenes/messages';
import { Section } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { actWord } from '../journal/act-word.ts';
import { subjectAddress } from '../journal/subject-address.ts';
import css from './today.module.css';

/** A line of the journal, as the panel tells it. */
export const RecentParts = graphql(`
  fragment RecentParts on RecentEntry { act controlForm subjectType subjectId actorName recordedAt }
`);

/** What was done here last, by whom. */
export async function TodayRecent({ base, data }: { base: string; data: readonly FragmentOf<typeof RecentParts>[] }) {
  const [t, locale] = await Promise.all([getTranslations('cabinet'), getLocale()]);
  if (data.length === 0) return null;
  return (
    <Section title={t('recentTitle')} more={<a href={`${base}/journal`}>{t('navJournal')}</a>}>
      <ul className={css.recent}>
        {data.slice(0, 10).map((line) => {
          const entry = readFragment(RecentParts, line);
          const { act, subjectType, subjectId, actorName, recordedAt } = entry;
          const href = subjectAddress(base, subjectType, subjectId);
          const word = actWord(locale, entry);
          return (
            <li key={`${recordedAt} ${act} ${subjectId}`}>
              {href ? <a href={href}>{word}</a> : <span>{word}</span>}
              <small>{[actorName, formatInstant(recordedAt)].filter(Boolean).join(' · ')}</small>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
