/** The law as pure functions: facts in, verdicts and dates out, each with its citation. */
export { type ActId, actOf, acts, type LegalAct, type LegalBasis } from './acts.ts';
export type { Override } from './parameters/override.ts';
export {
  allowed,
  type Binding,
  type Citation,
  type Confidence,
  combine,
  type Facts,
  type FactValue,
  type Level,
  type Outcome,
  type Part,
  type Point,
  type Quote,
  type Verdict,
} from './verdict.ts';
