import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { ProtocolTranslationTexts } from '../protocol-prose.ts';

/** The protocol in the language that is not authentic: made later, marked as a translation, signed by nobody. */
@Entity({ tableName: 'protocol_translation' })
export class ProtocolTranslationEntity extends Versioned {
  @Property({ type: 'uuid' })
  protocolId!: string;
  @Property({ type: 'text' })
  language!: 'kk' | 'ru';
  @Property({ type: 'text' })
  state: 'MAKING' | 'READY' = 'MAKING';
  @Property({ type: 'json' })
  texts: ProtocolTranslationTexts = {};
  @Property({ type: 'text', nullable: true })
  translator: string | null = null;
  @Property({ type: 'date' })
  madeOn!: string;
  @Property({ type: 'uuid', nullable: true })
  fileId: string | null = null;
  @Property({ type: 'Buffer', columnType: 'bytea', nullable: true })
  sha256: Buffer | null = null;
  @Property({ type: 'date', nullable: true })
  publishedOn: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
