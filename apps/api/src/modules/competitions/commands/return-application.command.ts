import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { readText } from '../../../kernel/texts.ts';
import { mayReturnNow } from '../application.policy.ts';
import { keepsCompetitions } from '../competition.policy.ts';
import type { MissingValue } from '../entities/application.entity.ts';
import type { ReturnApplicationInput } from '../inputs/application.inputs.ts';
import { mailCandidate } from '../mail-candidate.ts';
import { onApplication, shown } from '../on-application.ts';

/** Returns an incomplete application: the candidate is told what is missing and may bring it until the closing. */
export const returnApplication = defineCommand<ReturnApplicationInput & CommandInput, { applicationId: string }>({
  name: 'returnApplication',
  authority: keepsCompetitions,
  async run(act, input) {
    const { application, competition } = await onApplication(act, input.id, input.expectedVersion);
    act.obey(mayReturnNow({ state: application.state, competition }, { at: act.operation.clock.moment() }));
    const reading = new InputReading();
    const missing = input.missing.map((one, index): MissingValue => {
      const words = reading.optional(`missing.${index}.words`, one.words, 1_000);
      const code = one.code ?? null;
      if (code !== null && !competition.documents.some((document) => document.code === code))
        reading.fault(`missing.${index}.code`, 'DOCUMENT_NOT_ANNOUNCED');
      if (code === null && words === null) reading.fault(`missing.${index}.words`, 'MISSING_NOT_NAMED');
      return { code, words };
    });
    if (missing.length === 0) reading.fault('missing', 'MISSING_NOT_NAMED');
    const because = reading.optional('because', input.because, 2_000);
    reading.done();
    application.state = 'RETURNED';
    application.returnedOn = act.today.toString();
    application.returnedMissing = missing;
    application.returnedBecause = because;
    await act.em.flush();
    const lines = missing.map(({ code, words }) => {
      const title = competition.documents.find((document) => document.code === code)?.title;
      return `— ${[title ? readText(title, application.locale).text : null, words].filter(Boolean).join(': ')}`;
    });
    const mailed = await mailCandidate(act, application, competition, 'RETURNED', [
      lines.join('\n'),
      ...(because ? [because] : []),
    ]);
    act.journal({
      act: 'ApplicationReturned',
      subjectType: 'Application',
      subjectId: application.id,
      occurredOn: act.today,
      facts: {
        competition: competition.ordinal,
        number: application.number,
        missing: missing.map(({ code }) => code),
        mailed,
      },
    });
    return shown(act, application);
  },
});
