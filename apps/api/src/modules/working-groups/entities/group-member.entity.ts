import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** A person's part in a working group, from the day they joined to the day they left. */
@Entity({ tableName: 'group_member' })
export class GroupMemberEntity extends Versioned {
  @Property({ type: 'uuid' })
  groupId!: string;
  @Property({ type: 'uuid' })
  personId!: string;
  @Property({ type: 'text' })
  part!: 'STATE' | 'CIVIL';
  @Property({ type: 'text', nullable: true })
  represents: string | null = null;
  @Property({ type: 'text', nullable: true })
  position: string | null = null;
  @Property({ type: 'boolean' })
  byCompetition: boolean = false;
  /** The account with which the member votes; null where papers speak for them. */
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;
  @Property({ type: 'date' })
  joinedOn!: string;
  /** The last day, that day included. */
  @Property({ type: 'date', nullable: true })
  leftOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  leftBecause: string | null = null;
}
