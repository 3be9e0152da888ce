import type { Words } from '../shared/choices.ts';
import type { ActSpec, Choice, FieldSpec } from '../shared/field-spec.ts';

type Seen = { id: string; version: number };

const seen = ({ id, version }: Seen) => ({ id, expectedVersion: version });

const reason = (label: string, hint?: string): FieldSpec => ({
  kind: 'area',
  name: 'reason',
  label,
  rows: 2,
  required: true,
  ...(hint && { hint }),
});

/** Beginning a protocol: in which language its bytes are signed. */
export function composeSpec(t: Words, meetingId: string, language: 'kk' | 'ru'): ActSpec {
  return {
    label: t('protocols.actCompose'),
    lead: t('protocols.composeLead'),
    hidden: { meetingId },
    fields: [
      {
        kind: 'one',
        name: 'language',
        label: t('protocols.language'),
        required: true,
        value: language,
        choices: [
          { value: 'kk', label: t('common.languageKk') },
          { value: 'ru', label: t('common.languageRu') },
        ],
      },
    ],
  };
}

/** The steps of a protocol's life, without its signatures and its translation. */
export function protocolSpecs(t: Words, it: Seen, { numbered }: { numbered: boolean }) {
  const hidden = seen(it);
  return {
    freezeProtocol: {
      label: t('protocols.actFreeze'),
      lead: t('protocols.freezeLead'),
      hidden,
      // A further edition keeps the number of the one it corrects.
      fields: numbered
        ? []
        : [
            {
              kind: 'text',
              name: 'number',
              label: t('protocols.numberHand'),
              hint: t('protocols.numberHint'),
              narrow: true,
            },
          ],
    },
    takeBackProtocol: {
      label: t('protocols.actTakeBack'),
      lead: t('protocols.takeBackLead'),
      hidden,
      fields: [reason(t('protocols.because'))],
    },
    registerProtocol: {
      label: t('protocols.actRegister'),
      hidden,
      fields: [
        { kind: 'date', name: 'registeredOn', label: t('protocols.registeredOn'), hint: t('protocols.todayUnless') },
      ],
    },
    publishProtocol: { label: t('protocols.actPublish'), lead: t('protocols.publishLead'), hidden, fields: [] },
    restrictProtocol: {
      label: t('protocols.actRestrict'),
      lead: t('protocols.restrictLead'),
      hidden,
      fields: [reason(t('protocols.because'))],
    },
    correctProtocol: {
      label: t('protocols.actCorrect'),
      lead: t('protocols.correctLead'),
      hidden,
      fields: [reason(t('protocols.whatWasWrong'), t('protocols.whatWasWrongHint'))],
    },
  } as const satisfies Record<string, ActSpec>;
}

/** A member's dissenting opinion: whose, on which question, its words and its paper. */
export function opinionSpec(
  t: Words,
  meetingId: string,
  { members, items }: { members: readonly Choice[]; items: readonly Choice[] },
): ActSpec {
  const [own] = members;
  return {
    label: t('protocols.actOpinion'),
    lead: t('protocols.opinionLead'),
    hidden: { meetingId },
    fields: [
      {
        kind: 'select',
        name: 'memberId',
        label: t('protocols.opinionBy'),
        required: true,
        choices: members,
        ...(members.length === 1 && own && { value: own.value }),
      },
      {
        kind: 'select',
        name: 'itemId',
        label: t('protocols.opinionOn'),
        choices: items,
        empty: t('protocols.opinionWhole'),
      },
      { kind: 'area', name: 'text', label: t('protocols.opinionText'), rows: 5, required: true },
      { kind: 'date', name: 'givenOn', label: t('protocols.givenOn'), hint: t('protocols.todayUnless') },
      { kind: 'files', name: 'fileId', label: t('protocols.opinionPaper') },
    ],
  };
}

/** The place of a sitting that was held without one being written down. */
export const placeSpec = (t: Words, meeting: Seen): ActSpec => ({
  label: t('protocols.actPlace'),
  submit: t('common.save'),
  hidden: seen(meeting),
  fields: [
    { kind: 'text', name: 'place.kk', label: t('meetings.placeKk'), hint: t('meetings.placeHint') },
    { kind: 'text', name: 'place.ru', label: t('meetings.placeRu') },
  ],
});

/** Who kept the protocol of a sitting that was entered without one named. */
export const keeperSpec = (t: Words, meeting: Seen): ActSpec => ({
  label: t('protocols.actKeeper'),
  submit: t('common.save'),
  hidden: seen(meeting),
  fields: [{ kind: 'text', name: 'secretaryName', label: t('protocols.keeperName'), required: true }],
});

/** A question of a sitting that is over and was left without an end. */
export const finishSpec = (t: Words, item: Seen, title: string): ActSpec => ({
  label: t('protocols.actFinishItem'),
  lead: title,
  hidden: seen(item),
  fields: [],
});
