import { firstMembers } from '../council-work/commission-specs.ts';
import { wordingFields } from '../dossier-recommendation/recommendation-specs.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec } from '../shared/field-spec.ts';
import { councilPosts, type DecisionEffect, opinionPositions, reportAssessments } from './states.ts';

/** What the form of a decision may choose from: values are ids with the version that was looked at, `<id>@<version>`. */
export interface DecisionChoices {
  readonly people: readonly Choice[];
  readonly missions: readonly Choice[];
  readonly drafts: readonly Choice[];
  readonly proposed: readonly Choice[];
  readonly plans: readonly Choice[];
  /** Draft acts and reports that stand on the question. */
  readonly draftActs: readonly Choice[];
  readonly reports: readonly Choice[];
}

/** What stands alone on the question is what was decided on: it is chosen beforehand, and can be left. */
const theOnly = (choices: readonly Choice[]): string | null =>
  choices.length === 1 ? (choices[0]?.value ?? null) : null;

/** Entering a decision: its words, who does it, and what it does. */
export function recordDecisionSpec(
  t: Words,
  { itemId, effect, from }: { itemId: string; effect: DecisionEffect; from: DecisionChoices },
): ActSpec {
  return {
    label: t('decisions.actRecord'),
    hidden: { itemId, effect },
    fields: [
      ...wordingFields(t, 'text', undefined, t('decisions.one')),
      ...fieldsOf(t, effect, from),
      {
        kind: 'text',
        name: 'responsible',
        label: t('decisions.responsible'),
        hint: t('decisions.responsibleHint'),
        required: effect === 'INSTRUCTS',
      },
      ...(from.people.length > 0
        ? [
            {
              kind: 'select' as const,
              name: 'responsiblePersonId',
              label: t('decisions.responsiblePerson'),
              hint: t('decisions.responsiblePersonHint'),
              choices: from.people,
            },
          ]
        : []),
      { kind: 'date', name: 'dueOn', label: t('decisions.dueOn'), hint: t('decisions.dueOnHint') },
      { kind: 'text', name: 'number', label: t('decisions.number'), hint: t('decisions.numberHint'), narrow: true },
      { kind: 'check', name: 'withoutNumber', label: t('decisions.noNumber') },
      { kind: 'files', name: 'fileId', label: t('decisions.file') },
    ],
  };
}

/** The controls of what a decision does; none for those that only say something. */
function fieldsOf(t: Words, effect: DecisionEffect, from: DecisionChoices): FieldSpec[] {
  switch (effect) {
    case 'ADOPTS_RECOMMENDATIONS':
      return [
        {
          kind: 'many',
          name: 'recommendations',
          label: t('decisions.theRecommendations'),
          required: true,
          choices: from.drafts,
        },
      ];
    case 'OPENS_CONTROL':
      return controlFields(t, from);
    case 'CREATES_COMMISSION':
      return [
        ...(from.proposed.length > 0
          ? [
              {
                kind: 'select' as const,
                name: 'proposedCommission',
                label: t('decisions.theCommission'),
                hint: t('decisions.theCommissionHint'),
                choices: from.proposed,
              },
            ]
          : []),
        ...wordingFields(t, 'commission.name', undefined, t('decisions.commissionName'), {
          mayBeEmpty: from.proposed.length > 0,
        }),
        ...wordingFields(t, 'commission.directions', undefined, t('decisions.commissionDirections'), {
          mayBeEmpty: true,
        }),
        firstMembers(t, from.people),
      ];
    case 'APPROVES_REGULATION':
      return regulationFields(t);
    case 'APPROVES_PLAN':
      return [{ kind: 'select', name: 'plan', label: t('decisions.thePlan'), required: true, choices: from.plans }];
    case 'ELECTS':
      return [
        {
          kind: 'rows',
          name: 'offices',
          label: t('decisions.elected'),
          hint: t('decisions.electedHint'),
          one: t('decisions.electedOne'),
          add: t('decisions.electedAdd'),
          fields: [
            { kind: 'select', name: 'personId', label: t('decisions.electedWho'), choices: from.people },
            {
              kind: 'select',
              name: 'post',
              label: t('decisions.electedTo'),
              choices: choices(councilPosts, (value) => t(`enums.CouncilPost_${value}`)),
            },
          ],
          rows: [],
        },
      ];
    case 'ADOPTS_OPINION':
      return from.draftActs.length === 0
        ? []
        : [
            {
              kind: 'select',
              name: 'opinion',
              label: t('decisions.theDraftAct'),
              hint: t('decisions.theDraftActHint'),
              choices: from.draftActs,
              value: theOnly(from.draftActs),
            },
            {
              kind: 'select',
              name: 'opinion.position',
              label: t('decisions.thePosition'),
              choices: choices(opinionPositions, (value) => t(`enums.OpinionPosition_${value}`)),
            },
          ];
    case 'ASSESSES_REPORT':
      return from.reports.length === 0
        ? []
        : [
            {
              kind: 'select',
              name: 'assessment',
              label: t('decisions.theReport'),
              choices: from.reports,
              value: theOnly(from.reports),
            },
            {
              kind: 'select',
              name: 'assessment.assessment',
              label: t('decisions.theAssessment'),
              required: true,
              choices: choices(reportAssessments, (value) => t(`enums.ReportAssessment_${value}`)),
            },
          ];
    default:
      return [];
  }
}

