import { choices, type Words } from '../shared/choices.ts';
import type { ActSpec, Choice } from '../shared/field-spec.ts';
import type { CompositionActName } from './composition-acts.ts';
import type { Kind } from './kinds.ts';
import { memberFields, wayField } from './member-fields.ts';

const grounds = [
  'OWN_APPLICATION',
  'POST_LEFT',
  'SYSTEMATIC_ABSENCE',
  'REGULATION_BREACH',
  'CITIZENSHIP_LOST_OR_LEFT',
  'CONVICTION',
  'INCAPACITY',
  'DEATH_OR_MISSING',
  'OTHER',
] as const;

type Looked = { id: string; version: number };
type Person = Looked & {
  surname: string;
  givenName: string;
  patronymic: string | null;
  otherSpelling: string | null;
  birthDate: string | null;
  about: string | null;
  phone: string | null;
  email: string | null;
  note: string | null;
  publicPhone: string | null;
  publicEmail: string | null;
  publicNote: string | null;
};

const looked = ({ id, version }: Looked) => ({ id, expectedVersion: version });

/** Joining a member to the account with which they follow sittings and vote; the empty choice takes the link away. */
export function linkSpec(
  t: Words,
  person: Looked & { fullName: string; accountId: string | null },
  accounts: readonly Choice[],
): ActSpec {
  return {
    label: t(person.accountId === null ? 'composition.actLink' : 'composition.actRelink'),
    title: t('composition.actLinkTitle', { name: person.fullName }),
    lead: t('composition.actLinkLead'),
    submit: t('common.save'),
    hidden: looked(person),
    fields: [
      ...(accounts.length === 0
        ? [{ kind: 'note' as const, name: 'note.none', text: t('composition.noAccounts'), tone: 'warning' as const }]
        : []),
      {
        kind: 'select',
        name: 'accountId',
        label: t('composition.account'),
        choices: accounts,
        value: person.accountId,
        empty: t('composition.noAccount'),
      },
    ],
  };
}

/** Seating a person on a vacant seat. */
export function seatSpec(
  t: Words,
  { seat, kind, word, before }: { seat: Looked; kind: Kind | null; word: string; before: boolean },
): ActSpec {
  return {
    label: t('composition.actSeat'),
    title: t('composition.actSeatTitle', { seat: word }),
    lead: t('composition.actSeatLead'),
    hidden: { seatId: seat.id, expectedVersion: seat.version },
    fields: [
      ...memberFields(t, kind),
      { kind: 'date', name: 'from', label: t('composition.from'), hint: t('composition.fromHint') },
      ...(before ? [wayField(t, false)] : []),
    ],
  };
}

/** What may be done to a membership and its person, as forms told in data. */
export function memberSpecs(
  t: Words,
  membership: Looked,
  person: Person,
  kind: Kind | null,
): Record<Exclude<CompositionActName, 'seatMember' | 'linkCouncilPerson'>, ActSpec> {
  const hidden = looked(membership);
  return {
    suspendMembership: {
      label: t('composition.actSuspend'),
      lead: t('composition.actSuspendLead'),
      hidden,
      fields: [
        { kind: 'date', name: 'from', label: t('composition.firstDay'), hint: t('composition.todayUnless') },
        { kind: 'date', name: 'to', label: t('composition.lastDay'), hint: t('composition.lastDayHint') },
        { kind: 'area', name: 'because', label: t('composition.why'), required: true, rows: 2 },
      ],
    },
    resumeMembership: {
      label: t('composition.actResume'),
      hidden,
      fields: [{ kind: 'date', name: 'on', label: t('composition.resumeOn'), hint: t('composition.todayUnless') }],
    },
    terminateMembership: {
      label: t('composition.actTerminate'),
      lead: t('composition.actTerminateLead'),
      hidden,
      fields: [
        {
          kind: 'select',
          name: 'ground',
          label: t('composition.ground'),
          required: true,
          choices: choices(grounds, (value) => t(`enums.TerminationGround_${value}`)),
          empty: t('composition.choose'),
        },
        { kind: 'area', name: 'because', label: t('composition.because'), hint: t('composition.becauseHint'), rows: 2 },
        { kind: 'date', name: 'on', label: t('composition.lastDay'), hint: t('composition.todayUnless') },
        { kind: 'text', name: 'decision.number', label: t('composition.decisionNumber'), narrow: true },
        { kind: 'date', name: 'decision.on', label: t('composition.decisionOn') },
        { kind: 'files', name: 'documentFileId', label: t('composition.groundDocument') },
      ],
    },
    replaceMember: {
      label: t('composition.actReplace'),
      lead: t('composition.actReplaceLead'),
      hidden,
      fields: [
        wayField(t, true),
        ...memberFields(t, kind),
        { kind: 'date', name: 'from', label: t('composition.from'), hint: t('composition.todayUnless') },
      ],
    },
    amendPerson: {
      label: t('composition.actAmend'),
      hidden: looked(person),
      fields: [
        { kind: 'text', name: 'surname', label: t('composition.surname'), required: true, value: person.surname },
        { kind: 'text', name: 'givenName', label: t('composition.givenName'), required: true, value: person.givenName },
        { kind: 'text', name: 'patronymic', label: t('composition.patronymic'), value: person.patronymic },
        { kind: 'text', name: 'otherSpelling', label: t('composition.otherSpelling'), value: person.otherSpelling },
        { kind: 'text', name: 'iin', label: t('composition.iin'), hint: t('composition.iinStays'), narrow: true },
        { kind: 'date', name: 'birthDate', label: t('composition.birthDate'), value: person.birthDate },
        {
          kind: 'area',
          name: 'about',
          label: t('composition.about'),
          hint: t('composition.aboutHint'),
          rows: 2,
          value: person.about,
        },
        { kind: 'text', name: 'phone', label: t('composition.phone'), type: 'tel', value: person.phone },
        { kind: 'text', name: 'email', label: t('composition.email'), type: 'email', value: person.email },
        { kind: 'area', name: 'note', label: t('composition.note'), rows: 2, value: person.note },
        { kind: 'files', name: 'photoFileId', label: t('composition.photo'), hint: t('composition.photoHint') },
      ],
    },
    publishContacts: {
      label: t('composition.actPublish'),
      lead: t('composition.actPublishLead'),
      hidden: looked(person),
      fields: [
        {
          kind: 'check',
          name: 'phone',
          label: t('composition.phone'),
          hint: person.phone ?? t('composition.none'),
          value: person.publicPhone !== null,
        },
        {
          kind: 'check',
          name: 'email',
          label: t('composition.email'),
          hint: person.email ?? t('composition.none'),
          value: person.publicEmail !== null,
        },
        { kind: 'check', name: 'photo', label: t('composition.photo') },
        {
          kind: 'area',
          name: 'note',
          label: t('composition.reception'),
          hint: t('composition.receptionHint'),
          rows: 2,
          value: person.publicNote,
        },
      ],
    },
  };
}
