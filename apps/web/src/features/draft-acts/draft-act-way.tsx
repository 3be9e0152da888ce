import { formatDate } from '@kenes/messages';
import { Track, type TrackStep } from '@kenes/ui';
import { getTranslations } from 'next-intl/server';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { DraftActDue, DraftActDueParts, DraftActStanding } from './draft-act-standing.tsx';

/** The steps of a draft act as anyone follows them. */
export const DraftActWayParts = graphql(
  `fragment DraftActWay on DraftAct {
    state receivedOn dueOn triagedOn opinionOn sentOn late from { name { text } }
    ...DraftActDueParts
  }`,
  [DraftActDueParts],
);

/** What became of a draft: came, triaged, opinion, sent; one that was returned or taken back ends there. */
export async function DraftActWay({ data }: { data: FragmentOf<typeof DraftActWayParts> }) {
  const it = readFragment(DraftActWayParts, data);
  const t = await getTranslations('draftActs');
  const ended = it.state === 'RETURNED_WITHOUT_REVIEW' || it.state === 'WITHDRAWN';
  const days: readonly (readonly [string, string | null])[] = [
    [t('stepReceived'), it.receivedOn],
    [t('stepTriage'), it.triagedOn],
    ...(ended
      ? []
      : ([
          [t('stepOpinion'), it.opinionOn],
          [t('stepSent'), it.sentOn],
        ] as const)),
  ];
  const next = days.findIndex(([, on]) => on === null);
  const steps: TrackStep[] = days.map(([word, on], place) => {
    const late = place === next && it.late && !ended;
    const status = on
      ? it.sentOn && place === days.length - 1
        ? 'good'
        : 'done'
      : late
        ? 'late'
        : place === next
          ? 'current'
          : 'todo';
    return {
      key: word,
      word,
      date: on && formatDate(on),
      dateTime: on,
      status,
      statusWord: t(on ? 'stepDone' : late ? 'stepLate' : place === next ? 'stepNow' : 'stepTodo'),
      ...(place === next && it.dueOn && !ended && { note: t('dueAt', { date: formatDate(it.dueOn) }) }),
    };
  });
  return (
    <Track
      addressee={it.from?.name.text ?? t('whatBecame')}
      label={t('whatBecame')}
      steps={steps}
      state={
        <>
          <DraftActStanding state={it.state} />
          <DraftActDue data={it} />
        </>
      }
    />
  );
}
