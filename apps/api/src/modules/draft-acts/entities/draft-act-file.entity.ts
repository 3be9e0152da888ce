import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Versioned } from '../../../db/tenant-owned.ts';

export type DraftActFileKind = 'DRAFT' | 'EXPLANATORY_NOTE' | 'COMPARISON' | 'CALCULATION' | 'OTHER';

/** A file that came with a draft act. */
@Entity({ tableName: 'draft_act_file' })
export class DraftActFileEntity extends Versioned {
  @Property({ type: 'uuid' })
  draftId!: string;
  @Property({ type: 'uuid' })
  fileId!: string;
  @Property({ type: 'text' })
  kind!: DraftActFileKind;
  @Property({ type: 'text' })
  title!: string;
  @Property({ type: 'boolean' })
  withdrawn: boolean = false;
  @Property({ type: 'boolean' })
  published: boolean = false;
}
