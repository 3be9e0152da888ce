import { graphql, type ResultOf } from '../../graphql.ts';
import { dayOf, timeOf } from '../meetings/when.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, FieldSpec } from '../shared/field-spec.ts';
import { dispositions } from './states.ts';

/** What the forms of acts on a hearing must know of it. */
export const HearingActParts = graphql(`
  fragment HearingActParts on PublicHearing @_unmask {
    id version state media places registrationUntil plannedOn
    howToRegister { kk ru }
    meeting { startsAt endsAt }
    mission { objects { body { id name { text } } } }
  }
`);

/** A hearing as its forms know it. */
export type HearingToAct = ResultOf<typeof HearingActParts>;

const decisionFields = (t: Words): FieldSpec[] => [
  { kind: 'text', name: 'decision.number', label: t('hearings.decisionNumber'), narrow: true },
  { kind: 'date', name: 'decision.on', label: t('hearings.decisionOn') },
  { kind: 'files', name: 'decision.fileId', label: t('hearings.decisionFile') },
];

/** Opening a hearing: what on, when, where, about whom, with which drafts, by which decision. */
export function openHearingSpec(t: Words): ActSpec {
  const topic = (lang: 'kk' | 'ru', label: string): FieldSpec => ({
    kind: 'area',
    name: `topic.${lang}`,
    label,
    lang,
    rows: 2,
    oneLanguage: true,
  });
  return {
    label: t('hearings.actOpen'),
    fields: [
      topic('kk', `${t('hearings.topic')}, ${t('cabinet.inKazakh').toLowerCase()}`),
      topic('ru', `${t('hearings.topic')}, ${t('cabinet.inRussian').toLowerCase()}`),
      { kind: 'date', name: 'on', label: t('hearings.on'), required: true },
      { kind: 'time', name: 'from', label: t('meetings.from'), hint: t('meetings.fromHint'), required: true },
      { kind: 'time', name: 'until', label: t('meetings.until') },
      { kind: 'text', name: 'place.kk', label: t('meetings.placeKk') },
      { kind: 'text', name: 'place.ru', label: t('meetings.placeRu') },
      { kind: 'text', name: 'streamUrl', label: t('meetings.streamUrl'), type: 'url' },
      {
        kind: 'body',
        name: 'objects',
        label: t('hearings.objects'),
        hint: t('hearings.objectsHint'),
        many: true,
        required: true,
      },
      { kind: 'files', name: 'draftFileIds', label: t('hearings.draftFiles'), hint: t('hearings.draftFilesHint') },
      ...decisionFields(t),
    ],
  };
}

/** What may be done to a hearing as a whole. */
export function hearingSpecs(
  t: Words,
  it: HearingToAct,
): Record<
  | 'approveHearing'
  | 'announceHearing'
  | 'holdHearing'
  | 'documentHearing'
  | 'cancelHearing'
  | 'recordHearingParticipant'
  | 'recordHearingProposal',
  ActSpec
