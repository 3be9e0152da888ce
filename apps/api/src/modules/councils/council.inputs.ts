import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../graphql/inputs.ts';
import { CouncilLevel, FormingBodyKind, TenantKind } from './council.type.ts';

@InputType({ description: 'A tenant that begins to work in Kenes.' })
export class OpenTenantInput extends ActInput {
  @Field(() => String, { description: 'Its short name in addresses: Latin letters, digits and hyphens, 2 to 39.' })
  slug!: string;
  @Field(() => TenantKind, { description: 'What it is.' })
  kind!: TenantKind;
  @Field(() => LocalizedTextInput, { description: 'Its full name.' })
  name!: LocalizedTextInput;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its short name.' })
  shortName?: LocalizedTextInput | null;
  @Field(() => CouncilLevel, { nullable: true, description: 'The level of a public council (PC-STAT-02).' })
  level?: CouncilLevel | null;
  @Field(() => ID, { nullable: true, description: 'The body that forms a public council (PC-STAT-01).' })
  formingBodyId?: string | null;
  @Field(() => FormingBodyKind, { nullable: true, description: 'What kind of body that is.' })
  formingBodyKind?: FormingBodyKind | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Its own entry in the register of organisations; an NPO must have one.',
  })
  organisationId?: string | null;
  @Field(() => String, { nullable: true, description: 'Its region.' })
  region?: string | null;
}

@InputType({ description: 'What the public reads of a council; what is left out stays, null clears.' })
export class AmendCouncilCardInput extends ActInput {
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'What it is for, in its own words.' })
  about?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its short name.' })
  shortName?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'Its address.' })
  address?: string | null;
  @Field(() => String, { nullable: true, description: 'Its telephone.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'Its e-mail.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Its site, an http or https address.' })
  site?: string | null;
}

@InputType({ description: 'A tenant whose state changes, and why.' })
export class TenantStateInput extends ActInput {
  @Field(() => ID, { description: 'The tenant.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why; kept in the journal.' })
  reason!: string;
}

@InputType({ description: 'A tenant that becomes read-only for a time.' })
export class SuspendTenantInput extends TenantStateInput {}

@InputType({ description: 'A suspended tenant that works again.' })
export class ResumeTenantInput extends TenantStateInput {}

@InputType({ description: 'A tenant that becomes read-only for good.' })
export class ArchiveTenantInput extends TenantStateInput {}
