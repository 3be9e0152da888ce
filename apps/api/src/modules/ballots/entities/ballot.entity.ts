import type { SeatKind } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** The group's open vote on the candidates to the seats of one kind in one competition. */
@Entity({ tableName: 'ballot' })
export class BallotEntity extends Versioned {
  @Property({ type: 'uuid' })
  competitionId!: string;
  @Property({ type: 'uuid' })
  groupId!: string;
  @Property({ type: 'text' })
  kind!: SeatKind;
  @Property({ type: 'integer' })
  seats!: number;
  @Property({ type: 'text' })
  form!: 'ROLL_CALL' | 'COUNT_ONLY';
  @Property({ type: 'text' })
  state!: 'OPEN' | 'CLOSED';
  /** Whether the members voted openly. */
  @Property({ type: 'boolean' })
  openly: boolean = true;
  /** Entered afterwards from a signed paper (domain §8.5). */
  @Property({ type: 'boolean' })
  recorded: boolean = false;
  @Property({ type: 'date' })
  sittingOn!: string;
  /** The group's number by its act, of which the quorum is counted. */
  @Property({ type: 'integer' })
  groupSize!: number;
  /** How many took part; of a roll call it stands once the ballot is closed. */
  @Property({ type: 'integer', nullable: true })
  present: number | null = null;
  @Property({ type: 'integer', nullable: true })
  quorum: number | null = null;
  /** Seats that nobody won. */
  @Property({ type: 'integer', nullable: true })
  toRepeat: number | null = null;
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  protocolNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  protocolOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  protocolFileId: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
