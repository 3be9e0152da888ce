import { finalDocumentGaps } from '@kenes/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, emptyPage, type Page, PageArgs, pageOf } from '../../graphql/connection.ts';
import { LegalBasis } from '../../graphql/legal-basis.ts';
import { verdictOf } from '../../graphql/results.ts';
import { Uses } from '../../graphql/uses.ts';
import type { Operation } from '../../kernel/context.ts';
import { decodeId } from '../../kernel/id.ts';
import { actsAs } from '../../kernel/scope.ts';
import { councilsByIds } from '../councils/council.reader.ts';
import { Council } from '../councils/council.type.ts';
import { missionsByIds } from '../missions/readers/mission.reader.ts';
import { Finding } from '../missions/types/finding.type.ts';
import { Mission } from '../missions/types/mission.type.ts';
import { organisationsByIds } from '../organisations/organisation.reader.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { whyThisDate } from '../recommendations/why-this-date.ts';
import { WhyThisDate } from '../recommendations/why-this-date.type.ts';
import type { FinalDocumentEntity } from './final-document.entity.ts';
import { mayAmendDocument, mayPublishDocument, maySendDocument } from './final-document.policy.ts';
import {
  dispatchById,
  dispatchesOfDocuments,
  dispatchesToBody,
  disputesOfDispatches,
  disputesOfFindings,
  documentById,
  documentsOfMissions,
  hearingsOfMissions,
} from './final-document.reader.ts';
import { sectionsOf } from './final-document.sections.ts';
import {
  AnswerHearing,
  FinalDocument,
  FinalDocumentDispatch,
  FinalDocumentSection,
  FinalDocumentViewerMay,
  FindingDispute,
} from './final-document.type.ts';

const FinalDocumentDispatchConnection = connectionOf(FinalDocumentDispatch, 'FinalDocumentDispatch');

type Clock = FinalDocumentEntity['clock'];

@Resolver(() => FinalDocument)
export class FinalDocumentsResolver {
  @Query(() => FinalDocument, {
    nullable: true,
    description: 'One final document: of the viewer’s council, or a published one.',
  })
  async finalDocument(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<FinalDocument | null> {
    const ref = decodeId(id);
    const reads = actsAs(operation, 'PUBLIC', 'TENANT', 'SYSTEM');
    return ref && reads ? operation.level.one<FinalDocument>(documentById(operation, ref.tenantId, ref.id)) : null;
  }

  @FieldResolver(() => [FinalDocumentSection], {
    description: 'The parts still empty, in the order of the law; it is sent only without them (PC-CTRL-09).',
  })
  gaps(@Root() document: FinalDocument): FinalDocumentSection[] {
    return finalDocumentGaps(sectionsOf(document)).map((section) => FinalDocumentSection[section]);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it was not sent, or sent after its last day (PC-CTRL-10); computed, never stored.',
  })
  overdue(@Root() document: FinalDocument, @Ctx() operation: Operation): boolean {
    return document.dueOn !== null && (document.sentOn ?? String(operation.clock.today())) > document.dueOn;
  }

  @FieldResolver(() => FinalDocumentViewerMay, {
    description: 'What the rules say to the viewer’s acts, before they are tried.',
  })
  async viewerMay(@Root() document: FinalDocument, @Ctx() operation: Operation): Promise<FinalDocumentViewerMay> {
    const mission = await operation.level.first<Mission>(missionsByIds(operation), document.missionId);
    const situation = {
      ...document,
      capacity: operation.capacity,
      legalBasis: mission?.legalBasis ?? LegalBasis.LAW_383_V,
      missionPublished: mission?.published ?? false,
    };
    return {
      amend: verdictOf(operation, mayAmendDocument(situation)),
      send: verdictOf(operation, maySendDocument(situation)),
      publish: verdictOf(operation, mayPublishDocument(situation)),
    };
  }

  @FieldResolver(() => WhyThisDate, {
    nullable: true,
    description:
      'Why it is due on its day (PC-CTRL-10): its start, the days passed over, the rule; null for the public.',
  })
  whyDue(@Root() document: FinalDocument & { clock?: Clock | null }, @Ctx() operation: Operation): WhyThisDate | null {
    const why = whyThisDate(operation.locale, { ...document.clock, startKind: 'SENDING' }, document.dueOn);
    return why ? { ...why, startKind: 'COMPLETION' } : null;
  }

