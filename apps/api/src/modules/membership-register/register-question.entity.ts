import type { CouncilLevel } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';

/** Where the review of a match stands: a match alone refuses nobody. */
export type MatchReview = 'PENDING' | 'CONFIRMED' | 'DISMISSED';

/** One question of a council to the register, with all that it was told. */
@Entity({ tableName: 'register_question' })
export class RegisterQuestionEntity extends Versioned {
  /** The candidate's application, in the council's own competition. */
  @Property({ type: 'uuid' })
  applicationId!: string;
  @Property({ type: 'date' })
  askedOn!: string;
  @Property({ type: 'uuid', nullable: true })
  askedBy: string | null = null;
  @Property({ type: 'boolean' })
  conflict!: boolean;
  @Property({ type: 'text', nullable: true })
  level: CouncilLevel | null = null;
  @Property({ type: 'date', nullable: true })
  fromOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  until: string | null = null;
  @Property({ type: 'text', nullable: true })
  review: MatchReview | null = null;
  @Property({ type: 'date', nullable: true })
  reviewedOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  reviewedBy: string | null = null;
  @Property({ type: 'text', nullable: true })
  reviewBecause: string | null = null;
}
