import type { BallotChoice } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** One member's vote on one candidate. */
@Entity({ tableName: 'ballot_vote' })
export class BallotVoteEntity extends Versioned {
  @Property({ type: 'uuid' })
  ballotId!: string;
  @Property({ type: 'uuid' })
  applicationId!: string;
  @Property({ type: 'uuid' })
  memberId!: string;
  @Property({ type: 'text' })
  choice!: BallotChoice;
  /** The interest that was declared: the ground of a recusal. */
  @Property({ type: 'text', nullable: true })
  ground: string | null = null;
  @Property({ type: 'text' })
  enteredBy!: 'MEMBER' | 'SECRETARIAT';
}
