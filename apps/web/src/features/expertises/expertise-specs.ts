import { outcomeSpec } from '../dossier-recommendation/recommendation-specs.ts';
import { letterFields } from '../dossier-recommendation/track-specs.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec, RowValues } from '../shared/field-spec.ts';
import { expertiseSubjects } from './states.ts';

interface Both {
  readonly kk: string | null;
  readonly ru: string | null;
}

/** An expertise as its forms know it. */
export interface ExpertiseToAct {
  readonly id: string;
  readonly version: number;
  readonly topic: Both;
  readonly subject: Both;
  readonly questions: readonly Both[];
}

/** Where it may be put, and who may be named. */
export interface ExpertisePlaces {
  readonly meetings: readonly Choice[];
  readonly accounts: readonly Choice[];
  /** The language of the page: the one that is proposed to be signed. */
  readonly locale: string;
}

function toldFields(t: Words, it: ExpertiseToAct | null): FieldSpec[] {
  const rows: RowValues[] = it ? it.questions.map(({ kk, ru }) => ({ 'text.kk': kk, 'text.ru': ru })) : [{}];
  return [
    {
      kind: 'area',
      name: 'topic.kk',
      oneLanguage: true,
      label: t('expertises.topicKk'),
      value: it?.topic.kk ?? null,
      rows: 2,
      lang: 'kk',
    },
    {
      kind: 'area',
      name: 'topic.ru',
      oneLanguage: true,
      label: t('expertises.topicRu'),
      value: it?.topic.ru ?? null,
      rows: 2,
      lang: 'ru',
    },
    ...(it
      ? []
      : [
          {
            kind: 'select' as const,
            name: 'subjectKind',
            label: t('expertises.subjectKind'),
            required: true,
            choices: choices(expertiseSubjects, (value) => t(`enums.ExpertiseSubject_${value}`)),
          },
        ]),
    {
      kind: 'area',
      name: 'subject.kk',
      oneLanguage: true,
      label: t('expertises.subjectKk'),
      value: it?.subject.kk ?? null,
      rows: 2,
      lang: 'kk',
    },
    {
      kind: 'area',
      name: 'subject.ru',
      oneLanguage: true,
      label: t('expertises.subjectRu'),
      value: it?.subject.ru ?? null,
      rows: 2,
      lang: 'ru',
    },
    {
      kind: 'rows',
      name: 'questions',
      label: t('expertises.questions'),
      hint: t('expertises.questionsHint'),
      required: true,
      one: t('expertises.question'),
      add: t('expertises.addQuestion'),
      fields: [
        { kind: 'area', name: 'text.kk', oneLanguage: true, label: t('expertises.questionKk'), rows: 2, lang: 'kk' },
        { kind: 'area', name: 'text.ru', oneLanguage: true, label: t('expertises.questionRu'), rows: 2, lang: 'ru' },
      ],
      rows,
    },
  ];
}

const decisionFields = (t: Words, required: boolean): FieldSpec[] => [
  { kind: 'text', name: 'decision.number', label: t('expertises.decisionNumber'), narrow: true, required },
  { kind: 'date', name: 'decision.on', label: t('expertises.decisionOn'), required },
  { kind: 'files', name: 'decision.fileId', label: t('expertises.decisionFile') },
];

/** Opening an expertise. */
export function openExpertiseSpec(t: Words): ActSpec {
  return {
    label: t('expertises.actOpen'),
    lead: t('expertises.actOpenLead'),
    fields: [
      ...toldFields(t, null),
      { kind: 'body', name: 'bodyId', label: t('expertises.body'), hint: t('expertises.bodyHint'), required: true },
      { kind: 'files', name: 'papers', label: t('expertises.papers') },
      { kind: 'text', name: 'requestedBy', label: t('expertises.requestedBy'), hint: t('expertises.requestedByHint') },
      ...decisionFields(t, false),
    ],
  };
}

