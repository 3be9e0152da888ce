import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';

@InputType({ description: 'An instruction of the council to an NPO’s monitor (PC-CTRL-03).' })
export class IssueMandateInput extends ActInput {
  @Field(() => ID, { description: 'The mission, as an opaque ID.' })
  missionId!: string;
  @Field(() => String, { nullable: true, description: 'The NPO by its BIN; it must stand in the register.' })
  npoBin?: string | null;
  @Field(() => ID, { nullable: true, description: 'The NPO by its id in the register, in place of the BIN.' })
  npoId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The monitor’s account, where it is known; else an e-mail.' })
  accountId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The monitor’s e-mail: an invitation goes there, with or without an account.',
  })
  email?: string | null;
  @Field(() => String, { description: 'What the monitor is to look at.' })
  scope!: string;
  @Field(() => String, { nullable: true, description: 'The number of the instruction.' })
  number?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was given; today when left out, never later.' })
  issuedOn?: string | null;
  @Field(() => DateScalar, { description: 'The first day it covers, inclusive.' })
  validFrom!: string;
  @Field(() => DateScalar, { description: 'The last day it covers, inclusive.' })
  validTo!: string;
}

@InputType({ description: 'Which mandate the monitor takes.' })
export class AcceptMandateInput extends ActInput {
  @Field(() => ID, { description: 'The mandate, as an opaque ID.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which mandate the council takes back, and why.' })
export class RevokeMandateInput extends ActInput {
  @Field(() => ID, { description: 'The mandate, as an opaque ID.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why; shown to the monitor and kept in the journal.' })
  reason!: string;
  @Field(() => DateScalar, { nullable: true, description: 'From which day; today when left out, never later.' })
  revokedOn?: string | null;
}
