import { formatDate } from '@kenes/messages';
import { Track, type TrackStep } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { ExpertiseDue, ExpertiseStanding } from './expertise-standing.tsx';

/** The steps of an expertise as anyone follows them. */
export const ExpertiseWayParts = graphql(
  `fragment ExpertiseWay on Expertise { state decisionOn startedOn dueOn concludedOn sentOn onControlOn closedOn body { name { text } } experts { state } }`,
);

/** What became of an expertise: decided, experts named, at work, concluded, sent. */
export async function ExpertiseWay({ data }: { data: FragmentOf<typeof ExpertiseWayParts> }) {
  const it = readFragment(ExpertiseWayParts, data);
  const t = await getTranslations('expertises');
  const past = (state: string) => !['INITIATED', 'APPROVED'].includes(state);
  const steps: readonly { word: string; on: string | null; done: boolean; note?: string }[] = [
    { word: t('stepDecided'), on: it.decisionOn, done: it.state !== 'INITIATED' },
    { word: t('stepExperts'), on: null, done: past(it.state) && it.experts.length > 0 },
    {
      word: t('stepWork'),
      on: it.startedOn,
      done: it.concludedOn !== null,
      ...(it.dueOn && it.concludedOn === null && { note: t('dueAt', { date: formatDate(it.dueOn) }) }),
    },
    { word: t('stepSigned'), on: it.concludedOn, done: it.concludedOn !== null },
    { word: t('stepSent'), on: it.sentOn, done: it.sentOn !== null },
    { word: t('stepControl'), on: it.closedOn ?? it.onControlOn, done: it.closedOn !== null },
  ];
  const next = steps.findIndex(({ done }) => !done);
  const shown: TrackStep[] = steps.map(({ word, on, done, note }, place) => ({
    key: word,
    word,
    date: on && formatDate(on),
    dateTime: on,
    status: done ? (place === steps.length - 1 ? 'good' : 'done') : place === next ? 'current' : 'todo',
    statusWord: t(done ? 'stepDone' : place === next ? 'stepNow' : 'stepTodo'),
    ...(note && { note }),
  }));
  return (
    <Track
      addressee={it.body?.name.text ?? t('wayLabel')}
      label={t('wayLabel')}
      steps={shown}
      state={
        <>
          <ExpertiseStanding state={it.state} />
          <ExpertiseDue state={it.state} dueOn={it.dueOn} />
        </>
      }
    />
  );
}