/** How each act on the expertise itself reads. */
export function expertiseSpecs(t: Words, it: ExpertiseToAct, places: ExpertisePlaces) {
  const hidden = { id: it.id, expectedVersion: it.version };
  const on: FieldSpec = { kind: 'date', name: 'on', label: t('expertises.day'), hint: t('expertises.todayUnless') };
  return {
    amendExpertise: { label: t('expertises.actAmend'), submit: t('common.save'), hidden, fields: toldFields(t, it) },
    approveExpertise: {
      label: t('expertises.actApprove'),
      final: t('expertises.actApproveFinal'),
      hidden,
      fields: decisionFields(t, true),
    },
    addExpertisePaper: {
      label: t('expertises.actPaper'),
      hidden,
      fields: [
        { kind: 'files', name: 'fileId', label: t('expertises.file'), required: true },
        { kind: 'text', name: 'title', label: t('expertises.paperTitle') },
      ],
    },
    appointExpert: {
      label: t('expertises.actAppoint'),
      lead: t('expertises.actAppointLead'),
      hidden,
      fields: [
        {
          kind: 'select',
          name: 'accountId',
          label: t('expertises.account'),
          choices: places.accounts,
          empty: t('expertises.accountNone'),
        },
        { kind: 'text', name: 'name', label: t('expertises.name'), hint: t('expertises.nameHint') },
        { kind: 'text', name: 'position', label: t('expertises.position'), hint: t('expertises.positionHint') },
      ],
    },
    startExpertise: { label: t('expertises.actStart'), lead: t('expertises.actStartLead'), hidden, fields: [on] },
    putExpertiseOnAgenda: {
      label: t('expertises.actAgenda'),
      hidden,
      fields:
        places.meetings.length === 0
          ? [{ kind: 'note', name: 'none', text: t('expertises.noMeetings'), tone: 'warning' }]
          : [
              {
                kind: 'select',
                name: 'meetingId',
                label: t('expertises.meeting'),
                required: true,
                choices: places.meetings,
              },
            ],
    },
    composeConclusion: {
      label: t('expertises.actCompose'),
      lead: t('expertises.actComposeLead'),
      hidden,
      fields: [
        {
          kind: 'one',
          name: 'language',
          label: t('expertises.language'),
          required: true,
          value: places.locale === 'ru' ? 'ru' : 'kk',
          choices: [
            { value: 'kk', label: t('expertises.languageKk') },
            { value: 'ru', label: t('expertises.languageRu') },
          ],
        },
      ],
    },
    concludeExpertise: {
      label: t('expertises.actConclude'),
      lead: t('expertises.actConcludeLead'),
      hidden,
      fields: [on],
    },
    documentExpertise: {
      label: t('expertises.actDocument'),
      lead: t('expertises.actDocumentLead'),
      hidden,
      fields: [
        {
          kind: 'rows',
          name: 'recommendations',
          label: t('expertises.recommendations'),
          one: t('expertises.recommendation'),
          add: t('expertises.addRecommendation'),
          fields: [
            {
              kind: 'area',
              name: 'wording.kk',
              oneLanguage: true,
              label: t('expertises.wordingKk'),
              rows: 3,
              lang: 'kk',
            },
            {
              kind: 'area',
              name: 'wording.ru',
              oneLanguage: true,
              label: t('expertises.wordingRu'),
              rows: 3,
              lang: 'ru',
            },
            { kind: 'date', name: 'executeBy', label: t('expertises.executeBy') },
          ],
          rows: [{}],
        },
        on,
      ],
    },
    sendConclusion: {
      label: t('expertises.actSend'),
      lead: t('expertises.actSendLead'),
      final: t('expertises.actSendFinal'),
      hidden,
      fields: [
        {
          kind: 'one',
          name: 'channel',
          label: t('expertises.channel'),
          required: true,
          value: 'EDMS',
          choices: choices(['EDMS', 'EMAIL', 'PAPER', 'BY_HAND'], (value) => t(`enums.LetterChannel_${value}`)),
        },
        { kind: 'date', name: 'sentOn', label: t('expertises.day'), hint: t('expertises.todayUnless') },
        { kind: 'text', name: 'email', label: t('cabinet.email'), type: 'email', hint: t('cabinet.emailHint') },
        ...letterFields(t).filter(({ name }) => name !== 'executorPhone'),
      ],
    },
    putExpertiseOnControl: {
      label: t('expertises.actControl'),
      lead: t('expertises.actControlLead'),
      hidden,
      fields: outcomeSpec(t, {}).fields.filter(({ name }) => name !== 'programme' && name !== 'byBodyId'),
    },
    takeExpertiseOffControl: {
      label: t('expertises.actOffControl'),
      hidden,
      fields: [{ kind: 'area', name: 'because', label: t('expertises.because'), rows: 2, required: true }],
    },
    closeExpertise: {
      label: t('expertises.actClose'),
      final: t('expertises.actCloseFinal'),
      hidden,
      fields: [],
    },
    cancelExpertise: {
      label: t('expertises.actCancel'),
      final: t('expertises.actCancelFinal'),
      hidden,
      fields: [{ kind: 'area', name: 'because', label: t('expertises.because'), rows: 2, required: true }],
    },
  } satisfies Record<string, ActSpec>;
}

