import { wordingFields } from '../dossier-recommendation/recommendation-specs.ts';
import type { Words } from '../shared/choices.ts';
import type { ActSpec, FieldSpec } from '../shared/field-spec.ts';

type Texts = { authentic: string; kk: string | null; ru: string | null; en: string | null };

/** A decision as its forms know it. */
export type DecisionToAct = {
  id: string;
  version: number;
  responsible: string | null;
  dueOn: string | null;
  text: Texts;
};

/** What may be done to a decision that stands. */
export function decisionSpecs(t: Words, it: DecisionToAct) {
  const hidden = { id: it.id, expectedVersion: it.version };
  const because: FieldSpec = { kind: 'area', name: 'because', label: t('decisions.because'), rows: 2, required: true };
  const on: FieldSpec = { kind: 'date', name: 'on', label: t('decisions.on'), hint: t('decisions.todayUnless') };
  return {
    recordDecisionExecution: {
      label: t('decisions.actExecuted'),
      submit: t('common.save'),
      hidden,
      fields: [
        {
          kind: 'one',
          name: 'executed',
          label: t('decisions.executed'),
          required: true,
          value: 'true',
          choices: [
            { value: 'true', label: t('decisions.executedYes') },
            { value: 'false', label: t('decisions.executedNo') },
          ],
        },
        {
          kind: 'area',
          name: 'note',
          label: t('decisions.executionNote'),
          hint: t('decisions.publicReads'),
          rows: 3,
          required: true,
        },
        on,
      ],
    },
    extendDecision: {
      label: t('decisions.actExtend'),
      lead: t('decisions.extendLead'),
      submit: t('common.save'),
      hidden,
      fields: [{ kind: 'date', name: 'dueOn', label: t('decisions.newDue'), required: true, value: it.dueOn }, because],
    },
    amendMeetingDecision: {
      label: t('decisions.actAmend'),
      lead: t('decisions.amendLead'),
      submit: t('common.save'),
      hidden,
      fields: [
        ...wordingFields(t, 'text', it.text),
        {
          kind: 'text',
          name: 'responsible',
          label: t('decisions.responsible'),
          hint: t('decisions.responsibleHint'),
          value: it.responsible,
        },
        because,
      ],
    },
    takeDecisionOffControl: {
      label: t('decisions.actOffControl'),
      lead: t('decisions.offControlLead'),
      final: t('decisions.offControlFinal'),
      hidden,
      fields: [because, on],
    },
  } as const satisfies Record<string, ActSpec>;
}
