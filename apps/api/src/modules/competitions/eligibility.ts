import { type CouncilLevel, exclusionGrounds } from '@kenes/rules';
import type { DeclaredValue } from '../composition/entities/membership.entity.ts';
import { EligibilityQuestion } from './types/competition.enums.ts';

/** The questions a candidate is asked: citizenship, each ground of exclusion, and a republican council's another seat. */
export function questionsFor(level: CouncilLevel | null): EligibilityQuestion[] {
  return Object.values(EligibilityQuestion).filter(
    (question) => question !== EligibilityQuestion.OTHER_REPUBLICAN_COUNCIL || level !== 'LOCAL',
  );
}

/** An answer as the form gives it. */
export interface Answered {
  readonly question: EligibilityQuestion;
  readonly answer: boolean;
}

/** Answers in the shape in which the rules take them; what was answered before and not now stays. */
export function declaredBy(answers: readonly Answered[], before: DeclaredValue): DeclaredValue {
  const answerTo = (question: string) => answers.find((one) => one.question === question)?.answer;
  const citizen = answerTo('CITIZEN') ?? before.citizen;
  const other = answerTo('OTHER_REPUBLICAN_COUNCIL') ?? before.otherRepublicanCouncil;
  const exclusions = exclusionGrounds.flatMap((ground) => {
    const known = before.exclusions?.find((one) => one.ground === ground);
    const applies = answerTo(ground) ?? known?.applies;
    return applies === undefined ? [] : [{ ground, applies, hasDocument: known?.hasDocument ?? false }];
  });
  return {
    ...(citizen === undefined ? {} : { citizen }),
    ...(other === undefined ? {} : { otherRepublicanCouncil: other }),
    ...(exclusions.length > 0 ? { exclusions } : {}),
  };
}

/** What was answered, question by question. */
export function answersOf(declared: DeclaredValue): Answered[] {
  return Object.values(EligibilityQuestion).flatMap((question) => {
    const answer =
      question === EligibilityQuestion.CITIZEN
        ? declared.citizen
        : question === EligibilityQuestion.OTHER_REPUBLICAN_COUNCIL
          ? declared.otherRepublicanCouncil
          : declared.exclusions?.find(({ ground }) => ground === (question as string))?.applies;
    return typeof answer === 'boolean' ? [{ question, answer }] : [];
  });
}
