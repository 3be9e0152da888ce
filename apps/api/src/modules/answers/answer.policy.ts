import { combine, published, type Verdict } from '@kenes/rules';
import { refused } from '../../kernel/verdict.ts';

/** What of an answer its publicity is judged by. */
export interface AnswerPublicity {
  readonly withheldOn: string | null;
}

/** An answer may be withheld alone, before it is shown or after, for a reason (PC-PUB-01). */
export function mayWithholdAnswer(answer: AnswerPublicity): Verdict {
  return answer.withheldOn ? refused('ANSWER_WITHHELD_ALREADY') : combine(published({ signed: true, withheld: true }));
}

/** What was withheld may be put back. */
export function mayReleaseAnswer(answer: AnswerPublicity): Verdict {
  return answer.withheldOn ? combine() : refused('ANSWER_NOT_WITHHELD');
}
