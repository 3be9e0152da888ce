import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

/** A version of the council's regulation (PWR-08): in force from its day until the next one's. */
@Entity({ tableName: 'council_regulation' })
export class CouncilRegulationEntity extends Versioned {
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'json' })
  title!: LocalizedText;
  @Property({ type: 'date' })
  approvedOn!: string;
  @Property({ type: 'date' })
  inForceFrom!: string;
  @Property({ type: 'uuid', nullable: true })
  decisionId: string | null = null;
  @Property({ type: 'text', nullable: true })
  number: string | null = null;
  @Property({ type: 'uuid' })
  fileId!: string;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
