import { translate } from '@kenes/messages';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { InputReading } from '../../../kernel/input.ts';
import { readText } from '../../../kernel/texts.ts';
import { sendAtOnce } from '../../letters/letter-at-once.ts';
import { onReportHearing, readQuestions, reportHearingIdOf, tell } from '../on-report-hearing.ts';
import type { InviteToReportHearingInput } from '../report-hearing.inputs.ts';
import { invites, mayStep } from '../report-hearing.policy.ts';

/** Invites the head of the body by a letter with the council's questions (PC-REP-02); after a non-appearance again. */
export const inviteToReportHearing = defineCommand<
  InviteToReportHearingInput & CommandInput,
  { reportHearingId: string }
>({
  name: 'inviteToReportHearing',
  authority: invites,
  async run(act, input) {
    const report = await onReportHearing(act, input);
    act.obey(mayStep(report.state, 'INVITED'));
    const reading = new InputReading();
    const questions = input.questions ? readQuestions(reading, input.questions) : report.questions;
    reading.done();
    const letter = await sendAtOnce(act, input, {
      bodyId: report.reportingBodyId,
      language: report.topic.authentic,
      words: (language) => {
        const topic = readText(report.topic, language).text;
        const lines = questions.map((one, index) => `${index + 1}. ${readText(one, language).text}`);
        return {
          subject: translate(language, 'controlForms.invitationSubject', { topic: topic.slice(0, 400) }),
          text: [translate(language, 'controlForms.invitationText', { topic }), ...lines].join('\n'),
        };
      },
    });
    report.questions = questions;
    report.state = 'INVITED';
    report.invitedOn = letter.sentOn ?? act.today.toString();
    report.invitationLetterId = letter.id;
    // Who did not come is invited anew: what was recorded of that day stands in the journal.
    report.heardOn = null;
    tell(act, report, 'ReportHearingInvited', report.invitedOn, { letter: letter.number, questions: questions.length });
    return reportHearingIdOf(report);
  },
});
