import type { Locale } from '@kenes/messages';
import type { ApplicationState, Nominator, Point, SeatKind, Sex } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { DeclaredValue } from '../../composition/entities/membership.entity.ts';

/** Something that an application was returned for: a document of the competition, or words of the secretariat. */
export interface MissingValue {
  readonly code: string | null;
  readonly words: string | null;
}

/** A person's application to a competition. When its time has come only number, state and dates remain. */
@Entity({ tableName: 'application' })
export class ApplicationEntity extends Versioned {
  @Property({ type: 'uuid' })
  competitionId!: string;
  @Property({ type: 'text' })
  state!: ApplicationState;
  @Property({ type: 'text', nullable: true })
  number: string | null = null;
  @Property({ type: 'integer', nullable: true })
  ordinal: number | null = null;
  @Property({ type: 'text', nullable: true })
  seatKind: SeatKind | null = null;
  @Property({ type: 'text' })
  enteredBy!: 'CANDIDATE' | 'SECRETARIAT';
  /** The language its mail is written in. */
  @Property({ type: 'text' })
  locale!: Locale;
  /** SHA-256 of the link's token; null for a paper application. */
  @Property({ type: 'Buffer', columnType: 'bytea', nullable: true })
  tokenDigest: Buffer | null = null;
  @Property({ type: 'integer' })
  linkOrdinal: number = 1;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  linkEndedAt: Date | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  begunAt!: Date;
  /** The instant it was submitted, first; null for a paper one. */
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  submittedAt: Date | null = null;
  /** The legal day it was received. */
  @Property({ type: 'date', nullable: true })
  receivedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  surname: string | null = null;
  @Property({ type: 'text', nullable: true })
  givenName: string | null = null;
  @Property({ type: 'text', nullable: true })
  patronymic: string | null = null;
  @Property({ type: 'date', nullable: true })
  birthDate: string | null = null;
  @Property({ type: 'text', nullable: true })
  sex: Sex | null = null;
  @Property({ type: 'Buffer', columnType: 'bytea', nullable: true })
  iinSealed: Buffer | null = null;
  @Property({ type: 'text', nullable: true })
  iinKeyId: string | null = null;
  @Property({ type: 'Buffer', columnType: 'bytea', nullable: true })
  iinDigest: Buffer | null = null;
  @Property({ type: 'text', nullable: true })
  iinLast: string | null = null;
  @Property({ type: 'text', nullable: true })
  email: string | null = null;
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;
  @Property({ type: 'text', nullable: true })
  residence: string | null = null;
  @Property({ type: 'text', nullable: true })
  occupation: string | null = null;
  @Property({ type: 'text', nullable: true })
  about: string | null = null;
  @Property({ type: 'json' })
  declared: DeclaredValue = {};
  @Property({ type: 'text', nullable: true })
  nominator: Nominator | null = null;
  @Property({ type: 'text', nullable: true })
  nominatorName: string | null = null;
  /** How many citizens proposed. */
  @Property({ type: 'integer', nullable: true })
  nominatorCount: number | null = null;
  @Property({ type: 'text', nullable: true })
  npoBin: string | null = null;
  @Property({ type: 'text', nullable: true })
  npoHeadBin: string | null = null;
  @Property({ type: 'text', nullable: true })
  npoAlliance: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  consentAt: Date | null = null;
  @Property({ type: 'text', nullable: true })
  consentVersion: string | null = null;
  /** What the rules said when it was submitted. */
  @Property({ type: 'json', nullable: true })
  submitVerdict: readonly Point[] | null = null;
  @Property({ type: 'date', nullable: true })
  returnedOn: string | null = null;
  @Property({ type: 'json' })
  returnedMissing: readonly MissingValue[] = [];
  @Property({ type: 'text', nullable: true })
  returnedBecause: string | null = null;
  @Property({ type: 'date', nullable: true })
  admittedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  rejectedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  rejectedBecause: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  withdrawnAt: Date | null = null;
  @Property({ type: 'text', nullable: true })
  withdrawnBecause: string | null = null;
  /** The day on which its personal data were deleted by schedule. */
  @Property({ type: 'date', nullable: true })
  erasedOn: string | null = null;
  /** The record of the council's people that an elected candidate became. */
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
