import type { ReportAssessment, ReportHearingState } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

/** The hearing of a body's report: a control action of that form, a question of a session (domain §3.14d). */
@Entity({ tableName: 'report_hearing' })
export class ReportHearingEntity extends Versioned {
  @Property({ type: 'uuid' })
  missionId!: string;
  @Property({ type: 'uuid' })
  reportingBodyId!: string;
  @Property({ type: 'text' })
  state!: ReportHearingState;
  @Property({ type: 'json' })
  topic!: LocalizedText;
  @Property({ type: 'text', nullable: true })
  official: string | null = null;
  @Property({ type: 'date' })
  periodFrom!: string;
  @Property({ type: 'date' })
  periodTo!: string;
  @Property({ type: 'json' })
  questions: LocalizedText[] = [];
  @Property({ type: 'boolean' })
  byDecision: boolean = false;
  @Property({ type: 'boolean' })
  lawEnforcement: boolean = false;
  @Property({ type: 'uuid', nullable: true })
  questionId: string | null = null;
  @Property({ type: 'date', nullable: true })
  invitedOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  invitationLetterId: string | null = null;
  @Property({ type: 'date', nullable: true })
  reportOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  reportFileId: string | null = null;
  @Property({ type: 'date', nullable: true })
  heardOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  speaker: 'HEAD' | 'DEPUTY' | 'OTHER' | null = null;
  @Property({ type: 'text', nullable: true })
  speakerName: string | null = null;
  @Property({ type: 'text', nullable: true })
  assessment: ReportAssessment | null = null;
  @Property({ type: 'date', nullable: true })
  assessedOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  assessmentVoteId: string | null = null;
  @Property({ type: 'json', nullable: true })
  assessmentText: LocalizedText | null = null;
  @Property({ type: 'date', nullable: true })
  cancelledOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  cancelledBecause: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
