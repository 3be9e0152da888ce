import { graphql, type ResultOf } from '../../graphql.ts';
import { letterFields } from '../dossier-recommendation/track-specs.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec } from '../shared/field-spec.ts';
import type { DraftActActName } from './draft-act-acts.ts';
import { draftActFileKinds, draftActKinds, opinionPositions } from './states.ts';

/** What the forms of acts on a draft act must know of it. */
export const DraftActActParts = graphql(`
  fragment DraftActActParts on DraftAct @_unmask {
    id version kind developer receivedOn paperNumber paperOn opinionDraftPosition
    title { kk ru }
    opinionDraft { kk ru }
    commission { id }
    files { id kind title published }
    item { decisions { id number text { text } } }
  }
`);

/** A draft act as its forms know it. */
export type DraftActToAct = ResultOf<typeof DraftActActParts>;

/** Where it may be handed and put: commissions at work, sessions ahead. */
export type DraftActPlaces = { commissions: readonly Choice[]; meetings: readonly Choice[] };

type Told = Pick<DraftActToAct, 'title' | 'kind' | 'developer' | 'receivedOn' | 'paperNumber' | 'paperOn'>;

function toldFields(t: Words, it: Told | null): FieldSpec[] {
  return [
    {
      kind: 'area',
      name: 'title.kk',
      oneLanguage: true,
      label: t('draftActs.titleKk'),
      value: it?.title.kk ?? null,
      rows: 2,
      lang: 'kk',
    },
    {
      kind: 'area',
      name: 'title.ru',
      oneLanguage: true,
      label: t('draftActs.titleRu'),
      value: it?.title.ru ?? null,
      rows: 2,
      lang: 'ru',
    },
    {
      kind: 'select',
      name: 'kind',
      label: t('draftActs.kind'),
      required: true,
      choices: choices(draftActKinds, (value) => t(`enums.DraftActKind_${value}`)),
      value: it?.kind ?? null,
    },
    {
      kind: 'text',
      name: 'developer',
      label: t('draftActs.developer'),
      hint: t('draftActs.developerHint'),
      value: it?.developer ?? null,
    },
    {
      kind: 'date',
      name: 'receivedOn',
      label: t('draftActs.receivedOn'),
      hint: t('draftActs.receivedHint'),
      value: it?.receivedOn ?? null,
    },
    {
      kind: 'text',
      name: 'paperNumber',
      label: t('draftActs.paperNumber'),
      narrow: true,
      value: it?.paperNumber ?? null,
    },
    { kind: 'date', name: 'paperOn', label: t('draftActs.paperOn'), value: it?.paperOn ?? null },
    ...draftActFileKinds
      .filter((kind) => kind !== 'CALCULATION')
      .map((kind) => ({ kind: 'files' as const, name: `files.${kind}`, label: t(`enums.DraftActFileKind_${kind}`) })),
  ];
}

/** Which of the files that stand with it are taken back, the public ones so marked; nothing where there are none. */
function filesTakenBack(t: Words, { files }: Pick<DraftActToAct, 'files'>): FieldSpec[] {
  if (files.length === 0) return [];
  return [
    {
      kind: 'many',
      name: 'withdrawFileIds',
      label: t('draftActs.filesTakenBack'),
      hint: t('draftActs.filesTakenBackHint'),
      choices: files.map(({ id, kind, title, published }) => ({
        value: id,
        label: title,
        hint: [t(`enums.DraftActFileKind_${kind}`), published && t('draftActs.filePublic')].filter(Boolean).join(' · '),
      })),
    },
  ];
}

const secret = (t: Words): FieldSpec => ({
  kind: 'check',
  name: 'stateSecret',
  label: t('draftActs.secret'),
  hint: t('draftActs.secretHint'),
});

/** Registering a draft that came; `letters` came lately and are answered by no draft’s opinion yet. */
export function registerDraftActSpec(t: Words, letters: readonly Choice[]): ActSpec {
  return {
    label: t('draftActs.actRegister'),
    lead: t('draftActs.actRegisterLead'),
    fields: [
      { kind: 'body', name: 'fromId', label: t('draftActs.from'), hint: t('draftActs.fromHint'), required: true },
      ...toldFields(t, null),
      ...(letters.length > 0
        ? [
            {
              kind: 'select' as const,
              name: 'letterId',
              label: t('draftActs.incoming'),
              hint: t('draftActs.incomingHint'),
              choices: letters,
            },
          ]
        : []),
      secret(t),
    ],
  };
}

type ExistingAct = Exclude<DraftActActName, 'registerDraftAct'>;

/** The two answers of triage, for a row of the register as well. */
export function triageSpecs(
  t: Words,
  it: { id: string; version: number },
): Record<'acceptDraftAct' | 'returnDraftAct', ActSpec> {
  const hidden = { id: it.id, expectedVersion: it.version };
  const on: FieldSpec = { kind: 'date', name: 'on', label: t('draftActs.dayOfIt'), hint: t('draftActs.todayUnless') };
  return {
    acceptDraftAct: {
      label: t('draftActs.actAccept'),
      hidden,
      fields: [{ kind: 'area', name: 'because', label: t('draftActs.because'), rows: 2 }, on],
    },
    returnDraftAct: {
      label: t('draftActs.actReturn'),
      lead: t('draftActs.actReturnLead'),
      hidden,
      fields: [{ kind: 'area', name: 'because', label: t('draftActs.reason'), rows: 3, required: true }, on, secret(t)],
    },
  };
}

