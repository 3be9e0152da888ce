import { Field, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/results.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';

@ObjectType({ description: 'What the link of a password reset shows to whoever holds it.' })
export class PasswordReset {
  @Field(() => String, { description: 'The address of the account, for the browser’s keeper of passwords.' })
  email!: string;
  @Field(() => Boolean, { description: 'Whether the link still works: not used, not older than an hour.' })
  open!: boolean;
  @Field(() => Boolean, { description: 'Whether a password was set by it, or by a later link.' })
  used!: boolean;
  @Field(() => DateTimeScalar, { description: 'Until when the link works.' })
  expiresAt!: string;
}

@ObjectType({
  description:
    'The request was taken. If somebody has the address, a link is mailed to it; the answer is the same if nobody has.',
})
export class RequestPasswordResetSuccess {
  @Field(() => Int, { description: 'How long the link will work, in minutes.' })
  linkMinutes!: number;
}
export const RequestPasswordResetResult = resultOf('RequestPasswordResetResult', RequestPasswordResetSuccess);

@ObjectType({ description: 'The new password is set; every session of the person has ended. Sign in with it.' })
export class ResetPasswordSuccess {
  @Field(() => Int, { description: 'How many sessions were ended.' })
  sessionsEnded!: number;
}
export const ResetPasswordResult = resultOf('ResetPasswordResult', ResetPasswordSuccess);
