import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Register } from '../../db/register.ts';
import type { LocalizedText } from '../../kernel/texts.ts';

/** An organisation of the register: a body, a quasi-state entity, an NPO. It belongs to no tenant. */
@Entity({ tableName: 'organisation' })
export class OrganisationEntity extends Register {
  @Property({ type: 'text', nullable: true })
  bin!: string | null;
  @Property({ type: 'text' })
  kind!: string;
  @Property({ type: 'text', nullable: true })
  level!: string | null;
  @Property({ type: 'json' })
  name!: LocalizedText;
  @Property({ type: 'json', nullable: true })
  shortName!: LocalizedText | null;
  @Property({ type: 'json', nullable: true })
  headPosition!: LocalizedText | null;
  @Property({ type: 'uuid', nullable: true })
  superiorId!: string | null;
  @Property({ type: 'text', nullable: true })
  region!: string | null;
  @Property({ type: 'text', nullable: true })
  address!: string | null;
  @Property({ type: 'text', nullable: true })
  email!: string | null;
  @Property({ type: 'boolean' })
  councilForbidden!: boolean;
  @Property({ type: 'boolean' })
  specialRegime!: boolean;
  @Property({ type: 'date' })
  createdOn!: string;
}
