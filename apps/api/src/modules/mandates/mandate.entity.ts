import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';

/** A council's instruction to an NPO's monitor for one mission; that its days have run out is computed, never stored. */
@Entity({ tableName: 'mandate' })
export class MandateEntity extends Versioned {
  @Property({ type: 'uuid' })
  missionId!: string;
  @Property({ type: 'uuid' })
  npoId!: string;
  @Property({ type: 'uuid', nullable: true })
  accountId!: string | null;
  @Property({ type: 'text', nullable: true })
  email!: string | null;
  @Property({ type: 'text' })
  scope!: string;
  @Property({ type: 'text', nullable: true })
  number!: string | null;
  @Property({ type: 'date' })
  issuedOn!: string;
  @Property({ type: 'date' })
  validFrom!: string;
  @Property({ type: 'date' })
  validTo!: string;
  @Property({ type: 'text' })
  state!: 'ISSUED' | 'ACCEPTED' | 'REVOKED';
  @Property({ type: 'date', nullable: true })
  acceptedOn!: string | null;
  @Property({ type: 'date', nullable: true })
  revokedOn!: string | null;
  @Property({ type: 'text', nullable: true })
  revokedBecause!: string | null;
}
