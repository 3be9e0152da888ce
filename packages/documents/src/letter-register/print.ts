import { translate } from '@kenes/messages';
import { numericDate } from '../shared/dates.ts';
import type { DocumentLocale } from '../shared/locale.ts';
import type { LetterChannel, LetterDirection, LetterRegister, RegisteredLetter } from './view-model.ts';

/** The register with every word decided. */
export interface PrintedRegister {
  readonly title: string;
  readonly council: string;
  readonly parts: readonly PrintedPart[];
  /** Position and name, or empty strings. */
  readonly keeper: { readonly position: string; readonly name: string };
}

export interface PrintedPart {
  /** «Журнал регистрации исходящих писем за 2026 год». */
  readonly title: string;
  /** The name of its sheet. */
  readonly sheet: string;
  /** The ten headings. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** «Всего писем: 12», or that there are none. */
  readonly total: string;
}

const channels: Record<LetterChannel, 'Edms' | 'Email' | 'Paper' | 'ByHand' | 'Desk' | 'Link'> = {
  EDMS: 'Edms',
  EMAIL: 'Email',
  PAPER: 'Paper',
  BY_HAND: 'ByHand',
  DESK: 'Desk',
  LINK: 'Link',
};

const headings = {
  OUT: [
    'order',
    'number',
    'date',
    'addressee',
    'subject',
    'fileIndex',
    'channelOut',
    'executor',
    'control',
    'linkedAnswer',
  ],
  IN: [
    'order',
    'number',
    'date',
    'sender',
    'subject',
    'fileIndex',
    'channelIn',
    'executor',
    'control',
    'linkedRequest',
  ],
} as const;

/** The words of the register in one language. */
export function printRegister(register: LetterRegister, locale: DocumentLocale): PrintedRegister {
  const year = String(register.year);
  const [only] = register.parts;
  const word = (direction: LetterDirection) => (direction === 'OUT' ? 'outgoing' : 'incoming');
  const title = (direction: LetterDirection) => translate(locale, `documents.register.${word(direction)}`, { year });
  return {
    title:
      only && register.parts.length === 1
        ? title(only.direction)
        : translate(locale, 'documents.register.title', { year }),
    council: register.council,
    keeper: register.keeper ?? { position: '', name: '' },
    parts: register.parts.map(({ direction, letters }) => ({
      title: title(direction),
      sheet: translate(locale, `documents.register.${word(direction)}Sheet`),
      headings: headings[direction].map((heading) => translate(locale, `documents.register.${heading}`)),
      rows: letters.map((letter, index) => [String(index + 1), ...printRow(letter, locale)]),
      total:
        letters.length === 0
          ? translate(locale, 'documents.register.none')
          : translate(locale, 'documents.register.total', { count: letters.length }),
    })),
  };
}

function printRow(letter: RegisteredLetter, locale: DocumentLocale): string[] {
  return [
    letter.number,
    numericDate(letter.registeredOn),
    correspondent(letter, locale),
    letter.subject,
    letter.fileIndex ?? '—',
    translate(locale, `documents.register.channel${channels[letter.channel]}`),
    letter.executor ?? '—',
    control(letter, locale),
    letter.linked.map(({ number, on }) => numbered(number, numericDate(on), locale)).join('\n') || '—',
  ];
}

function correspondent({ correspondent: name, counterNumber, counterDate }: RegisteredLetter, locale: DocumentLocale) {
  if (counterNumber === null && counterDate === null) return name;
  const date = counterDate === null ? '' : numericDate(counterDate);
  const own =
    counterNumber === null ? date : date === '' ? `№ ${counterNumber}` : numbered(counterNumber, date, locale);
  return `${name}\n${own}`;
}

function control({ control: state }: RegisteredLetter, locale: DocumentLocale): string {
  if (state === null) return '—';
  const due = state.dueOn && translate(locale, 'documents.register.dueOn', { date: numericDate(state.dueOn) });
  const off =
    state.takenOffOn && translate(locale, 'documents.register.takenOff', { date: numericDate(state.takenOffOn) });
  const lines = [due, off].filter((line) => line !== null).join('\n');
  return lines === '' ? translate(locale, 'documents.register.onControl') : lines;
}

const numbered = (number: string, date: string, locale: DocumentLocale) =>
  translate(locale, 'documents.register.numberAndDate', { number, date });
