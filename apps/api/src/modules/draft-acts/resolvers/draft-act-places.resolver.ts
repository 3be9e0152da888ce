import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { commissionsOf } from '../../commissions/commissions.ts';
import { Commission } from '../../commissions/types/commission.type.ts';
import { councilsByIds } from '../../councils/council.reader.ts';
import { Council } from '../../councils/council.type.ts';
import { decisionsByIds } from '../../decisions/decision.reader.ts';
import { Decision } from '../../decisions/types/decision.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { lettersByIds } from '../../letters/letter.reader.ts';
import { Letter } from '../../letters/letter.type.ts';
import { itemsByIds } from '../../meetings/readers/agenda.reader.ts';
import { AgendaItem } from '../../meetings/types/agenda.type.ts';
import { organisationsByIds } from '../../organisations/organisation.reader.ts';
import { Organisation } from '../../organisations/organisation.type.ts';
import { draftActsOfItems, filesOfDraftActs } from '../draft-act.reader.ts';
import { DraftAct, DraftActFile } from '../types/draft-act.type.ts';

@Resolver(() => DraftAct)
export class DraftActPlacesResolver {
  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'The council.' })
  council(@Root() { councilId }: DraftAct, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, councilId);
  }

  @Uses('fromBodyId')
  @FieldResolver(() => Organisation, { nullable: true, description: 'Who sent it.' })
  from(@Root() { fromBodyId }: DraftAct, @Ctx() operation: Operation): Promise<Organisation | null> {
    return operation.level.first<Organisation>(organisationsByIds, fromBodyId);
  }

  @Uses()
  @FieldResolver(() => [DraftActFile], { description: 'Its files; for the public those that are published.' })
  files(@Root() { id }: DraftAct, @Ctx() operation: Operation): Promise<DraftActFile[]> {
    return operation.level.many<DraftActFile>(filesOfDraftActs, id);
  }

  @Uses('incomingLetterId')
  @FieldResolver(() => Letter, { nullable: true, description: 'The letter it came with; null for the public.' })
  incomingLetter(@Root() { incomingLetterId }: DraftAct, @Ctx() operation: Operation): Promise<Letter | null> | null {
    return letterOf(operation, incomingLetterId);
  }

  @Uses('opinionLetterId')
  @FieldResolver(() => Letter, {
    nullable: true,
    description: 'The letter that carries the opinion; null for the public.',
  })
  opinionLetter(@Root() { opinionLetterId }: DraftAct, @Ctx() operation: Operation): Promise<Letter | null> | null {
    return letterOf(operation, opinionLetterId);
  }

  @Uses('councilId', 'commissionId')
  @FieldResolver(() => Commission, { nullable: true, description: 'The commission that has it; null for the public.' })
  async commission(
    @Root() { councilId, commissionId }: DraftAct,
    @Ctx() operation: Operation,
  ): Promise<Commission | null> {
    if (commissionId === null) return null;
    const { commissions } = await commissionsOf(operation, councilId);
    return commissions.find(({ id }) => id === commissionId) ?? null;
  }

  @Uses('itemId')
  @FieldResolver(() => AgendaItem, { nullable: true, description: 'The question of the agenda it was last put as.' })
  item(@Root() { itemId }: DraftAct, @Ctx() operation: Operation): Promise<AgendaItem | null> | null {
    return itemId ? operation.level.first<AgendaItem>(itemsByIds(operation), itemId) : null;
  }

  @Uses('opinionDecisionId')
  @FieldResolver(() => Decision, { nullable: true, description: 'The decision that adopted the opinion.' })
  opinionDecision(
    @Root() { opinionDecisionId }: DraftAct,
    @Ctx() operation: Operation,
  ): Promise<Decision | null> | null {
    return opinionDecisionId ? operation.level.first<Decision>(decisionsByIds(operation), opinionDecisionId) : null;
  }

  @Uses('opinionFileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The signed paper of the opinion.' })
  opinionFile(@Root() { opinionFileId }: DraftAct, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return opinionFileId ? operation.level.first<StoredFile>(filesByIds(operation), opinionFileId) : null;
  }
}

@Resolver(() => DraftActFile)
export class DraftActFilesResolver {
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file.' })
  file(@Root() { fileId }: DraftActFile, @Ctx() operation: Operation): Promise<StoredFile | null> {
    return operation.level.first<StoredFile>(filesByIds(operation), fileId);
  }
}

@Resolver(() => AgendaItem)
export class ItemDraftActsResolver {
  @Uses()
  @FieldResolver(() => [DraftAct], { description: 'Draft acts that are put as this question.' })
  draftActs(@Root() { id }: AgendaItem, @Ctx() operation: Operation): Promise<DraftAct[]> | DraftAct[] {
    return actsAs(operation, 'TENANT', 'PUBLIC') ? operation.level.many<DraftAct>(draftActsOfItems(operation), id) : [];
  }
}

/** Letters are the council's alone. */
function letterOf(operation: Operation, id: string | null): Promise<Letter | null> | null {
  if (id === null || !actsAs(operation, 'TENANT')) return null;
  return operation.level.first<Letter, { eyes: 'COUNCIL' }>(lettersByIds, id, { eyes: 'COUNCIL' });
}