/** How each act on a draft act reads. */
export function draftActSpecs(t: Words, it: DraftActToAct, places: DraftActPlaces): Record<ExistingAct, ActSpec> {
  const hidden = { id: it.id, expectedVersion: it.version };
  const why: FieldSpec = { kind: 'area', name: 'because', label: t('draftActs.reason'), rows: 2, required: true };
  const position = (required: boolean): FieldSpec => ({
    kind: 'one',
    name: 'position',
    label: t('draftActs.position'),
    required,
    choices: choices(opinionPositions, (value) => t(`enums.OpinionPosition_${value}`)),
    value: it.opinionDraftPosition,
  });
  const text = (filled: boolean): FieldSpec[] =>
    (['kk', 'ru'] as const).map((lang) => ({
      kind: 'area',
      name: `text.${lang}`,
      label: t(lang === 'kk' ? 'draftActs.textKk' : 'draftActs.textRu'),
      lang,
      rows: filled ? 8 : 3,
      ...(filled ? { value: it.opinionDraft?.[lang] ?? null } : { hint: t('draftActs.textUnless') }),
    }));
  const decisions = (it.item?.decisions ?? []).map(({ id, number, text: said }) => ({
    value: id,
    label: [number && `№ ${number}`, said.text.slice(0, 120)].filter(Boolean).join(' · '),
  }));
  const none = (words: string): FieldSpec => ({ kind: 'note', name: 'none', text: words, tone: 'warning' });
  return {
    ...triageSpecs(t, it),
    amendDraftAct: {
      label: t('draftActs.actAmend'),
      lead: t('draftActs.actAmendLead'),
      submit: t('common.save'),
      hidden,
      fields: [...toldFields(t, it), ...filesTakenBack(t, it), why],
    },
    handDraftAct: {
      label: t('draftActs.actHand'),
      hidden,
      fields:
        places.commissions.length === 0
          ? [none(t('draftActs.noCommissions'))]
          : [
              {
                kind: 'select',
                name: 'commissionId',
                label: t('draftActs.commission'),
                required: true,
                choices: places.commissions,
                value: it.commission?.id ?? null,
              },
            ],
    },
    putDraftActOnAgenda: {
      label: t('draftActs.actAgenda'),
      lead: t('draftActs.actAgendaLead'),
      hidden,
      fields:
        places.meetings.length === 0
          ? [none(t('draftActs.noMeetings'))]
          : [
              {
                kind: 'select',
                name: 'meetingId',
                label: t('draftActs.meeting'),
                required: true,
                choices: places.meetings,
              },
              {
                kind: 'date',
                name: 'deliveredOn',
                label: t('draftActs.deliveredOn'),
                hint: t('draftActs.todayUnless'),
              },
            ],
    },
    draftOpinion: {
      label: t(it.opinionDraft ? 'draftActs.actDraftAgain' : 'draftActs.actDraft'),
      submit: t('common.save'),
      hidden,
      fields: [position(true), ...text(true)],
    },
    adoptOpinion: {
      label: t('draftActs.actAdopt'),
      title: t('draftActs.actAdoptTitle'),
      final: t('draftActs.actAdoptFinal'),
      hidden,
      fields: [
        ...(decisions.length > 0
          ? [
              {
                kind: 'select' as const,
                name: 'decisionId',
                label: t('draftActs.byDecision'),
                hint: t('draftActs.byDecisionHint'),
                choices: decisions,
              },
            ]
          : []),
        {
          kind: 'one',
          name: 'by',
          label: t('draftActs.by'),
          choices: choices(['COUNCIL', 'COMMISSION'], (value) => t(`enums.OpinionBy_${value}`)),
          value: it.commission ? 'COMMISSION' : 'COUNCIL',
        },
        { kind: 'text', name: 'paper.number', label: t('draftActs.paperOfOpinion'), narrow: true },
        { kind: 'date', name: 'paper.on', label: t('draftActs.paperOfOpinionOn') },
        { kind: 'files', name: 'paper.fileId', label: t('draftActs.paperFile') },
        position(false),
        ...text(false),
      ],
    },
    sendOpinion: {
      label: t('draftActs.actSend'),
      lead: t('draftActs.actSendLead'),
      final: t('draftActs.actSendFinal'),
      hidden,
      fields: [
        {
          kind: 'one',
          name: 'channel',
          label: t('draftActs.channel'),
          required: true,
          value: 'EDMS',
          choices: choices(['EDMS', 'EMAIL', 'PAPER', 'BY_HAND'], (value) => t(`enums.LetterChannel_${value}`)),
        },
        { kind: 'date', name: 'sentOn', label: t('draftActs.sentOn'), hint: t('draftActs.todayUnless') },
        { kind: 'text', name: 'email', label: t('cabinet.email'), type: 'email', hint: t('cabinet.emailHint') },
        ...letterFields(t).filter(({ name }) => name !== 'executorPhone'),
      ],
    },
    withdrawDraftAct: {
      label: t('draftActs.actWithdraw'),
      hidden,
      fields: [why, { kind: 'date', name: 'on', label: t('draftActs.dayOfIt'), hint: t('draftActs.todayUnless') }],
    },
    publishDraftAct: {
      label: t('draftActs.actPublish'),
      lead: t('draftActs.actPublishLead'),
      hidden,
      fields: [{ kind: 'check', name: 'withFiles', label: t('draftActs.withFiles'), value: true }, secret(t)],
    },
    unpublishDraftAct: { label: t('draftActs.actUnpublish'), hidden, fields: [why] },
  };
}
