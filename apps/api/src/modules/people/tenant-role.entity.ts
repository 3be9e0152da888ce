import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';

/** What a person is in a tenant, from one day until another; one row at a time for each person. */
@Entity({ tableName: 'tenant_role' })
export class TenantRoleEntity extends Versioned {
  @Property({ type: 'uuid' })
  accountId!: string;
  @Property({ type: 'string[]', columnType: 'text[]' })
  roles!: string[];
  @Property({ type: 'text', nullable: true })
  position!: string | null;
  @Property({ type: 'date' })
  since!: string;
  @Property({ type: 'date', nullable: true })
  until!: string | null;
}