  @FieldResolver(() => Council, { nullable: true, description: 'Whose document it is.' })
  async council(@Root() document: FinalDocument, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, document.councilId);
  }

  @FieldResolver(() => Mission, { nullable: true, description: 'The mission it concludes.' })
  mission(@Root() document: FinalDocument, @Ctx() operation: Operation): Promise<Mission | null> {
    return operation.level.first<Mission>(missionsByIds(operation), document.missionId);
  }

  @FieldResolver(() => [FinalDocumentDispatch], { description: 'To whom it was sent.' })
  async dispatches(@Root() document: FinalDocument, @Ctx() operation: Operation): Promise<FinalDocumentDispatch[]> {
    return operation.level.many<FinalDocumentDispatch>(dispatchesOfDocuments(operation), document.id);
  }
}

@Resolver(() => FinalDocumentDispatch)
export class FinalDocumentDispatchesResolver {
  @Query(() => FinalDocumentDispatchConnection, {
    description:
      'Final documents that were sent to the acting body, by all councils, the newest first (`Kenes-Acting: body:<id>`).',
  })
  async receivedFinalDocuments(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Page<FinalDocumentDispatch>> {
    const { capacity } = operation;
    if (capacity.kind !== 'BODY') return emptyPage();
    return pageOf(
      operation,
      {
        from: dispatchesToBody(operation, capacity.bodyId),
        order: [
          { column: 'sentOn', type: 'date', descending: true },
          { column: 'id', type: 'text' },
        ],
      },
      page,
      info,
    );
  }

  @Query(() => FinalDocumentDispatch, {
    nullable: true,
    description: 'One dispatch of a final document within the viewer’s capacity.',
  })
  async finalDocumentDispatch(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Its opaque id.' }) id: string,
  ): Promise<FinalDocumentDispatch | null> {
    const ref = decodeId(id);
    const reads = actsAs(operation, 'PUBLIC', 'TENANT', 'SYSTEM', 'BODY', 'LINK');
    return ref && reads
      ? operation.level.one<FinalDocumentDispatch>(dispatchById(operation, ref.tenantId, ref.id))
      : null;
  }

  @Uses('bodyId')
  @FieldResolver(() => Organisation, { nullable: true, description: 'The body it went to.' })
  async body(@Root() dispatch: FinalDocumentDispatch, @Ctx() operation: Operation): Promise<Organisation | null> {
    return operation.level.first<Organisation>(organisationsByIds, dispatch.bodyId);
  }

  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'The council that sent it.' })
  async council(@Root() dispatch: FinalDocumentDispatch, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, dispatch.councilId);
  }

  @Uses()
  @FieldResolver(() => [FindingDispute], {
    description: 'Objections the body raised to its findings, the oldest first.',
  })
  async disputes(@Root() dispatch: FinalDocumentDispatch, @Ctx() operation: Operation): Promise<FindingDispute[]> {
    return operation.level.many<FindingDispute>(disputesOfDispatches(operation), dispatch.id);
  }
}

@Resolver(() => FindingDispute)
export class FindingDisputesResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The body that objects.' })
  async body(@Root() dispute: FindingDispute, @Ctx() operation: Operation): Promise<Organisation | null> {
    return operation.level.first<Organisation>(organisationsByIds, dispute.bodyId);
  }
}

@Resolver(() => AnswerHearing)
export class AnswerHearingsResolver {
  @FieldResolver(() => Organisation, { nullable: true, description: 'The body that heard the council.' })
  async body(@Root() hearing: AnswerHearing, @Ctx() operation: Operation): Promise<Organisation | null> {
    return operation.level.first<Organisation>(organisationsByIds, hearing.bodyId);
  }
}

@Resolver(() => Mission)
export class MissionDocumentsResolver {
  @Uses()
  @FieldResolver(() => [FinalDocument], {
    description: 'Its final documents, the oldest first; a permanent mission has interim ones. At most 100.',
  })
  finalDocuments(@Root() mission: Mission, @Ctx() operation: Operation): Promise<FinalDocument[]> {
    return operation.level.many<FinalDocument>(documentsOfMissions(operation), mission.id);
  }

  @Uses()
  @FieldResolver(() => [AnswerHearing], {
    description: 'Hearings that bodies gave to the council before deciding (PC-CTRL-13).',
  })
  answerHearings(@Root() mission: Mission, @Ctx() operation: Operation): Promise<AnswerHearing[]> {
    return operation.level.many<AnswerHearing>(hearingsOfMissions(operation), mission.id);
  }
}

@Resolver(() => Finding)
export class FindingsDisputesResolver {
  @Uses()
  @FieldResolver(() => [FindingDispute], { description: 'Objections of objects of control to it, the oldest first.' })
  disputes(@Root() finding: Finding, @Ctx() operation: Operation): Promise<FindingDispute[]> {
    return operation.level.many<FindingDispute>(disputesOfFindings(operation), finding.id);
  }
}
