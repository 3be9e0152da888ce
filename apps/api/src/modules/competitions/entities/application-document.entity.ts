import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantOwned } from '../../../db/tenant-owned.ts';

/** A paper of an application: which of the announced ones it is, and its file. Taken out again, its row tells when. */
@Entity({ tableName: 'application_document' })
export class ApplicationDocumentEntity extends TenantOwned {
  @Property({ type: 'uuid' })
  applicationId!: string;
  @Property({ type: 'text' })
  code!: string;
  @Property({ type: 'uuid', nullable: true })
  fileId: string | null = null;
  @Property({ type: 'text' })
  name!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  addedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  removedAt: Date | null = null;
}
