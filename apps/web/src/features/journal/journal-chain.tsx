import { formatDate, formatInstant } from '@kenes/messages';
import { Section, Timeline } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { actWord } from './act-word.ts';

/** Lines of the journal about one thing. */
export const JournalChainParts = graphql(`
  fragment JournalChainParts on JournalLineConnection {
    nodes {
      id seq act controlForm actorName onBehalfOf occurredOn recordedAt recordedLater times
      acknowledged { code reason }
    }
  }
`);

/** The chain of acts: who did what, when it happened and, where that differs, when it was entered; reasons given stand with their act. */
export async function JournalChain({ base, data }: { base: string; data: FragmentOf<typeof JournalChainParts> }) {
  const { nodes } = readFragment(JournalChainParts, data);
  const [t, locale] = await Promise.all([getTranslations('cabinet'), getLocale()]);
  if (nodes.length === 0) return null;
  return (
    <Section title={t('chain')} id="chain" more={<a href={`${base}/journal`}>{t('navJournal')}</a>}>
      <Timeline
        label={t('chain')}
        items={nodes.map((line) => ({
          key: line.id,
          date: formatDate(line.occurredOn),
          dateTime: line.occurredOn,
          title: actWord(locale, line),
          detail: (
            <>
              {[
                line.actorName,
                line.times > 1 && t('savedTimes', { count: line.times }),
                line.onBehalfOf && t('onBehalf', { name: line.onBehalfOf }),
                line.recordedLater && t('enteredLater', { date: formatInstant(line.recordedAt) }),
              ]
                .filter(Boolean)
                .join(' · ')}
              {[...new Set(line.acknowledged.map(({ reason }) => reason))].map((reason) => (
                <p key={reason}>
                  {t('reasonsGiven')}: {reason}
                </p>
              ))}
            </>
          ),
        }))}
      />
    </Section>
  );
}
