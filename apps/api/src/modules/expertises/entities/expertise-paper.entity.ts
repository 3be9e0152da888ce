import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

/** A file that the experts look at: the subject itself, a note to it. */
@Entity({ tableName: 'expertise_paper' })
export class ExpertisePaperEntity extends Versioned {
  @Property({ type: 'uuid' })
  expertiseId!: string;
  @Property({ type: 'uuid' })
  fileId!: string;
  @Property({ type: 'text' })
  title!: string;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
