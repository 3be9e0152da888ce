import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

export type CouncilOfficePost = 'CHAIR' | 'DEPUTY_CHAIR' | 'SECRETARY' | 'PRESIDIUM';

/** Who holds an office of the council on which days; an acting one stands beside the holder. */
@Entity({ tableName: 'council_office' })
export class CouncilOfficeEntity extends Versioned {
  @Property({ type: 'uuid' })
  convocationId!: string;
  @Property({ type: 'text' })
  post!: CouncilOfficePost;
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;
  @Property({ type: 'text', nullable: true })
  staffName: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  staffAccountId: string | null = null;
  @Property({ type: 'boolean' })
  acting: boolean = false;
  @Property({ type: 'date' })
  startsOn!: string;
  @Property({ type: 'date', nullable: true })
  until: string | null = null;
  @Property({ type: 'text', nullable: true })
  ground: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  voteId: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
