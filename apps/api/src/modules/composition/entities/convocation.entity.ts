import type { Approver, CouncilTermState } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** A convocation: the term of one composition, with the acts it rests on. */
@Entity({ tableName: 'convocation' })
export class ConvocationEntity extends Versioned {
  @Property({ type: 'integer' })
  number!: number;
  @Property({ type: 'text' })
  state!: CouncilTermState;
  /** It was entered from what the council had, not formed here (domain §8.5). */
  @Property({ type: 'boolean' })
  joined: boolean = false;
  /** The day its formation was opened. */
  @Property({ type: 'date', nullable: true })
  openedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  startsOn: string | null = null;
  /** The last day, that day included. */
  @Property({ type: 'date', nullable: true })
  endsOn: string | null = null;
  @Property({ type: 'integer', nullable: true })
  size: number | null = null;
  @Property({ type: 'integer', nullable: true })
  recommendedMin: number | null = null;
  @Property({ type: 'integer', nullable: true })
  recommendedMax: number | null = null;
  @Property({ type: 'uuid', nullable: true })
  recommendationFileId: string | null = null;
  @Property({ type: 'text', nullable: true })
  protocolNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  protocolOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  protocolFileId: string | null = null;
  @Property({ type: 'text', nullable: true })
  approvedBy: Approver | null = null;
  @Property({ type: 'text', nullable: true })
  approvalTitle: string | null = null;
  @Property({ type: 'text', nullable: true })
  approvalNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  approvalOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  approvalFileId: string | null = null;
  @Property({ type: 'date', nullable: true })
  firstSessionOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  closedBecause: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
