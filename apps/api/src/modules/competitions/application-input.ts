import { isLocale, type Locale } from '@kenes/messages';
import { personIin } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import type { InputReading } from '../../kernel/input.ts';
import { type GivenIin, sealIin } from '../composition/iin.ts';
import { readIin, readNpoBin } from '../composition/member-input.ts';
import { readEmail } from '../people/email.ts';
import { declaredBy } from './eligibility.ts';
import type { ApplicationEntity } from './entities/application.entity.ts';
import type { CompetitionEntity } from './entities/competition.entity.ts';
import type { ApplicationFields } from './inputs/application.inputs.ts';

/** What a client gives of an application, with the IIN already guarded; `undefined` where it was left out. */
export type FieldsGiven = Omit<ApplicationFields, 'iin'> & { readonly iin?: GivenIin | null };

const noIin = { iinSealed: null, iinKeyId: null, iinDigest: null, iinLast: null, sex: null } as const;

/**
 * Reads what was filled in and changes the application by it: what is left out stays, an empty text clears. A wrong IIN or
 * BIN is a fault of its field and is never echoed; nothing is kept while there is a fault.
 */
export function readFields(
  act: Act,
  reading: InputReading,
  application: ApplicationEntity,
  competition: Pick<CompetitionEntity, 'seats'>,
  given: FieldsGiven,
): () => void {
  const changes: Partial<ApplicationEntity> = {};
  const text = (field: 'surname' | 'givenName' | 'patronymic', max = 100) => {
    if (given[field] !== undefined) changes[field] = reading.optional(field, given[field], max);
  };
  text('surname');
  text('givenName');
  text('patronymic');
  for (const [field, max] of [
    ['phone', 100],
    ['residence', 500],
    ['occupation', 500],
    ['about', 5_000],
    ['nominatorName', 500],
    ['npoAlliance', 500],
  ] as const)
    if (given[field] !== undefined) changes[field] = reading.optional(field, given[field], max);
  if (given.email !== undefined) changes.email = readEmail(reading, 'email', given.email);
  if (given.npoBin !== undefined) changes.npoBin = readNpoBin(reading, 'npoBin', given.npoBin);
  if (given.npoHeadBin !== undefined) changes.npoHeadBin = readNpoBin(reading, 'npoHeadBin', given.npoHeadBin);
  if (given.nominator !== undefined) changes.nominator = given.nominator;
  if (given.nominatorCount !== undefined) {
    const count = given.nominatorCount;
    if (count !== null && (count < 1 || count > 1_000_000))
      reading.fault('nominatorCount', 'NUMBER_OUT_OF_RANGE', { min: 1, max: 1_000_000 });
    changes.nominatorCount = count;
  }
  if (given.seatKind !== undefined) {
    const { seatKind } = given;
    if (seatKind !== null && !competition.seats.some(({ kind }) => kind === seatKind))
      reading.fault('seatKind', 'SEAT_KIND_NOT_ANNOUNCED');
    changes.seatKind = seatKind;
  }
  if (given.answers) changes.declared = declaredBy(given.answers, application.declared);
  if (given.birthDate !== undefined) {
    if (given.birthDate !== null && given.birthDate > act.today.toString())
      reading.fault('birthDate', 'FACT_IN_FUTURE', { on: given.birthDate, today: act.today.toString() });
    changes.birthDate = given.birthDate;
  }
  if (given.iin !== undefined) Object.assign(changes, iinChanges(act, reading, application, given.iin));
  return () => Object.assign(application, changes);
}

function iinChanges(
  act: Act,
  reading: InputReading,
  application: ApplicationEntity,
  given: GivenIin | null,
): Partial<ApplicationEntity> {
  if (given === null) return noIin;
  const iin = readIin(reading, 'iin', given);
  if (iin === null) return {};
  const { sex } = personIin({ iin, birthDate: null, on: act.today });
  return { ...sealIin(act.operation.services, act.tenantId, application.id, iin), sex };
}

/** The language of an application's mail: as given, else as it was. */
export function readLanguage(reading: InputReading, given: string | null | undefined, otherwise: Locale): Locale {
  if (!given) return otherwise;
  if (isLocale(given)) return given;
  reading.fault('language', 'UNKNOWN_LANGUAGE');
  return otherwise;
}

/** What must be there before an application is submitted; what the package lacks is the rule's to say (PC-COMP-03). */
export function requireWhole(reading: InputReading, application: ApplicationEntity): void {
  const { surname, givenName, seatKind, nominator, nominatorName, email, phone } = application;
  if (surname === null) reading.fault('surname', 'REQUIRED');
  if (givenName === null) reading.fault('givenName', 'REQUIRED');
  if (seatKind === null) reading.fault('seatKind', 'REQUIRED');
  if (nominator === null) reading.fault('nominator', 'REQUIRED');
  if (nominator !== null && nominator !== 'SELF' && nominatorName === null) reading.fault('nominatorName', 'REQUIRED');
  if (email === null && phone === null) reading.fault('email', 'CONTACT_NEEDED');
}

const notFields = new Set([
  ...['key', 'acknowledged', 'id', 'competitionId', 'expectedVersion', 'receivedOn'],
  ...['consent', 'consentVersion', 'documents', 'language'],
]);

/** The names of the fields that were given, never what is in them. */
export function givenFields(input: FieldsGiven): string[] {
  return Object.entries(input)
    .filter(([name, value]) => !notFields.has(name) && value !== undefined)
    .map(([name]) => name)
    .sort();
}
