import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** An interview of a candidate by the working group (PC-COMP-05). */
@Entity({ tableName: 'interview' })
export class InterviewEntity extends Versioned {
  @Property({ type: 'uuid' })
  competitionId!: string;
  @Property({ type: 'uuid' })
  applicationId!: string;
  @Property({ type: 'date' })
  heldOn!: string;
  @Property({ type: 'text', nullable: true })
  streamUrl: string | null = null;
  @Property({ type: 'text', nullable: true })
  observers: string | null = null;
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  recordFileId: string | null = null;
}
