import type { Announcement } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { factOn, type InputReading } from '../../kernel/input.ts';
import { readFile } from '../composition/member-input.ts';
import type { CompetitionEntity, RequiredDocumentValue, SeatsValue } from './entities/competition.entity.ts';
import { CompetitionPublicationEntity } from './entities/competition-publication.entity.ts';
import type {
  CompetitionFields,
  CompetitionPublicationInput,
  CompetitionSeatsInput,
  RequiredDocumentInput,
} from './inputs/competition.inputs.ts';
import { usualDocuments } from './package-of.ts';

/** How many documents a competition may ask for. */
const mostDocuments = 20;

/** What a competition announces, as read. */
export type Announced = Pick<CompetitionEntity, 'title' | 'conditions' | 'contacts' | 'seats' | 'documents'>;

/** Reads what a new competition announces; its documents are the usual ones where none are given. */
export function readAnnounced(reading: InputReading, input: CompetitionFields): Announced {
  return {
    title: reading.requiredLocalized('title', input.title, 300),
    conditions: reading.requiredLocalized('conditions', input.conditions, 20_000),
    contacts: reading.localized('contacts', input.contacts, 1_000),
    seats: readSeats(reading, input.seats ?? []),
    documents: input.documents ? readDocuments(reading, input.documents) : usualDocuments,
  };
}

/** The same for a draft that stands: what is left out stays. */
export function readChanges(reading: InputReading, input: CompetitionFields): Partial<Announced> {
  return {
    ...(input.title ? { title: reading.requiredLocalized('title', input.title, 300) } : {}),
    ...(input.conditions ? { conditions: reading.requiredLocalized('conditions', input.conditions, 20_000) } : {}),
    ...(input.contacts === undefined ? {} : { contacts: reading.localized('contacts', input.contacts, 1_000) }),
    ...(input.seats ? { seats: readSeats(reading, input.seats) } : {}),
    ...(input.documents ? { documents: readDocuments(reading, input.documents) } : {}),
  };
}

/** Seats by kind: several lines of one kind are one. */
export function readSeats(reading: InputReading, given: readonly CompetitionSeatsInput[]): SeatsValue[] {
  const counts = new Map<SeatsValue['kind'], number>();
  for (const [index, { kind, count }] of given.entries()) {
    if (count < 1 || count > 100) reading.fault(`seats.${index}.count`, 'NUMBER_OUT_OF_RANGE', { min: 1, max: 100 });
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

function readDocuments(reading: InputReading, given: readonly RequiredDocumentInput[]): RequiredDocumentValue[] {
  if (given.length > mostDocuments) reading.fault('documents', 'TOO_LONG', { max: mostDocuments });
  const codes = new Set<string>();
  return given.map(({ code, part, title, required }, index) => {
    const path = `documents.${index}`;
    if (!/^[a-z0-9][a-z0-9-]{0,39}$/i.test(code)) reading.fault(`${path}.code`, 'DOCUMENT_CODE_UNREADABLE');
    if (codes.has(code)) reading.fault(`${path}.code`, 'DOCUMENT_CODE_TWICE');
    codes.add(code);
    return {
      code,
      part: part ?? null,
      title: reading.requiredLocalized(`${path}.title`, title, 300),
      required: required !== false,
    };
  });
}

/** Publications as read: their rows to be, and what the rule looks at. */
export interface ReadPublications {
  readonly rows: readonly Pick<CompetitionPublicationEntity, 'place' | 'outlet' | 'url' | 'publishedOn' | 'fileId'>[];
  readonly facts: readonly Announcement[];
}

/** Reads publications; a day that is left out is that of the act, a day after today is refused. */
export async function readPublications(
  act: Act,
  reading: InputReading,
  given: readonly CompetitionPublicationInput[] | null | undefined,
  on: string,
): Promise<ReadPublications> {
  const rows = [];
  for (const [index, one] of (given ?? []).entries()) {
    const path = `publications.${index}`;
    rows.push({
      place: one.place,
      outlet: reading.required(`${path}.outlet`, one.outlet, 300),
      url: reading.url(`${path}.url`, one.url),
      publishedOn: factOn(act, one.publishedOn ?? on).toString(),
      fileId: await readFile(act, reading, `${path}.fileId`, one.fileId),
    });
  }
  return { rows, facts: rows.map(({ place, url }) => ({ place, hasUrl: url !== null })) };
}

/** Keeps publications beside their competition. */
export async function keepPublications(
  act: Act,
  competition: CompetitionEntity,
  purpose: CompetitionPublicationEntity['purpose'],
  { rows }: ReadPublications,
): Promise<void> {
  for (const row of rows)
    await act.insert(CompetitionPublicationEntity, {
      tenantId: act.tenantId,
      id: newId(),
      competitionId: competition.id,
      purpose,
      ...row,
      closesOn: competition.closesOn,
      enteredOn: act.today.toString(),
      published: competition.published,
    });
}

/** What the journal keeps of publications. */
export function toldOf({ rows }: ReadPublications) {
  return rows.map(({ place, outlet, url, publishedOn }) => ({ place, outlet, url, publishedOn }));
}
