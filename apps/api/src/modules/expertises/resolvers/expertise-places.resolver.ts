import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { councilsByIds } from '../../councils/council.reader.ts';
import { Council } from '../../councils/council.type.ts';
import { draftActsByIds } from '../../draft-acts/draft-act.reader.ts';
import { DraftAct } from '../../draft-acts/types/draft-act.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { lettersByIds } from '../../letters/letter.reader.ts';
import { Letter } from '../../letters/letter.type.ts';
import { itemsByIds } from '../../meetings/readers/agenda.reader.ts';
import { AgendaItem } from '../../meetings/types/agenda.type.ts';
import { missionsByIds } from '../../missions/readers/mission.reader.ts';
import { Mission } from '../../missions/types/mission.type.ts';
import { organisationsByIds } from '../../organisations/organisation.reader.ts';
import { Organisation } from '../../organisations/organisation.type.ts';
import {
  expertisesOfDraftActs,
  expertisesOfItems,
  expertisesOfMissions,
  papersOfExpertises,
} from '../expertise.reader.ts';
import { Expertise, ExpertisePaper } from '../types/expertise.type.ts';

@Resolver(() => Expertise)
export class ExpertisePlacesResolver {
  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'The council.' })
  council(@Root() { councilId }: Expertise, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, councilId);
  }

  @Uses('bodyId')
  @FieldResolver(() => Organisation, { nullable: true, description: 'Whose thing is examined.' })
  body(@Root() { bodyId }: Expertise, @Ctx() operation: Operation): Promise<Organisation | null> {
    return operation.level.first<Organisation>(organisationsByIds, bodyId);
  }

  @Uses('missionId')
  @FieldResolver(() => Mission, {
    nullable: true,
    description: 'Its control action: decision, recommendations; for the public once that is published.',
  })
  mission(@Root() { missionId }: Expertise, @Ctx() operation: Operation): Promise<Mission | null> | null {
    if (actsAs(operation, 'EXPERT')) return null;
    return operation.level.first<Mission>(missionsByIds(operation), missionId);
  }

  @Uses('draftActId')
  @FieldResolver(() => DraftAct, { nullable: true, description: 'The draft act of the register that is examined.' })
  draftAct(@Root() { draftActId }: Expertise, @Ctx() operation: Operation): Promise<DraftAct | null> | null {
    return draftActId && !actsAs(operation, 'EXPERT')
      ? operation.level.first<DraftAct>(draftActsByIds(operation), draftActId)
      : null;
  }

  @Uses('questionId')
  @FieldResolver(() => AgendaItem, { nullable: true, description: 'The question of the sitting it was last put as.' })
  item(@Root() { questionId }: Expertise, @Ctx() operation: Operation): Promise<AgendaItem | null> | null {
    return questionId && !actsAs(operation, 'EXPERT')
      ? operation.level.first<AgendaItem>(itemsByIds(operation), questionId)
      : null;
  }

  @Uses('letterId')
  @FieldResolver(() => Letter, { nullable: true, description: 'The letter it left by; null for the public.' })
  letter(@Root() { letterId }: Expertise, @Ctx() operation: Operation): Promise<Letter | null> | null {
    if (letterId === null || !actsAs(operation, 'TENANT')) return null;
    return operation.level.first<Letter, { eyes: 'COUNCIL' }>(lettersByIds, letterId, { eyes: 'COUNCIL' });
  }

  @Uses()
  @FieldResolver(() => [ExpertisePaper], { description: 'Files that the experts look at; for the public those shown.' })
  papers(@Root() { id }: Expertise, @Ctx() operation: Operation): Promise<ExpertisePaper[]> {
    return operation.level.many<ExpertisePaper>(papersOfExpertises, id);
  }
}

@Resolver(() => ExpertisePaper)
export class ExpertisePaperFilesResolver {
  @Uses('fileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file.' })
  file(@Root() { fileId }: ExpertisePaper, @Ctx() operation: Operation): Promise<StoredFile | null> {
    return operation.level.first<StoredFile>(filesByIds(operation), fileId);
  }
}

@Resolver(() => AgendaItem)
export class ItemExpertisesResolver {
  @Uses()
  @FieldResolver(() => [Expertise], { description: 'Expertises that are considered as this question.' })
  expertises(@Root() { id }: AgendaItem, @Ctx() operation: Operation): Promise<Expertise[]> | Expertise[] {
    return actsAs(operation, 'TENANT', 'PUBLIC')
      ? operation.level.many<Expertise>(expertisesOfItems(operation), id)
      : [];
  }
}

@Resolver(() => Mission)
export class MissionExpertiseResolver {
  @Uses()
  @FieldResolver(() => Expertise, { nullable: true, description: 'The expertise that it is.' })
  expertise(@Root() { id }: Mission, @Ctx() operation: Operation): Promise<Expertise | null> | null {
    return actsAs(operation, 'TENANT', 'PUBLIC')
      ? operation.level.first<Expertise>(expertisesOfMissions(operation), id)
      : null;
  }
}

@Resolver(() => DraftAct)
export class DraftActExpertisesResolver {
  @Uses()
  @FieldResolver(() => [Expertise], { description: 'Expertises of this draft.' })
  expertises(@Root() { id }: DraftAct, @Ctx() operation: Operation): Promise<Expertise[]> | Expertise[] {
    return actsAs(operation, 'TENANT', 'PUBLIC')
      ? operation.level.many<Expertise>(expertisesOfDraftActs(operation), id)
      : [];
  }
}
