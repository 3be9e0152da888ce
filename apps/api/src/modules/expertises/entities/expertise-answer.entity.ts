import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

/** What one expert answered to one question, by its place from 1. */
@Entity({ tableName: 'expertise_answer' })
export class ExpertiseAnswerEntity extends Versioned {
  @Property({ type: 'uuid' })
  expertiseId!: string;
  @Property({ type: 'uuid' })
  expertId!: string;
  @Property({ type: 'integer' })
  question!: number;
  @Property({ type: 'json' })
  text!: LocalizedText;
  @Property({ type: 'date' })
  writtenOn!: string;
  @Property({ type: 'text' })
  writtenBy!: 'EXPERT' | 'SECRETARIAT';
  @Property({ type: 'boolean' })
  published: boolean = false;
}
