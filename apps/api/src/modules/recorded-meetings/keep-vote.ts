import { mayCastBallot, type Point, presentAt } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { encodeId, newId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { invalid } from '../../kernel/refusals.ts';
import type { AgendaItemEntity } from '../meetings/entities/agenda-item.entity.ts';
import { asDate, type Sitting } from '../meetings/on-meeting.ts';
import { instant, intervalsOf } from '../meetings/sitting.ts';
import { countInto, freeze } from '../votes/count.ts';
import { keepCandidates, readElection } from '../votes/election.ts';
import { MeetingVoteEntity } from '../votes/entities/meeting-vote.entity.ts';
import { keepBallot } from '../votes/keep-ballot.ts';
import { ballotsOf, optionsOf } from '../votes/on-vote.ts';
import type { RecordedVoteInput } from './recorded-meeting.inputs.ts';

/** Enters one vote of a paper: counted by the very function that counts live ones. */
export async function keepVote(
  act: Act,
  sitting: Sitting,
  item: AgendaItemEntity,
  given: RecordedVoteInput,
  { path, closedAt }: { readonly path: string; readonly closedAt: Temporal.Instant },
): Promise<{ readonly points: readonly Point[]; readonly vote: MeetingVoteEntity }> {
  const kind = given.kind ?? 'DECISION';
  const election = kind === 'ELECTION';
  const form = election ? 'COUNT_ONLY' : (given.form ?? 'COUNT_ONLY');
  if (!election && form === 'COUNT_ONLY' && !given.totals)
    throw invalid({ path: `${path}.totals`, code: 'TOTALS_NEEDED' });
  const at = given.at ? instant(given.at) : closedAt.subtract({ seconds: 1 });
  const reading = new InputReading();
  const question = reading.localized(`${path}.question`, given.question, 2_000) ?? item.title;
  reading.done();
  const read = election
    ? await readElection(act, new InputReading(`${path}.`), { ...given, key: '', itemId: '' }, item)
    : null;
  const vote = await act.insert(MeetingVoteEntity, {
    tenantId: act.tenantId,
    id: newId(),
    meetingId: sitting.meeting.id,
    itemId: item.id,
    kind,
    question,
    form,
    state: 'OPEN',
    post: read?.post ?? null,
    places: read?.places ?? null,
    openedAt: asDate(at),
    electors: sitting.roll.filter(({ voice }) => voice === 'DECISIVE').length,
    recorded: true,
  });
  if (read) await keepCandidates(act, vote, read.candidates);
  const cast = await enterBallots(act, sitting, vote, given, path, at);
  const ballots = await ballotsOf(act, vote);
  const options = await optionsOf(act, vote);
  const electorate = freeze(sitting, ballots, at);
  vote.closedAt = asDate(at);
  vote.electorate = electorate.frozen;
  const verdict = countInto(vote, {
    sitting,
    electorate,
    ballots,
    options,
    given: {
      totals: given.totals ?? null,
      recused: given.totals?.recused ?? 0,
      chairChoice: given.chairChoice ?? null,
      optionTotals: options.map(({ id }, index) => ({
        optionId: id,
        votesFor: given.candidates?.[index]?.votesFor ?? 0,
      })),
    },
  });
  if (vote.state === 'CASTING') decideTie(vote, given.chairConfirms, path);
  await act.em.flush();
  return { points: [...(read?.points ?? []), ...cast, ...verdict.points], vote };
}

/** Of a tie on paper, the paper says what the one presiding did: without that word the vote is not entered. */
function decideTie(vote: MeetingVoteEntity, confirms: boolean | null | undefined, path: string): void {
  if (confirms === null || confirms === undefined)
    throw invalid({ path: `${path}.chairConfirms`, code: 'CHAIR_CHOICE_NEEDED' });
  vote.casting = confirms ? 'ADOPTED' : 'NOT_ADOPTED';
  vote.outcome = vote.casting;
  vote.state = 'COUNTED';
}

async function enterBallots(
  act: Act,
  { roll, stays }: Sitting,
  vote: MeetingVoteEntity,
  given: RecordedVoteInput,
  path: string,
  at: Temporal.Instant,
): Promise<readonly Point[]> {
  if (vote.form === 'COUNT_ONLY') return [];
  const reading = new InputReading();
  const read = reading.list(`${path}.ballots`, given.ballots, 500).map(({ personId, choice, ground }, index) => {
    const member = roll.find((one) => one.personId && encodeId(act.tenantId, one.personId) === personId);
    if (!member) reading.fault(`${path}.ballots.${index}.personId`, 'NOT_OF_THE_ROLL');
    const reason = choice === 'RECUSED' ? reading.required(`${path}.ballots.${index}.ground`, ground, 500) : null;
    return { member, choice, ground: reason };
  });
  const people = read.map(({ member }) => member?.id);
  if (new Set(people).size < people.length) reading.fault(`${path}.ballots`, 'PERSON_TWICE');
  reading.done();
  for (const { member, choice, ground } of read)
    if (member)
      await keepBallot(
        act,
        vote,
        [],
        { choice, ground, options: new Set() },
        {
          memberId: member.id,
          advisory: member.voice === 'ADVISORY',
          enteredBy: 'SECRETARIAT',
          at,
          known: [],
        },
      );
  const there = new Set(presentAt(intervalsOf(stays), at).map(({ memberId }) => memberId));
  return read.flatMap(({ member, choice }) =>
    member
      ? mayCastBallot({
          vote: 'OPEN',
          membership: member.voice === 'ADVISORY' ? null : 'ACTIVE',
          adviser: member.voice === 'ADVISORY',
          present: there.has(member.id),
          recused: false,
          choice,
          byProxy: false,
        }).points
      : [],
  );
}
