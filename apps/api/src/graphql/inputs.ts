import { Field, ID, InputType } from 'type-graphql';
import type { Acknowledgement } from '../kernel/verdict.ts';

@InputType({ description: 'A warning that the person has read, and why they go on.' })
export class AcknowledgementInput implements Acknowledgement {
  @Field(() => String, { description: 'The code of the warning.' })
  code!: string;
  @Field(() => String, { description: 'The reason, kept in the journal.' })
  reason!: string;
}

@InputType({ description: 'What every act carries.' })
export abstract class ActInput {
  @Field(() => ID, {
    description: 'A uuid made by the client for this submit: the same key with the same input is performed once.',
  })
  key!: string;
  @Field(() => [AcknowledgementInput], { nullable: true, description: 'Reasons for warnings already shown.' })
  acknowledged?: AcknowledgementInput[] | null;
}

@InputType({ description: 'A text in the languages there are; the authentic one is the one that counts.' })
export class LocalizedTextInput {
  @Field(() => String, { description: 'Which language is authentic: kk, ru or en.' })
  authentic!: string;
  @Field(() => String, { nullable: true, description: 'Kazakh.' })
  kk?: string | null;
  @Field(() => String, { nullable: true, description: 'Russian.' })
  ru?: string | null;
  @Field(() => String, { nullable: true, description: 'English.' })
  en?: string | null;
}
