import { type Kind, kindWord } from '../composition/kinds.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec } from '../shared/field-spec.ts';
import type { ApplicationActName } from './application-acts.ts';
import { nominators } from './states.ts';

type Looked = { id: string; version: number | null };

/** What may be done to an application, as forms told in data. `owes` are the papers that are missing, `papers` all announced. */
export function applicationSpecs(
  t: Words,
  { id, version }: Looked,
  papers: readonly Choice[],
  owes: readonly string[],
): Record<Exclude<ApplicationActName, 'recordApplication' | 'completeApplication' | 'reviewRegisterMatch'>, ActSpec> {
  const hidden = { id, expectedVersion: version ?? 0 };
  const on: FieldSpec = {
    kind: 'date',
    name: 'on',
    label: t('competitions.onDay'),
    hint: t('competitions.todayUnless'),
  };
  return {
    admitApplication: {
      label: t('competitions.actAdmit'),
      title: t('competitions.actAdmitTitle'),
      lead: t('competitions.actAdmitLead'),
      hidden,
      fields: [on],
    },
    returnApplication: {
      label: t('competitions.actReturn'),
      lead: t('competitions.actReturnLead'),
      hidden,
      fields: [
        ...(papers.length > 0
          ? [
              {
                kind: 'many' as const,
                name: 'missing',
                label: t('competitions.missingPapers'),
                choices: papers,
                value: owes,
              },
            ]
          : []),
        {
          kind: 'area',
          name: 'other',
          label: t('competitions.missingOther'),
          hint: t('competitions.missingOtherHint'),
          rows: 2,
        },
        { kind: 'area', name: 'because', label: t('competitions.wordsToCandidate'), rows: 2 },
      ],
    },
    rejectApplication: {
      label: t('competitions.actReject'),
      title: t('competitions.actRejectTitle'),
      hidden,
      fields: [
        {
          kind: 'area',
          name: 'because',
          label: t('competitions.rejectBecause'),
          hint: t('competitions.rejectBecauseHint'),
          required: true,
          rows: 3,
        },
        on,
      ],
    },
    recordWithdrawal: {
      label: t('competitions.actWithdrawal'),
      lead: t('competitions.actWithdrawalLead'),
      final: t('competitions.actWithdrawalFinal'),
      hidden,
      fields: [on, { kind: 'area', name: 'because', label: t('competitions.withdrawalBecause'), rows: 2 }],
    },
  };
}

/** What a person found of a match of the register: it never decides by itself. */
export function reviewMatchSpec(t: Words, { id, version }: { id: string; version: number }): ActSpec {
  return {
    label: t('competitions.actReviewMatch'),
    lead: t('competitions.actReviewMatchLead'),
    hidden: { id, expectedVersion: version },
    fields: [
      {
        kind: 'one',
        name: 'samePerson',
        label: t('competitions.samePerson'),
        required: true,
        choices: [
          { value: 'yes', label: t('enums.MatchReview_CONFIRMED') },
          { value: 'no', label: t('enums.MatchReview_DISMISSED') },
        ],
      },
      {
        kind: 'area',
        name: 'because',
        label: t('competitions.matchBecause'),
        hint: t('competitions.matchBecauseHint'),
        required: true,
        rows: 2,
      },
    ],
  };
}

/** What a form for a paper must know of its competition. */
type Asked = {
  seats: readonly { kind: Kind }[];
  questions: readonly { question: string; words: string }[];
  papers: readonly Choice[];
};

/** Entering an application that came on paper. */
export function recordApplicationSpec(
  t: Words,
  { competitionId, ...asked }: Asked & { competitionId: string },
): ActSpec {
  return {
    label: t('competitions.actRecordApplication'),
    lead: t('competitions.actRecordApplicationLead'),
    hidden: { competitionId },
    fields: [
      { kind: 'date', name: 'receivedOn', label: t('competitions.receivedOn'), required: true },
      ...personFields(t, asked, true),
      papersField(t, asked.papers, t('competitions.papersGiven')),
      { kind: 'check', name: 'consent', label: t('competitions.consent') },
    ],
  };
}

