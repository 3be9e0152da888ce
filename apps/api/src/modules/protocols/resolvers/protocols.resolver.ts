import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, emptyPage, type Page, PageArgs, pageOf } from '../../../graphql/connection.ts';
import { Uses } from '../../../graphql/uses.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId, isUuid } from '../../../kernel/id.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { councilsByIds } from '../../councils/council.reader.ts';
import { Council } from '../../councils/council.type.ts';
import { filesByIds } from '../../files/stored-file.reader.ts';
import { StoredFile } from '../../files/stored-file.type.ts';
import { meetingsByIds } from '../../meetings/readers/meeting.reader.ts';
import { Meeting } from '../../meetings/types/meeting.type.ts';
import { whyThisDate } from '../../recommendations/why-this-date.ts';
import { WhyThisDate } from '../../recommendations/why-this-date.type.ts';
import {
  opinionsOfMeetings,
  protocolByCode,
  protocolById,
  protocolList,
  protocolsByIds,
  protocolsOfMeetings,
  signaturesOfProtocols,
  translationsOfProtocols,
} from '../protocol.reader.ts';
import { readCode } from '../protocol-code.ts';
import { DissentingOpinion, Protocol, ProtocolSignature, ProtocolTranslation } from '../types/protocol.type.ts';

const ProtocolConnection = connectionOf(Protocol, 'Protocol');

@Resolver(() => Protocol)
export class ProtocolsResolver {
  @Query(() => Protocol, {
    nullable: true,
    description: 'One protocol: of the viewer’s council, or a published one.',
  })
  async protocol(
    @Ctx() operation: Operation,
    @Arg('id', () => ID, { description: 'Opaque id.' }) id: string,
  ): Promise<Protocol | null> {
    const ref = decodeId(id);
    if (!ref || !reads(operation)) return null;
    return operation.level.one<Protocol>(protocolById(operation, ref.tenantId, ref.id));
  }

  @Query(() => Protocol, {
    nullable: true,
    description: 'The published protocol of a code printed on it, for its page of verification (GEN-SIG-01).',
  })
  async protocolByCode(
    @Ctx() operation: Operation,
    @Arg('code', () => String, { description: 'As printed; hyphens and case are forgiven.' }) typed: string,
  ): Promise<Protocol | null> {
    const code = readCode(typed);
    if (code === null || !reads(operation)) return null;
    return operation.level.one<Protocol>(protocolByCode(operation, code));
  }

