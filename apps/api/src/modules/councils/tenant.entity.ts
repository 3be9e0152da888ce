import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Register } from '../../db/register.ts';
import type { LocalizedText } from '../../kernel/texts.ts';

/** A council, an NGO or a community that works in Kenes: the register's row, whose id every row of the tenant carries. */
@Entity({ tableName: 'tenant' })
export class TenantEntity extends Register {
  @Property({ type: 'text' })
  slug!: string;
  @Property({ type: 'text' })
  kind!: string;
  @Property({ type: 'text' })
  state!: 'DRAFT' | 'ACTIVE' | 'SUSPENDED' | 'ARCHIVED';
  @Property({ type: 'text', nullable: true })
  level!: string | null;
  @Property({ type: 'json' })
  name!: LocalizedText;
  @Property({ type: 'json', nullable: true })
  shortName!: LocalizedText | null;
  @Property({ type: 'json', nullable: true })
  about!: LocalizedText | null;
  @Property({ type: 'uuid', nullable: true })
  formingBodyId!: string | null;
  @Property({ type: 'text', nullable: true })
  formingBodyKind!: string | null;
  @Property({ type: 'uuid', nullable: true })
  organisationId!: string | null;
  @Property({ type: 'text', nullable: true })
  region!: string | null;
  @Property({ type: 'text', nullable: true })
  address!: string | null;
  @Property({ type: 'text', nullable: true })
  phone!: string | null;
  @Property({ type: 'text', nullable: true })
  email!: string | null;
  @Property({ type: 'text', nullable: true })
  site!: string | null;
  @Property({ type: 'boolean' })
  published!: boolean;
  @Property({ type: 'date' })
  openedOn!: string;
}
