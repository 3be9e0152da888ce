import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantOwned } from '../../db/tenant-owned.ts';
import type { LocalizedText } from '../../kernel/texts.ts';

/** That results were voiced somewhere: of one mission, event or recommendation. */
@Entity({ tableName: 'publication_record' })
export class PublicationEntity extends TenantOwned {
  @Property({ type: 'uuid', nullable: true })
  missionId!: string | null;
  @Property({ type: 'uuid', nullable: true })
  eventId!: string | null;
  @Property({ type: 'uuid', nullable: true })
  recommendationId!: string | null;
  @Property({ type: 'text' })
  channel!: string;
  @Property({ type: 'text', nullable: true })
  title!: string | null;
  @Property({ type: 'text', nullable: true })
  url!: string | null;
  @Property({ type: 'text', nullable: true })
  language!: string | null;
  @Property({ type: 'date' })
  publishedOn!: string;
  @Property({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}

/** What came of one mission, event or recommendation. */
@Entity({ tableName: 'outcome' })
export class OutcomeEntity extends TenantOwned {
  @Property({ type: 'uuid', nullable: true })
  missionId!: string | null;
  @Property({ type: 'uuid', nullable: true })
  eventId!: string | null;
  @Property({ type: 'uuid', nullable: true })
  recommendationId!: string | null;
  @Property({ type: 'string[]', columnType: 'text[]' })
  kinds!: string[];
  @Property({ type: 'json', nullable: true })
  text!: LocalizedText | null;
  @Property({ type: 'text', nullable: true })
  programme!: string | null;
  @Property({ type: 'uuid', nullable: true })
  byBodyId!: string | null;
  @Property({ type: 'date' })
  recordedOn!: string;
  @Property({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
