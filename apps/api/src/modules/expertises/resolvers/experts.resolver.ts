import { combine, type Verdict } from '@kenes/rules';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { verdictOf } from '../../../graphql/results.ts';
import { Uses } from '../../../graphql/uses.ts';
import { type Authority, lackOfAuthority } from '../../../kernel/access.ts';
import { personOf } from '../../../kernel/capacity.ts';
import type { Operation } from '../../../kernel/context.ts';
import { decodeId } from '../../../kernel/id.ts';
import { actsAs } from '../../../kernel/scope.ts';
import { authorityVerdict } from '../../composition/composition.policy.ts';
import { answersOfExpertises, expertsOfExpertises, linksOfExperts } from '../expert.reader.ts';
import {
  type ExpertSituation,
  isFrozen,
  keepsExpertises,
  mayAdmit,
  mayAnswer,
  mayDeclare,
  mayDissent,
  mayHaveLink,
  mayRecuse,
  mayReturnAnswers,
  maySign,
  sendsConclusions,
  worksAsExpert,
} from '../expertise.policy.ts';
import { ExpertiseAnswer, ExpertiseExpert, ExpertLink, ExpertMay } from '../types/expert.type.ts';
import { Expertise } from '../types/expertise.type.ts';

@Resolver(() => Expertise)
export class ExpertiseExpertsResolver {
  @Uses()
  @FieldResolver(() => [ExpertiseExpert], {
    description: 'Its experts in their order; for the public those who took part.',
  })
  experts(@Root() { id }: Expertise, @Ctx() operation: Operation): Promise<ExpertiseExpert[]> {
    return operation.level.many<ExpertiseExpert>(expertsOfExpertises(operation), id);
  }

  @Uses()
  @FieldResolver(() => [ExpertiseAnswer], {
    description:
      'Answers by question. Experts are independent: one does not read another’s before the conclusion is frozen; secretariat and chair do.',
  })
  async answers(@Root() { id }: Expertise, @Ctx() operation: Operation): Promise<ExpertiseAnswer[]> {
    const all = await operation.level.many<ExpertiseAnswer>(answersOfExpertises(operation), id);
    if (!actsAs(operation, 'TENANT') || keeps(operation)) return all;
    const account = personOf(operation.capacity)?.id;
    return all.filter(({ accountId, conclusionState }) => isFrozen(conclusionState) || accountId === account);
  }
}

@Resolver(() => ExpertiseExpert)
export class ExpertsResolver {
  @Uses('accountId')
  @FieldResolver(() => Boolean, { description: 'Whether the viewer is that expert, by their account.' })
  viewer(@Root() { id, accountId }: ExpertiseExpert, @Ctx() operation: Operation): boolean {
    return own(operation, id, accountId);
  }

  @Uses('accountId')
  @FieldResolver(() => Boolean, { description: 'Whether the expert works here by an account; false for the public.' })
  hasAccount(@Root() { accountId }: ExpertiseExpert): boolean {
    return accountId !== null;
  }

  @Uses('accountId', 'hiddenInterest')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The declared interest in words: for secretariat, chair and the expert alone.',
  })
  interestText(@Root() { id, accountId, hiddenInterest }: ExpertiseExpert, @Ctx() operation: Operation): string | null {
    return keeps(operation) || own(operation, id, accountId) ? hiddenInterest : null;
  }

  @Uses('accountId', 'hiddenAdmission')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the expert was admitted: for secretariat, chair and the expert alone.',
  })
  admittedBecause(
    @Root() { id, accountId, hiddenAdmission }: ExpertiseExpert,
    @Ctx() operation: Operation,
  ): string | null {
    return keeps(operation) || own(operation, id, accountId) ? hiddenAdmission : null;
  }

  @Uses('accountId', 'hiddenRecusal')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the expert takes no part: for secretariat, chair and the expert alone.',
  })
  recusedBecause(
    @Root() { id, accountId, hiddenRecusal }: ExpertiseExpert,
    @Ctx() operation: Operation,
  ): string | null {
    return keeps(operation) || own(operation, id, accountId) ? hiddenRecusal : null;
  }

  @Uses()
  @FieldResolver(() => ExpertLink, {
    nullable: true,
    description: 'The mailed link by which the expert works, where there is one; for secretariat and chair alone.',
  })
  link(@Root() { id }: ExpertiseExpert, @Ctx() operation: Operation): Promise<ExpertLink | null> | null {
    return keeps(operation) ? operation.level.first<ExpertLink>(linksOfExperts, id) : null;
  }

  @Uses('councilId', 'accountId', 'state', 'interest', 'admitted', 'expertiseState', 'conclusionState', 'signed')
  @FieldResolver(() => ExpertMay, { nullable: true, description: 'What the viewer may do; null for the public.' })
  viewerMay(@Root() expert: ExpertiseExpert, @Ctx() operation: Operation): ExpertMay | null {
    const { capacity } = operation;
    const { expertiseState, councilId } = expert;
    const here = capacity.kind === 'TENANT' || capacity.kind === 'EXPERT';
    if (!here || capacity.tenantId !== councilId || expertiseState === null) return null;
    const situation: ExpertSituation = {
      capacity,
      expertId: decodeId(expert.id)?.id ?? '',
      expertiseState,
      conclusion: expert.conclusionState,
      state: expert.state,
      accountId: expert.accountId,
      interest: expert.interest,
      admitted: expert.admitted,
    };
    const ask = (verdict: Verdict, by: Authority = worksAsExpert) =>
      verdictOf(operation, combine(authorityVerdict(by, capacity), verdict));
    return {
      declare: ask(mayDeclare(situation)),
      admit: ask(mayAdmit(situation), keepsExpertises),
      recuse: ask(mayRecuse(situation)),
      answer: ask(mayAnswer(situation)),
      returnAnswers: ask(mayReturnAnswers(situation)),
      dissent: ask(mayDissent(situation)),
      sign: ask(maySign(situation, expert.signed === true)),
      sendLink: ask(mayHaveLink(situation), sendsConclusions),
    };
  }
}

/** What experts declare is personal: secretariat and chair read it, and the expert. */
function keeps({ capacity }: Operation): boolean {
  return lackOfAuthority(keepsExpertises, capacity) === null;
}

function own({ capacity }: Operation, id: string, accountId: string | null): boolean {
  if (capacity.kind === 'EXPERT') return decodeId(id)?.id === capacity.expertId;
  return accountId !== null && personOf(capacity)?.id === accountId;
}