/** Entering what was brought to an application on paper that was returned: papers first, then whatever is corrected. */
export function completeApplicationSpec(
  t: Words,
  { id, version, owes, ...asked }: Asked & Looked & { owes: readonly string[] },
): ActSpec {
  return {
    label: t('competitions.actComplete'),
    lead: t('competitions.actCompleteLead'),
    hidden: { id, expectedVersion: version ?? 0 },
    fields: [
      { kind: 'date', name: 'receivedOn', label: t('competitions.broughtOn'), required: true },
      {
        ...papersField(t, asked.papers, t('competitions.papersBrought')),
        rows: asked.papers.filter(({ value }) => owes.includes(value)).map(({ value }) => ({ code: value })),
      },
      { kind: 'check', name: 'consent', label: t('competitions.consent') },
      ...personFields(t, asked, false),
    ],
  };
}

const papersField = (t: Words, papers: readonly Choice[], label: string): Extract<FieldSpec, { kind: 'rows' }> => ({
  kind: 'rows',
  name: 'documents',
  label,
  hint: t('competitions.papersGivenHint'),
  one: t('competitions.document'),
  add: t('competitions.documentAdd'),
  fields: [
    { kind: 'select', name: 'code', label: t('competitions.paperWhich'), choices: papers },
    // As a candidate's own papers: they lie sealed, and only who works with candidates sees them.
    { kind: 'files', name: 'fileId', label: t('competitions.paperScan'), target: { purpose: 'APPLICATION' } },
  ],
  rows: [],
});

/** Whom the paper is of and who proposes; `whole` asks for what an application must have. */
function personFields(t: Words, { seats, questions }: Asked, whole: boolean): FieldSpec[] {
  const text = (name: string, label: string, more: Partial<Extract<FieldSpec, { kind: 'text' }>> = {}): FieldSpec => ({
    kind: 'text',
    name,
    label,
    ...more,
  });
  return [
    {
      kind: 'select',
      name: 'seatKind',
      label: t('competitions.seatKind'),
      required: whole,
      choices: seats.map(({ kind }) => ({ value: kind, label: kindWord(t, kind) })),
      ...(!whole && { empty: t('competitions.asItIs') }),
    },
    text('surname', t('competitions.surname'), { required: whole }),
    text('givenName', t('competitions.givenName'), { required: whole }),
    text('patronymic', t('competitions.patronymic')),
    text('iin', t('competitions.iin'), { hint: t('competitions.iinHint'), narrow: true }),
    { kind: 'date', name: 'birthDate', label: t('competitions.birthDate') },
    text('phone', t('competitions.phone'), { type: 'tel' }),
    text('email', t('competitions.email'), { type: 'email' }),
    text('residence', t('competitions.residence')),
    text('occupation', t('competitions.occupation')),
    {
      kind: 'select',
      name: 'nominator',
      label: t('competitions.nominator'),
      choices: choices(nominators, (value) => t(`enums.Nominator_${value}`)),
      empty: whole ? t('competitions.notStated') : t('competitions.asItIs'),
    },
    text('nominatorName', t('competitions.nominatorName')),
    text('npoBin', t('competitions.npoBin'), { narrow: true }),
    { kind: 'number', name: 'nominatorCount', label: t('competitions.nominatorCountField') },
    ...questions.map(
      ({ question, words }, place): FieldSpec => ({
        kind: 'select',
        name: `answers.${question}`,
        label: words,
        ...(place === 0 && whole && { hint: t('competitions.answersHint') }),
        choices: [
          { value: 'yes', label: t('common.yes') },
          { value: 'no', label: t('common.no') },
        ],
        empty: whole ? t('competitions.answerUnknown') : t('competitions.asItIs'),
      }),
    ),
  ];
}
