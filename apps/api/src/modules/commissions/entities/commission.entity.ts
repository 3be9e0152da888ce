import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

export type CommissionState = 'PROPOSED' | 'ACTIVE' | 'CLOSED';

/** A commission of the council by directions of activity (PC-COM-01). */
@Entity({ tableName: 'commission' })
export class CommissionEntity extends Versioned {
  @Property({ type: 'uuid' })
  convocationId!: string;
  @Property({ type: 'json' })
  name!: LocalizedText;
  @Property({ type: 'json', nullable: true })
  directions: LocalizedText | null = null;
  @Property({ type: 'text' })
  state!: CommissionState;
  @Property({ type: 'date', nullable: true })
  formedOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  decisionId: string | null = null;
  @Property({ type: 'text', nullable: true })
  paperNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  paperOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  paperFileId: string | null = null;
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  closedBecause: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
