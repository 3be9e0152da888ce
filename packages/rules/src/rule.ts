import type { LocalizedName } from '@kenes/calendar';
import type { Binding, Citation, Confidence, FactValue, Level, Point } from './verdict.ts';

/** The codes a rule can say, each with the names of the facts its words use. */
export type Codes = Readonly<Record<string, readonly string[]>>;

type FactsOf<C extends Codes, K extends keyof C> = { readonly [F in C[K][number]]: FactValue };

/** What is known of one provision: shown on the public page of legal bases, read by the guards. */
export interface RuleCard<C extends Codes = Codes> {
  /** Id of the domain's rule table, or `KENES-…` for a rule of the product itself. */
  readonly id: string;
  readonly title: LocalizedName;
  /** The provision in words. */
  readonly provision: LocalizedName;
  readonly confidence: Confidence;
  readonly basis: readonly Citation[];
  readonly codes: C;
}

/** Where a single point stands otherwise than its rule, e.g. a number of one law used as a default under another. */
interface Standing<Allowed extends Confidence> {
  readonly confidence?: Allowed;
  readonly basis?: readonly Citation[];
}

type Say<C extends Codes, Allowed extends Confidence> = <K extends keyof C & string>(
  code: K,
  facts: FactsOf<C, K>,
  standing?: Standing<Allowed>,
) => Point;

/** A rule that may warn and tell, and nothing more. */
export interface AdvisoryRule<C extends Codes = Codes> extends RuleCard<C> {
  readonly warn: Say<C, Confidence>;
  readonly info: Say<C, Confidence>;
  /** Says that a fact the rule needs is not known: asks for a reason, but counts neither as a breach nor as a pass. */
  readonly unknown: Say<C, Confidence>;
}

/** A rule that may also refuse. */
export interface BindingRule<C extends Codes = Codes> extends AdvisoryRule<C> {
  readonly confidence: Binding;
  readonly block: Say<C, Binding>;
}

/** Declares a rule that was read or that is the product's own. */
export function bindingRule<const C extends Codes>(
  card: RuleCard<C> & { readonly confidence: Binding },
): BindingRule<C> {
  return {
    ...unverified(card),
    confidence: card.confidence,
    block: (code, facts, standing) => ({
      ruleId: card.id,
      code,
      level: 'BLOCK',
      confidence: standing?.confidence ?? card.confidence,
      basis: standing?.basis ?? card.basis,
      facts,
    }),
  };
}

/** Declares a rule known only from memory: what it returns has no way to block. */
export function unverifiedRule<const C extends Codes>(card: Omit<RuleCard<C>, 'confidence'>): AdvisoryRule<C> {
  return unverified({ ...card, confidence: 'MEMORY' });
}

function unverified<C extends Codes>(card: RuleCard<C>): AdvisoryRule<C> {
  const say =
    (level: Exclude<Level, 'BLOCK'>): Say<C, Confidence> =>
    (code, facts, standing) => ({
      ruleId: card.id,
      code,
      level,
      confidence: standing?.confidence ?? card.confidence,
      basis: standing?.basis ?? card.basis,
      facts,
    });
  return {
    ...card,
    warn: say('WARN'),
    info: say('INFO'),
    unknown: (code, facts, standing) => ({
      ruleId: card.id,
      code,
      level: 'WARN',
      confidence: standing?.confidence ?? card.confidence,
      basis: standing?.basis ?? card.basis,
      facts,
      unknown: true,
    }),
  };
}
