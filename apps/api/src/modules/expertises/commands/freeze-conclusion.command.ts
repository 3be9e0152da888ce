import { combine, conclusionWhole } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { nextNumber } from '../../../kernel/numbers.ts';
import { productPoint } from '../../../kernel/verdict.ts';
import { unanswered, wordsOfProse } from '../conclusion/conclusion-facts.ts';
import { makeConclusionFile } from '../conclusion/make-conclusion-file.job.ts';
import { keepsExpertises, mayWrite } from '../expertise.policy.ts';
import type { FreezeConclusionInput } from '../inputs/conclusion.inputs.ts';
import { type ExpertiseDone, expertiseIdOf, expertsOf, factsNow, onConclusion, tell } from '../on-expertise.ts';

/**
 * Freezes facts and prose as they stand, gives the number, and has the bytes made that each expert signs. Refused while a
 * question has no answer or an expert has not handed in; an empty part is asked about (PC-EXP-02).
 */
export const freezeConclusion = defineCommand<FreezeConclusionInput & CommandInput, ExpertiseDone>({
  name: 'freezeConclusion',
  authority: keepsExpertises,
  async run(act, input) {
    const { conclusion, expertise } = await onConclusion(act, input);
    act.obey(mayWrite(expertise.state, conclusion.state));
    const facts = await factsNow(act, expertise.id);
    const experts = await expertsOf(act, expertise.id);
    const writing = experts.filter(({ state }) => state !== 'ANSWERED').length;
    const open = unanswered(facts);
    act.obey(
      combine(
        experts.length === 0 ? [productPoint('CONCLUSION_WITHOUT_EXPERTS')] : [],
        open > 0 ? [productPoint('EXPERTISE_QUESTION_UNANSWERED', { count: open })] : [],
        writing > 0 ? [productPoint('EXPERTS_STILL_WRITE', { count: writing })] : [],
        conclusionWhole(wordsOfProse(conclusion.prose)),
      ),
    );
    const year = act.today.year;
    if (conclusion.number === null) {
      conclusion.year = year;
      conclusion.ordinal = await nextNumber(act.transaction, act.tenantId, 'expertise-conclusion', year);
      conclusion.number = `${conclusion.ordinal}/${year}`;
    }
    conclusion.state = 'FREEZING';
    conclusion.snapshot = {
      form: 1,
      facts,
      prose: conclusion.prose,
      language: conclusion.language,
      number: conclusion.number,
      code: conclusion.code,
      preparedOn: act.today.toString(),
    };
    await act.enqueue(makeConclusionFile, { tenantId: act.tenantId, conclusionId: conclusion.id });
    tell(act, expertise, 'ConclusionCompleted', { number: conclusion.number });
    return expertiseIdOf(expertise);
  },
});
