import type { ApplicationPart, CompetitionState, SeatKind } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

/** How many seats of a kind are put to the competition. */
export interface SeatsValue {
  readonly kind: SeatKind;
  readonly count: number;
}

/** A paper that an application has, as it was announced. */
export interface RequiredDocumentValue {
  /** Its name among the competition's documents. */
  readonly code: string;
  /** The part of the package it is (PC-COMP-03); null for one of the council's own. */
  readonly part: ApplicationPart | null;
  readonly title: LocalizedText;
  readonly required: boolean;
}

/** A competition for the working group, the council or a vacancy: what was announced, and how far it has come. */
@Entity({ tableName: 'competition' })
export class CompetitionEntity extends Versioned {
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'text' })
  kind!: 'WORKING_GROUP' | 'COUNCIL' | 'BY_ELECTION';
  @Property({ type: 'text' })
  state!: CompetitionState;
  @Property({ type: 'uuid' })
  convocationId!: string;
  /** The competition that this one repeats for the seats it left. */
  @Property({ type: 'uuid', nullable: true })
  repeatsId: string | null = null;
  @Property({ type: 'json' })
  title!: LocalizedText;
  @Property({ type: 'json' })
  conditions!: LocalizedText;
  @Property({ type: 'json', nullable: true })
  contacts: LocalizedText | null = null;
  @Property({ type: 'json' })
  seats: readonly SeatsValue[] = [];
  @Property({ type: 'json' })
  documents: readonly RequiredDocumentValue[] = [];
  @Property({ type: 'date', nullable: true })
  publishedOn: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  openedAt: Date | null = null;
  /** The last day as it was announced first. */
  @Property({ type: 'date', nullable: true })
  firstClosesOn: string | null = null;
  /** The last day in force, that day included until 23:59:59 in Almaty. */
  @Property({ type: 'date', nullable: true })
  closesOn: string | null = null;
  @Property({ type: 'integer', nullable: true })
  windowDays: number | null = null;
  @Property({ type: 'text', nullable: true })
  ruleVersion: string | null = null;
  @Property({ type: 'text', nullable: true })
  calendarVersion: string | null = null;
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  reviewedFrom: string | null = null;
  /** The day of the group's protocol on the results. */
  @Property({ type: 'date', nullable: true })
  resultsOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  resultsPublishedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  cancelledOn: string | null = null;
  @Property({ type: 'json', nullable: true })
  cancelledBecause: LocalizedText | null = null;
  /** Entered afterwards from a signed paper (domain §8.5). */
  @Property({ type: 'boolean' })
  recorded: boolean = false;
  @Property({ type: 'text', nullable: true })
  paperNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  paperOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  paperFileId: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
