import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A person's account: one e-mail everywhere, roles in any number of tenants and bodies. Kept by the doorkeeper. */
@Entity({ tableName: 'account' })
export class Account {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Property({ type: 'integer', version: true })
  version!: number;
  @Property({ type: 'text' })
  email!: string;
  @Property({ type: 'text' })
  surname!: string;
  @Property({ type: 'text' })
  givenName!: string;
  @Property({ type: 'text', nullable: true })
  patronymic!: string | null;
  @Property({ type: 'text' })
  locale!: string;
  @Property({ type: 'text', nullable: true, hidden: true })
  passwordHash!: string | null;
  @Property({ type: 'text', nullable: true })
  oidcSubject!: string | null;
  @Property({ type: 'boolean' })
  platformAdmin: boolean = false;
  @Property({ type: 'text' })
  state: 'ACTIVE' | 'DISABLED' = 'ACTIVE';
  @Property({ type: 'Date', columnType: 'timestamptz' })
  createdAt!: Date;
}
