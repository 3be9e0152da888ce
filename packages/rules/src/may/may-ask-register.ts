import { type RegisterQuestion, registerMayBeAsked } from '../kenes/kenes-register.ts';
import { combine, type Verdict } from '../verdict.ts';

/** Whether a council may ask the register of seats about a person (KENES-REGISTER). */
export function mayAskRegister(question: RegisterQuestion): Verdict {
  return combine(registerMayBeAsked(question));
}
