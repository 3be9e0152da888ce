import { formatDate } from '@kenes/messages';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { FieldSpec } from '../shared/field-spec.ts';
import type { AnswerPlace } from './answers-form.tsx';

/** What the form of answers must know of a recommendation sent to a body. */
export const AnswerPlaceParts = graphql(`
  fragment AnswerPlaceParts on Track {
    id version bodyId recommendationNumber sentOn dueOn letterNumber
    wording { text lang }
  }
`);

/** The controls of the answer to each recommendation; those chosen in the register come first. */
export function answerPlaces(
  t: Words,
  tracks: readonly FragmentOf<typeof AnswerPlaceParts>[],
  chosen: readonly string[],
): AnswerPlace[] {
  return tracks
    .map((data) => readFragment(AnswerPlaceParts, data))
    .toSorted((one, other) => Number(chosen.includes(other.id)) - Number(chosen.includes(one.id)))
    .map((track, place) => {
      const name = (field: string) => `answers.${place}.${field}`;
      return {
        place,
        trackId: track.id,
        version: track.version,
        legend: t('lists.answerTo', { number: track.recommendationNumber }),
        wording: track.wording,
        standing: [
          track.letterNumber && `${t('cabinet.letter')} № ${track.letterNumber}`,
          track.sentOn && `${t('cabinet.stepSent')} ${formatDate(track.sentOn)}`,
          track.dueOn && t('cabinet.byDate', { date: formatDate(track.dueOn) }),
        ]
          .filter(Boolean)
          .join(' · '),
        kind: {
          kind: 'select',
          name: name('kind'),
          label: t('cabinet.answerKind'),
          empty: t('lists.notInThisLetter'),
          choices: choices(['ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'INTERIM', 'FORWARDED'], (value) =>
            t(`enums.AnswerKind_${value}`),
          ),
        },
        more: [
          { kind: 'area', name: name('reasoning'), label: t('cabinet.reasoning'), hint: t('cabinet.reasoningHint') },
          { kind: 'text', name: name('decision'), label: t('cabinet.decision') },
          { kind: 'date', name: name('promisedOn'), label: t('cabinet.promisedExecution') },
          { kind: 'body', name: name('forwardedToId'), label: t('cabinet.forwardedTo') },
        ] satisfies FieldSpec[],
      };
    });
}
