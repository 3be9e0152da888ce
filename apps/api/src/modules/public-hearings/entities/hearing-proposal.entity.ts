import type { ProposalDisposition } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** A numbered proposal of the public, and what became of it. */
@Entity({ tableName: 'hearing_proposal' })
export class HearingProposalEntity extends Versioned {
  @Property({ type: 'uuid' })
  hearingId!: string;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'text' })
  text!: string;
  @Property({ type: 'text' })
  language!: 'kk' | 'ru' | 'en';
  @Property({ type: 'text' })
  made!: 'ONLINE' | 'IN_WRITING' | 'AT_HEARING';
  @Property({ type: 'Date', columnType: 'timestamptz' })
  madeAt!: Date;
  @Property({ type: 'text', nullable: true })
  disposition: ProposalDisposition | null = null;
  @Property({ type: 'text', nullable: true })
  dispositionBecause: string | null = null;
  @Property({ type: 'date', nullable: true })
  disposedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  hiddenBecause: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
