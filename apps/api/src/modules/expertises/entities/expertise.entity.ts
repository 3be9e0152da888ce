import type { ExpertiseState } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import type { StoredClock } from '../../recommendations/why-this-date.ts';
import type { ExpertiseSubject } from '../types/expertise.enums.ts';

/** A public expertise: a control action of that form. Its questions are fixed when it is approved, by the database too. */
@Entity({ tableName: 'expertise' })
export class ExpertiseEntity extends Versioned {
  @Property({ type: 'uuid' })
  missionId!: string;
  @Property({ type: 'uuid' })
  examinedBodyId!: string;
  @Property({ type: 'text' })
  state!: ExpertiseState;
  @Property({ type: 'json' })
  topic!: LocalizedText;
  @Property({ type: 'text' })
  subjectKind!: `${ExpertiseSubject}`;
  @Property({ type: 'json' })
  subject!: LocalizedText;
  @Property({ type: 'uuid', nullable: true })
  draftActId: string | null = null;
  @Property({ type: 'text', nullable: true })
  requestedBy: string | null = null;
  @Property({ type: 'json' })
  questions: LocalizedText[] = [];
  @Property({ type: 'text', nullable: true })
  decisionNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  decisionOn: string | null = null;
  /** The question of a sitting it was last put as. */
  @Property({ type: 'uuid', nullable: true })
  questionId: string | null = null;
  @Property({ type: 'date', nullable: true })
  startedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;
  @Property({ type: 'json' })
  clock: Partial<Omit<StoredClock, 'startKind'>> = {};
  @Property({ type: 'date', nullable: true })
  concludedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  sendBy: string | null = null;
  @Property({ type: 'json' })
  sendClock: Partial<Omit<StoredClock, 'startKind'>> = {};
  @Property({ type: 'date', nullable: true })
  documentedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  sentOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  letterId: string | null = null;
  /** The day since which its recommendations are on control; stays when they are taken off. */
  @Property({ type: 'date', nullable: true })
  onControlOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  cancelledOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  cancelledBecause: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
