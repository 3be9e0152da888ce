import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Register } from '../../db/register.ts';

/** An invitation sent to an address. Its token follows from its id and a key outside the database; here is only a digest. */
@Entity({ tableName: 'invitation' })
export class InvitationEntity extends Register {
  @Property({ type: 'Buffer', columnType: 'bytea' })
  tokenDigest!: Buffer;
  @Property({ type: 'text' })
  email!: string;
  @Property({ type: 'uuid', nullable: true })
  tenantId!: string | null;
  @Property({ type: 'string[]', columnType: 'text[]', nullable: true })
  roles!: string[] | null;
  @Property({ type: 'uuid', nullable: true })
  mandateId!: string | null;
  @Property({ type: 'uuid', nullable: true })
  bodyId!: string | null;
  @Property({ type: 'text', nullable: true })
  position!: string | null;
  @Property({ type: 'boolean' })
  chief!: boolean;
  @Property({ type: 'uuid', nullable: true })
  invitedBy!: string | null;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  issuedAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  expiresAt!: Date;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;
  @Property({ type: 'uuid', nullable: true })
  acceptedBy!: string | null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
