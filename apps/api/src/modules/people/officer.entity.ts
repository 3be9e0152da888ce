import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Register } from '../../db/register.ts';

/** A person who answers for a body, from one day until another. */
@Entity({ tableName: 'officer' })
export class OfficerEntity extends Register {
  @Property({ type: 'uuid' })
  bodyId!: string;
  @Property({ type: 'uuid' })
  accountId!: string;
  @Property({ type: 'text', nullable: true })
  position!: string | null;
  @Property({ type: 'boolean' })
  chief!: boolean;
  @Property({ type: 'date' })
  since!: string;
  @Property({ type: 'date', nullable: true })
  until!: string | null;
}
