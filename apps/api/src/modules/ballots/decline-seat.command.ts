import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { decodeId, encodeId } from '../../kernel/id.ts';
import { factOn, InputReading } from '../../kernel/input.ts';
import { notThere, refuse } from '../../kernel/refusals.ts';
import { refused } from '../../kernel/verdict.ts';
import type { DeclineSeatInput } from './ballot.inputs.ts';
import { keepsBallots } from './ballot.policy.ts';
import { linesOf, onBallot, touchBallot } from './on-ballot.ts';

/** Records that a candidate who was elected, or stands in the reserve, declined before taking a seat: the next one follows. */
export const declineSeat = defineCommand<DeclineSeatInput & CommandInput, { ballotId: string }>({
  name: 'declineSeat',
  authority: keepsBallots,
  async run(act, input) {
    const ballot = await onBallot(act, input.id, { expectedVersion: input.expectedVersion });
    const chosen = decodeId(input.applicationId)?.id;
    const found = (await linesOf(act, ballot)).find(({ application }) => application.id === chosen);
    if (!found) throw notThere('applicationId');
    const { line, application } = found;
    const chosenSo = line.result === 'ELECTED' || line.result === 'RESERVE';
    if (!chosenSo || line.membershipId !== null || line.declinedOn !== null)
      throw refuse(refused('NOBODY_LEFT_TO_SEAT'));
    const reading = new InputReading();
    const because = reading.required('because', input.because);
    reading.done();
    const on = factOn(act, input.on).toString();
    Object.assign(line, { declinedOn: on, declinedBecause: because });
    await touchBallot(act, { tenantId: act.tenantId, id: ballot.id });
    act.journal({
      act: 'SeatDeclined',
      subjectType: 'Ballot',
      subjectId: ballot.id,
      occurredOn: on,
      // Who it is and why stands with the application, and goes with it.
      facts: { application: application.number, result: line.result },
    });
    return { ballotId: encodeId(act.tenantId, ballot.id) };
  },
});
