import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';

export enum AccountState {
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}
registerEnumType(AccountState, {
  name: 'AccountState',
  description: 'Whether the account may sign in.',
  valuesConfig: {
    ACTIVE: { description: 'It may.' },
    DISABLED: { description: 'It may not; all its sessions have ended.' },
  },
});

@ObjectType('Account', { description: 'A person’s account, as the platform’s administrator sees it.' })
export class AccountType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => String, { description: 'The e-mail they sign in with.' })
  email!: string;
  @Field(() => String, { description: 'Surname, name, patronymic.' })
  name!: string;
  @Field(() => String, { description: 'Their language: kk, ru or en.' })
  locale!: string;
  @Field(() => Boolean, { description: 'Whether they administer the platform.' })
  platformAdmin!: boolean;
  @Field(() => AccountState, { description: 'Whether it may sign in.' })
  state!: AccountState;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;
  @Field(() => Int, { description: 'The version, for `expectedVersion`.' })
  version!: number;
}

export const AccountConnection = connectionOf(AccountType, 'Account');
