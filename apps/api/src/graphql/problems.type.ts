import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { FactsScalar } from './scalars.ts';

export enum VerdictOutcome {
  ALLOWED = 'ALLOWED',
  NEEDS_REASON = 'NEEDS_REASON',
  REFUSED = 'REFUSED',
}
registerEnumType(VerdictOutcome, {
  name: 'VerdictOutcome',
  description: 'What a rule says to an act.',
  valuesConfig: {
    ALLOWED: { description: 'The act may be done.' },
    NEEDS_REASON: {
      description: 'A rule warns, or a fact is unknown: the act may be done by giving a reason, which is journalled.',
    },
    REFUSED: { description: 'The law, or the integrity of the record, forbids it.' },
  },
});

export enum PointLevel {
  BLOCK = 'BLOCK',
  WARN = 'WARN',
  INFO = 'INFO',
}
registerEnumType(PointLevel, {
  name: 'PointLevel',
  description: 'How much one point of a verdict weighs: it forbids, it asks for a reason, or it only tells.',
});

export enum RuleConfidence {
  SEED = 'SEED',
  FOUND = 'FOUND',
  MEMORY = 'MEMORY',
  PRODUCT = 'PRODUCT',
}
registerEnumType(RuleConfidence, {
  name: 'RuleConfidence',
  description: 'Where a rule is known from.',
  valuesConfig: {
    SEED: { description: 'It stands in the handbook of local self-government.' },
    FOUND: { description: 'A published page was read.' },
    MEMORY: { description: 'Not verified: it may warn, schedule and compute, never forbid.' },
    PRODUCT: { description: "The product's own rule of integrity, without a legal claim." },
  },
});

@ObjectType({ description: 'Where a rule stands.' })
export class Citation {
  @Field(() => String, { description: 'The act, by its key in the library of acts.' })
  act!: string;
  @Field(() => String, { nullable: true, description: 'Article, item or paragraph, as the act numbers it.' })
  article!: string | null;
  @Field(() => String, { nullable: true, description: 'A public address of the source, where there is one.' })
  url!: string | null;
  @Field(() => String, { description: 'The source in the register of the domain specification.' })
  source!: string;
}

@ObjectType({ description: 'One thing a rule has to say about an act.' })
export class VerdictPoint {
  @Field(() => String, { description: 'The rule, by its id in the domain specification; KENES for the product’s own.' })
  ruleId!: string;
  @Field(() => String, { description: 'The code of the statement; a reason is given for this code.' })
  code!: string;
  @Field(() => PointLevel, { description: 'How much it weighs.' })
  level!: PointLevel;
  @Field(() => Boolean, {
    description: 'A fact the rule needs is not known: it counts neither as a pass nor as a breach (domain §8.5).',
  })
  unknown!: boolean;
  @Field(() => RuleConfidence, { description: 'Where the rule is known from.' })
  confidence!: RuleConfidence;
  @Field(() => String, {
    description: 'The statement in the reader’s language: what, why, and what would make it lawful.',
  })
  message!: string;
  @Field(() => [Citation], { description: 'The provisions it rests on.' })
  basis!: Citation[];
  @Field(() => FactsScalar, { description: 'The facts that were used.' })
  facts!: Record<string, unknown>;
}

@ObjectType({ description: 'What the rules say to an act, before or after it is tried.' })
export class VerdictType {
  @Field(() => VerdictOutcome, { description: 'The outcome of all points together.' })
  outcome!: VerdictOutcome;
  @Field(() => [VerdictPoint], { description: 'Every point that was made.' })
  points!: VerdictPoint[];
}

@InterfaceType({
  description: 'An expected refusal: a code for programs, a sentence in the reader’s language for people.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Problem {
  @Field(() => String, { description: 'A stable code.' })
  code!: string;
  @Field(() => String, { description: 'A sentence in the reader’s language.' })
  message!: string;
}

@ObjectType({ description: 'One field of the input that cannot be taken.' })
export class FieldError {
  @Field(() => String, { description: 'The path inside the input, e.g. `objects.0.bin`.' })
  path!: string;
  @Field(() => String, { description: 'A stable code.' })
  code!: string;
  @Field(() => String, {
    description: 'What is wrong and how to mend it, in the reader’s language. Never echoes what was entered.',
  })
  message!: string;
}

@ObjectType({ implements: Problem, description: 'The input cannot be taken; nothing was written.' })
export class InvalidInput extends Problem {
  @Field(() => [FieldError], { description: 'Each field at fault.' })
  fields!: FieldError[];
}

@ObjectType({
  implements: Problem,
  description: 'The act is refused: by law, by authority or by the integrity of the record; nothing was written.',
})
export class Refusal extends Problem {
  @Field(() => VerdictType, { description: 'Who refuses and why.' })
  verdict!: VerdictType;
}

@ObjectType({
  implements: Problem,
  description:
    'A rule warns: repeat the act with `acknowledged: [{ code reason }]` for each warning; nothing was written yet.',
})
export class NeedsReason extends Problem {
  @Field(() => VerdictType, { description: 'The warnings.' })
  verdict!: VerdictType;
}

@ObjectType({ implements: Problem, description: 'Someone else changed or created it meanwhile; nothing was written.' })
export class Conflict extends Problem {
  @Field(() => ID, { nullable: true, description: 'The object whose current value should be looked at.' })
  subjectId!: string | null;
  @Field(() => Int, { nullable: true, description: 'Its current version, where it has one.' })
  currentVersion!: number | null;
}
