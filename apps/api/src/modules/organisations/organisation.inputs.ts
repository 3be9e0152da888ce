import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { CouncilLevel } from '../councils/council.type.ts';
import { OrganisationKind } from './organisation.type.ts';

@InputType({ description: 'An organisation that is not in the register yet.' })
export class RegisterOrganisationInput extends ActInput {
  @Field(() => OrganisationKind, { description: 'What it is.' })
  kind!: OrganisationKind;
  @Field(() => LocalizedTextInput, { description: 'Its full name.' })
  name!: LocalizedTextInput;
  @Field(() => String, {
    nullable: true,
    description: 'Its BIN, 12 digits; may be missing, a wrong one is refused (GEN-ID-01).',
  })
  bin?: string | null;
  @Field(() => CouncilLevel, { nullable: true, description: 'Republican or local.' })
  level?: CouncilLevel | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its short name.' })
  shortName?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The position of its head, for letters.' })
  headPosition?: LocalizedTextInput | null;
  @Field(() => ID, { nullable: true, description: 'The body above it.' })
  superiorId?: string | null;
  @Field(() => String, { nullable: true, description: 'Its region.' })
  region?: string | null;
  @Field(() => String, { nullable: true, description: 'Its postal address.' })
  address?: string | null;
  @Field(() => String, { nullable: true, description: 'Its e-mail.' })
  email?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'No council is formed with it (PC-STAT-03); the platform only.',
  })
  councilForbidden?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of the special-regime category (PC-CTRL-05); the platform only.',
  })
  specialRegime?: boolean | null;
}

@InputType({ description: 'What changes in the register; what is left out stays, null clears.' })
export class AmendOrganisationInput extends ActInput {
  @Field(() => ID, { description: 'The organisation.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => OrganisationKind, { nullable: true, description: 'What it is.' })
  kind?: OrganisationKind | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its full name.' })
  name?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'Its BIN (GEN-ID-01).' })
  bin?: string | null;
  @Field(() => CouncilLevel, { nullable: true, description: 'Republican or local.' })
  level?: CouncilLevel | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its short name.' })
  shortName?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'The position of its head.' })
  headPosition?: LocalizedTextInput | null;
  @Field(() => ID, { nullable: true, description: 'The body above it; never itself, never one below it.' })
  superiorId?: string | null;
  @Field(() => String, { nullable: true, description: 'Its region.' })
  region?: string | null;
  @Field(() => String, { nullable: true, description: 'Its postal address.' })
  address?: string | null;
  @Field(() => String, { nullable: true, description: 'Its e-mail.' })
  email?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'No council is formed with it (PC-STAT-03).' })
  councilForbidden?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Of the special-regime category (PC-CTRL-05).' })
  specialRegime?: boolean | null;
}
