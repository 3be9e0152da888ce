import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

export type WorkPlanState = 'DRAFT' | 'APPROVED';

/** The council's plan of work of a year, and its annual report (PC-ORG-06). */
@Entity({ tableName: 'work_plan' })
export class WorkPlanEntity extends Versioned {
  @Property({ type: 'integer' })
  year!: number;
  @Property({ type: 'text' })
  state!: WorkPlanState;
  @Property({ type: 'date', nullable: true })
  approvedOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  approvedNumber: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  decisionId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  fileId: string | null = null;
  @Property({ type: 'json', nullable: true })
  reportText: LocalizedText | null = null;
  @Property({ type: 'text', nullable: true })
  reportNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  reportOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  reportFileId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  reportDecisionId: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
