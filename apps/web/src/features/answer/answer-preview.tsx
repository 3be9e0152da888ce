'use client';

import { useTranslations } from 'next-intl';
import css from './answer.module.css';
import type { Answerable, letterIn, Said } from './answer-facts.ts';
import { printed } from './printed.ts';

/** The letters' two ends: who writes, to whom, to which letter. */
export type Ends = {
  bodyName: string;
  councilName: string;
  /** The council's letter that is answered. */
  letterNumber: string | null;
  letterDate: string | null;
};

/** The answer as it will stand on paper, before it is sent. */
export function AnswerPreview({
  ends,
  letter,
  said,
  tracks,
}: {
  ends: Ends;
  letter: ReturnType<typeof letterIn>;
  said: readonly Said[];
  tracks: readonly Answerable[];
}) {
  const t = useTranslations('answer');
  return (
    <article className={css.paper} aria-label={t('previewTitle')}>
      <header className={css.paperHead}>
        <strong>{ends.bodyName}</strong>
        <span>{ends.councilName}</span>
      </header>
      <p className={css.paperNumbers}>
        {letter.number ? `№ ${letter.number}` : t('withoutNumber')}
        {letter.datedOn && `, ${printed(letter.datedOn)}`}
        {ends.letterNumber && (
          <>
            <br />
            {t('onYourLetter', {
              number: ends.letterNumber,
              date: ends.letterDate ? printed(ends.letterDate) : '—',
            })}
          </>
        )}
      </p>
      {said.map((answer) => {
        const track = tracks.find(({ id }) => id === answer.trackId);
        return (
          <section key={answer.trackId} className={css.paperItem}>
            <p>
              <strong>{t('recommendation', { number: track?.recommendationNumber ?? '' })}</strong>{' '}
              <span lang={track?.wording.lang}>{track?.wording.text}</span>
            </p>
            <p>
              <strong>{t(`kind_${answer.kind}`)}.</strong> {answer.decision}
            </p>
            {answer.forwardedTo && <p>{t('forwardedLine', { body: answer.forwardedTo })}</p>}
            {answer.reasoning && <p className={css.paperText}>{answer.reasoning}</p>}
            {answer.promisedOn && <p>{t('promisedLine', { date: printed(answer.promisedOn) })}</p>}
          </section>
        );
      })}
      {letter.fileIds.length > 0 && <p>{t('filesLine', { count: letter.fileIds.length })}</p>}
      <p className={css.paperSign}>
        <span>{letter.signerPosition || '—'}</span>
        <span>{letter.signer || t('withoutSigner')}</span>
      </p>
      {(letter.executor || letter.executorPhone) && (
        <p className={css.paperExecutor}>
          {t('executorShort')} {[letter.executor, letter.executorPhone].filter(Boolean).join(', ')}
        </p>
      )}
    </article>
  );
}
