import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantOwned } from '../../db/tenant-owned.ts';

/** What a file is uploaded for; which kinds are taken follows from it. A PAPER is no upload: it is what was printed and sent. */
export type FilePurpose = 'EVIDENCE' | 'DOCUMENT' | 'LETTER' | 'ANSWER' | 'APPLICATION' | 'IMPORT' | 'PAPER';

/** A stored file: the original under its key, what is served of it, and what it said of itself, as data. */
@Entity({ tableName: 'stored_file' })
export class StoredFileEntity extends TenantOwned {
  @Property({ type: 'text' })
  purpose: FilePurpose = 'DOCUMENT';
  @Property({ type: 'text' })
  name!: string;
  @Property({ type: 'text' })
  mediaType!: string;
  @Property({ type: 'integer', columnType: 'bigint' })
  size!: number;
  @Property({ type: 'Buffer', columnType: 'bytea' })
  sha256!: Buffer;
  @Property({ type: 'text' })
  storageKey!: string;
  @Property({ type: 'text', nullable: true })
  derivativeKey: string | null = null;
  @Property({ type: 'text', nullable: true })
  derivativeType: string | null = null;
  @Property({ type: 'text', nullable: true })
  thumbnailKey: string | null = null;
  @Property({ type: 'integer', nullable: true })
  width: number | null = null;
  @Property({ type: 'integer', nullable: true })
  height: number | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  capturedAt: Date | null = null;
  @Property({ type: 'double', nullable: true })
  latitude: number | null = null;
  @Property({ type: 'double', nullable: true })
  longitude: number | null = null;
  @Property({ type: 'uuid', nullable: true })
  missionId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  letterId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  bodyId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  applicationId: string | null = null;
  /** The expert from outside who uploaded it by a link. */
  @Property({ type: 'uuid', nullable: true })
  expertId: string | null = null;
  /** When its bytes were deleted by schedule; the row stays. */
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  erasedAt: Date | null = null;
  @Property({ type: 'uuid', nullable: true })
  uploadedBy: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  uploadedAt!: Date;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
