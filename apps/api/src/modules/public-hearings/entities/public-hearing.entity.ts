import type { PublicHearingState } from '@kenes/rules';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';

/** A public hearing: a control action of that form, held as a sitting (domain §3.14b). */
@Entity({ tableName: 'public_hearing' })
export class PublicHearingEntity extends Versioned {
  @Property({ type: 'uuid' })
  missionId!: string;
  @Property({ type: 'uuid' })
  meetingId!: string;
  /** The question of its agenda, with the drafts as papers. */
  @Property({ type: 'uuid' })
  questionId!: string;
  @Property({ type: 'text' })
  state!: PublicHearingState;
  @Property({ type: 'json' })
  topic!: LocalizedText;
  @Property({ type: 'json', nullable: true })
  howToRegister: LocalizedText | null = null;
  @Property({ type: 'text', nullable: true })
  media: string | null = null;
  @Property({ type: 'Date', columnType: 'timestamptz', nullable: true })
  registrationUntil: Date | null = null;
  @Property({ type: 'integer', nullable: true })
  places: number | null = null;
  @Property({ type: 'date', nullable: true })
  announcedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  heldOn: string | null = null;
  @Property({ type: 'json', nullable: true })
  resolution: LocalizedText | null = null;
  @Property({ type: 'date', nullable: true })
  resolutionOn: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  resolutionFileId: string | null = null;
  @Property({ type: 'date', nullable: true })
  cancelledOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  cancelledBecause: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
