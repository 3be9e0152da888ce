import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../db/tenant-owned.ts';
import type { LocalizedText } from '../../kernel/texts.ts';

/** A step agreed at an event, as it is kept. */
export interface AgreedStepValue {
  readonly text: string;
  readonly on: string | null;
  readonly vague: string | null;
}

/** A civic event: an акция, a meeting. */
@Entity({ tableName: 'civic_event' })
export class CivicEventEntity extends Versioned {
  @Property({ type: 'text' })
  number!: string;
  @Property({ type: 'text' })
  kind!: string;
  @Property({ type: 'date' })
  heldOn!: string;
  @Property({ type: 'json' })
  title!: LocalizedText;
  @Property({ type: 'json', nullable: true })
  summary!: LocalizedText | null;
  @Property({ type: 'text', nullable: true })
  place!: string | null;
  @Property({ type: 'uuid', nullable: true })
  missionId!: string | null;
  @Property({ type: 'json' })
  agreedSteps!: readonly AgreedStepValue[];
  @Property({ type: 'boolean' })
  published: boolean = false;
}
