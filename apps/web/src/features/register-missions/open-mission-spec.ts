import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec } from '../shared/field-spec.ts';

const laws = ['LAW_383_V', 'LAW_30_VIII'] as const;

/** How the form that opens a mission reads: what is needed first, what may come later last. */
export function openMissionSpec(t: Words): ActSpec {
  return {
    label: t('cabinetMissions.open'),
    lead: t('cabinetMissions.openLead'),
    fields: [
      {
        kind: 'one',
        name: 'legalBasis',
        label: t('cabinetMissions.basis'),
        value: 'LAW_383_V',
        choices: choices(laws, (law) => t(`enums.LegalBasis_${law}`)),
      },
      { kind: 'text', name: 'title.kk', label: t('cabinetMissions.topicKk'), hint: t('cabinetMissions.oneLanguage') },
      { kind: 'text', name: 'title.ru', label: t('cabinetMissions.topicRu') },
      { kind: 'area', name: 'aim.kk', label: t('cabinetMissions.aimKk'), rows: 2 },
      { kind: 'area', name: 'aim.ru', label: t('cabinetMissions.aimRu'), rows: 2 },
      { kind: 'body', name: 'objects', label: t('cabinetMissions.objects'), many: true },
      { kind: 'text', name: 'site.name', label: t('cabinetMissions.site') },
      { kind: 'text', name: 'site.address', label: t('cabinetMissions.address') },
      { kind: 'text', name: 'lead', label: t('cabinetMissions.leadName') },
      { kind: 'note', name: 'decision', text: t('cabinetMissions.decisionHint') },
      { kind: 'text', name: 'decision.number', label: t('cabinetMissions.decisionNumber'), narrow: true },
      { kind: 'date', name: 'decision.date', label: t('cabinetMissions.decisionDate') },
      { kind: 'files', name: 'decision.fileId', label: t('cabinetMissions.decisionFile') },
      { kind: 'date', name: 'plannedFrom', label: t('cabinetMissions.plannedFrom') },
      { kind: 'date', name: 'plannedTo', label: t('cabinetMissions.plannedTo') },
      { kind: 'check', name: 'permanent', label: t('cabinetMissions.permanent') },
    ],
  };
}