  @Query(() => ProtocolConnection, {
    description: 'Protocols of the acting council, or the published ones: the newest frozen first, drafts at the end.',
  })
  async protocols(
    @Ctx() operation: Operation,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('councilId', () => ID, { nullable: true, description: 'Of one council only.' }) council: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'Of the numbers of one year.' }) year: number | null,
  ): Promise<Page<Protocol>> {
    if (!reads(operation) || (council && !isUuid(council))) return emptyPage();
    return pageOf(
      operation,
      {
        from: protocolList(operation, { council, year }),
        order: [
          { column: 'frozenAt', type: 'timestamptz', descending: true },
          { column: 'id', type: 'text' },
        ],
      },
      page,
      info,
    );
  }

  @Uses('councilId')
  @FieldResolver(() => Council, { nullable: true, description: 'Whose it is.' })
  council(@Root() { councilId }: Protocol, @Ctx() operation: Operation): Promise<Council | null> {
    return operation.level.first<Council>(councilsByIds, councilId);
  }

  @Uses('meetingId')
  @FieldResolver(() => Meeting, { nullable: true, description: 'The sitting.' })
  meeting(@Root() { meetingId }: Protocol, @Ctx() operation: Operation): Promise<Meeting | null> {
    return operation.level.first<Meeting>(meetingsByIds(operation), meetingId);
  }

  @Uses('supersedesId')
  @FieldResolver(() => Protocol, { nullable: true, description: 'The edition that it replaces.' })
  supersedes(@Root() { supersedesId }: Protocol, @Ctx() operation: Operation): Promise<Protocol | null> | null {
    return supersedesId ? operation.level.first<Protocol>(protocolsByIds(operation), supersedesId) : null;
  }

  @Uses('supersededById')
  @FieldResolver(() => Boolean, { description: 'Whether a later edition is in force in its place.' })
  superseded(@Root() { supersededById }: Protocol): boolean {
    return supersededById !== null;
  }

  @Uses('supersededById')
  @FieldResolver(() => Protocol, {
    nullable: true,
    description: 'The later edition in force; for the public once that is published.',
  })
  supersededBy(@Root() { supersededById }: Protocol, @Ctx() operation: Operation): Promise<Protocol | null> | null {
    return supersededById ? operation.level.first<Protocol>(protocolsByIds(operation), supersededById) : null;
  }

  @Uses()
  @FieldResolver(() => [ProtocolSignature], { description: 'The signatures, withdrawn ones too in the council.' })
  signatures(@Root() { id }: Protocol, @Ctx() operation: Operation): Promise<ProtocolSignature[]> {
    return operation.level.many<ProtocolSignature>(signaturesOfProtocols(operation), id);
  }

  @Uses()
  @FieldResolver(() => [ProtocolTranslation], { description: 'Translations into the other language.' })
  translations(@Root() { id }: Protocol, @Ctx() operation: Operation): Promise<ProtocolTranslation[]> {
    return operation.level.many<ProtocolTranslation>(translationsOfProtocols(operation), id);
  }

  @Uses('meetingId')
  @FieldResolver(() => [DissentingOpinion], { description: 'Dissenting opinions given at the sitting (PC-VOTE-03).' })
  opinions(@Root() { meetingId }: Protocol, @Ctx() operation: Operation): Promise<DissentingOpinion[]> {
    return operation.level.many<DissentingOpinion>(opinionsOfMeetings(operation), meetingId);
  }

  @Uses('fileId')
  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The signed file; null for the public and for a draft.',
  })
  file(@Root() { fileId }: Protocol, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return fileId ? operation.level.first<StoredFile>(filesByIds(operation), fileId) : null;
  }

  @Uses('publicFileId')
  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The file for the public: the signed one, or a copy without what is withheld.',
  })
  publicFile(@Root() { publicFileId }: Protocol, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return publicFileId ? operation.level.first<StoredFile>(filesByIds(operation), publicFileId) : null;
  }

  @Uses('sha256', 'publicSha256')
  @FieldResolver(() => Boolean, {
    description: 'Whether the file for the public is a copy from which something is left out.',
  })
  publicIsCopy(@Root() { sha256, publicSha256 }: Protocol): boolean {
    return publicSha256 !== null && sha256 !== publicSha256;
  }

  @Uses('dueOn', 'signedOn')
  @FieldResolver(() => Boolean, { description: 'Whether it was not signed by its day; computed, never stored.' })
  overdue(@Root() { dueOn, signedOn }: Protocol, @Ctx() operation: Operation): boolean {
    return dueOn !== null && (signedOn ?? String(operation.clock.today())) > dueOn;
  }

  @Uses('clock', 'dueOn')
  @FieldResolver(() => WhyThisDate, { nullable: true, description: 'Why it is due on its day; null for the public.' })
  whyDue(@Root() { clock, dueOn }: Protocol, @Ctx() operation: Operation): WhyThisDate | null {
    const why = whyThisDate(operation.locale, { ...clock, startKind: 'SENDING' }, dueOn);
    return why && { ...why, startKind: 'COMPLETION' };
  }

  @Uses('publishClock', 'publishBy')
  @FieldResolver(() => WhyThisDate, {
    nullable: true,
    description: 'Why it is to be public by its day; null for the public.',
  })
  whyPublishBy(@Root() { publishClock, publishBy }: Protocol, @Ctx() operation: Operation): WhyThisDate | null {
    const why = whyThisDate(operation.locale, { ...publishClock, startKind: 'SENDING' }, publishBy);
    return why && { ...why, startKind: 'COMPLETION' };
  }
}

@Resolver(() => Meeting)
export class MeetingProtocolsResolver {
  @Uses()
  @FieldResolver(() => [Protocol], {
    description: 'Its protocol in all its editions, the newest first; for the public those that are published.',
  })
  protocols(@Root() { id }: Meeting, @Ctx() operation: Operation): Promise<Protocol[]> | Protocol[] {
    return reads(operation) ? operation.level.many<Protocol>(protocolsOfMeetings(operation), id) : [];
  }

  @Uses()
  @FieldResolver(() => [DissentingOpinion], { description: 'Dissenting opinions given at it (PC-VOTE-03).' })
  opinions(@Root() { id }: Meeting, @Ctx() operation: Operation): Promise<DissentingOpinion[]> | DissentingOpinion[] {
    return reads(operation) ? operation.level.many<DissentingOpinion>(opinionsOfMeetings(operation), id) : [];
  }
}

@Resolver(() => ProtocolSignature)
export class ProtocolSignatureFilesResolver {
  @Uses('fileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The CMS or the scan; null for the public.' })
  file(@Root() { fileId }: ProtocolSignature, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return fileId ? operation.level.first<StoredFile>(filesByIds(operation), fileId) : null;
  }
}

@Resolver(() => ProtocolTranslation)
export class ProtocolTranslationFilesResolver {
  @Uses('fileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'Its file.' })
  file(@Root() { fileId }: ProtocolTranslation, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return fileId ? operation.level.first<StoredFile>(filesByIds(operation), fileId) : null;
  }
}

@Resolver(() => DissentingOpinion)
export class DissentingOpinionFilesResolver {
  @Uses('fileId')
  @FieldResolver(() => StoredFile, { nullable: true, description: 'Its paper; null for the public.' })
  file(@Root() { fileId }: DissentingOpinion, @Ctx() operation: Operation): Promise<StoredFile | null> | null {
    return fileId ? operation.level.first<StoredFile>(filesByIds(operation), fileId) : null;
  }
}

/** Bodies, links and mandates have nothing to do with protocols: to them there are none. */
function reads(operation: Operation): boolean {
  return actsAs(operation, 'PUBLIC', 'TENANT', 'SYSTEM');
}
