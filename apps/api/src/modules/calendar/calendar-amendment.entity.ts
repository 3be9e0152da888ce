import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A later act that changes one day of a known year. Never changed or removed: the calendar's versions depend on it. */
@Entity({ tableName: 'calendar_amendment' })
export class CalendarAmendmentEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Property({ type: 'integer' })
  ordinal!: number;
  @Property({ type: 'date' })
  day!: string;
  @Property({ type: 'text' })
  kind!: 'OFF' | 'WORKING';
  @Property({ type: 'json' })
  name!: { readonly kk: string; readonly ru: string; readonly en: string };
  @Property({ type: 'text' })
  act!: string;
  @Property({ type: 'Date', columnType: 'timestamptz' })
  recordedAt!: Date;
}
