import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { conflict } from '../../../kernel/refusals.ts';
import { ExpertiseAnswerEntity } from '../entities/expertise-answer.entity.ts';
import { mayAnswer, worksAsExpert } from '../expertise.policy.ts';
import type { WriteExpertiseAnswerInput } from '../inputs/expert.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, onExpert, tell } from '../on-expertise.ts';

/**
 * Keeps an expert's answer to one question as it stands while it is written; two windows do not overwrite each other. The
 * expert writes, or the secretariat by the expert's paper; with an undecided interest nobody does (PC-MEM-10).
 */
export const writeExpertiseAnswer = defineCommand<
  WriteExpertiseAnswerInput & CommandInput,
  ExpertiseDone & { answerVersion: number }
>({
  name: 'writeExpertiseAnswer',
  authority: worksAsExpert,
  async run(act, input) {
    const { expertise, expert, situation, by } = await onExpert(act, { id: input.id });
    act.obey(mayAnswer(situation));
    const { question } = input;
    const reading = new InputReading();
    const text = reading.requiredLocalized('text', input.text, 20_000);
    if (question < 1 || question > expertise.questions.length) reading.fault('question', 'NOT_THERE');
    reading.done();
    const of = { tenantId: act.tenantId, expertId: expert.id, question };
    const found = await act.em.findOne(ExpertiseAnswerEntity, of);
    if ((found?.version ?? 0) !== input.expectedVersion)
      throw conflict('CHANGED_MEANWHILE', encodeId(act.tenantId, expertise.id));
    const writing = { text, writtenOn: act.today.toString(), writtenBy: by };
    if (found) act.em.assign(found, writing);
    const answer = found ?? (await act.insert(ExpertiseAnswerEntity, { ...of, expertiseId: expertise.id, ...writing }));
    await act.em.flush();
    tell(act, expertise, 'ExpertiseAnswerWritten', { expert: expert.name, question, by });
    return { ...expertiseIdOf(expertise), answerVersion: answer.version };
  },
});