const forms = ['MONITORING', 'HEARING', 'EXPERTISE', 'REPORT_HEARING'] as const;

function controlFields(t: Words, { missions }: DecisionChoices): FieldSpec[] {
  return [
    ...(missions.length > 0
      ? [
          {
            kind: 'select' as const,
            name: 'mission',
            label: t('decisions.theMission'),
            hint: t('decisions.theMissionHint'),
            choices: missions,
            empty: t('decisions.newControlOr'),
          },
        ]
      : []),
    {
      kind: 'select',
      name: 'control.form',
      label: t('decisions.controlForm'),
      required: true,
      value: 'MONITORING',
      choices: choices(forms, (value) => t(`enums.ControlForm_${value}`)),
    },
    {
      kind: 'one',
      name: 'control.legalBasis',
      label: t('cabinet.law'),
      required: true,
      value: 'LAW_383_V',
      choices: choices(['LAW_383_V', 'LAW_30_VIII'] as const, (value) => t(`enums.LegalBasis_${value}`)),
    },
    ...wordingFields(t, 'control.title', undefined, t('cabinet.topic'), { mayBeEmpty: missions.length > 0 }),
    ...wordingFields(t, 'control.aim', undefined, t('cabinet.aim'), { mayBeEmpty: missions.length > 0 }),
    { kind: 'body', name: 'control.objects', label: t('cabinet.objects'), many: true, required: missions.length === 0 },
    { kind: 'date', name: 'control.plannedFrom', label: t('cabinet.plannedFrom') },
    { kind: 'date', name: 'control.plannedTo', label: t('cabinet.plannedTo') },
    {
      kind: 'rows',
      name: 'control.mandates',
      label: t('decisions.mandates'),
      one: t('decisions.mandate'),
      add: t('decisions.mandateAdd'),
      fields: [
        { kind: 'text', name: 'npoBin', label: t('decisions.mandateNpo'), narrow: true },
        { kind: 'text', name: 'email', label: t('decisions.mandateEmail'), type: 'email' },
        { kind: 'text', name: 'scope', label: t('decisions.mandateScope') },
        { kind: 'date', name: 'validFrom', label: t('decisions.mandateFrom') },
        { kind: 'date', name: 'validTo', label: t('decisions.mandateTo') },
      ],
      rows: [],
    },
  ];
}

const regulationFields = (t: Words): FieldSpec[] => [
  ...wordingFields(t, 'regulation.title', undefined, t('decisions.regulationTitle')),
  { kind: 'files', name: 'regulation.fileId', label: t('decisions.regulationFile'), required: true },
  {
    kind: 'date',
    name: 'regulation.inForceFrom',
    label: t('decisions.regulationFrom'),
    hint: t('decisions.regulationFromHint'),
  },
];

/** Entering a version of the regulation that was approved on paper, without a sitting in Kenes. */
export const recordRegulationSpec = (t: Words): ActSpec => ({
  label: t('decisions.actRegulation'),
  lead: t('decisions.regulationLead'),
  final: t('decisions.regulationFinal'),
  submit: t('common.save'),
  fields: [
    ...regulationFields(t),
    { kind: 'date', name: 'approvedOn', label: t('decisions.regulationApprovedOn'), required: true },
    { kind: 'text', name: 'number', label: t('decisions.regulationNumber'), narrow: true },
  ],
});
