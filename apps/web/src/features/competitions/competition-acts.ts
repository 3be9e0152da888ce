'use client';

import { graphql } from '../../graphql.ts';
import { perform } from '../../session/client.ts';
import { ProblemParts } from '../act/problem.ts';
import type { ActInput } from '../act/use-act.ts';
import { kinds } from '../composition/kinds.ts';
import type { FormValues } from '../shared/form-values.ts';
import { competitionKinds, paperParts, places } from './states.ts';

const DraftCompetition = graphql(
  `mutation DraftCompetition($input: DraftCompetitionInput!) { draftCompetition(input: $input) { __typename ...ProblemParts ... on DraftCompetitionSuccess { newId: competitionId } } }`,
  [ProblemParts],
);
const RecordCompetition = graphql(
  `mutation RecordCompetition($input: RecordCompetitionInput!) { recordCompetition(input: $input) { __typename ...ProblemParts ... on RecordCompetitionSuccess { newId: competitionId } } }`,
  [ProblemParts],
);
const AmendCompetition = graphql(
  `mutation AmendCompetition($input: AmendCompetitionInput!) { amendCompetition(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const OpenCompetition = graphql(
  `mutation OpenCompetition($input: OpenCompetitionInput!) { openCompetition(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ExtendCompetition = graphql(
  `mutation ExtendCompetition($input: ExtendCompetitionInput!) { extendCompetition(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const CancelCompetition = graphql(
  `mutation CancelCompetition($input: CancelCompetitionInput!) { cancelCompetition(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const ReviewCompetition = graphql(
  `mutation ReviewCompetition($input: ReviewCompetitionInput!) { reviewCompetition(input: $input) { __typename ...ProblemParts } }`,
  [ProblemParts],
);
const RepeatCompetition = graphql(
  `mutation RepeatCompetition($input: RepeatCompetitionInput!) { repeatCompetition(input: $input) { __typename ...ProblemParts ... on RepeatCompetitionSuccess { newId: competitionId } } }`,
  [ProblemParts],
);

const looked = (v: FormValues) => ({ id: v.need('id'), expectedVersion: v.whole('expectedVersion') });

/** Seats by kind; a kind without a number is not put to the competition. */
const seats = (v: FormValues) =>
  v.rows('seats').flatMap((row) => {
    const [kind, count] = [row.oneOf('kind', kinds), row.number('count')];
    return kind && count ? [{ kind, count }] : [];
  });

/** The documents asked for. Their names among themselves follow from their parts: nobody has to think them up. */
function documents(v: FormValues) {
  const taken = new Set<string>();
  return v.rows('documents').flatMap((row) => {
    const title = row.texts('title');
    const part = row.oneOf('part', paperParts);
    if (!title && !part) return [];
    const stem = part ? part.toLowerCase().replaceAll('_', '-') : 'document';
    let code = stem;
    for (let next = 2; taken.has(code); next += 1) code = `${stem}-${next}`;
    taken.add(code);
    return [
      { code, part, title: title ?? { authentic: 'kk', kk: null, ru: null, en: null }, required: row.flag('required') },
    ];
  });
}

const publications = (v: FormValues) =>
  v.rows('publications').flatMap((row) => {
    const [place, outlet, url] = [row.oneOf('place', places), row.text('outlet'), row.text('url')];
    // A line that was offered and left as it was says nothing.
    if (!outlet && !url) return [];
    return [
      {
        place: place ?? ('OTHER' as const),
        outlet: outlet ?? '',
        url,
        publishedOn: row.text('publishedOn'),
        fileId: row.text('fileId'),
      },
    ];
  });

const nothing = { authentic: 'kk', kk: null, ru: null, en: null };
const announced = (v: FormValues) => ({
  title: v.texts('title') ?? nothing,
  conditions: v.texts('conditions') ?? nothing,
  contacts: v.texts('contacts'),
  seats: seats(v),
  documents: documents(v),
});
const drafted = (v: FormValues) => ({
  ...announced(v),
  convocationId: v.need('convocationId'),
  kind: v.oneOf('kind', competitionKinds) ?? ('COUNCIL' as const),
});

/** What may be done to a competition. */
export const competitionActs = {
  draftCompetition: async (base: ActInput, v: FormValues) =>
    (await perform(DraftCompetition, { input: { ...base, ...drafted(v) } })).draftCompetition,
  recordCompetition: async (base: ActInput, v: FormValues) =>
    (
      await perform(RecordCompetition, {
        input: {
          ...base,
          ...drafted(v),
          publishedOn: v.need('publishedOn'),
          closesOn: v.need('closesOn'),
          publications: publications(v),
          paper: { number: v.text('paper.number'), on: v.text('paper.on'), fileId: v.text('paper.fileId') },
        },
      })
    ).recordCompetition,
  amendCompetition: async (base: ActInput, v: FormValues) =>
    (await perform(AmendCompetition, { input: { ...base, ...looked(v), ...announced(v) } })).amendCompetition,
  openCompetition: async (base: ActInput, v: FormValues) =>
    (
      await perform(OpenCompetition, {
        input: {
          ...base,
          ...looked(v),
          publishedOn: v.text('publishedOn'),
          closesOn: v.text('closesOn'),
          publications: publications(v),
        },
      })
    ).openCompetition,
  extendCompetition: async (base: ActInput, v: FormValues) =>
    (
      await perform(ExtendCompetition, {
        input: { ...base, ...looked(v), until: v.need('until'), on: v.text('on'), publications: publications(v) },
      })
    ).extendCompetition,
  cancelCompetition: async (base: ActInput, v: FormValues) =>
    (
      await perform(CancelCompetition, {
        input: {
          ...base,
          ...looked(v),
          because: v.texts('because'),
          on: v.text('on'),
          publications: publications(v),
        },
      })
    ).cancelCompetition,
  reviewCompetition: async (base: ActInput, v: FormValues) =>
    (await perform(ReviewCompetition, { input: { ...base, ...looked(v), on: v.text('on') } })).reviewCompetition,
  repeatCompetition: async (base: ActInput, v: FormValues) =>
    (await perform(RepeatCompetition, { input: { ...base, ...looked(v), seats: seats(v) } })).repeatCompetition,
};

/** The name of an act on a competition. */
export type CompetitionActName = keyof typeof competitionActs;
