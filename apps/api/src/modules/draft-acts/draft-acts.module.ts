import { DraftActEntity } from './entities/draft-act.entity.ts';
import { DraftActFileEntity } from './entities/draft-act-file.entity.ts';
import { DraftActActsResolver } from './resolvers/draft-act-acts.resolver.ts';
import {
  DraftActFilesResolver,
  DraftActPlacesResolver,
  ItemDraftActsResolver,
} from './resolvers/draft-act-places.resolver.ts';
import { DraftActsResolver } from './resolvers/draft-acts.resolver.ts';

/** Registration only. */
export const draftActEntities = [DraftActEntity, DraftActFileEntity] as const;
export const draftActResolvers = [
  DraftActsResolver,
  DraftActPlacesResolver,
  DraftActFilesResolver,
  ItemDraftActsResolver,
  DraftActActsResolver,
] as const;
