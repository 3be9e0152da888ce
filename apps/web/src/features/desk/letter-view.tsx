import { formatDate, messagesFor } from '@kenes/messages';
import { Banner, Facts, Icon, MissingText, PageHead, Prose, Section } from '@kenes/ui';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { AnswerableParts, isAwaited } from '../answer/answer-facts.ts';
import { AnswerForm } from '../answer/answer-form.tsx';
import { formWords } from '../shared/form-words.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { BodyAct } from './body-act.tsx';
import { CarriedDocument, CarriedDocumentParts } from './carried-document.tsx';
import css from './desk.module.css';
import { GivenAnswers, GivenAnswersParts } from './given-answers.tsx';
import { todayInAlmaty } from './today.ts';
import { TrackClock, TrackClockParts } from './track-clock.tsx';

export const LetterViewParts = graphql(
  `fragment LetterView on Letter {
    id number datedOn sentOn receivedOn subject bodyText language
    signatory signatoryPosition executorName executorPhone correspondent
    papers { id name }
    viewerMay { confirmReceipt { outcome } }
    finalDocument { ...CarriedDocument }
    council { name { text ...SaidParts } }
    tracks { id bodyName { text } ...Answerable ...TrackClock ...GivenAnswers }
  }`,
  [SaidParts, AnswerableParts, TrackClockParts, GivenAnswersParts, CarriedDocumentParts],
);

/** A council's letter as its addressee reads and answers it, at the desk and by the letter's link alike. */
export async function LetterView({
  data,
  upload,
  files,
}: {
  data: FragmentOf<typeof LetterViewParts>;
  /** What an answer's file belongs to. */
  upload: Readonly<Record<string, string>>;
  /** The capacity in which files are read, as it stands in their addresses. */
  files: string;
}) {
  const letter = readFragment(LetterViewParts, data);
  const [t, common, locale, words] = await Promise.all([
    getTranslations('desk'),
    getTranslations('common'),
    getLocale(),
    formWords(),
  ]);
  const open = letter.tracks.filter(isAwaited);
  const answered = letter.tracks.filter((track) => !isAwaited(track));
  const late = open.some(({ daysLeft }) => daysLeft !== null && daysLeft < 0);
  const day = (date: string | null) => date && formatDate(date);
  return (
    <>
      <PageHead
        over={letter.council ? <Said text={letter.council.name} /> : t('letterOver')}
        title={<span lang={letter.language}>{letter.subject}</span>}
        meta={t('letterMeta', { number: letter.number ?? '—', date: day(letter.datedOn) ?? '—' })}
      />
      <Section title={letter.bodyText ? t('letterText') : t('letterFacts')}>
        {letter.bodyText && (
          <Prose>
            <p lang={letter.language} style={{ whiteSpace: 'pre-line' }}>
              {letter.bodyText}
            </p>
          </Prose>
        )}
        <Facts
          facts={[
            { term: t('signedBy'), value: [letter.signatoryPosition, letter.signatory].filter(Boolean).join(' ') },
            { term: t('contact'), value: [letter.executorName, letter.executorPhone].filter(Boolean).join(', ') },
            { term: t('sentOn'), value: day(letter.sentOn) },
            { term: t('receivedOn'), value: day(letter.receivedOn) },
            {
              term: t('papers'),
              value:
                letter.papers.length > 0 ? (
                  <span className={css.papers}>
                    {letter.papers.map(({ id, name }) => (
                      <a key={id} href={`/api/files/${id}/original?acting=${files}`} className={css.line}>
                        <Icon name="file" size={18} /> {name}
                      </a>
                    ))}
                  </span>
                ) : null,
            },
          ]}
        />
        {!letter.receivedOn && letter.viewerMay.confirmReceipt.outcome !== 'REFUSED' && (
          <BodyAct
            act="confirmReceipt"
            spec={{
              label: t('confirmReceipt'),
              lead: t('confirmReceiptLead'),
              hidden: { letterId: letter.id },
              fields: [
                {
                  kind: 'date',
                  name: 'receivedOn',
                  label: t('confirmReceivedOn'),
                  value: todayInAlmaty(),
                  required: true,
                },
                { kind: 'text', name: 'number', label: t('confirmNumber'), hint: t('confirmNumberHint'), narrow: true },
              ],
            }}
            words={words}
            size="small"
            kind="secondary"
          />
        )}
      </Section>
      {letter.finalDocument && <CarriedDocument data={letter.finalDocument} />}
      {letter.tracks.length > 0 && (
        <Section id="answer" title={open.length > 0 ? t('openTracks', { count: open.length }) : t('allAnswered')}>
          {open.length > 0 && <p>{t('separately')}</p>}
          {late && (
            <Banner kind="warning" title={t('lateTitle')}>
              {t('lateHelp')}
            </Banner>
          )}
          <NextIntlClientProvider locale={locale} messages={messagesFor(locale, ['answer'])}>
            <AnswerForm
              letterId={letter.id}
              tracks={open}
              clocks={open.map((track) => (
                <div key={track.id}>
                  {track.wording.missing && <MissingText>{common('notTranslated')}</MissingText>}
                  <TrackClock data={track} />
                  <GivenAnswers data={track} files={files} />
                </div>
              ))}
              ends={{
                bodyName: letter.tracks[0]?.bodyName.text ?? letter.correspondent,
                councilName: letter.council?.name.text ?? '',
                letterNumber: letter.number,
                letterDate: letter.datedOn,
              }}
              upload={upload}
              today={todayInAlmaty()}
              words={words}
            />
          </NextIntlClientProvider>
        </Section>
      )}
      {answered.length > 0 && (
        <Section title={t('alreadyAnswered')}>
          {answered.map((track) => (
            <GivenAnswers key={track.id} data={track} files={files} whole />
          ))}
        </Section>
      )}
    </>
  );
}
