import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Citation, RuleConfidence, VerdictPoint } from '../../../graphql/problems.type.ts';
import { FactsScalar } from '../../../graphql/scalars.ts';

export enum RuleStanding {
  MET = 'MET',
  UNKNOWN = 'UNKNOWN',
  WARNED = 'WARNED',
  REFUSED = 'REFUSED',
}
registerEnumType(RuleStanding, {
  name: 'RuleStanding',
  description: 'How one rule stands to the facts.',
  valuesConfig: {
    MET: { description: 'It is met.' },
    UNKNOWN: { description: 'A fact is not known: neither pass nor block (domain §8.5).' },
    WARNED: { description: 'It asks for a reason.' },
    REFUSED: { description: 'It refuses.' },
  },
});

@ObjectType({ description: 'One rule asked of one person or one composition, with the facts it used.' })
export class RuleCheck {
  @Field(() => String, { description: 'The rule, by its id.' })
  ruleId!: string;
  @Field(() => String, { description: 'Its name in the reader’s language.' })
  title!: string;
  @Field(() => RuleStanding, { description: 'How it stands.' })
  standing!: RuleStanding;
  @Field(() => RuleConfidence, { description: 'Where the rule is known from.' })
  confidence!: RuleConfidence;
  @Field(() => FactsScalar, { description: 'What was looked at; never a national identifier.' })
  facts!: Record<string, unknown>;
  @Field(() => [String], { description: 'What it says, in the reader’s language; nothing where it is met.' })
  words!: string[];
  @Field(() => [Citation], { description: 'The provisions it rests on.' })
  citations!: Citation[];
  @Field(() => [VerdictPoint], { description: 'The points it made.' })
  points!: VerdictPoint[];
}
