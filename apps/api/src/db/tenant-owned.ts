import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * A row of a tenant. The primary key is (tenant_id, id), so that a foreign key can never name another tenant's parent.
 * Entities are the write model only: loaded and changed by commands, never shown to a client.
 */
export abstract class TenantOwned {
  @PrimaryKey({ type: 'uuid' })
  tenantId!: string;

  @PrimaryKey({ type: 'uuid' })
  id!: string;
}

/** A tenant's row that people edit at the same time: an update with an old version changes nothing and says so. */
export abstract class Versioned extends TenantOwned {
  @Property({ type: 'integer', version: true })
  version!: number;
}
