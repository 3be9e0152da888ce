import { mayElectChair, type Point } from '@kenes/rules';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { Act } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import type { InputReading } from '../../kernel/input.ts';
import { type Roster, rosterIn } from '../composition/roster.ts';
import type { AgendaItemEntity } from '../meetings/entities/agenda-item.entity.ts';
import { linked } from '../meetings/read-meeting.ts';
import { MeetingOptionEntity } from './entities/meeting-option.entity.ts';
import type { MeetingVoteEntity, MeetingVotePost } from './entities/meeting-vote.entity.ts';
import type { OpenVoteInput } from './vote.inputs.ts';

interface Candidate {
  readonly personId: string | null;
  readonly name: string;
}

/** An election as read: to what, how many places, who stands, and what the law says of them. */
export async function readElection(
  act: Act,
  reading: InputReading,
  input: OpenVoteInput,
  item: AgendaItemEntity,
): Promise<{
  readonly post: MeetingVotePost;
  readonly places: number;
  readonly commissionId: string | null;
  readonly candidates: readonly Candidate[];
  /** What the law says of them; a public servant as chair is refused (PC-ORG-03). */
  readonly points: readonly Point[];
}> {
  const post = input.post ?? item.elects ?? 'OTHER';
  const places = input.places ?? 1;
  const single = post === 'CHAIR' || post === 'SECRETARY' || post === 'COMMISSION_HEAD';
  if (places < 1 || places > (single ? 1 : 100))
    reading.fault('places', 'PLACES_OUT_OF_RANGE', { max: single ? 1 : 100 });
  const commissionId = await linked(act, reading, 'commissionId', 'commission', input.commissionId ?? null);
  const roster = await rosterIn(act);
  const given = reading.list('candidates', input.candidates, 200);
  const candidates = given.map(({ personId, name }, index): Candidate => {
    const person = personId ? [...roster.people.values()].find(({ id }) => id === personId) : null;
    if (personId && !person) reading.fault(`candidates.${index}.personId`, 'NOT_THERE');
    const text = person?.fullName ?? reading.required(`candidates.${index}.name`, name, 200);
    return { personId: person?.uuid ?? null, name: text };
  });
  if (candidates.length < Math.max(1, Math.min(places, 1))) reading.fault('candidates', 'CANDIDATES_NEEDED');
  reading.done();
  const points =
    post === 'CHAIR'
      ? candidates.flatMap(
          ({ personId }, index) => mayElectChair(asChair(roster, personId, given[index]?.publicService ?? null)).points,
        )
      : [];
  return { post, places, commissionId, candidates, points };
}

/** What the law asks of a candidate to the chair: an active member, on no state seat, not a public servant. */
function asChair(roster: Roster, personId: string | null, publicService: boolean | null) {
  const membership = roster.memberships.find((one) => one.personId === personId && one.state === 'ACTIVE');
  return { isMember: membership !== undefined, seatKind: membership?.seatKind ?? null, publicService };
}

/** Puts candidates on the list of an election, each once. */
export async function keepCandidates(
  act: Act,
  vote: MeetingVoteEntity,
  candidates: readonly Candidate[],
): Promise<void> {
  for (const [index, candidate] of candidates.entries()) {
    const row = {
      tenantId: act.tenantId,
      id: newId(),
      meetingId: vote.meetingId,
      voteId: vote.id,
      ordinal: index + 1,
      ...candidate,
      published: vote.published,
    };
    act.em.persist(act.em.create(MeetingOptionEntity, row as RequiredEntityData<MeetingOptionEntity>));
  }
  await act.em.flush();
}
