import type { Sex } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** A person as the council knows them. The IIN is sealed; what the public reads of contacts stands in columns of its own. */
@Entity({ tableName: 'council_person' })
export class CouncilPersonEntity extends Versioned {
  @Property({ type: 'text' })
  surname!: string;
  @Property({ type: 'text' })
  givenName!: string;
  @Property({ type: 'text', nullable: true })
  patronymic: string | null = null;
  @Property({ type: 'text', nullable: true })
  otherSpelling: string | null = null;
  @Property({ type: 'date', nullable: true })
  birthDate: string | null = null;
  @Property({ type: 'text', nullable: true })
  sex: Sex | null = null;
  @Property({ type: 'Buffer', columnType: 'bytea', nullable: true })
  iinSealed: Buffer | null = null;
  @Property({ type: 'text', nullable: true })
  iinKeyId: string | null = null;
  @Property({ type: 'Buffer', columnType: 'bytea', nullable: true })
  iinDigest: Buffer | null = null;
  @Property({ type: 'text', nullable: true })
  iinLast: string | null = null;
  @Property({ type: 'text', nullable: true })
  about: string | null = null;
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;
  @Property({ type: 'text', nullable: true })
  email: string | null = null;
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
  /** The account with which a member follows sittings and votes. */
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  photoFileId: string | null = null;
  @Property({ type: 'text', nullable: true })
  publicPhone: string | null = null;
  @Property({ type: 'text', nullable: true })
  publicEmail: string | null = null;
  @Property({ type: 'text', nullable: true })
  publicNote: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  publicPhotoFileId: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
