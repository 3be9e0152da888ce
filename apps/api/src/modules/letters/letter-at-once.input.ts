import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { LetterChannel } from './letter.enums.ts';

/** Never a type of its own: a thing that goes out by a letter, drafted and sent in the same act or sent before. */
@InputType({ description: 'A thing that goes out by a letter of the register.' })
export abstract class LetterAtOnceInput extends ActInput {
  @Field(() => ID, { description: 'What goes out.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'A letter to the body that was sent already with it.' })
  letterId?: string | null;
  @Field(() => LetterChannel, { nullable: true, description: 'How it is sent: EDMS, EMAIL, PAPER or BY_HAND.' })
  channel?: LetterChannel | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today where left out.' })
  sentOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Language of the letter, kk or ru; of the thing where left out.',
  })
  language?: string | null;
  @Field(() => String, { nullable: true, description: 'Its subject; made of the title where left out.' })
  subject?: string | null;
  @Field(() => String, { nullable: true, description: 'Its text; made of the thing where left out.' })
  bodyText?: string | null;
  @Field(() => String, { nullable: true, description: 'The series of its number; plain where left out.' })
  series?: string | null;
  @Field(() => String, { nullable: true, description: 'Its number by hand; automatic where left out.' })
  numberByHand?: string | null;
  @Field(() => String, { nullable: true, description: 'By mail: where to; the body’s address where left out.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Who signs.' })
  signatory?: string | null;
  @Field(() => String, { nullable: true, description: 'Position of who signs.' })
  signatoryPosition?: string | null;
}
