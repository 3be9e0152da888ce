import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';

@InputType({ description: 'Who signs in.' })
export class SignInInput extends ActInput {
  @Field(() => String, { description: 'The e-mail of the account.' })
  email!: string;
  @Field(() => String, { description: 'The password.' })
  password!: string;
}

@InputType({ description: 'Signing out needs nothing but the submit’s key.' })
export class SignOutInput extends ActInput {}

@InputType({ description: 'Which session is ended.' })
export class EndSessionInput extends ActInput {
  @Field(() => ID, { description: 'The session’s id.' })
  id!: string;
}
