import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';

/** What a person wrote into a cell of the official table, in one month and language. */
@Entity({ tableName: 'monitoring_cell' })
export class MonitoringCellEntity extends Versioned {
  @Property({ type: 'integer' })
  year!: number;
  @Property({ type: 'integer' })
  month!: number;
  @Property({ type: 'uuid', nullable: true })
  missionId!: string | null;
  @Property({ type: 'uuid', nullable: true })
  eventId!: string | null;
  @Property({ type: 'text' })
  cell!: string;
  @Property({ type: 'text' })
  language!: string;
  @Property({ type: 'text' })
  text!: string;
  @Property({ type: 'uuid', nullable: true })
  editedBy!: string | null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  editedAt!: Date;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
