import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Signature } from '../../protocols/entities/signature.ts';

/** An expert's signature under a conclusion. */
@Entity({ tableName: 'expertise_signature' })
export class ExpertiseSignatureEntity extends Signature {
  @Property({ type: 'uuid' })
  conclusionId!: string;
  @Property({ type: 'uuid' })
  expertId!: string;
}
