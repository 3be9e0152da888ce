import { formatDate, formatInstant } from '@kenes/messages';
import { Card, Facts, StateBadge } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import css from './dossier.module.css';

/** A body's answer with everything that stands on its paper. */
export const AnswerCardParts = graphql(`
  fragment AnswerCardParts on Answer {
    id kind number datedOn arrivedOn reasoning decision promisedOn forwardedTo signer signerPosition executor executorPhone
    enteredBy recordedAt quality qualityNote assessedOn incomplete late fileIds answerLetterId
  }
`);

/** The answer as it came: what the body says, who signed it, its files, and the council's judgement. */
export async function AnswerCard({ tenant, data }: { tenant: string; data: FragmentOf<typeof AnswerCardParts> }) {
  const answer = readFragment(AnswerCardParts, data);
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const files = answer.fileIds.map((id, place) => (
    <a key={id} href={`/api/files/${id}/original?acting=tenant:${tenant}`}>
      {t('cabinet.file', { number: String(place + 1) })}
    </a>
  ));
  return (
    <Card>
      <div className={css.answerHead}>
        <StateBadge tone="answered">{t(`enums.AnswerKind_${answer.kind}`)}</StateBadge>
        {answer.late && <StateBadge tone="overdue">{t('cabinet.late')}</StateBadge>}
        {answer.incomplete && <StateBadge tone="dueSoon">{t('cabinet.incomplete')}</StateBadge>}
        {answer.quality && <StateBadge tone="draft">{t(`enums.AnswerQuality_${answer.quality}`)}</StateBadge>}
      </div>
      {answer.reasoning && <p className={css.reasoning}>{answer.reasoning}</p>}
      {answer.decision && <p>{answer.decision}</p>}
      <Facts
        facts={[
          {
            term: t('cabinet.answerOf'),
            value: [
              answer.number && `№ ${answer.number}`,
              answer.datedOn && formatDate(answer.datedOn),
              `${t('cabinet.arrived')} ${formatDate(answer.arrivedOn)}`,
            ]
              .filter(Boolean)
              .join(', '),
          },
          { term: t('cabinet.signedBy'), value: [answer.signer, answer.signerPosition].filter(Boolean).join(', ') },
          { term: t('cabinet.preparedBy'), value: [answer.executor, answer.executorPhone].filter(Boolean).join(', ') },
          { term: t('cabinet.forwardedTo'), value: answer.forwardedTo },
          { term: t('cabinet.promisedBy'), value: answer.promisedOn && formatDate(answer.promisedOn) },
          { term: t('cabinet.files'), value: files.length > 0 ? <span className={css.files}>{files}</span> : null },
          {
            term: t('cabinet.qualityNote'),
            value: [answer.qualityNote, answer.assessedOn && formatDate(answer.assessedOn)].filter(Boolean).join(', '),
          },
          {
            term: t('cabinet.letter'),
            value: answer.answerLetterId && (
              <a href={`/${locale}/t/${tenant}/letters/${answer.answerLetterId}`}>{t('common.open')}</a>
            ),
          },
        ]}
      />
      <p className={css.soft}>
        {answer.enteredBy && t(`enums.AnswerEnteredBy_${answer.enteredBy}`)}
        {answer.recordedAt && `, ${formatInstant(answer.recordedAt)}`}
      </p>
    </Card>
  );
}
