import { type CompetitionState, competition as competitionStates } from '@kenes/rules';
import type { Act } from '../../kernel/command.ts';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { refuse } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import { refused } from '../../kernel/verdict.ts';
import type { CompetitionEntity } from '../competitions/entities/competition.entity.ts';
import { readAct } from '../composition/on-roster.ts';
import { rosterIn } from '../composition/roster.ts';
import { groupsIn } from '../working-groups/groups.ts';
import type { CloseBallotInput } from './ballot.inputs.ts';
import { keepsBallots } from './ballot.policy.ts';
import { BallotEntity } from './entities/ballot.entity.ts';
import { competitionOfBallot, countedNow, linesOf, onBallot } from './on-ballot.ts';
import { totals } from './record-counts.command.ts';

/**
 * Counts a ballot: quorum, majority of the base, rating, those elected, the reserve in its order, ties and seats that go to
 * a repeat (PC-WG-06, PC-COMP-07, domain §8.5). With the last one the competition has its results, or needs a repeat.
 */
export const closeBallot = defineCommand<CloseBallotInput & CommandInput, { ballotId: string }>({
  name: 'closeBallot',
  authority: keepsBallots,
  async run(act, input) {
    const competition = await competitionOfBallot(act, input.id);
    const ballot = await onBallot(act, input.id, { expectedVersion: input.expectedVersion });
    if (ballot.state === 'CLOSED') throw refuse(refused('BALLOT_IS_CLOSED'));
    const candidates = await linesOf(act, ballot);
    if (ballot.form === 'COUNT_ONLY' && ballot.present === null) throw refuse(refused('COUNTS_MISSING'));
    const reading = new InputReading();
    const protocol = await readAct(act, reading, 'protocol', input.protocol);
    reading.done();
    const outcome = await countedNow(act, ballot, candidates, await groupsIn(act), await rosterIn(act));
    act.obey(outcome.verdict);
    const byId = new Map(outcome.lines.map((line) => [line.applicationId, line]));
    for (const { line, application } of candidates) {
      const own = byId.get(application.id);
      if (!own) continue;
      const { counts, base, majority, place, result, reserveOrder } = own;
      Object.assign(line, {
        votesFor: counts.FOR,
        votesAgainst: counts.AGAINST,
        abstained: counts.ABSTAIN,
        notVoting: counts.NOT_VOTING,
        recused: counts.RECUSED,
        base,
        majority,
        place,
        result,
        reserveOrder,
      });
      // A tie elects nobody and rejects nobody: the candidate was voted on, and a repeat decides.
      application.state = result === 'TIED' ? 'VOTED' : result;
    }
    Object.assign(ballot, {
      state: 'CLOSED',
      present: outcome.present,
      quorum: outcome.quorum,
      toRepeat: outcome.toRepeat,
      closedOn: act.today.toString(),
      protocolNumber: protocol.number,
      protocolOn: protocol.on,
      protocolFileId: protocol.fileId,
    });
    await act.em.flush();
    const state = await stateAfter(act, competition);
    if (state !== null) {
      act.obey(competitionStates.may(competition.state, state));
      competition.state = state;
      competition.resultsOn = protocol.on ?? ballot.sittingOn;
    }
    act.journal({
      act: 'BallotClosed',
      subjectType: 'Ballot',
      subjectId: ballot.id,
      occurredOn: protocol.on ?? ballot.sittingOn,
      facts: {
        competition: competition.ordinal,
        kind: ballot.kind,
        seats: ballot.seats,
        present: outcome.present,
        quorum: outcome.quorum,
        toRepeat: outcome.toRepeat,
        protocol: { number: protocol.number, on: protocol.on },
        results: candidates.map(({ line, application }) => ({
          ...totals(line, application.number),
          result: line.result,
          reserveOrder: line.reserveOrder,
        })),
        ...(state === null ? {} : { competitionState: state }),
      },
    });
    return { ballotId: encodeId(act.tenantId, ballot.id) };
  },
});

/**
 * Where the competition stands once this ballot is closed: null while another kind is still to be voted on. A kind that
 * nobody stands for any more goes to the repeat whole.
 */
async function stateAfter(act: Act, competition: CompetitionEntity): Promise<CompetitionState | null> {
  const tenantId = act.tenantId;
  const closed = await act.em.find(BallotEntity, { tenantId, competitionId: competition.id });
  if (closed.some(({ state }) => state === 'OPEN')) return null;
  const standing = await act.transaction.rows<{ kind: string }>(sql`select distinct seat_kind as kind from application
    where tenant_id = ${tenantId}::uuid and competition_id = ${competition.id}::uuid and state in ('ADMITTED', 'INTERVIEWED')`);
  let repeat = closed.some(({ toRepeat }) => (toRepeat ?? 0) > 0);
  for (const { kind } of competition.seats) {
    if (closed.some((one) => one.kind === kind)) continue;
    if (standing.some((one) => one.kind === kind)) return null;
    repeat = true;
  }
  return repeat ? 'REPEAT_REQUIRED' : 'RESULTS';
}
