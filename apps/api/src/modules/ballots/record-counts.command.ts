import { combine } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { rosterIn } from '../composition/roster.ts';
import { groupsIn } from '../working-groups/groups.ts';
import type { RecordCountsInput } from './ballot.inputs.ts';
import { keepsBallots, mayEnterVotes } from './ballot.policy.ts';
import { countedNow, linesOf, onBallot, stands } from './on-ballot.ts';

/** Enters totals from a signed paper that gives no names; on each candidate they add up to those present (domain §8.6). */
export const recordCounts = defineCommand<RecordCountsInput & CommandInput, { ballotId: string }>({
  name: 'recordCounts',
  authority: keepsBallots,
  async run(act, input) {
    const ballot = await onBallot(act, input.id, { expectedVersion: input.expectedVersion });
    act.obey(mayEnterVotes(ballot.state, ballot.form, 'COUNT_ONLY'));
    const candidates = await linesOf(act, ballot);
    const reading = new InputReading();
    if (input.present < 0) reading.fault('present', 'NOT_A_COUNT');
    const given = new Map(input.counts.map((one) => [decodeId(one.applicationId)?.id ?? '', one]));
    for (const [
      index,
      { applicationId, votesFor, votesAgainst, abstained, notVoting, recused },
    ] of input.counts.entries()) {
      const known = candidates.some(({ application }) => application.id === decodeId(applicationId)?.id);
      if (!known) reading.fault(`counts.${index}.applicationId`, 'NOT_THERE');
      if ([votesFor, votesAgainst, abstained, notVoting ?? 0, recused ?? 0].some((count) => count < 0 || count > 1_000))
        reading.fault(`counts.${index}`, 'NOT_A_COUNT');
    }
    if (candidates.some(({ application }) => stands(application) && !given.has(application.id)))
      reading.fault('counts', 'COUNTS_OF_EACH');
    reading.done();
    ballot.present = input.present;
    for (const { line, application } of candidates) {
      const count = given.get(application.id);
      if (!count) continue;
      const { votesFor, votesAgainst, abstained, notVoting = 0, recused = 0 } = count;
      Object.assign(line, { votesFor, votesAgainst, abstained, notVoting, recused });
    }
    const { verdict } = await countedNow(act, ballot, candidates, await groupsIn(act), await rosterIn(act));
    act.obey(combine(verdict.points.filter(({ ruleId, level }) => ruleId === 'KENES-BALLOT' && level === 'BLOCK')));
    act.journal({
      act: 'CountsRecorded',
      subjectType: 'Ballot',
      subjectId: ballot.id,
      occurredOn: ballot.sittingOn,
      facts: {
        present: input.present,
        counts: candidates.map(({ line, application }) => totals(line, application.number)),
      },
    });
    return { ballotId: encodeId(act.tenantId, ballot.id) };
  },
});

/** A candidate's totals for the journal, by the number of the application. */
export function totals(
  line: {
    readonly votesFor: number | null;
    readonly votesAgainst: number | null;
    readonly abstained: number | null;
    readonly notVoting: number | null;
    readonly recused: number | null;
  },
  application: string | null,
) {
  const { votesFor, votesAgainst, abstained, notVoting, recused } = line;
  return { application, votesFor, votesAgainst, abstained, notVoting, recused };
}
