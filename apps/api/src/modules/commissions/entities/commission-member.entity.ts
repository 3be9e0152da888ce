import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

export type CommissionMemberOffice = 'HEAD' | 'DEPUTY_HEAD' | 'SECRETARY' | 'MEMBER';

/** A member of a commission, or an expert with an advisory voice (PC-COM-02). */
@Entity({ tableName: 'commission_member' })
export class CommissionMemberEntity extends Versioned {
  @Property({ type: 'uuid' })
  commissionId!: string;
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;
  @Property({ type: 'text', nullable: true })
  expertName: string | null = null;
  @Property({ type: 'text', nullable: true })
  expertPosition: string | null = null;
  @Property({ type: 'text' })
  office: CommissionMemberOffice = 'MEMBER';
  @Property({ type: 'date' })
  joinedOn!: string;
  @Property({ type: 'date', nullable: true })
  leftOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  leftBecause: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
