import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { outcomeKinds } from '../outcomes/outcome-kinds.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, FieldSpec } from '../shared/field-spec.ts';
import type { recommendationActs } from './recommendation-acts.ts';

/** What the forms of a recommendation's acts must know of it. */
export const RecommendationActParts = graphql(`
  fragment RecommendationActParts on Recommendation {
    id version executeBy
    wording { authentic kk ru en }
    tracks { id bodyName { text } }
  }
`);

/** The name of an act on a recommendation that exists. */
export type RecommendationActName = Exclude<
  keyof typeof recommendationActs,
  'draftRecommendation' | 'withdrawPublication'
>;

/** How each act on a recommendation reads. */
export function recommendationSpecs(
  t: Words,
  data: FragmentOf<typeof RecommendationActParts>,
): Record<RecommendationActName, ActSpec> {
  const recommendation = readFragment(RecommendationActParts, data);
  const { wording } = recommendation;
  const object = { id: recommendation.id, expectedVersion: recommendation.version };
  const why: FieldSpec = { kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 };
  const today = t('cabinet.todayUnless');
  const missing = (['kk', 'ru', 'en'] as const).filter((language) => language !== wording.authentic);
  return {
    amendRecommendation: {
      label: t('cabinet.actAmend'),
      hidden: object,
      fields: [
        ...wordingFields(t, 'wording', wording),
        { kind: 'date', name: 'executeBy', label: t('cabinet.executeBy'), value: recommendation.executeBy },
      ],
    },
    adoptRecommendation: {
      label: t('cabinet.actAdopt'),
      final: t('cabinet.actAdoptFinal'),
      hidden: object,
      fields: [
        { kind: 'text', name: 'decisionNumber', label: t('cabinet.decisionNumber'), narrow: true },
        { kind: 'date', name: 'decisionDate', label: t('cabinet.decisionDate') },
        { kind: 'date', name: 'adoptedOn', label: t('cabinet.adoptedOn'), hint: today },
        { kind: 'files', name: 'decisionFileId', label: t('cabinet.decisionFile'), hint: t('cabinet.filesHint') },
        { kind: 'check', name: 'withhold', label: t('cabinet.withhold'), hint: t('cabinet.withholdHint') },
      ],
    },
    translateRecommendation: {
      label: t('cabinet.actTranslate'),
      lead: t('cabinet.actTranslateLead'),
      hidden: object,
      fields: [
        {
          kind: 'one',
          name: 'language',
          label: t('cabinet.translateInto'),
          required: true,
          value: missing.find((language) => !wording[language]) ?? missing[0] ?? null,
          choices: missing.map((value) => ({ value, label: languageWord(t, value) })),
        },
        { kind: 'area', name: 'text', label: t('cabinet.translation'), required: true, rows: 5 },
      ],
    },
    addAddressee: {
      label: t('cabinet.actAddAddressee'),
      hidden: object,
      fields: [{ kind: 'body', name: 'bodyId', label: t('cabinet.addressee'), required: true }],
    },
    reissueRecommendation: {
      label: t('cabinet.actReissue'),
      lead: t('cabinet.actReissueLead'),
      hidden: object,
      fields: [
        {
          kind: 'many',
          name: 'trackIds',
          label: t('cabinet.reissueTo'),
          required: true,
          choices: recommendation.tracks.map(({ id, bodyName }) => ({ value: id, label: bodyName.text })),
          value: recommendation.tracks.length === 1 ? recommendation.tracks.map(({ id }) => id) : [],
        },
        ...wordingFields(t, 'wording', wording),
        { kind: 'date', name: 'executeBy', label: t('cabinet.executeBy') },
        why,
      ],
    },
    publishRecommendation: {
      label: t('cabinet.actPublishAgain'),
      lead: t('cabinet.actPublishAgainLead'),
      hidden: object,
      fields: [],
    },
    withholdRecommendation: {
      label: t('cabinet.actWithhold'),
      lead: t('cabinet.actWithholdLead'),
      hidden: object,
      fields: [],
    },
    closeRecommendation: {
      label: t('cabinet.actClose'),
      final: t('cabinet.actCloseFinal'),
      hidden: object,
      fields: [why, { kind: 'date', name: 'closedOn', label: t('cabinet.closedOn'), hint: today }],
    },
    recordOutcome: outcomeSpec(t, { recommendationId: recommendation.id }),
    recordPublication: publicationSpec(t, { recommendationId: recommendation.id }),
  };
}

