import { DissentingOpinionEntity } from './entities/dissenting-opinion.entity.ts';
import { ProtocolEntity } from './entities/protocol.entity.ts';
import { ProtocolSignatureEntity } from './entities/protocol-signature.entity.ts';
import { ProtocolTranslationEntity } from './entities/protocol-translation.entity.ts';
import { ProtocolActsResolver, protocolResultResolvers } from './resolvers/protocol-acts.resolver.ts';
import { ProtocolDraftResolver } from './resolvers/protocol-draft.resolver.ts';
import {
  DissentingOpinionFilesResolver,
  MeetingProtocolsResolver,
  ProtocolSignatureFilesResolver,
  ProtocolsResolver,
  ProtocolTranslationFilesResolver,
} from './resolvers/protocols.resolver.ts';

/** Registration only. */
export const protocolEntities = [
  ProtocolEntity,
  ProtocolSignatureEntity,
  ProtocolTranslationEntity,
  DissentingOpinionEntity,
] as const;
export const protocolResolvers = [
  ProtocolsResolver,
  MeetingProtocolsResolver,
  ProtocolDraftResolver,
  ProtocolActsResolver,
  ...protocolResultResolvers,
  ProtocolSignatureFilesResolver,
  ProtocolTranslationFilesResolver,
  DissentingOpinionFilesResolver,
] as const;
