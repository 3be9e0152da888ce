import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';

/** A tenant's own value of a parameter: proposed by its secretariat, decided on by the platform. */
@Entity({ tableName: 'parameter_override' })
export class ParameterOverrideEntity extends Versioned {
  @Property({ type: 'text' })
  ruleId!: string;
  @Property({ type: 'text' })
  key!: string;
  @Property({ type: 'json' })
  value!: number;
  @Property({ type: 'text' })
  reason!: string;
  @Property({ type: 'text' })
  state!: 'PROPOSED' | 'APPROVED' | 'DECLINED' | 'WITHDRAWN';
  @Property({ type: 'date' })
  effectiveFrom!: string;
  @Property({ type: 'uuid' })
  proposedBy!: string;
  @Property({ type: 'uuid', nullable: true })
  decidedBy!: string | null;
  @Property({ type: 'date', nullable: true })
  decidedOn!: string | null;
  @Property({ type: 'text', nullable: true })
  declinedBecause!: string | null;
}
