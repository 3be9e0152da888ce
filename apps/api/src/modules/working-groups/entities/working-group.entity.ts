import type { GroupAuthority, WorkingGroupState } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** The working group of one convocation, with the acts it rests on. Who belongs to it stands in its members. */
@Entity({ tableName: 'working_group' })
export class WorkingGroupEntity extends Versioned {
  @Property({ type: 'uuid' })
  convocationId!: string;
  @Property({ type: 'text' })
  state!: WorkingGroupState;
  /** It was entered afterwards, from signed papers (domain §8.5). */
  @Property({ type: 'boolean' })
  recorded: boolean = false;
  @Property({ type: 'integer' })
  size!: number;
  @Property({ type: 'text', nullable: true })
  sizeBy: GroupAuthority | null = null;
  @Property({ type: 'text', nullable: true })
  sizeNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  sizeOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  sizeFileId: string | null = null;
  @Property({ type: 'text', nullable: true })
  namedBy: GroupAuthority | null = null;
  @Property({ type: 'text', nullable: true })
  namedNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  namedOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  namedFileId: string | null = null;
  /** The first day of its own competition. */
  @Property({ type: 'date', nullable: true })
  selectionOpensOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  selectionNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  selectionOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  selectionFileId: string | null = null;
  @Property({ type: 'date', nullable: true })
  completedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  beganOn: string | null = null;
  /** The size of the council that it decided. */
  @Property({ type: 'integer', nullable: true })
  councilSize: number | null = null;
  @Property({ type: 'text', nullable: true })
  councilSizeNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  councilSizeOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  councilSizeFileId: string | null = null;
  /** How many were present when it decided that. */
  @Property({ type: 'integer', nullable: true })
  councilSizePresent: number | null = null;
  @Property({ type: 'integer', nullable: true })
  youthQuota: number | null = null;
  @Property({ type: 'integer', nullable: true })
  womenQuota: number | null = null;
  @Property({ type: 'integer', nullable: true })
  disabilityQuota: number | null = null;
  @Property({ type: 'text', nullable: true })
  protocolNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  protocolOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  protocolFileId: string | null = null;
  @Property({ type: 'date', nullable: true })
  dissolvedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  dissolvedBecause: string | null = null;
}
