import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** Days on which a member heads the group, or acts for its head. */
@Entity({ tableName: 'group_headship' })
export class GroupHeadshipEntity extends Versioned {
  @Property({ type: 'uuid' })
  groupId!: string;
  @Property({ type: 'uuid' })
  memberId!: string;
  @Property({ type: 'boolean' })
  acting: boolean = false;
  @Property({ type: 'date' })
  startsOn!: string;
  /** The last day, that day included; open while it is not known. */
  @Property({ type: 'date', nullable: true })
  until: string | null = null;
}
