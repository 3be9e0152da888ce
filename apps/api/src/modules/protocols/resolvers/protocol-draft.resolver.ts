import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import { personOf } from '../../../kernel/capacity.ts';
import type { Operation } from '../../../kernel/context.ts';
import { encodeId } from '../../../kernel/id.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { readText } from '../../../kernel/texts.ts';
import { wordsOf } from '../../../kernel/words.ts';
import {
  mayCorrect,
  mayFreeze,
  mayPublish,
  mayRegister,
  mayRestrict,
  maySign,
  mayTakeBack,
  mayTranslate,
  mayWrite,
} from '../protocol.policy.ts';
import { protocolsOfMeetings, type SignerRow, signaturesOfProtocols, signersOn } from '../protocol.reader.ts';
import { factsOfMeetings, type ProtocolFacts } from '../protocol-facts.ts';
import { type Completeness, completenessOf } from '../protocol-gaps.ts';
import { proseOf } from '../protocol-prose.ts';
import { distinctSigners } from '../signers.ts';
import { ProtocolGap, SigningRole } from '../types/protocol.enums.ts';
import {
  Protocol,
  ProtocolMay,
  ProtocolMissing,
  ProtocolSection,
  type ProtocolSignature,
  ProtocolSigner,
} from '../types/protocol.type.ts';

/** What a protocol is composed of, what it lacks, who signs it, and what the viewer may do: inside the council only. */
@Resolver(() => Protocol)
export class ProtocolDraftResolver {
  @Uses('state', 'meetingId', 'language', 'prose', 'snapshot', 'councilId')
  @FieldResolver(() => [ProtocolSection], {
    description: 'Its prose by question, as frozen or as it stands; empty for the public.',
  })
  async sections(@Root() protocol: Protocol, @Ctx() operation: Operation): Promise<ProtocolSection[]> {
    const facts = await factsFor(protocol, operation);
    if (!facts) return [];
    const prose = protocol.snapshot?.prose ?? protocol.prose ?? {};
    return facts.items.map(({ id, title }, index) => ({
      itemId: encodeId(protocol.councilId, id),
      ordinal: index + 1,
      title: readText(title, protocol.language === 'kk' ? 'kk' : 'ru').text,
      ...proseOf(facts, prose, id),
    }));
  }

  @Uses('state', 'meetingId', 'language', 'prose', 'snapshot', 'councilId')
  @FieldResolver(() => [ProtocolMissing], {
    description:
      'What it lacks before it can be frozen, in the order of the paper; empty once it is, and for the public.',
  })
  async missing(@Root() protocol: Protocol, @Ctx() operation: Operation): Promise<ProtocolMissing[]> {
    return (await completeness(protocol, operation)).gaps.map(({ code, itemId, ordinal }) => ({
      gap: ProtocolGap[code],
      itemId: itemId && encodeId(protocol.councilId, itemId),
      ordinal,
      message: wordsOf(operation.locale, `PROTOCOL_${code}`, { ordinal }),
    }));
  }

  @Uses('meetingId', 'councilId')
  @FieldResolver(() => [ProtocolSigner], {
    description:
      'Who may sign it today: who chaired and who kept the protocol first, then who holds or acts in the office; empty for the public.',
  })
  async signers(@Root() { meetingId, councilId }: Protocol, @Ctx() operation: Operation): Promise<ProtocolSigner[]> {
    if (!actsAs(operation, 'TENANT', 'SYSTEM')) return [];
    const rows = await operation.level.many<SignerRow>(signersOn(String(operation.clock.today())), meetingId);
    const account = personOf(operation.capacity)?.id ?? null;
    return distinctSigners(rows).map(({ id, role, personId, name, acting, accountId }) => ({
      id,
      role: SigningRole[role],
      personId: personId && encodeId(councilId, personId),
      name,
      acting,
      viewer: account !== null && account === accountId,
    }));
  }

  @Uses('state', 'meetingId', 'language', 'prose', 'snapshot', 'supersededById', 'councilId', 'edition')
  @FieldResolver(() => ProtocolMay, { description: 'What the rules say to the viewer’s acts, before they are tried.' })
  async viewerMay(@Root() protocol: Protocol, @Ctx() operation: Operation): Promise<ProtocolMay> {
    const inside = actsAs(operation, 'TENANT', 'SYSTEM');
    const [complete, signatures, editions] = await Promise.all([
      completeness(protocol, operation),
      inside ? operation.level.many<ProtocolSignature>(signaturesOfProtocols(operation), protocol.id) : [],
      inside ? operation.level.many<Protocol>(protocolsOfMeetings(operation), protocol.meetingId) : [],
    ]);
    const situation = { capacity: operation.capacity, state: protocol.state, supersededById: protocol.supersededById };
    const signed = signatures.filter(({ state }) => state !== 'WITHDRAWN').map(({ role }) => role);
    const corrected = editions.some(({ edition }) => edition > protocol.edition);
    return {
      write: verdictOf(operation, mayWrite(situation)),
      freeze: verdictOf(operation, mayFreeze(situation, complete)),
      takeBack: verdictOf(operation, mayTakeBack(situation)),
      signAsChair: verdictOf(operation, maySign(situation, 'CHAIR', signed)),
      signAsSecretary: verdictOf(operation, maySign(situation, 'SECRETARY', signed)),
      register: verdictOf(operation, mayRegister(situation)),
      publish: verdictOf(operation, mayPublish(situation)),
      restrict: verdictOf(operation, mayRestrict(situation)),
      correct: verdictOf(operation, mayCorrect(situation, corrected)),
      translate: verdictOf(operation, mayTranslate(situation)),
    };
  }
}

async function factsFor(protocol: Protocol, operation: Operation): Promise<ProtocolFacts | null> {
  if (!actsAs(operation, 'TENANT', 'SYSTEM')) return null;
  if (protocol.snapshot) return protocol.snapshot.facts;
  const row = await operation.level.first<{ facts: ProtocolFacts }>(factsOfMeetings, protocol.meetingId);
  return row?.facts ?? null;
}

const whole: Completeness = { gaps: [], points: [] };

async function completeness(protocol: Protocol, operation: Operation): Promise<Completeness> {
  if (protocol.state !== 'DRAFT') return whole;
  const facts = await factsFor(protocol, operation);
  return facts ? completenessOf(facts, protocol.prose ?? {}, protocol.language === 'kk' ? 'kk' : 'ru') : whole;
}
