import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { LocalizedTextType } from '../../graphql/localized-text.type.ts';
import { Citation, RuleConfidence } from '../../graphql/problems.type.ts';
import { DateScalar } from '../../graphql/scalars.ts';

export enum ParameterUnit {
  WORKING_DAYS = 'WORKING_DAYS',
  CALENDAR_DAYS = 'CALENDAR_DAYS',
  MONTHS = 'MONTHS',
  PER_CENT = 'PER_CENT',
  COUNT = 'COUNT',
}
registerEnumType(ParameterUnit, { name: 'ParameterUnit', description: 'What a parameter counts.' });

export enum OverrideState {
  PROPOSED = 'PROPOSED',
  APPROVED = 'APPROVED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(OverrideState, {
  name: 'OverrideState',
  description: 'Where a tenant’s own value of a parameter stands.',
  valuesConfig: {
    PROPOSED: { description: 'The secretariat asked for it; it does not hold yet.' },
    APPROVED: { description: 'The platform approved it; it holds from its day.' },
    DECLINED: { description: 'The platform declined it.' },
    WITHDRAWN: { description: 'The secretariat took it back.' },
  },
});

@ObjectType({ description: 'A tenant’s own value of a parameter, proposed or approved.' })
export class ParameterOverride {
  @Field(() => ID, { description: 'Its opaque ID.' })
  id!: string;
  @Field(() => ID, { description: 'Whose it is: the tenant’s id in the register.' })
  councilId!: string;
  @Field(() => String, { description: 'The rule.' })
  ruleId!: string;
  @Field(() => String, { description: 'The parameter of the rule.' })
  key!: string;
  @Field(() => Int, { description: 'The value, in the parameter’s unit.' })
  value!: number;
  @Field(() => String, { description: 'Why, in the secretariat’s words.' })
  reason!: string;
  @Field(() => OverrideState, { description: 'Where it stands.' })
  state!: OverrideState;
  @Field(() => DateScalar, { description: 'From which day it holds, once approved.' })
  effectiveFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: 'When the platform decided.' })
  decidedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why the platform declined it.' })
  declinedBecause!: string | null;
  @Field(() => String, { nullable: true, description: 'Who proposed it.' })
  proposedBy!: string | null;
  @Field(() => Int, { description: 'The version, for `expectedVersion`.' })
  version!: number;
}

export const ParameterOverrideConnection = connectionOf(ParameterOverride, 'ParameterOverride');

@ObjectType({ description: 'A number of a provision as it stands on a day, with how well it is known.' })
export class Parameter {
  @Field(() => String, { description: 'The rule.' })
  ruleId!: string;
  @Field(() => String, { description: 'The parameter of the rule.' })
  key!: string;
  @Field(() => String, { nullable: true, description: 'LAW_383_V or LAW_30_VIII; null where it holds under either.' })
  law!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The value that holds; null where nothing is provided by law (§8.1).',
  })
  value!: number | null;
  @Field(() => Int, { nullable: true, description: 'The value of the law itself, before a tenant’s own.' })
  lawValue!: number | null;
  @Field(() => Boolean, { description: 'Whether nothing is provided by law: «срок не установлен».' })
  notRegulated!: boolean;
  @Field(() => ParameterUnit, { description: 'What it counts.' })
  unit!: ParameterUnit;
  @Field(() => RuleConfidence, { description: 'Where the number is known from.' })
  confidence!: RuleConfidence;
  @Field(() => Boolean, { description: 'Whether it was not verified and must be shown so.' })
  unverified!: boolean;
  @Field(() => [Citation], { description: 'The provisions.' })
  basis!: Citation[];
  @Field(() => DateScalar, { description: 'From which day this edition holds.' })
  effectiveFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Until which day, inclusive; null while it holds.' })
  effectiveTo!: string | null;
  @Field(() => Int, { nullable: true, description: 'The smallest value a tenant may set; null where it may set none.' })
  corridorMin!: number | null;
  @Field(() => Int, { nullable: true, description: 'The largest value a tenant may set.' })
  corridorMax!: number | null;
  @Field(() => Boolean, { description: 'Whether the value that holds is the tenant’s own.' })
  overridden!: boolean;
  @Field(() => [ParameterOverride], {
    description: 'The tenant’s own values, the newest first; empty outside a tenant.',
  })
  overrides!: ParameterOverride[];
}

@ObjectType({ description: 'Where a rule stands, with the act’s own title.' })
export class LegalCitation extends Citation {
  @Field(() => LocalizedTextType, { description: 'The title of the act.' })
  actTitle!: LocalizedTextType;
  @Field(() => String, { nullable: true, description: 'The number of the act.' })
  actNumber!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was adopted.' })
  actDate!: string | null;
}

@ObjectType({ description: 'One rule with the provision it stands on: a row of the public page of legal bases.' })
export class LegalRule {
  @Field(() => ID, { description: 'Its id in the domain specification; KENES-… for the product’s own.' })
  id!: string;
  @Field(() => LocalizedTextType, { description: 'What it is about.' })
  title!: LocalizedTextType;
  @Field(() => LocalizedTextType, { description: 'The provision in words.' })
  provision!: LocalizedTextType;
  @Field(() => RuleConfidence, { description: 'Where it is known from.' })
  confidence!: RuleConfidence;
  @Field(() => Boolean, {
    description: 'Whether it was not verified: it warns, schedules and computes, never forbids.',
  })
  unverified!: boolean;
  @Field(() => [LegalCitation], { description: 'Where it stands.' })
  basis!: LegalCitation[];
  @Field(() => [Parameter], { description: 'Its numbers, every edition.' })
  parameters!: Parameter[];
}
