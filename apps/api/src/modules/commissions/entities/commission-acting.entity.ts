import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** Who stands in for the head or the secretary of a commission on given days (domain §8.6). */
@Entity({ tableName: 'commission_acting' })
export class CommissionActingEntity extends Versioned {
  @Property({ type: 'uuid' })
  commissionId!: string;
  @Property({ type: 'text' })
  office!: 'HEAD' | 'SECRETARY';
  @Property({ type: 'uuid' })
  personId!: string;
  @Property({ type: 'date' })
  startsOn!: string;
  @Property({ type: 'date' })
  until!: string;
  @Property({ type: 'text' })
  ground!: string;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
