import type { AnnouncementPlace } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantOwned } from '../../../db/tenant-owned.ts';

/** Where and when a competition was announced, extended, cancelled, or its results told. Never changed: another is added. */
@Entity({ tableName: 'competition_publication' })
export class CompetitionPublicationEntity extends TenantOwned {
  @Property({ type: 'uuid' })
  competitionId!: string;
  @Property({ type: 'text' })
  purpose!: 'ANNOUNCEMENT' | 'EXTENSION' | 'CANCELLATION' | 'RESULTS';
  @Property({ type: 'text' })
  place!: AnnouncementPlace;
  /** The newspaper, channel or site. */
  @Property({ type: 'text' })
  outlet!: string;
  @Property({ type: 'text', nullable: true })
  url: string | null = null;
  @Property({ type: 'date' })
  publishedOn!: string;
  /** The last day that it announced. */
  @Property({ type: 'date', nullable: true })
  closesOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  fileId: string | null = null;
  @Property({ type: 'date' })
  enteredOn!: string;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
