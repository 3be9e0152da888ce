import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** A paper to a question of the agenda. */
@Entity({ tableName: 'agenda_material' })
export class AgendaMaterialEntity extends Versioned {
  @Property({ type: 'uuid' })
  meetingId!: string;
  @Property({ type: 'uuid' })
  itemId!: string;
  @Property({ type: 'uuid' })
  fileId!: string;
  @Property({ type: 'text' })
  title!: string;
  @Property({ type: 'date' })
  deliveredOn!: string;
  @Property({ type: 'boolean' })
  withdrawn: boolean = false;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
