import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { wordingFields } from '../dossier-recommendation/recommendation-specs.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec } from '../shared/field-spec.ts';
import { participantRoles } from '../shared/participant-roles.ts';
import type { missionActs } from './mission-acts.ts';

/** What the forms of a mission's acts must know of it. */
export const MissionActParts = graphql(`
  fragment MissionActParts on Mission {
    id version startedOn completedOn siteName siteAddress latitude longitude plannedFrom plannedTo decisionNumber decisionDate
    title { authentic kk ru en }
    aim { authentic kk ru en }
  }
`);

/** The name of an act on the mission itself. */
export type MissionActName = Exclude<
  keyof typeof missionActs,
  'openMission' | 'orderParticipants' | 'removeObject' | 'notifyObject' | 'removeParticipant' | 'revokeMandate'
>;

/** How each act on a mission reads. `people` work in the council. */
export function missionSpecs(
  t: Words,
  data: FragmentOf<typeof MissionActParts>,
  people: readonly Choice[],
): Record<MissionActName, ActSpec> {
  const it = readFragment(MissionActParts, data);
  const object = { id: it.id, expectedVersion: it.version };
  const mission = { missionId: it.id };
  const today = t('cabinet.todayUnless');
  const why: FieldSpec = { kind: 'area', name: 'reason', label: t('cabinet.why'), required: true, rows: 2 };
  const period: FieldSpec[] = [
    { kind: 'date', name: 'plannedFrom', label: t('cabinet.plannedFrom'), value: it.plannedFrom },
    { kind: 'date', name: 'plannedTo', label: t('cabinet.plannedTo'), value: it.plannedTo },
  ];
  return {
    amendMission: {
      label: t('cabinet.actAmendMission'),
      hidden: object,
      fields: [
        ...wordingFields(t, 'title', it.title, t('cabinet.topic')),
        ...wordingFields(t, 'aim', it.aim, t('cabinet.aim')),
        ...siteFields(t, it),
        ...period,
      ],
    },
    recordDecision: {
      label: t('cabinet.actDecision'),
      hidden: object,
      fields: decisionFields(t, it.decisionNumber, it.decisionDate),
    },
    correctMissionDate: {
      label: t('cabinet.actCorrectDate'),
      lead: t('cabinet.actCorrectMissionDateLead'),
      hidden: object,
      fields: [
        {
          kind: 'one',
          name: 'date',
          label: t('cabinet.whichDate'),
          required: true,
          value: it.completedOn ? 'COMPLETED' : it.startedOn ? 'STARTED' : 'OPENED',
          choices: choices(
            [
              'OPENED' as const,
              ...(it.startedOn ? (['STARTED'] as const) : []),
              ...(it.completedOn ? (['COMPLETED'] as const) : []),
            ],
            (value) => t(`enums.MissionDate_${value}`),
          ),
        },
        { kind: 'date', name: 'becomes', label: t('cabinet.rightDate'), required: true },
        why,
      ],
    },
    startMission: {
      label: t('cabinet.actStart'),
      hidden: object,
      fields: [{ kind: 'date', name: 'startedOn', label: t('cabinet.startedOn'), hint: today }],
    },
    completeMission: {
      label: t('cabinet.actComplete'),
      lead: t('cabinet.actCompleteLead'),
      hidden: object,
      fields: [{ kind: 'date', name: 'completedOn', label: t('cabinet.completedOn'), hint: today }],
    },
    publishMission: { label: t('cabinet.actPublish'), lead: t('cabinet.actPublishLead'), hidden: object, fields: [] },
    unpublishMission: { label: t('cabinet.actUnpublish'), hidden: object, fields: [why] },
    cancelMission: {
      label: t('cabinet.actCancelMission'),
      final: t('cabinet.actCancelMissionFinal'),
      hidden: object,
      fields: [why, { kind: 'date', name: 'cancelledOn', label: t('cabinet.cancelledOn'), hint: today }],
    },
    closeMission: {
      label: t('cabinet.actCloseMission'),
      final: t('cabinet.actCloseMissionFinal'),
      hidden: object,
      fields: [{ kind: 'date', name: 'closedOn', label: t('cabinet.closedOn'), hint: today }],
    },
    repeatMission: {
      label: t('cabinet.actRepeat'),
      lead: t('cabinet.actRepeatLead'),
      hidden: { id: it.id },
      fields: [
        ...decisionFields(t, null, null),
        { kind: 'date', name: 'openedOn', label: t('cabinet.openedOn'), hint: today },
        { kind: 'date', name: 'plannedFrom', label: t('cabinet.plannedFrom') },
        { kind: 'date', name: 'plannedTo', label: t('cabinet.plannedTo') },
      ],
    },
    addObject: {
      label: t('cabinet.actAddObject'),
      hidden: mission,
      fields: [
        { kind: 'body', name: 'object.bodyId', label: t('cabinet.object'), required: true },
        { kind: 'text', name: 'object.official', label: t('cabinet.official') },
      ],
    },
    addParticipant: {
      label: t('cabinet.actAddParticipant'),
      hidden: mission,
      fields: [
        { kind: 'select', name: 'participant.accountId', label: t('cabinet.person'), choices: people },
        { kind: 'text', name: 'participant.name', label: t('cabinet.personName'), hint: t('cabinet.personNameHint') },
        {
          kind: 'select',
          name: 'participant.role',
          label: t('cabinet.role'),
          required: true,
          choices: choices(participantRoles, (value) => t(`enums.ParticipantRole_${value}`)),
        },
        { kind: 'text', name: 'participant.roleText', label: t('cabinet.roleText'), hint: t('cabinet.roleTextHint') },
        { kind: 'text', name: 'participant.organisationName', label: t('cabinet.organisationWords') },
        { kind: 'check', name: 'participant.lead', label: t('cabinet.leads') },
        { kind: 'check', name: 'participant.hidden', label: t('cabinet.nameHidden') },
      ],
    },
    issueMandate: {
      label: t('cabinet.actMandate'),
      lead: t('cabinet.actMandateLead'),
      hidden: mission,
      fields: [
        { kind: 'body', name: 'npoId', label: t('cabinet.npo'), required: true },
        { kind: 'text', name: 'email', label: t('cabinet.monitorEmail'), type: 'email', required: true },
        { kind: 'area', name: 'scope', label: t('cabinet.mandateScope'), required: true, rows: 2 },
        { kind: 'date', name: 'validFrom', label: t('cabinet.validFrom'), required: true },
        { kind: 'date', name: 'validTo', label: t('cabinet.validTo'), required: true },
        { kind: 'text', name: 'number', label: t('cabinet.colNumber'), narrow: true },
      ],
    },
  };
}

