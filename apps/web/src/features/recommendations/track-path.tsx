import { formatDate } from '@kenes/messages';
import { Track, type TrackStep } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import { addresses } from '../portal/addresses.ts';
import { Localized } from '../portal/localized.tsx';
import { WhyDue, WhyDue_why } from '../portal/why-due.tsx';
import { AnswerPaper, AnswerPaper_answer } from './answer-paper.tsx';
import { StandingBadge, StandingBadge_track } from './standing-badge.tsx';
import css from './track-path.module.css';

export const TrackPath_track = graphql(
  `fragment TrackPath on Track {
    id state standing bodyId sentOn receivedOn receiptKind letterNumber dueOn executeBy answeredOn answerKind answeredLate
    quality reanswerAskedOn reanswerBy escalatedOn executedOn executionText closedOn closedBecause
    bodyName { text lang missing }
    answers { id assessedOn quality kind ...AnswerPaper }
    whyThisDate { ...WhyDue }
    ...StandingBadge
  }`,
  [AnswerPaper_answer, WhyDue_why, StandingBadge_track],
);

type TrackFacts = ResultOf<typeof TrackPath_track>;

/** A recommendation on its way to one addressee: sent, received, answered, judged, executed; then the answers themselves. */
export async function TrackPath({ data }: { data: FragmentOf<typeof TrackPath_track> }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  const track = readFragment(TrackPath_track, data);
  return (
    <Track
      addressee={
        <a href={addresses(locale).body(track.bodyId)}>
          <Localized of={track.bodyName} />
        </a>
      }
      state={<StandingBadge data={track} />}
      label={t('portal.steps')}
      steps={await stepsOf(track)}
    >
      {(track.escalatedOn || track.reanswerAskedOn || track.executionText || track.closedBecause) && (
        <ul className={css.remarks}>
          {track.reanswerAskedOn && (
            <li>
              {t('portal.reanswerAsked', { date: formatDate(track.reanswerAskedOn) })}
              {track.reanswerBy && ` ${t('portal.reanswerBy', { date: formatDate(track.reanswerBy) })}`}
            </li>
          )}
          {track.escalatedOn && <li>{t('portal.escalatedOn', { date: formatDate(track.escalatedOn) })}</li>}
          {track.executionText && <li>{track.executionText}</li>}
          {track.closedBecause && <li>{track.closedBecause}</li>}
        </ul>
      )}
      {track.answers.map((answer) => (
        <AnswerPaper key={answer.id} data={answer} />
      ))}
      {track.whyThisDate && <WhyDue data={track.whyThisDate} />}
    </Track>
  );
}

async function stepsOf(track: TrackFacts): Promise<TrackStep[]> {
  const t = await getTranslations();
  const done = (date: string | null) => ({
    date: date && formatDate(date),
    dateTime: date,
    status: 'done' as const,
    statusWord: t('portal.stepDone'),
  });
  const todo = { status: 'todo' as const, statusWord: t('portal.stepTodo') };
  const waiting = track.state === 'SENT' || track.state === 'RECEIVED';
  const late = track.standing === 'OVERDUE';
  const judged = track.answers.findLast(({ kind }) => kind !== 'INTERIM');
  return [
    track.sentOn
      ? {
          key: 'sent',
          word: t('portal.stepSent'),
          ...done(track.sentOn),
          note: track.letterNumber && `№ ${track.letterNumber}`,
        }
      : { key: 'sent', word: t('portal.stepSent'), ...todo },
    track.receivedOn
      ? {
          key: 'received',
          word: t('portal.stepReceived'),
          ...done(track.receivedOn),
          note: track.receiptKind && t(`enums.ReceiptKind_${track.receiptKind}`),
        }
      : { key: 'received', word: t('portal.stepReceived'), ...todo, note: track.sentOn && t('portal.receiptUnproven') },
    track.answeredOn
      ? {
          key: 'answered',
          word: t('portal.stepAnswered'),
          ...done(track.answeredOn),
          note: [
            track.answerKind && t(`enums.AnswerKind_${track.answerKind}`),
            track.answeredLate === null ? null : t(track.answeredLate ? 'portal.late' : 'portal.inTime'),
          ]
            .filter(Boolean)
            .join(', '),
        }
      : {
          key: 'answered',
          word: t('portal.stepAnswered'),
          status: late ? ('late' as const) : waiting ? ('current' as const) : ('todo' as const),
          statusWord: t(late ? 'portal.stepLate' : waiting ? 'portal.stepNow' : 'portal.stepTodo'),
          date: track.dueOn && t('portal.until', { date: formatDate(track.dueOn) }),
          dateTime: track.dueOn,
        },
    track.quality
      ? {
          key: 'judged',
          word: t('portal.stepJudged'),
          ...done(judged?.assessedOn ?? null),
          note: t(`enums.AnswerQuality_${track.quality}`),
        }
      : {
          key: 'judged',
          word: t('portal.stepJudged'),
          ...todo,
          ...(track.state === 'ANSWERED' && { status: 'current' as const, statusWord: t('portal.stepNow') }),
        },
    lastStep(track, t('portal.stepExecuted'), {
      good: t('portal.stepDone'),
      late: t('portal.stepLate'),
      todo: t('portal.stepTodo'),
      until: track.executeBy && t('portal.until', { date: formatDate(track.executeBy) }),
    }),
  ];
}

function lastStep(
  track: TrackFacts,
  word: string,
  words: { good: string; late: string; todo: string; until: string | null },
): TrackStep {
  const key = 'executed';
  const on = track.executedOn && formatDate(track.executedOn);
  if (track.state === 'EXECUTED')
    return { key, word, date: on, dateTime: track.executedOn, status: 'good', statusWord: words.good };
  const late = track.standing === 'EXECUTION_OVERDUE' || track.standing === 'NOT_EXECUTED';
  return {
    key,
    word,
    date: words.until,
    dateTime: track.executeBy,
    status: late ? 'late' : track.state === 'ON_EXECUTION' ? 'current' : 'todo',
    statusWord: late ? words.late : words.todo,
  };
}
