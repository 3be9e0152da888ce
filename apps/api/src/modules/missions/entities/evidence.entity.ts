import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { EvidenceKind, EvidenceStage } from '../types/evidence.type.ts';

/** A region of a picture that the public does not see: fractions of width and height. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of evidence (domain §3.17): a stored file with what it shows. */
@Entity({ tableName: 'evidence' })
export class EvidenceEntity extends Versioned {
  @Property({ type: 'uuid' })
  missionId!: string;
  @Property({ type: 'uuid', nullable: true })
  findingId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  visitId: string | null = null;
  @Property({ type: 'uuid' })
  fileId!: string;
  @Property({ type: 'text' })
  kind!: `${EvidenceKind}`;
  @Property({ type: 'text' })
  stage: `${EvidenceStage}` = 'BEFORE';
  @Property({ type: 'text', nullable: true })
  caption: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  capturedAt: Date | null = null;
  @Property({ type: 'double', nullable: true })
  latitude: number | null = null;
  @Property({ type: 'double', nullable: true })
  longitude: number | null = null;
  @Property({ type: 'uuid', nullable: true })
  recordedBy: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  recordedAt!: Date;
  @Property({ type: 'text', nullable: true })
  onBehalfOf: string | null = null;
  @Property({ type: 'json' })
  blur: Region[] = [];
  @Property({ type: 'boolean' })
  peopleShown: boolean = false;
  @Property({ type: 'boolean' })
  consent: boolean = false;
  @Property({ type: 'boolean' })
  released: boolean = false;
}
