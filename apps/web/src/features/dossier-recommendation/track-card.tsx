import { formatDate, formatInstant } from '@kenes/messages';
import { Facts, Track, type TrackStep } from '@kenes/ui';
import { getLocale, getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';
import type { Words } from '../shared/choices.ts';
import { formWords } from '../shared/form-words.ts';
import { NextActs, type OfferedAct } from '../shared/next-acts.tsx';
import { Said, SaidParts } from '../shared/said.tsx';
import { StandingBadge, StandingParts } from '../shared/standing.tsx';
import { VerdictParts } from '../shared/verdict.ts';
import { WhyDate, WhyDateParts } from '../shared/why-date.tsx';
import { AnswerCard, AnswerCardParts } from './answer-card.tsx';
import css from './dossier.module.css';
import { TrackAct } from './recommendation-act.tsx';
import { type TrackActName, TrackActParts, trackSpecs } from './track-specs.ts';

/** One addressee's track, with everything that may be done to it. */
export const TrackCardParts = graphql(
  `
  fragment TrackCardParts on Track {
    id sentOn receivedOn dueOn answeredOn executedOn executeBy quality answerKind standing letterId letterNumber
    receiptKind receiptNumber executionText closedOn closedBecause escalatedOn escalationLetterId reanswerBy
    bodyName { ...SaidParts }
    whyThisDate { ...WhyDateParts }
    answers { id ...AnswerCardParts }
    notes { id kind notedOn text promisedOn recordedByName recordedAt }
    viewerMay {
      answer { ...VerdictParts } assess { ...VerdictParts } close { ...VerdictParts } correctDate { ...VerdictParts }
      escalate { ...VerdictParts } proveReceipt { ...VerdictParts } recordExecution { ...VerdictParts }
      remove { ...VerdictParts } setExecutionDate { ...VerdictParts }
    }
    ...StandingParts
    ...TrackActParts
  }
`,
  [SaidParts, WhyDateParts, AnswerCardParts, VerdictParts, StandingParts, TrackActParts],
);

type TrackOf = ResultOf<typeof TrackCardParts>;
type Verdict = ResultOf<typeof VerdictParts>;

const allowed: Verdict = { outcome: 'ALLOWED', points: [] };

/** A track as a parcel on its way: its steps, why its date, its answers and notes, and what may be done next. */
export async function TrackCard({ tenant, data }: { tenant: string; data: FragmentOf<typeof TrackCardParts> }) {
  const track = readFragment(TrackCardParts, data);
  const [t, locale, words] = await Promise.all([getTranslations(), getLocale(), formWords()]);
  const base = `/${locale}/t/${tenant}`;
  const specs = trackSpecs(t, track);
  const may = track.viewerMay;
  const sent = track.sentOn !== null;
  const offered: readonly (readonly [TrackActName, Verdict, boolean])[] = [
    ['draftLetter', allowed, !sent && track.letterId === null],
    ['answerRecommendations', may.answer, sent],
    ['assessAnswer', may.assess, track.answeredOn !== null],
    ['proveReceipt', may.proveReceipt, sent && !track.receivedOn],
    ['recordExecution', may.recordExecution, track.answeredOn !== null && (!track.executedOn || failed(track))],
    ['recordNonExecution', may.recordExecution, track.answeredOn !== null && !track.executedOn],
    ['noteCall', allowed, sent],
    ['escalate', may.escalate, sent],
    ['setExecutionDate', may.setExecutionDate, !track.executedOn],
    ['correctDate', may.correctDate, sent],
    ['closeTrack', may.close, sent],
    ['removeAddressee', may.remove, !sent],
  ];
  const acts: OfferedAct[] = offered
    .filter(([, , fits]) => fits)
    .map(([act, verdict], place) => ({
      key: act,
      label: specs[act].label,
      verdict,
      form: (
        <TrackAct
          act={act}
          spec={specs[act]}
          words={words}
          size="small"
          kind={place === 0 && verdict.outcome === 'ALLOWED' ? 'primary' : 'secondary'}
          {...((act === 'escalate' || act === 'draftLetter') && { goTo: `${base}/letters/` })}
        />
      ),
    }));
  return (
    <div className={css.track} id={track.id}>
      <Track
        addressee={<Said text={track.bodyName} />}
        state={<StandingBadge track={track} />}
        label={t('cabinet.chain')}
        steps={stepsOf(t, track)}
      >
        {track.whyThisDate && <WhyDate why={track.whyThisDate} />}
        <Facts
          facts={[
            {
              term: t('cabinet.letter'),
              value: track.letterId && (
                <a href={`${base}/letters/${track.letterId}`}>№ {track.letterNumber ?? t('enums.LetterState_DRAFT')}</a>
              ),
            },
            {
              term: t('cabinet.receiptKind'),
              value:
                track.receiptKind &&
                [t(`enums.ReceiptKind_${track.receiptKind}`), track.receiptNumber].filter(Boolean).join(', '),
            },
            { term: t('cabinet.howSeen'), value: track.executionText },
            { term: t('cabinet.reanswerBy'), value: track.reanswerBy && formatDate(track.reanswerBy) },
            {
              term: t('cabinet.actEscalate'),
              value: track.escalatedOn && track.escalationLetterId && (
                <a href={`${base}/letters/${track.escalationLetterId}`}>{formatDate(track.escalatedOn)}</a>
              ),
            },
            {
              term: t('enums.TrackState_CLOSED'),
              value: track.closedOn && `${formatDate(track.closedOn)}. ${track.closedBecause ?? ''}`,
            },
          ]}
        />
      </Track>
      {track.answers.map((answer) => (
        <AnswerCard key={answer.id} tenant={tenant} data={answer} />
      ))}
      {track.notes.length > 0 && (
        <ul className={css.notes} aria-label={t('cabinet.notes')}>
          {track.notes.map((note) => (
            <li key={note.id}>
              <strong>{t(`enums.NoteKind_${note.kind}`)}</strong> {formatDate(note.notedOn)}: {note.text}{' '}
              {note.promisedOn && `${t('cabinet.promisedOn')}: ${formatDate(note.promisedOn)}. `}
              <small>{[note.recordedByName, formatInstant(note.recordedAt)].filter(Boolean).join(' · ')}</small>
            </li>
          ))}
        </ul>
      )}
      <NextActs about={readFragment(SaidParts, track.bodyName).text} acts={acts} />
    </div>
  );
}

/** Found not executed; that it was after all may still be recorded. */
function failed({ executedOn, standing }: TrackOf): boolean {
  return executedOn !== null && standing === 'NOT_EXECUTED';
}

function stepsOf(t: Words, track: TrackOf): TrackStep[] {
  const late = track.standing === 'OVERDUE';
  const step = (
    key: string,
    word: string,
    on: string | null,
    next: boolean,
    more: Partial<TrackStep> = {},
  ): TrackStep => ({
    key,
    word,
    date: on ? formatDate(on) : null,
    dateTime: on,
    status: on ? 'done' : next ? 'current' : 'todo',
    statusWord: on ? t('cabinet.stepDone') : next ? t('cabinet.stepNow') : t('cabinet.stepTodo'),
    ...more,
  });
  const judged = track.quality !== null;
  const by = (date: string | null) => (date ? t('cabinet.byDate', { date: formatDate(date) }) : null);
  return [
    step('sent', t('cabinet.stepSent'), track.sentOn, true),
    step('received', t('cabinet.stepReceived'), track.receivedOn, track.sentOn !== null && !track.answeredOn, {
      ...(!track.receivedOn && track.sentOn && { note: t('cabinet.receiptMissing') }),
    }),
    step('answered', t('cabinet.stepAnswered'), track.answeredOn, track.sentOn !== null, {
      ...(!track.answeredOn && { date: by(track.dueOn), dateTime: track.dueOn }),
      ...(track.answerKind && { note: t(`enums.AnswerKind_${track.answerKind}`) }),
      ...(late && { status: 'late', statusWord: t('cabinet.stepLate') }),
    }),
    step('judged', t('cabinet.stepJudged'), null, track.answeredOn !== null, {
      ...(judged && { status: 'done', statusWord: t('cabinet.stepDone') }),
      ...(track.quality && { note: t(`enums.AnswerQuality_${track.quality}`) }),
    }),
    step(
      'executed',
      t(failed(track) ? 'enums.TrackState_NOT_EXECUTED' : 'cabinet.stepExecuted'),
      track.executedOn,
      judged,
      {
        ...(track.executedOn
          ? failed(track)
            ? { status: 'late', statusWord: t('enums.TrackState_NOT_EXECUTED') }
            : { status: 'good' }
          : { date: by(track.executeBy), dateTime: track.executeBy }),
        ...(track.standing === 'EXECUTION_OVERDUE' && { status: 'late', statusWord: t('cabinet.stepLate') }),
      },
    ),
  ];
}
