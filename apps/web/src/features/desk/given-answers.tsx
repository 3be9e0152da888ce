import { formatDate } from '@kenes/messages';
import { Card, Icon, StateBadge, Wording } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { Said, SaidParts } from '../shared/said.tsx';
import { StandingBadge, StandingParts } from '../shared/standing.tsx';
import css from './desk.module.css';

export const GivenAnswersParts = graphql(
  `fragment GivenAnswers on Track {
    recommendationNumber
    wording { lang ...SaidParts }
    ...StandingParts
    answers {
      id kind number datedOn arrivedOn decision reasoning promisedOn forwardedTo signer signerPosition late
      quality qualityNote fileIds
    }
  }`,
  [SaidParts, StandingParts],
);

/** What was answered to one recommendation so far, the council's judgement included; `whole` shows the recommendation too. */
export async function GivenAnswers({
  data,
  files,
  whole = false,
}: {
  data: FragmentOf<typeof GivenAnswersParts>;
  files: string;
  whole?: boolean;
}) {
  const t = await getTranslations();
  const track = readFragment(GivenAnswersParts, data);
  const answers = track.answers.map((answer) => (
    <div key={answer.id} className={css.answer}>
      <p className={css.line}>
        <StateBadge tone={answer.kind === 'INTERIM' ? 'waiting' : 'answered'}>
          {t(`enums.AnswerKind_${answer.kind}`)}
        </StateBadge>
        <span className={css.quiet}>
          {answer.number
            ? t('desk.answerNumber', { number: answer.number, date: formatDate(answer.datedOn ?? answer.arrivedOn) })
            : t('desk.withoutNumber', { date: formatDate(answer.datedOn ?? answer.arrivedOn) })}
          {answer.late !== null && ` · ${t(answer.late ? 'answer.wasLate' : 'answer.wasInTime')}`}
        </span>
      </p>
      {answer.forwardedTo && <p>{t('answer.forwardedLine', { body: answer.forwardedTo })}</p>}
      {answer.decision && <p className={css.text}>{answer.decision}</p>}
      {answer.reasoning && <p className={css.text}>{answer.reasoning}</p>}
      {answer.promisedOn && <p>{t('answer.promisedLine', { date: formatDate(answer.promisedOn) })}</p>}
      {answer.signer && (
        <p className={css.quiet}>{[answer.signerPosition, answer.signer].filter(Boolean).join(', ')}</p>
      )}
      {answer.fileIds.length > 0 && (
        <p className={css.line}>
          {answer.fileIds.map((id, place) => (
            <a key={id} href={`/api/files/${id}/original?acting=${files}`} className={css.line}>
              <Icon name="file" size={18} /> {t('desk.file', { number: place + 1 })}
            </a>
          ))}
        </p>
      )}
      {answer.quality && (
        <p className={css.quiet}>
          {t('desk.councilSays')}: <strong>{t(`enums.AnswerQuality_${answer.quality}`)}</strong>
          {answer.qualityNote && `. ${answer.qualityNote}`}
        </p>
      )}
    </div>
  ));
  if (!whole) return answers;
  return (
    <Card>
      <p className={css.line}>
        <strong>{t('answer.recommendation', { number: track.recommendationNumber })}</strong>
        <StandingBadge track={track} />
      </p>
      <Wording lang={track.wording.lang}>
        <Said text={track.wording} />
      </Wording>
      {answers}
    </Card>
  );
}
