import type { Exclusion, MembershipState, ReplacementWay, TerminationGround } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** Days of a suspension, both included; open while its end is not known. */
export interface SuspensionValue {
  readonly from: string;
  readonly to: string | null;
}

/** What the person declared when seated; a question nobody asked is left out. */
export interface DeclaredValue {
  readonly citizen?: boolean;
  readonly otherRepublicanCouncil?: boolean;
  readonly exclusions?: readonly Exclusion[];
}

/** A person's time on a seat. Before the composition is approved it is ELECTED and has no days. */
@Entity({ tableName: 'membership' })
export class MembershipEntity extends Versioned {
  @Property({ type: 'uuid' })
  convocationId!: string;
  @Property({ type: 'uuid' })
  seatId!: string;
  @Property({ type: 'uuid' })
  personId!: string;
  @Property({ type: 'text' })
  state!: MembershipState;
  @Property({ type: 'date', nullable: true })
  startsOn: string | null = null;
  /** The last day, that day included. */
  @Property({ type: 'date', nullable: true })
  until: string | null = null;
  @Property({ type: 'text' })
  participation: 'FULL' | 'PARTIAL' = 'FULL';
  @Property({ type: 'text', nullable: true })
  position: string | null = null;
  @Property({ type: 'text', nullable: true })
  proposer: string | null = null;
  @Property({ type: 'text', nullable: true })
  proposedByName: string | null = null;
  @Property({ type: 'text', nullable: true })
  npoName: string | null = null;
  @Property({ type: 'text', nullable: true })
  npoBin: string | null = null;
  @Property({ type: 'text', nullable: true })
  npoHeadBin: string | null = null;
  @Property({ type: 'text', nullable: true })
  npoAlliance: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  npoId: string | null = null;
  @Property({ type: 'json' })
  suspensions: readonly SuspensionValue[] = [];
  @Property({ type: 'json' })
  declared: DeclaredValue = {};
  @Property({ type: 'uuid', nullable: true })
  replacesId: string | null = null;
  @Property({ type: 'text', nullable: true })
  replacementWay: ReplacementWay | null = null;
  @Property({ type: 'text', nullable: true })
  endGround: TerminationGround | null = null;
  @Property({ type: 'text', nullable: true })
  endBecause: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  endDocumentFileId: string | null = null;
  @Property({ type: 'text', nullable: true })
  endDecisionNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  endDecisionOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  endDecisionFileId: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