/** What came of it (PC-REC-05), for a recommendation, a mission or an event. */
export function outcomeSpec(t: Words, hidden: Readonly<Record<string, string>>): ActSpec {
  return {
    label: t('cabinet.actOutcome'),
    hidden,
    fields: [
      {
        kind: 'many',
        name: 'kinds',
        label: t('cabinet.outcomeKinds'),
        choices: choices(outcomeKinds, (value) => t(`enums.OutcomeKind_${value}`)),
      },
      { kind: 'area', name: 'text.kk', label: t('cabinet.inKazakh'), rows: 2, lang: 'kk' },
      { kind: 'area', name: 'text.ru', label: t('cabinet.inRussian'), rows: 2, lang: 'ru' },
      { kind: 'text', name: 'programme', label: t('cabinet.programme') },
      { kind: 'body', name: 'byBodyId', label: t('cabinet.byBody') },
      { kind: 'date', name: 'recordedOn', label: t('cabinet.outcomeOn'), hint: t('cabinet.todayUnless') },
    ],
  };
}

/** Where it was voiced (PC-REC-07), for a recommendation, a mission or an event. */
export function publicationSpec(t: Words, hidden: Readonly<Record<string, string>>): ActSpec {
  return {
    label: t('cabinet.actPublication'),
    hidden,
    fields: [
      {
        kind: 'one',
        name: 'channel',
        label: t('cabinet.publicationChannel'),
        required: true,
        value: 'COUNCIL_SITE',
        choices: choices(
          ['COUNCIL_SITE', 'SOCIAL', 'TV', 'PRESS', 'HEARING', 'MEETING', 'BODY_SITE', 'NONE'],
          (value) => t(`enums.PublicationChannel_${value}`),
        ),
      },
      { kind: 'text', name: 'title', label: t('cabinet.publicationTitle') },
      { kind: 'text', name: 'url', label: t('cabinet.publicationUrl'), type: 'url' },
      { kind: 'date', name: 'publishedOn', label: t('cabinet.publishedOn'), hint: t('cabinet.todayUnless') },
    ],
  };
}

type Texts = { authentic: string; kk?: string | null; ru?: string | null; en?: string | null };

/**
 * A text in Kazakh and Russian, Kazakh first, and in English where it has one; one of them is authentic. A text that may always be changed (a title, an aim:
 * they have a `label`) asks which only once it is written; before that the first one written is. One of them must be
 * written, unless the text `mayBeEmpty`.
 */
export function wordingFields(
  t: Words,
  name: string,
  texts?: Texts,
  label?: string,
  { mayBeEmpty = false }: { mayBeEmpty?: boolean } = {},
): FieldSpec[] {
  const about = (words: string) => (label ? `${label}, ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words);
  const authentic: FieldSpec = {
    kind: 'one',
    name: `${name}.authentic`,
    label: about(t('cabinet.authentic')),
    ...(!label && { hint: t('cabinet.authenticHint') }),
    required: true,
    value: texts?.authentic ?? 'kk',
    choices: (['kk', 'ru'] as const).map((value) => ({ value, label: languageWord(t, value) })),
  };
  const rows = label ? 2 : 4;
  const oneLanguage = !mayBeEmpty;
  return [
    {
      kind: 'area',
      name: `${name}.kk`,
      label: about(t('cabinet.inKazakh')),
      value: texts?.kk,
      lang: 'kk',
      rows,
      oneLanguage,
    },
    {
      kind: 'area',
      name: `${name}.ru`,
      label: about(t('cabinet.inRussian')),
      value: texts?.ru,
      lang: 'ru',
      rows,
      oneLanguage,
    },
    // An English text is entered by its own act; here it only must not be lost.
    ...(texts?.en
      ? [
          {
            kind: 'area' as const,
            name: `${name}.en`,
            label: about(t('cabinet.inEnglish')),
            value: texts.en,
            lang: 'en',
            rows,
            oneLanguage,
          },
        ]
      : []),
    ...(label && !texts ? [] : [authentic]),
  ];
}

function languageWord(t: Words, language: 'kk' | 'ru' | 'en'): string {
  return { kk: t('common.languageKk'), ru: t('common.languageRu'), en: t('common.languageEn') }[language];
}
