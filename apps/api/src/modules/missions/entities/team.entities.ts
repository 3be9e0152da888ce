import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { TenantOwned } from '../../../db/tenant-owned.ts';
import type { ParticipantRole } from '../types/team.type.ts';

/** An organisation whose activity a mission looks at. */
@Entity({ tableName: 'mission_object' })
export class MissionObjectEntity extends TenantOwned {
  @Property({ type: 'uuid' })
  missionId!: string;
  @Property({ type: 'uuid' })
  bodyId!: string;
  @Property({ type: 'text', nullable: true })
  official: string | null = null;
  @Property({ type: 'date', nullable: true })
  notifiedOn: string | null = null;
}

/** Someone who takes part in a mission or an event: a person, or an organisation alone. */
@Entity({ tableName: 'participant' })
export class ParticipantEntity extends TenantOwned {
  @Property({ type: 'uuid', nullable: true })
  missionId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  eventId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  bodyId: string | null = null;
  @Property({ type: 'text', nullable: true })
  name: string | null = null;
  @Property({ type: 'text', nullable: true })
  organisationName: string | null = null;
  @Property({ type: 'text' })
  role!: `${ParticipantRole}`;
  @Property({ type: 'text', nullable: true })
  roleText: string | null = null;
  @Property({ type: 'boolean' })
  lead: boolean = false;
  @Property({ type: 'boolean' })
  namePublic: boolean = true;
  @Property({ type: 'integer' })
  ordinal!: number;
}
