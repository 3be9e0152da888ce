import type { SeatKind } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** A seat of a convocation; who holds it is said by memberships. */
@Entity({ tableName: 'seat' })
export class SeatEntity extends Versioned {
  @Property({ type: 'uuid' })
  convocationId!: string;
  @Property({ type: 'integer' })
  ordinal!: number;
  /** Null where a joined roster does not say. */
  @Property({ type: 'text', nullable: true })
  kind: SeatKind | null = null;
  @Property({ type: 'date', nullable: true })
  withdrawnOn: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
