import { citesPower } from '@kenes/rules';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { VerdictPoint } from '../../../graphql/problems.type.ts';
import { pointOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { councilsByIds } from '../../councils/council.reader.ts';
import type { Council } from '../../councils/council.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { organisationsByIds } from '../../organisations/organisation.reader.ts';
import { Organisation } from '../../organisations/organisation.type.ts';
import { councilKindOf, withoutPower } from '../item-verdict.ts';
import { itemsByIds, materialsOfItems } from '../readers/agenda.reader.ts';
import { meetingsByIds } from '../readers/meeting.reader.ts';
import { AgendaItem, AgendaMaterial } from '../types/agenda.type.ts';
import { Meeting } from '../types/meeting.type.ts';

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @Uses('meetingId')
  @FieldResolver(() => Meeting, { nullable: true, description: 'The sitting.' })
  meeting(@Root() { meetingId }: AgendaItem, @Ctx() operation: Operation): Promise<Meeting | null> {
    return operation.level.first<Meeting>(meetingsByIds(operation), meetingId);
  }

  @Uses()
  @FieldResolver(() => [AgendaMaterial], { description: 'Its papers; for the public those that are published.' })
  materials(@Root() { id }: AgendaItem, @Ctx() operation: Operation): Promise<AgendaMaterial[]> {
    return operation.level.many<AgendaMaterial>(materialsOfItems(operation), id);
  }

  @Uses('carriedFromId')
  @FieldResolver(() => AgendaItem, { nullable: true, description: 'The earlier question it was carried over from.' })
  carriedFrom(@Root() { carriedFromId }: AgendaItem, @Ctx() operation: Operation): Promise<AgendaItem | null> | null {
    return carriedFromId ? operation.level.first<AgendaItem>(itemsByIds(operation), carriedFromId) : null;
  }

  @Uses('heardBodyId')
  @FieldResolver(() => Organisation, { nullable: true, description: 'Whose report is heard.' })
  heardBody(@Root() { heardBodyId }: AgendaItem, @Ctx() operation: Operation): Promise<Organisation | null> | null {
    return heardBodyId ? operation.level.first<Organisation>(organisationsByIds, heardBodyId) : null;
  }

  @Uses('powers', 'kind', 'councilId')
  @FieldResolver(() => [VerdictPoint], {
    description: 'What the rules say of the question (PC-PWR-01); nothing of one about the council’s own order.',
  })
  async points(@Root() { powers, kind, councilId }: AgendaItem, @Ctx() operation: Operation): Promise<VerdictPoint[]> {
    if (withoutPower.has(kind)) return [];
    const council = await operation.level.first<Council>(councilsByIds, councilId);
    const of = councilKindOf(council?.level ?? null, council?.formingBodyKind ?? null);
    return citesPower(powers, of).map((point) => pointOf(operation, point));
  }
}

@Resolver(() => AgendaMaterial)
export class AgendaMaterialResolver {
  @Uses('fileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file.' })
  file(@Root() { fileId }: AgendaMaterial, @Ctx() operation: Operation): Promise<StoredFile | null> {
    return operation.level.first<StoredFile>(filesByIds(operation), fileId);
  }
}
