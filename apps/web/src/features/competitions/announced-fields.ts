import { type Kind, kinds, kindWord } from '../composition/kinds.ts';
import { choices, type Words } from '../shared/choices.ts';
import type { FieldSpec, RowValues } from '../shared/field-spec.ts';
import { paperParts } from './states.ts';

type Texts = { authentic: string; kk: string | null; ru: string | null; en: string | null };
type Paper = { part: (typeof paperParts)[number] | null; required: boolean; title: Texts };

/** What a competition announces, as it stands or is proposed. */
export type Announced = {
  title: Texts | null;
  conditions: Texts | null;
  contacts: Texts | null;
  seats: readonly { kind: Kind; count: number }[];
  /** Vacant seats by kind, where they are known. */
  vacant?: Readonly<Partial<Record<Kind, number>>>;
  documents: readonly Paper[];
};

/** The controls of what a competition announces: each text in three languages, seats by kind, the list of documents. */
export function announcedFields(t: Words, it: Announced): FieldSpec[] {
  return [
    ...inLanguages(t, 'title', t('competitions.name'), it.title, { rows: 2, required: true }),
    ...seatFields(t, it),
    ...inLanguages(t, 'conditions', t('competitions.conditions'), it.conditions, { rows: 9, required: true }),
    ...inLanguages(t, 'contacts', t('competitions.contacts'), it.contacts, {
      rows: 2,
      hint: t('competitions.contactsHint'),
    }),
    {
      kind: 'rows',
      name: 'documents',
      label: t('competitions.documentList'),
      hint: t('competitions.documentListHint'),
      required: true,
      one: t('competitions.document'),
      add: t('competitions.documentAdd'),
      fields: [
        {
          kind: 'select',
          name: 'part',
          label: t('competitions.documentPart'),
          choices: choices(paperParts, (value) => t(`enums.ApplicationPart_${value}`)),
          empty: t('competitions.documentPartOther'),
        },
        ...languages.map((language) => ({
          kind: 'text' as const,
          name: `title.${language}`,
          oneLanguage: true,
          label: said(t, t('competitions.name'), language),
        })),
        { kind: 'check', name: 'required', label: t('competitions.documentRequiredCheck'), value: true },
      ],
      rows: it.documents.map(paperRow),
    },
  ];
}

/** How many seats of each kind. NPOs and citizens are chosen; another kind shows where the draft has it already. */
export function seatFields(t: Words, { seats, vacant }: Pick<Announced, 'seats' | 'vacant'>): FieldSpec[] {
  return offeredKinds(seats).map((kind, place) => ({
    kind: 'number',
    name: `seats.${place}.count`,
    label: t('competitions.seatsOf', { kind: kindWord(t, kind) }),
    ...(vacant?.[kind] !== undefined && { hint: t('competitions.seatsVacant', { count: vacant[kind] }) }),
    value: seats.find((one) => one.kind === kind)?.count ?? null,
  }));
}

/** The kinds of those controls, in their order. */
export function seatKindsHidden(seats: Announced['seats']): Record<string, string> {
  return Object.fromEntries(offeredKinds(seats).map((kind, place) => [`seats.${place}.kind`, kind]));
}

const offeredKinds = (seats: Announced['seats']) =>
  kinds.filter((kind) => kind === 'NPO' || kind === 'CITIZEN' || seats.some((one) => one.kind === kind));

const languages = ['kk', 'ru', 'en'] as const;

const said = (t: Words, what: string, language: (typeof languages)[number]) =>
  t('competitions.in', {
    what,
    language: t(`competitions.${language === 'kk' ? 'inKk' : language === 'ru' ? 'inRu' : 'inEn'}`),
  });

/** A text in three languages, Kazakh first; the first that is written is the authentic one. */
export function inLanguages(
  t: Words,
  name: string,
  label: string,
  texts: Texts | null,
  { rows, hint, required = false }: { rows: number; hint?: string; required?: boolean },
): FieldSpec[] {
  return languages.map((language, place) => ({
    kind: 'area',
    name: `${name}.${language}`,
    label: said(t, label, language),
    ...(hint && place === 0 && { hint }),
    oneLanguage: required,
    value: texts?.[language] ?? null,
    lang: language,
    rows,
  }));
}

function paperRow({ part, required, title }: Paper): RowValues {
  return { part, required, 'title.kk': title.kk, 'title.ru': title.ru, 'title.en': title.en };
}
