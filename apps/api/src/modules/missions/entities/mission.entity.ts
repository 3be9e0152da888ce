import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';
import type { LocalizedText } from '../../../kernel/texts.ts';
import type { ControlForm, MissionState, MonitoringMethod } from '../types/mission.enums.ts';

/** A control action (domain §3.14). `seriesId` is the first mission's id: a mission alone has none. */
@Entity({ tableName: 'mission' })
export class MissionEntity extends Versioned {
  @Property({ type: 'text' })
  number!: string;
  @Property({ type: 'text' })
  form!: `${ControlForm}`;
  @Property({ type: 'text' })
  legalBasis!: 'LAW_383_V' | 'LAW_30_VIII';
  @Property({ type: 'text' })
  state!: `${MissionState}`;
  @Property({ type: 'json' })
  title!: LocalizedText;
  @Property({ type: 'json' })
  aim!: LocalizedText;
  @Property({ type: 'json' })
  questions: LocalizedText[] = [];
  @Property({ type: 'string[]', columnType: 'text[]' })
  methods: `${MonitoringMethod}`[] = [];
  @Property({ type: 'string[]', columnType: 'text[]' })
  powers: string[] = ['PWR-09'];
  @Property({ type: 'text', nullable: true })
  siteName: string | null = null;
  @Property({ type: 'text', nullable: true })
  siteAddress: string | null = null;
  @Property({ type: 'double', nullable: true })
  latitude: number | null = null;
  @Property({ type: 'double', nullable: true })
  longitude: number | null = null;
  @Property({ type: 'boolean' })
  permanent: boolean = false;
  @Property({ type: 'uuid', nullable: true })
  seriesId: string | null = null;
  @Property({ type: 'integer' })
  seriesOrdinal: number = 1;
  @Property({ type: 'date' })
  openedOn!: string;
  @Property({ type: 'date', nullable: true })
  plannedFrom: string | null = null;
  @Property({ type: 'date', nullable: true })
  plannedTo: string | null = null;
  @Property({ type: 'date', nullable: true })
  notifiedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  startedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  completedOn: string | null = null;
  /** The last day to send the final document, from the day of completion (PC-CTRL-10). */
  @Property({ type: 'date', nullable: true })
  documentDueOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;
  @Property({ type: 'date', nullable: true })
  cancelledOn: string | null = null;
  @Property({ type: 'text', nullable: true })
  cancelledBecause: string | null = null;
  @Property({ type: 'text', nullable: true })
  decisionNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  decisionDate: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  decisionFileId: string | null = null;
  /** The council's mandate on which an NPO's own control under 383-V stands, as it was when the mission was opened. */
  @Property({ type: 'text', nullable: true })
  mandateCouncil: string | null = null;
  @Property({ type: 'text', nullable: true })
  mandateNumber: string | null = null;
  @Property({ type: 'date', nullable: true })
  mandateDate: string | null = null;
  @Property({ type: 'date', nullable: true })
  mandateFrom: string | null = null;
  @Property({ type: 'date', nullable: true })
  mandateTo: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  mandateFileId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  mandateCouncilId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  mandateId: string | null = null;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
