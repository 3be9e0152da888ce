import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import type { ExpertState } from '../types/expertise.enums.ts';

/** An expert of one expertise, with what he declared of his interest (PC-MEM-10) and his own opinion. */
@Entity({ tableName: 'expertise_expert' })
export class ExpertiseExpertEntity extends Versioned {
  @Property({ type: 'uuid' })
  expertiseId!: string;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;
  /** The account by which he works here; null where the secretariat enters his papers. */
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;
  @Property({ type: 'text' })
  name!: string;
  @Property({ type: 'text', nullable: true })
  position: string | null = null;
  @Property({ type: 'text' })
  state!: `${ExpertState}`;
  @Property({ type: 'date' })
  appointedOn!: string;
  @Property({ type: 'boolean', nullable: true })
  interest: boolean | null = null;
  @Property({ type: 'text', nullable: true })
  interestText: string | null = null;
  @Property({ type: 'date', nullable: true })
  declaredOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  declaredBy: 'EXPERT' | 'SECRETARIAT' | null = null;
  @Property({ type: 'boolean' })
  admitted: boolean = false;
  @Property({ type: 'text', nullable: true })
  admittedBecause: string | null = null;
  @Property({ type: 'date', nullable: true })
  answeredOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  recusedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  recusedBecause: string | null = null;
  @Property({ type: 'json', nullable: true })
  dissent: LocalizedText | null = null;
  @Property({ type: 'date', nullable: true })
  dissentOn: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
