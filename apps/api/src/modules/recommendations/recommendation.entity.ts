import type { RecommendationState } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';
import type { LocalizedText } from '../../kernel/texts.ts';

/** A recommendation. The database refuses a change of the authentic wording after adoption. */
@Entity({ tableName: 'recommendation' })
export class RecommendationEntity extends Versioned {
  @Property({ type: 'text' })
  number!: string;
  @Property({ type: 'text' })
  state!: RecommendationState;
  @Property({ type: 'text' })
  legalBasis!: 'LAW_383_V' | 'LAW_30_VIII';
  @Property({ type: 'uuid', nullable: true })
  missionId!: string | null;
  @Property({ type: 'uuid', nullable: true })
  eventId!: string | null;
  @Property({ type: 'json' })
  wording!: LocalizedText;
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  findingIds!: string[];
  @Property({ type: 'date' })
  draftedOn!: string;
  @Property({ type: 'date', nullable: true })
  adoptedOn!: string | null;
  @Property({ type: 'text', nullable: true })
  decisionNumber!: string | null;
  @Property({ type: 'date', nullable: true })
  decisionDate!: string | null;
  @Property({ type: 'uuid', nullable: true })
  decisionFileId!: string | null;
  @Property({ type: 'uuid', nullable: true })
  councilDecisionId: string | null = null;
  @Property({ type: 'date', nullable: true })
  executeBy!: string | null;
  @Property({ type: 'uuid', nullable: true })
  reissueOfId!: string | null;
  @Property({ type: 'date', nullable: true })
  closedOn!: string | null;
  @Property({ type: 'text', nullable: true })
  closedBecause!: string | null;
  @Property({ type: 'boolean' })
  published!: boolean;
}
