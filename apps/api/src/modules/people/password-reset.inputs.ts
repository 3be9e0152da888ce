import { Field, InputType } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';

@InputType({ description: 'Who has forgotten the password.' })
export class RequestPasswordResetInput extends ActInput {
  @Field(() => String, { description: 'The e-mail of the account.' })
  email!: string;
}

@InputType({ description: 'A new password by a mailed link.' })
export class ResetPasswordInput extends ActInput {
  @Field(() => String, { description: 'The token of the link.' })
  token!: string;
  @Field(() => String, { description: 'The new password: 8 to 200 characters, not a common one.' })
  newPassword!: string;
}
