import { application as applicationStates, appliedInTime, combine, personIin } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { nextNumber } from '../../../kernel/numbers.ts';
import { refuse } from '../../../kernel/refusals.ts';
import { sql } from '../../../kernel/sql.ts';
import { refused } from '../../../kernel/verdict.ts';
import { ownApplication } from '../application.policy.ts';
import { requireWhole } from '../application-input.ts';
import { windowOf } from '../competition.policy.ts';
import type { SubmitApplicationInput } from '../inputs/application.inputs.ts';
import { mailCandidate } from '../mail-candidate.ts';
import { codesOf, competitionOfEntity, ownRow, shown } from '../on-application.ts';
import { iinOf, submissionVerdict } from '../submission.ts';

/** What the receipt of a submission shows. */
interface Receipt {
  readonly applicationId: string;
  readonly number: string;
  readonly mailed: boolean;
}

/**
 * Submits the application: judged by the second at which the server takes it up, Almaty's day. It gets its number at once;
 * one that was returned keeps the number it has.
 */
export const submitApplication = defineCommand<SubmitApplicationInput & CommandInput, Receipt>({
  name: 'submitApplication',
  authority: ownApplication,
  async run(act, input) {
    const application = await ownRow(act, input.expectedVersion);
    // From here on the competition stands still: it is not closed, cancelled or extended under the submission.
    const gate = await act.transaction.one<{ others: number }>(
      sql`select application_gate(${application.iinDigest}::bytea) as others`,
    );
    const competition = await competitionOfEntity(act, application);
    const moment = act.operation.clock.moment();
    const applied = { at: moment };
    const window = windowOf(competition);
    if (competition.state === 'CANCELLED') throw refuse(refused('COMPETITION_IS_CANCELLED'));
    if (window === null) throw refuse(refused('COMPETITION_NOT_OPEN'));
    act.obey(combine(appliedInTime(window, applied), applicationStates.may(application.state, 'SUBMITTED')));
    if (competition.state !== 'OPEN') throw refuse(refused('COMPETITION_NOT_OPEN'));
    const reading = new InputReading();
    requireWhole(reading, application);
    if (application.iinDigest === null) reading.fault('iin', 'REQUIRED');
    reading.done();
    const codes = await codesOf(act, application);
    const verdict = submissionVerdict(act, application, competition, { applied, codes, others: gate?.others ?? 0 });
    act.obey(verdict);
    const again = application.number !== null;
    if (!again) {
      const { ordinal } = competition;
      const place = await nextNumber(act.transaction, act.tenantId, `application:${ordinal}`, window.publishedOn.year);
      application.ordinal = place;
      application.number = `${ordinal}/${place}`;
      application.submittedAt = new Date(moment.epochMilliseconds);
      application.receivedOn = act.today.toString();
    }
    const { birthDate } = personIin({ iin: iinOf(act, application), birthDate: null, on: act.today });
    application.birthDate ??= birthDate?.toString() ?? null;
    application.submitVerdict = verdict.points;
    application.state = 'REGISTERED';
    await act.em.flush();
    const mailed = await mailCandidate(act, application, competition, 'RECEIPT');
    act.journal({
      act: again ? 'ApplicationSubmittedAgain' : 'ApplicationSubmitted',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: act.today,
      facts: {
        competition: competition.ordinal,
        number: application.number,
        at: moment.toString(),
        consent: application.consentVersion,
        points: verdict.points.map(({ code }) => code),
      },
    });
    return { ...shown(act, application), number: application.number ?? '', mailed };
  },
});
