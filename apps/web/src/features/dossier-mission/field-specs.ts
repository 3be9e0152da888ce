import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec } from '../shared/field-spec.ts';

/** A visit entered after it happened, on behalf of whoever went; or the refusal to let them in. */
export function visitSpecs(t: Words, missionId: string, visit?: { id: string; version: number }) {
  const hidden = { missionId, ...(visit && { visitId: visit.id, expectedVersion: visit.version }) };
  const common: FieldSpec[] = [
    { kind: 'date', name: 'visitedOn', label: t('cabinet.visitedOn'), hint: t('cabinet.todayUnless') },
    { kind: 'text', name: 'place', label: t('cabinet.place') },
    { kind: 'text', name: 'went', label: t('cabinet.went'), hint: t('cabinet.wentHint') },
  ];
  const behalf: FieldSpec = {
    kind: 'text',
    name: 'onBehalfOf',
    label: t('cabinet.onBehalfOf'),
    hint: t('cabinet.onBehalfHint'),
  };
  return {
    planVisit: {
      label: t('cabinet.actPlanVisit'),
      hidden: { missionId },
      fields: [
        { kind: 'date', name: 'plannedOn', label: t('cabinet.plannedOn'), required: true },
        { kind: 'text', name: 'place', label: t('cabinet.place') },
        { kind: 'text', name: 'went', label: t('cabinet.willGo'), hint: t('cabinet.wentHint') },
      ],
    },
    recordVisit: {
      label: t('cabinet.actRecordVisit'),
      hidden,
      fields: [
        ...common,
        { kind: 'text', name: 'metBy', label: t('cabinet.metBy') },
        { kind: 'area', name: 'notes', label: t('cabinet.visitNotes') },
        behalf,
      ],
    },
    recordRefusedAccess: {
      label: t('cabinet.actRefused'),
      lead: t('cabinet.actRefusedLead'),
      hidden,
      fields: [
        ...common,
        { kind: 'text', name: 'refusedBy', label: t('cabinet.refusedBy') },
        { kind: 'area', name: 'refusalReason', label: t('cabinet.refusalReason'), rows: 2 },
        behalf,
      ],
    },
  } satisfies Record<string, ActSpec>;
}

/** A wrong day of a visit or a finding, put right by an act of its own that the journal keeps. */
export function correctDateSpec(t: Words, it: { id: string; version: number }): ActSpec {
  return {
    label: t('cabinet.actCorrectDate'),
    hidden: { id: it.id, expectedVersion: it.version },
    fields: [
      { kind: 'date', name: 'becomes', label: t('cabinet.rightDate'), required: true },
      { kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 },
    ],
  };
}

type FindingFacts = {
  id: string;
  version: number;
  missionId: string;
  statement: string | null;
  causes: string | null;
  conditions: string | null;
  severity: string | null;
  bodyId: string | null;
  norm: { text: string; url: string | null } | null;
};

/** How each act on a finding reads; `objects` are the mission's, one of which answers for it. */
export function findingSpecs(t: Words, finding: FindingFacts, objects: readonly Choice[]) {
  const object = { id: finding.id, expectedVersion: finding.version };
  return {
    confirmFinding: {
      label: t('cabinet.actConfirmFinding'),
      lead: t('cabinet.actConfirmFindingLead'),
      hidden: object,
      fields: [{ kind: 'date', name: 'confirmedOn', label: t('cabinet.confirmedOn'), hint: t('cabinet.todayUnless') }],
    },
    describeFinding: {
      label: t('cabinet.actDescribe'),
      hidden: object,
      fields: [
        { kind: 'area', name: 'statement', label: t('cabinet.statement'), value: finding.statement },
        {
          kind: 'one',
          name: 'severity',
          label: t('cabinet.severity'),
          value: finding.severity,
          choices: choices(['MINOR', 'SERIOUS', 'CRITICAL'], (value) => t(`enums.Severity_${value}`)),
        },
        { kind: 'text', name: 'norm.text', label: t('cabinet.norm'), value: finding.norm?.text },
        { kind: 'text', name: 'norm.url', label: t('cabinet.normUrl'), type: 'url', value: finding.norm?.url },
        { kind: 'area', name: 'causes', label: t('cabinet.causes'), rows: 2, value: finding.causes },
        { kind: 'area', name: 'conditions', label: t('cabinet.conditions'), rows: 2, value: finding.conditions },
        { kind: 'select', name: 'bodyId', label: t('cabinet.answersFor'), choices: objects, value: finding.bodyId },
      ],
    },
    remedyFinding: {
      label: t('cabinet.actRemedy'),
      hidden: object,
      fields: [
        { kind: 'date', name: 'remediedOn', label: t('cabinet.remediedOn'), hint: t('cabinet.todayUnless') },
        { kind: 'area', name: 'text', label: t('cabinet.howSeen') },
        {
          kind: 'files',
          name: 'fileIds',
          label: t('cabinet.files'),
          hint: t('cabinet.filesHint'),
          target: { missionId: finding.missionId, purpose: 'EVIDENCE' },
        },
      ],
    },
    withdrawFinding: {
      label: t('cabinet.actWithdraw'),
      final: t('cabinet.actWithdrawFinal'),
      hidden: object,
      fields: [{ kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 }],
    },
  } satisfies Record<string, ActSpec>;
}

/** A finding entered on behalf of whoever saw it. */
export function captureSpec(t: Words, missionId: string, visits: readonly Choice[]): ActSpec {
  return {
    label: t('cabinet.actCapture'),
    hidden: { missionId },
    fields: [
      { kind: 'area', name: 'statement', label: t('cabinet.statement') },
      ...(visits.length > 0
        ? [
            {
              kind: 'select' as const,
              name: 'visitId',
              label: t('cabinet.atVisit'),
              choices: visits,
              value: visits.length === 1 ? visits[0]?.value : null,
            },
          ]
        : []),
      { kind: 'date', name: 'observedOn', label: t('cabinet.observedOn'), hint: t('cabinet.todayUnless') },
      {
        kind: 'files',
        name: 'fileIds',
        label: t('cabinet.photos'),
        hint: t('cabinet.filesHint'),
        target: { missionId, purpose: 'EVIDENCE' },
      },
      { kind: 'text', name: 'onBehalfOf', label: t('cabinet.onBehalfOf'), hint: t('cabinet.onBehalfHint') },
    ],
  };
}
