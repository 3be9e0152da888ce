import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { VisitState } from '../types/visit.type.ts';

/** A visit to the site (domain §3.15); times are Almaty's local ones. */
@Entity({ tableName: 'visit' })
export class VisitEntity extends Versioned {
  @Property({ type: 'uuid' })
  missionId!: string;
  @Property({ type: 'text' })
  state!: `${VisitState}`;
  @Property({ type: 'date', nullable: true })
  plannedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  visitedOn: string | null = null;
  @Property({ type: 'time', nullable: true })
  fromTime: string | null = null;
  @Property({ type: 'time', nullable: true })
  toTime: string | null = null;
  @Property({ type: 'text', nullable: true })
  place: string | null = null;
  @Property({ type: 'double', nullable: true })
  latitude: number | null = null;
  @Property({ type: 'double', nullable: true })
  longitude: number | null = null;
  @Property({ type: 'text', nullable: true })
  metBy: string | null = null;
  @Property({ type: 'json' })
  went: string[] = [];
  @Property({ type: 'text', nullable: true })
  notes: string | null = null;
  @Property({ type: 'text', nullable: true })
  refusedBy: string | null = null;
  @Property({ type: 'text', nullable: true })
  refusalReason: string | null = null;
  @Property({ type: 'text', nullable: true })
  cancelledBecause: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  recordedBy: string | null = null;
  @Property({ type: 'text', nullable: true })
  onBehalfOf: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  recordedAt!: Date;
}
