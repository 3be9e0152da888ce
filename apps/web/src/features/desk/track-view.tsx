import { messagesFor } from '@kenes/messages';
import { MissingText, PageHead, Section } from '@kenes/ui';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { AnswerableParts, isAwaited } from '../answer/answer-facts.ts';
import { AnswerForm } from '../answer/answer-form.tsx';
import { formWords } from '../shared/form-words.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { GivenAnswers, GivenAnswersParts } from './given-answers.tsx';
import { todayInAlmaty } from './today.ts';
import { TrackClock, TrackClockParts } from './track-clock.tsx';

export const TrackViewParts = graphql(
  `fragment TrackView on Track {
    id letterNumber sentOn
    bodyName { text }
    councilName { text ...SaidParts }
    ...Answerable ...TrackClock ...GivenAnswers
  }`,
  [SaidParts, AnswerableParts, TrackClockParts, GivenAnswersParts],
);

/** One recommendation that came without a letter of its own: another body passed it on. It is answered as any other. */
export async function TrackView({ data, files }: { data: FragmentOf<typeof TrackViewParts>; files: string }) {
  const track = readFragment(TrackViewParts, data);
  const [t, locale, words] = await Promise.all([getTranslations(), getLocale(), formWords()]);
  const open = isAwaited(track);
  return (
    <>
      <PageHead
        over={<Said text={track.councilName} />}
        title={t('answer.recommendation', { number: track.recommendationNumber })}
        lead={open ? t('desk.separately') : undefined}
      />
      {open ? (
        <Section title={t('desk.openTracks', { count: 1 })}>
          <NextIntlClientProvider locale={locale} messages={messagesFor(locale, ['answer'])}>
            <AnswerForm
              letterId={track.id}
              tracks={[track]}
              clocks={[
                <div key={track.id}>
                  {track.wording.missing && <MissingText>{t('common.notTranslated')}</MissingText>}
                  <TrackClock data={track} />
                  <GivenAnswers data={track} files={files} />
                </div>,
              ]}
              ends={{
                bodyName: track.bodyName.text,
                councilName: track.councilName.text,
                letterNumber: track.letterNumber,
                letterDate: track.sentOn,
              }}
              upload={{ trackId: track.id }}
              today={todayInAlmaty()}
              words={words}
            />
          </NextIntlClientProvider>
        </Section>
      ) : (
        <GivenAnswers data={track} files={files} whole />
      )}
    </>
  );
}
