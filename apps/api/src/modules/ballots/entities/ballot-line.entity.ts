import type { ElectionResult } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** A candidate in a ballot: the totals and what came of them, once it is closed. */
@Entity({ tableName: 'ballot_line' })
export class BallotLineEntity extends Versioned {
  @Property({ type: 'uuid' })
  ballotId!: string;
  @Property({ type: 'uuid' })
  applicationId!: string;
  @Property({ type: 'integer', nullable: true })
  votesFor: number | null = null;
  @Property({ type: 'integer', nullable: true })
  votesAgainst: number | null = null;
  @Property({ type: 'integer', nullable: true })
  abstained: number | null = null;
  @Property({ type: 'integer', nullable: true })
  notVoting: number | null = null;
  @Property({ type: 'integer', nullable: true })
  recused: number | null = null;
  /** Those present without the recused. */
  @Property({ type: 'integer', nullable: true })
  base: number | null = null;
  @Property({ type: 'boolean', nullable: true })
  majority: boolean | null = null;
  @Property({ type: 'integer', nullable: true })
  place: number | null = null;
  @Property({ type: 'text', nullable: true })
  result: ElectionResult | null = null;
  @Property({ type: 'integer', nullable: true })
  reserveOrder: number | null = null;
  @Property({ type: 'uuid', nullable: true })
  membershipId: string | null = null;
  @Property({ type: 'date', nullable: true })
  declinedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  declinedBecause: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
