import { MembershipRegisterResolver } from './register.resolver.ts';
import { RegisterQuestionEntity } from './register-question.entity.ts';

/** Registration only. */
export const membershipRegisterEntities = [RegisterQuestionEntity] as const;
export const membershipRegisterResolvers = [MembershipRegisterResolver] as const;
