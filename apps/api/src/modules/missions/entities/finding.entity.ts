import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { FindingState, Severity } from '../types/finding.type.ts';

/** What a monitor found (domain §3.16). */
@Entity({ tableName: 'finding' })
export class FindingEntity extends Versioned {
  @Property({ type: 'uuid' })
  missionId!: string;
  @Property({ type: 'uuid', nullable: true })
  visitId: string | null = null;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'text' })
  state!: `${FindingState}`;
  @Property({ type: 'text', nullable: true })
  statement: string | null = null;
  @Property({ type: 'date' })
  observedOn!: string;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  capturedAt: Date | null = null;
  @Property({ type: 'double', nullable: true })
  latitude: number | null = null;
  @Property({ type: 'double', nullable: true })
  longitude: number | null = null;
  @Property({ type: 'double', nullable: true })
  accuracy: number | null = null;
  @Property({ type: 'text', nullable: true })
  severity: `${Severity}` | null = null;
  @Property({ type: 'json', nullable: true })
  norm: { readonly text: string; readonly url: string | null } | null = null;
  @Property({ type: 'text', nullable: true })
  causes: string | null = null;
  @Property({ type: 'text', nullable: true })
  conditions: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  bodyId: string | null = null;
  @Property({ type: 'date', nullable: true })
  confirmedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  withdrawnBecause: string | null = null;
  @Property({ type: 'date', nullable: true })
  remediedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  remedyText: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  recordedBy: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  recordedAt!: Date;
  @Property({ type: 'text', nullable: true })
  onBehalfOf: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  mandateId: string | null = null;
}
