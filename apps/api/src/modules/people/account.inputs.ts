import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../graphql/inputs.ts';

@InputType({ description: 'One’s own new password.' })
export class ChangePasswordInput extends ActInput {
  @Field(() => String, {
    nullable: true,
    description: 'The password until now; may be missing only where there is none yet.',
  })
  currentPassword?: string | null;
  @Field(() => String, { description: 'The new one: 8 to 200 characters, not a common one.' })
  newPassword!: string;
}

@InputType({ description: 'One’s own name and language; what is left out stays.' })
export class AmendAccountInput extends ActInput {
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'The surname.' })
  surname?: string | null;
  @Field(() => String, { nullable: true, description: 'The given name.' })
  givenName?: string | null;
  @Field(() => String, { nullable: true, description: 'The patronymic; null clears it.' })
  patronymic?: string | null;
  @Field(() => String, { nullable: true, description: 'The language: kk, ru or en.' })
  locale?: string | null;
}

@InputType({ description: 'Ends one’s other sessions; nothing but the submit’s key is needed.' })
export class EndOtherSessionsInput extends ActInput {}

@InputType({ description: 'An account that may not sign in any more, or again.' })
export abstract class AccountStateInput extends ActInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why; kept in the journal.' })
  reason!: string;
}

@InputType({ description: 'An account that may not sign in any more.' })
export class DisableAccountInput extends AccountStateInput {}

@InputType({ description: 'A disabled account that may sign in again.' })
export class EnableAccountInput extends AccountStateInput {}

@InputType({ description: 'Who signs in by the organisation’s own provider (OpenID Connect).' })
export class SignInWithOidcInput extends ActInput {
  @Field(() => String, { description: 'The id token as the provider signed it, at most ten minutes old.' })
  idToken!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The nonce the web server sent with its request; must stand in the token.',
  })
  nonce?: string | null;
}
