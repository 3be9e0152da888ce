import type { Locale } from '@kenes/messages';
import { translate } from '@kenes/messages';
import type { FragmentOf } from '../../graphql.ts';
import { graphql, readFragment } from '../../graphql.ts';
import { roman } from '../composition/roman.ts';
import type { Words } from '../shared/choices.ts';
import type { Choice } from '../shared/field-spec.ts';
import type { Announced } from './announced-fields.ts';
import type { CompetitionKind, paperParts } from './states.ts';

/** A convocation for which a competition may be held. */
export const ConvocationToFillParts = graphql(`
  fragment ConvocationToFillParts on Convocation {
    id number state
    composition { byKind { kind vacant } }
  }
`);

/** The convocations as choices: those that still take people, or all where the competition is long over. */
export function convocationChoices(
  t: Words,
  data: readonly FragmentOf<typeof ConvocationToFillParts>[],
  held: boolean,
): Choice[] {
  return readFragment(ConvocationToFillParts, data)
    .filter(({ state }) => held || (state !== 'CLOSED' && state !== 'DISSOLVED_EARLY'))
    .map(({ id, number, state }) => ({
      value: id,
      label: `${t('composition.convocation', { number: roman(number) })} · ${t(`enums.ConvocationState_${state}`)}`,
    }));
}

/** Which of them a competition of that kind is usually for: a vacancy is of the working one, the rest of the one being formed. */
export function usualConvocation(
  data: readonly FragmentOf<typeof ConvocationToFillParts>[],
  kind: CompetitionKind,
): string | null {
  const all = readFragment(ConvocationToFillParts, data);
  const wanted = kind === 'BY_ELECTION' ? 'RUNNING' : 'PREPARING';
  return (all.find(({ state }) => state === wanted) ?? all[0])?.id ?? null;
}

/** What a new competition says before anybody has written: a lawful text in three languages, vacant seats, usual documents. */
export function proposedCompetition(
  data: readonly FragmentOf<typeof ConvocationToFillParts>[],
  convocationId: string,
  kind: CompetitionKind,
): Announced {
  const convocation = readFragment(ConvocationToFillParts, data).find(({ id }) => id === convocationId);
  const number = roman(convocation?.number ?? 1);
  const text = (make: (locale: Locale) => string) => ({
    authentic: 'kk',
    kk: make('kk'),
    ru: make('ru'),
    en: make('en'),
  });
  const vacant = Object.fromEntries(
    (convocation?.composition.byKind ?? []).flatMap(({ kind: of, vacant: count }) =>
      of ? [[of, count] as const] : [],
    ),
  );
  const seats =
    kind === 'WORKING_GROUP'
      ? []
      : (['NPO', 'CITIZEN'] as const).flatMap((of) => (vacant[of] ? [{ kind: of, count: vacant[of] }] : []));
  return {
    title: text((locale) => translate(locale, `competitions.defaultTitle_${kind}`, { number })),
    conditions: text((locale) => translate(locale, `competitions.defaultConditions_${kind}`)),
    contacts: null,
    seats,
    ...(kind !== 'WORKING_GROUP' && { vacant }),
    documents: usual.map((part) => ({
      part,
      required: true,
      title: text((locale) => translate(locale, `competitions.defaultPaper_${part}`)),
    })),
  };
}

/** The papers usually asked for (PC-COMP-03): the request and the consent are the form itself. */
const usual = ['PROPOSAL', 'CV', 'IDENTITY', 'NO_RECORD'] as const satisfies readonly (typeof paperParts)[number][];
