import { Field, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'A session was opened.' })
export class SignInSuccess {
  @Field(() => String, { description: 'The session’s token, for the cookie of the web server and nothing else.' })
  session!: string;
  @Field(() => DateTimeScalar, { description: 'When it ends at the latest.' })
  expiresAt!: string;
}
export const SignInResult = resultOf('SignInResult', SignInSuccess);

@ObjectType({ description: 'The session has ended.' })
export class SignOutSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  ended!: boolean;
}
export const SignOutResult = resultOf('SignOutResult', SignOutSuccess);

@ObjectType({ description: 'The chosen session has ended.' })
export class EndSessionSuccess {
  @Field(() => Boolean, { description: 'Always true.' })
  ended!: boolean;
}
export const EndSessionResult = resultOf('EndSessionResult', EndSessionSuccess);
