import { Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type {
  ContentCheckWord,
  KeyCheckWord,
  PersonCheckWord,
  ServiceCheckWord,
  SignatureStateWord,
  SignatureWayWord,
} from '../signatures/signature-words.ts';

/** Columns of every table of signatures: bound to the hash of the frozen bytes, with what was verified of it and what was not. */
export abstract class Signature extends Versioned {
  @Property({ type: 'text' })
  signerName!: string;
  @Property({ type: 'text' })
  way!: SignatureWayWord;
  @Property({ type: 'uuid' })
  fileId!: string;
  @Property({ type: 'Buffer', columnType: 'bytea' })
  fileSha256!: Buffer;
  @Property({ type: 'Buffer', columnType: 'bytea' })
  signedSha256!: Buffer;
  @Property({ type: 'date' })
  signedOn!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  recordedAt!: Date;
  @Property({ type: 'uuid', nullable: true })
  recordedBy: string | null = null;
  @Property({ type: 'text' })
  contentCheck!: ContentCheckWord;
  @Property({ type: 'text' })
  keyCheck!: KeyCheckWord;
  @Property({ type: 'text' })
  personCheck!: PersonCheckWord;
  @Property({ type: 'text' })
  serviceCheck!: ServiceCheckWord;
  @Property({ type: 'text' })
  state!: SignatureStateWord;
  @Property({ type: 'text', nullable: true })
  certificateName: string | null = null;
  @Property({ type: 'text', nullable: true })
  certificateOrganisation: string | null = null;
  @Property({ type: 'text', nullable: true })
  certificateBin: string | null = null;
  /** The last four digits: the certificate itself lies in the private file. */
  @Property({ type: 'text', nullable: true })
  certificateIinLast: string | null = null;
  @Property({ type: 'text', nullable: true })
  certificateSerial: string | null = null;
  @Property({ type: 'text', nullable: true })
  certificateIssuer: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  certificateFrom: Date | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  certificateUntil: Date | null = null;
  @Property({ type: 'text', nullable: true })
  digestAlgorithm: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