/** Opening a mission: under which law, on which decision, whom it looks at. */
export function openMissionSpec(t: Words, people: readonly Choice[], npo: readonly Choice[] | null = null): ActSpec {
  return {
    label: t('cabinet.openMission'),
    fields: [
      {
        kind: 'one',
        name: 'legalBasis',
        label: t('cabinet.law'),
        required: true,
        value: npo ? 'LAW_30_VIII' : 'LAW_383_V',
        choices: [
          {
            value: 'LAW_383_V',
            label: t('enums.LegalBasis_LAW_383_V'),
            hint: t(npo ? 'cabinet.law383NpoHint' : 'cabinet.law383Hint'),
          },
          { value: 'LAW_30_VIII', label: t('enums.LegalBasis_LAW_30_VIII'), hint: t('cabinet.law30Hint') },
        ],
      },
      ...wordingFields(t, 'title', undefined, t('cabinet.topic')),
      ...wordingFields(t, 'aim', undefined, t('cabinet.aim')),
      { kind: 'area', name: 'questions', label: t('cabinet.questions'), hint: t('cabinet.questionsHint') },
      { kind: 'body', name: 'objects', label: t('cabinet.objects'), many: true, required: true },
      { kind: 'select', name: 'leader', label: t('cabinet.leader'), hint: t('cabinet.leaderHint'), choices: people },
      ...(npo ? mandateFields(t, npo) : decisionFields(t, null, null)),
      {
        kind: 'many',
        name: 'methods',
        label: t('cabinet.methods'),
        value: ['VISIT'],
        choices: choices(
          [
            'VISIT',
            'INFORMATION_REQUEST',
            'MEDIA_ANALYSIS',
            'DEPUTIES',
            'OWN_PUBLICATIONS',
            'MEETINGS',
            'PRESENTATION_TO_COUNCIL',
          ],
          (value) => t(`enums.MonitoringMethod_${value}`),
        ),
      },
      ...siteFields(t),
      { kind: 'date', name: 'openedOn', label: t('cabinet.openedOn'), hint: t('cabinet.todayUnless') },
      { kind: 'date', name: 'plannedFrom', label: t('cabinet.plannedFrom') },
      { kind: 'date', name: 'plannedTo', label: t('cabinet.plannedTo') },
      { kind: 'check', name: 'permanent', label: t('cabinet.permanent'), hint: t('cabinet.permanentHint') },
    ],
  };
}

type Site = { siteName: string | null; siteAddress: string | null; latitude: number | null; longitude: number | null };

function siteFields(t: Words, site?: Site): FieldSpec[] {
  const degrees = (value: number | null | undefined) => (value === null || value === undefined ? null : String(value));
  return [
    { kind: 'text', name: 'site.name', label: t('cabinet.siteName'), value: site?.siteName },
    { kind: 'text', name: 'site.address', label: t('cabinet.siteAddress'), value: site?.siteAddress },
    { kind: 'text', name: 'site.latitude', label: t('cabinet.latitude'), narrow: true, value: degrees(site?.latitude) },
    {
      kind: 'text',
      name: 'site.longitude',
      label: t('cabinet.longitude'),
      narrow: true,
      value: degrees(site?.longitude),
    },
  ];
}

function decisionFields(t: Words, number: string | null, date: string | null): FieldSpec[] {
  return [
    {
      kind: 'text',
      name: 'decision.number',
      label: t('cabinet.decisionNumber'),
      hint: t('cabinet.decisionHint'),
      narrow: true,
      value: number,
    },
    { kind: 'date', name: 'decision.date', label: t('cabinet.decisionDate'), value: date },
    { kind: 'files', name: 'decision.fileId', label: t('cabinet.decisionFile'), hint: t('cabinet.filesHint') },
  ];
}

/** An NPO's own control under 383-V stands on a council's mandate: given here, or on paper. */
function mandateFields(t: Words, given: readonly Choice[]): FieldSpec[] {
  return [
    { kind: 'note', name: 'mandateNote', text: t('cabinet.mandateNote') },
    ...(given.length > 0
      ? [{ kind: 'select', name: 'mandate.mandateId', label: t('cabinet.mandateGiven'), choices: given } as const]
      : []),
    { kind: 'text', name: 'mandate.council', label: t('cabinet.mandateCouncil') },
    { kind: 'text', name: 'mandate.number', label: t('cabinet.mandateNumber'), narrow: true },
    { kind: 'date', name: 'mandate.issuedOn', label: t('cabinet.mandateIssuedOn') },
    { kind: 'date', name: 'mandate.validFrom', label: t('cabinet.mandateFrom') },
    { kind: 'date', name: 'mandate.validTo', label: t('cabinet.mandateTo') },
  ];
}
