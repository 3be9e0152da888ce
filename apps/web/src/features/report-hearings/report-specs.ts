import { graphql, type ResultOf } from '../../graphql.ts';
import { letterFields } from '../dossier-recommendation/track-specs.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec } from '../shared/field-spec.ts';
import type { ReportActName } from './report-acts.ts';
import { assessments, speakers } from './states.ts';

/** What the forms of acts on the hearing of a report must know of it. */
export const ReportActParts = graphql(`
  fragment ReportActParts on ReportHearing @_unmask {
    id version official lawEnforcement sessionOn
    questions { kk ru }
  }
`);

/** The hearing of a report as its forms know it. */
export type ReportToAct = ResultOf<typeof ReportActParts>;

const decisionFields = (t: Words): FieldSpec[] => [
  { kind: 'text', name: 'decision.number', label: t('hearings.decisionNumber'), narrow: true },
  { kind: 'date', name: 'decision.on', label: t('hearings.decisionOn') },
  { kind: 'files', name: 'decision.fileId', label: t('hearings.decisionFile') },
  { kind: 'check', name: 'again', label: t('reportHearings.again') },
];

const questionRows = (t: Words, asked: readonly { kk: string | null; ru: string | null }[]): FieldSpec => ({
  kind: 'rows',
  name: 'questions',
  label: t('reportHearings.questions'),
  hint: t('reportHearings.questionsHint'),
  one: t('reportHearings.question'),
  add: t('reportHearings.addQuestion'),
  fields: [
    { kind: 'area', name: 'words.kk', oneLanguage: true, label: t('reportHearings.questionKk'), lang: 'kk', rows: 2 },
    { kind: 'area', name: 'words.ru', oneLanguage: true, label: t('reportHearings.questionRu'), lang: 'ru', rows: 2 },
  ],
  rows: asked.length > 0 ? asked.map(({ kk, ru }) => ({ 'words.kk': kk, 'words.ru': ru })) : [{}],
});

/** Planning the hearing of a report: whose, on what, for which period, with which questions. */
export function openReportSpec(t: Words): ActSpec {
  return {
    label: t('reportHearings.actOpen'),
    fields: [
      {
        kind: 'body',
        name: 'bodyId',
        label: t('reportHearings.body'),
        required: true,
      },
      {
        kind: 'text',
        name: 'official',
        label: t('reportHearings.official'),
        hint: t('reportHearings.officialHint'),
      },
      ...(['kk', 'ru'] as const).map(
        (lang): FieldSpec => ({
          kind: 'area',
          name: `topic.${lang}`,
          label: `${t('reportHearings.topic')}, ${t(lang === 'kk' ? 'cabinet.inKazakh' : 'cabinet.inRussian').toLowerCase()}`,
          lang,
          rows: 2,
          oneLanguage: true,
        }),
      ),
      { kind: 'date', name: 'periodFrom', label: t('reportHearings.periodFrom'), required: true },
      { kind: 'date', name: 'periodTo', label: t('reportHearings.periodTo'), required: true },
      questionRows(t, []),
      {
        kind: 'check',
        name: 'lawEnforcement',
        label: t('reportHearings.lawEnforcement'),
        hint: t('reportHearings.lawEnforcementHint'),
      },
      ...decisionFields(t),
    ],
  };
}

/** How each act on the hearing of a report reads; `meetings` are the sessions ahead. */
export function reportSpecs(
  t: Words,
  it: ReportToAct,
  meetings: readonly Choice[],
): Record<Exclude<ReportActName, 'openReportHearing'>, ActSpec> {
  const hidden = { id: it.id, expectedVersion: it.version };
  const on: FieldSpec = {
    kind: 'date',
    name: 'on',
    label: t('reportHearings.heardOn'),
    hint: t('reportHearings.sessionUnless'),
    value: it.sessionOn,
  };
  return {
    approveReportHearing: { label: t('reportHearings.actApprove'), hidden, fields: decisionFields(t) },
    inviteToReportHearing: {
      label: t('reportHearings.actInvite'),
      lead: t('reportHearings.actInviteLead'),
      final: t('reportHearings.actInviteFinal'),
      hidden,
      fields: [
        questionRows(t, it.questions),
        {
          kind: 'one',
          name: 'channel',
          label: t('draftActs.channel'),
          required: true,
          value: 'EDMS',
          choices: choices(['EDMS', 'EMAIL', 'PAPER', 'BY_HAND'], (value) => t(`enums.LetterChannel_${value}`)),
        },
        { kind: 'date', name: 'sentOn', label: t('draftActs.sentOn'), hint: t('hearings.todayUnless') },
        { kind: 'text', name: 'email', label: t('cabinet.email'), type: 'email', hint: t('cabinet.emailHint') },
        ...letterFields(t).filter(({ name }) => name !== 'executorPhone'),
      ],
    },
    putReportOnAgenda: {
      label: t('reportHearings.actAgenda'),
      hidden,
      fields:
        meetings.length === 0
          ? [{ kind: 'note', name: 'none', text: t('reportHearings.noMeetings'), tone: 'warning' }]
          : [
              {
                kind: 'select',
                name: 'meetingId',
                label: t('reportHearings.meeting'),
                required: true,
                choices: meetings,
              },
            ],
    },
    receiveReport: {
      label: t('reportHearings.actReceive'),
      lead: t('reportHearings.actReceiveLead'),
      hidden,
      fields: [
        { kind: 'files', name: 'fileId', label: t('reportHearings.file'), required: true },
        { kind: 'date', name: 'on', label: t('reportHearings.receivedOn'), hint: t('hearings.todayUnless') },
      ],
    },
    recordReportHeard: {
      label: t('reportHearings.actHear'),
      hidden,
      fields: [
        {
          kind: 'one',
          name: 'speaker',
          label: t('reportHearings.speaker'),
          required: true,
          value: 'HEAD',
          choices: choices(speakers, (value) => t(`enums.ReportSpeaker_${value}`)),
        },
        { kind: 'text', name: 'speakerName', label: t('reportHearings.speakerName'), value: it.official },
        on,
        { kind: 'check', name: 'publishReport', label: t('reportHearings.publishReport') },
      ],
    },
    recordNonAppearance: {
      label: t('reportHearings.actNobody'),
      lead: t('reportHearings.actNobodyLead'),
      hidden,
      fields: [on],
    },
    assessReport: {
      label: t('reportHearings.actAssess'),
      lead: t('reportHearings.actAssessLead'),
      final: t('reportHearings.actAssessFinal'),
      hidden,
      fields: [
        {
          kind: 'one',
          name: 'assessment',
          label: t('reportHearings.assessment'),
          required: true,
          ...(it.lawEnforcement && { value: 'NOTED' }),
          choices: choices(it.lawEnforcement ? (['NOTED'] as const) : assessments, (value) =>
            t(`enums.ReportAssessment_${value}`),
          ),
        },
        { kind: 'area', name: 'text.kk', label: t('reportHearings.assessmentKk'), lang: 'kk' },
        { kind: 'area', name: 'text.ru', label: t('reportHearings.assessmentRu'), lang: 'ru' },
      ],
    },
    cancelReportHearing: {
      label: t('reportHearings.actCancel'),
      final: t('reportHearings.actCancelFinal'),
      hidden,
      fields: [{ kind: 'area', name: 'because', label: t('reportHearings.because'), rows: 2, required: true }],
    },
  };
}