> {
  const hidden = { id: it.id, expectedVersion: it.version };
  const hearing = { hearingId: it.id };
  const until = it.registrationUntil ?? it.meeting?.endsAt ?? it.meeting?.startsAt ?? null;
  const bodies = (it.mission?.objects ?? []).flatMap(({ body }) =>
    body ? [{ value: body.id, label: body.name.text }] : [],
  );
  const again = it.state === 'ANNOUNCED' || it.state === 'REGISTRATION';
  return {
    approveHearing: { label: t('hearings.actApprove'), hidden, fields: decisionFields(t) },
    announceHearing: {
      label: t(again ? 'hearings.actAnnounceAgain' : 'hearings.actAnnounce'),
      lead: t('hearings.actAnnounceLead'),
      hidden,
      fields: [
        {
          kind: 'area',
          name: 'howToRegister.kk',
          label: t('hearings.howToKk'),
          lang: 'kk',
          value: it.howToRegister?.kk,
        },
        {
          kind: 'area',
          name: 'howToRegister.ru',
          label: t('hearings.howToRu'),
          lang: 'ru',
          value: it.howToRegister?.ru,
        },
        { kind: 'text', name: 'media', label: t('hearings.media'), hint: t('hearings.mediaHint'), value: it.media },
        {
          kind: 'date',
          name: 'untilDay',
          label: t('hearings.untilDay'),
          hint: t('hearings.untilHint'),
          value: until && dayOf(until),
        },
        { kind: 'time', name: 'untilTime', label: t('hearings.untilTime'), value: until && timeOf(until) },
        {
          kind: 'number',
          name: 'places',
          label: t('hearings.places'),
          hint: t('hearings.placesHint'),
          value: it.places,
        },
        { kind: 'date', name: 'announcedOn', label: t('hearings.announcedOn'), hint: t('hearings.todayUnless') },
      ],
    },
    holdHearing: { label: t('hearings.actHold'), lead: t('hearings.actHoldLead'), hidden, fields: [] },
    documentHearing: {
      label: t('hearings.actDocument'),
      lead: t('hearings.actDocumentLead'),
      final: t('hearings.actDocumentFinal'),
      hidden,
      fields: [
        { kind: 'area', name: 'resolution.kk', label: t('hearings.resolutionKk'), lang: 'kk', rows: 6 },
        { kind: 'area', name: 'resolution.ru', label: t('hearings.resolutionRu'), lang: 'ru', rows: 6 },
        {
          kind: 'rows',
          name: 'recommendations',
          label: t('hearings.recommendations'),
          one: t('hearings.recommendation'),
          add: t('hearings.addRecommendation'),
          fields: [
            { kind: 'area', name: 'wording.kk', oneLanguage: true, label: t('hearings.wordingKk'), lang: 'kk' },
            { kind: 'area', name: 'wording.ru', oneLanguage: true, label: t('hearings.wordingRu'), lang: 'ru' },
            { kind: 'body', name: 'bodyIds', label: t('hearings.toBody') },
            { kind: 'date', name: 'executeBy', label: t('hearings.executeBy') },
          ],
          rows: [{ bodyIds: bodies[0] ?? null }],
        },
        { kind: 'files', name: 'fileId', label: t('hearings.resolutionFile') },
        { kind: 'date', name: 'on', label: t('hearings.on'), value: it.plannedOn },
      ],
    },
    cancelHearing: {
      label: t('hearings.actCancel'),
      final: t('hearings.actCancelFinal'),
      hidden,
      fields: [{ kind: 'area', name: 'because', label: t('hearings.because'), rows: 2, required: true }],
    },
    recordHearingParticipant: {
      label: t('hearings.actAddParticipant'),
      submit: t('common.save'),
      hidden: hearing,
      fields: [
        { kind: 'text', name: 'name', label: t('hearings.nameOf'), required: true },
        { kind: 'text', name: 'contact', label: t('hearings.contact') },
        { kind: 'text', name: 'organisationName', label: t('hearings.organisationOf') },
        { kind: 'check', name: 'wantsFloor', label: t('hearings.asksFloor') },
        { kind: 'check', name: 'remote', label: t('hearings.isRemote') },
        { kind: 'check', name: 'came', label: t('hearings.came') },
      ],
    },
    recordHearingProposal: {
      label: t('hearings.actAddProposal'),
      submit: t('common.save'),
      hidden: hearing,
      fields: [
        {
          kind: 'one',
          name: 'made',
          label: t('hearings.madeHow'),
          required: true,
          value: it.state === 'HELD' || it.meeting === null ? 'AT_HEARING' : 'IN_WRITING',
          choices: choices(['IN_WRITING', 'AT_HEARING'], (value) => t(`enums.ProposalMade_${value}`)),
        },
        { kind: 'area', name: 'text', label: t('hearings.proposalText'), rows: 5, required: true },
        {
          kind: 'one',
          name: 'language',
          label: t('hearings.language'),
          required: true,
          value: 'kk',
          choices: [
            { value: 'kk', label: t('common.languageKk') },
            { value: 'ru', label: t('common.languageRu') },
          ],
        },
        { kind: 'text', name: 'name', label: t('hearings.author') },
        { kind: 'text', name: 'contact', label: t('hearings.contact') },
        { kind: 'check', name: 'showName', label: t('hearings.showNameOf') },
      ],
    },
  };
}

/** What may be done to one proposal. */
export function proposalSpecs(
  t: Words,
  it: { id: string; version: number; ordinal: number; text: string },
): Record<'hideHearingProposal' | 'disposeHearingProposal', ActSpec> {
  const hidden = { id: it.id, expectedVersion: it.version };
  const number = t('hearings.proposalNumber', { number: it.ordinal });
  const said = it.text.length > 280 ? `${it.text.slice(0, 277)}…` : it.text;
  return {
    hideHearingProposal: {
      label: t('hearings.actHide'),
      title: `${t('hearings.actHide')}: ${number}`,
      lead: t('hearings.actHideLead'),
      hidden,
      fields: [{ kind: 'area', name: 'because', label: t('hearings.because'), rows: 2, required: true }],
    },
    disposeHearingProposal: {
      label: t('hearings.actDispose'),
      title: `${number}: ${t('hearings.disposition')}`,
      lead: said,
      final: t('hearings.disposeFinal'),
      submit: t('common.save'),
      hidden,
      fields: [
        {
          kind: 'one',
          name: 'disposition',
          label: t('hearings.disposition'),
          required: true,
          choices: choices(dispositions, (value) => t(`enums.ProposalDisposition_${value}`)),
        },
        {
          kind: 'area',
          name: 'because',
          label: t('hearings.dispositionBecause'),
          hint: t('hearings.dispositionHint'),
          rows: 3,
        },
      ],
    },
  };
}
