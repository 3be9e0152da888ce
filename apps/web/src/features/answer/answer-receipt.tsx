'use client';

import { Banner, Button, Facts } from '@kenes/ui';
import { useTranslations } from 'next-intl';
import { graphql, type ResultOf } from '../../graphql.ts';
import css from './answer.module.css';
import type { Answerable } from './answer-facts.ts';
import { printed } from './printed.ts';

export const ReceiptParts = graphql(`
  fragment Receipt on AnswerRecommendationsSuccess @_unmask {
    letter { id counterNumber counterDate receivedOn }
    answers { id trackId kind arrivedOn late fileIds }
  }
`);

/** What was received, as the API wrote it down. */
export type Receipt = ResultOf<typeof ReceiptParts>;

/** After sending: what has arrived and when, in time or not, and what comes next. It prints. */
export function AnswerReceipt({ receipt, tracks }: { receipt: Receipt; tracks: readonly Answerable[] }) {
  const t = useTranslations('answer');
  const { letter, answers } = receipt;
  const numberOf = (id: string) => tracks.find((track) => track.id === id)?.recommendationNumber;
  return (
    <section className={css.receipt} aria-labelledby="receipt">
      <Banner kind="good" title={<span id="receipt">{t('receiptTitle')}</span>}>
        {t('receiptNext')}
      </Banner>
      <Facts
        facts={[
          { term: t('receivedOn'), value: letter.receivedOn && printed(letter.receivedOn) },
          {
            term: t('yourNumber'),
            value: [
              letter.counterNumber && `№ ${letter.counterNumber}`,
              letter.counterDate && printed(letter.counterDate),
            ]
              .filter(Boolean)
              .join(', '),
          },
          ...answers.map(({ trackId, kind, late, fileIds }) => ({
            term: numberOf(trackId) ? t('recommendation', { number: numberOf(trackId) ?? '' }) : t('answer'),
            value: [
              t(`kind_${kind}`),
              kind === 'INTERIM' ? t('clockGoesOn') : late === null ? null : t(late ? 'wasLate' : 'wasInTime'),
              fileIds.length > 0 && t('filesLine', { count: fileIds.length }),
            ]
              .filter(Boolean)
              .join(' · '),
          })),
        ]}
      />
      <div className={css.noPrint}>
        <Button kind="secondary" icon="print" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </section>
  );
}
