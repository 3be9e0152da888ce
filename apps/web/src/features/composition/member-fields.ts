import { choices, type Words } from '../shared/choices.ts';
import type { FieldSpec } from '../shared/field-spec.ts';
import type { Kind } from './kinds.ts';

const proposers = ['NPO', 'CITIZENS', 'SELF', 'BODY'] as const;
const ways = ['BY_ELECTION', 'RESERVE', 'NAMED', 'OTHER'] as const;

/** The question who proposed: the state part is named by its body, the civil part by others. */
const proposersOf = (kind: Kind | null) =>
  kind === 'STATE' || kind === 'QUASI_STATE' ? (['BODY'] as const) : kind === null ? proposers : proposers.slice(0, 3);

/** The controls of a person who takes a seat of a kind; everything but the name may stay unknown (domain §8.5). */
export function memberFields(t: Words, kind: Kind | null): FieldSpec[] {
  const civil = kind !== 'STATE' && kind !== 'QUASI_STATE';
  const yesNo = [
    { value: 'yes', label: t('common.yes') },
    { value: 'no', label: t('common.no') },
  ];
  const asked = proposersOf(kind);
  return [
    { kind: 'text', name: 'member.surname', label: t('composition.surname'), required: true },
    { kind: 'text', name: 'member.givenName', label: t('composition.givenName'), required: true },
    { kind: 'text', name: 'member.patronymic', label: t('composition.patronymic') },
    {
      kind: 'text',
      name: 'member.iin',
      label: t('composition.iin'),
      hint: t('composition.iinHint'),
      narrow: true,
    },
    { kind: 'date', name: 'member.birthDate', label: t('composition.birthDate') },
    { kind: 'text', name: 'member.position', label: t('composition.position') },
    {
      kind: 'select',
      name: 'member.proposer',
      label: t('composition.proposedBy'),
      choices: choices(asked, (value) => t(`enums.Proposer_${value}`)),
      empty: t('composition.notKnown'),
      value: asked.length === 1 ? asked[0] : null,
    },
    { kind: 'text', name: 'member.proposedByName', label: t('composition.proposedByName') },
    ...(civil && kind !== 'CITIZEN'
      ? ([
          { kind: 'text', name: 'member.npoName', label: t('composition.npoName') },
          { kind: 'text', name: 'member.npoBin', label: t('composition.npoBin'), narrow: true },
        ] as const)
      : []),
    {
      kind: 'select',
      name: 'member.citizen',
      label: t('composition.fact_citizen'),
      choices: yesNo,
      empty: t('composition.notAsked'),
    },
    {
      kind: 'select',
      name: 'member.otherRepublicanCouncil',
      label: t('composition.otherRepublican'),
      choices: yesNo,
      empty: t('composition.notAsked'),
    },
    {
      kind: 'check',
      name: 'noExclusions',
      label: t('composition.noExclusions'),
      hint: t('composition.noExclusionsHint'),
    },
    {
      kind: 'text',
      name: 'member.phone',
      label: t('composition.phone'),
      hint: t('composition.notPublic'),
      type: 'tel',
    },
    {
      kind: 'text',
      name: 'member.email',
      label: t('composition.email'),
      hint: t('composition.notPublic'),
      type: 'email',
    },
  ];
}

/** How a vacancy within the term was filled. */
export function wayField(t: Words, required: boolean): FieldSpec {
  return {
    kind: 'select',
    name: 'way',
    label: t('composition.way'),
    required,
    choices: choices(ways, (value) => t(`enums.ReplacementWay_${value}`)),
    empty: t('composition.choose'),
  };
}