/** How each act on one expert reads; `own` where the reader is that expert. */
export function expertSpecs(
  t: Words,
  it: { id: string; version: number; link?: { email: string } | null },
  own: boolean,
) {
  const hidden = { id: it.id, expectedVersion: it.version };
  const why: FieldSpec = { kind: 'area', name: 'because', label: t('expertises.because'), rows: 2, required: true };
  return {
    declareInterest: {
      label: t('expertises.actDeclare'),
      lead: t('expertises.actDeclareLead'),
      hidden,
      fields: [
        {
          kind: 'one',
          name: 'interest',
          label: t('expertises.interest'),
          required: true,
          choices: [
            { value: 'NO', label: t('expertises.interestNo') },
            { value: 'YES', label: t('expertises.interestYes') },
          ],
        },
        {
          kind: 'area',
          name: 'text',
          label: t('expertises.interestText'),
          hint: t('expertises.interestTextHint'),
          rows: 3,
        },
      ],
    },
    sendExpertLink: {
      label: t(it.link ? 'expertises.actLinkAgain' : 'expertises.actLink'),
      lead: t(it.link ? 'expertises.actLinkAgainLead' : 'expertises.actLinkLead'),
      hidden,
      fields: [
        {
          kind: 'text',
          name: 'email',
          type: 'email',
          label: t('expertises.linkEmail'),
          required: true,
          value: it.link?.email ?? null,
        },
        {
          kind: 'one',
          name: 'language',
          label: t('expertises.linkLanguage'),
          required: true,
          value: 'kk',
          choices: [
            { value: 'kk', label: t('expertises.languageKk') },
            { value: 'ru', label: t('expertises.languageRu') },
            { value: 'en', label: t('common.languageEn') },
          ],
        },
      ],
    },
    revokeExpertLink: {
      label: t('expertises.actLinkEnd'),
      final: t('expertises.actLinkEndFinal'),
      hidden,
      fields: [],
    },
    admitExpert: { label: t('expertises.actAdmit'), hidden, fields: [why] },
    recuseExpert: { label: t(own ? 'expertises.actRefuse' : 'expertises.actRecuse'), hidden, fields: [why] },
    handInAnswers: {
      label: t('expertises.actHandIn'),
      final: t('expertises.actHandInFinal'),
      hidden,
      fields: [],
    },
    returnAnswers: { label: t('expertises.actReturn'), hidden, fields: [] },
    dissentFromExpertise: {
      label: t('expertises.actDissent'),
      hidden,
      fields: [
        { kind: 'area', name: 'text.kk', oneLanguage: true, label: t('expertises.questionKk'), rows: 5, lang: 'kk' },
        { kind: 'area', name: 'text.ru', oneLanguage: true, label: t('expertises.questionRu'), rows: 5, lang: 'ru' },
      ],
    },
  } satisfies Record<string, ActSpec>;
}

/** How each act on the conclusion reads. */
export function conclusionSpecs(t: Words, it: { id: string; version: number }) {
  const hidden = { id: it.id, expectedVersion: it.version };
  return {
    freezeConclusion: { label: t('expertises.actFreeze'), final: t('expertises.actFreezeFinal'), hidden, fields: [] },
    takeBackConclusion: {
      label: t('expertises.actTakeBack'),
      final: t('expertises.actTakeBackFinal'),
      hidden,
      fields: [],
    },
    publishConclusion: { label: t('expertises.actPublish'), lead: t('expertises.actPublishLead'), hidden, fields: [] },
  } satisfies Record<string, ActSpec>;
}
