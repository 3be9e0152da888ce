import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, LocalizedTextInput } from '../../../graphql/inputs.ts';
import { DateScalar } from '../../../graphql/scalars.ts';
import { SignatureWay } from '../../protocols/types/protocol.enums.ts';
import { ConclusionSection } from '../types/expertise.enums.ts';
import { OnExpertiseInput } from './expertise.inputs.ts';

@InputType({ description: 'The beginning of a conclusion: a projection of the answers.' })
export class ComposeConclusionInput extends OnExpertiseInput {
  @Field(() => String, { description: 'The language that is signed: kk or ru.' })
  language!: string;
}

/** Never a type of its own: which conclusion, as it was looked at. */
@InputType({ description: 'Which conclusion, as it was looked at.' })
export abstract class OnConclusionInput extends ActInput {
  @Field(() => ID, { description: 'The conclusion.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
}

@InputType({ description: 'The prose of one part of a conclusion.' })
export class WriteConclusionSectionInput extends OnConclusionInput {
  @Field(() => ConclusionSection, { description: 'Which part.' })
  section!: ConclusionSection;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Its text, at most 20 000 characters; null clears it.',
  })
  text?: LocalizedTextInput | null;
}

@InputType({ description: 'The freezing of a conclusion for signing.' })
export class FreezeConclusionInput extends OnConclusionInput {}

@InputType({ description: 'The taking back of a frozen conclusion.' })
export class TakeBackConclusionInput extends OnConclusionInput {}

@InputType({ description: 'An expert’s signature under the frozen bytes (PC-EXP-01, GEN-SIG-01).' })
export class SignConclusionInput extends OnConclusionInput {
  @Field(() => ID, { description: 'The expert of the expertise.' })
  expertId!: string;
  @Field(() => SignatureWay, { description: 'How.' })
  way!: SignatureWay;
  @Field(() => ID, { description: 'The CMS or the scan, uploaded.' })
  fileId!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The day of signing; today where left out.' })
  signedOn?: string | null;
}

@InputType({ description: 'The publication of a signed conclusion with its answers and signatures.' })
export class PublishConclusionInput extends OnConclusionInput {}
