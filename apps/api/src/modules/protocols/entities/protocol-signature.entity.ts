import { Entity, Property } from '@mikro-orm/decorators/legacy';
import type { SigningRole } from '../signatures/signature-words.ts';
import { Signature } from './signature.ts';

/** One of the two signatures under a protocol. */
@Entity({ tableName: 'protocol_signature' })
export class ProtocolSignatureEntity extends Signature {
  @Property({ type: 'uuid' })
  protocolId!: string;
  @Property({ type: 'text' })
  role!: SigningRole;
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;
  @Property({ type: 'boolean' })
  acting: boolean = false;
  @Property({ type: 'text', nullable: true })
  withdrawnBecause: string | null = null;
}
