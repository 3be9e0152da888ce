import { isLocale } from '@kenes/messages';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { InputReading } from '../../kernel/input.ts';
import { conflict, notThere } from '../../kernel/refusals.ts';
import { Account } from './account.entity.ts';
import type { AmendAccountInput } from './account.inputs.ts';

/** Amends one's own name and language. The journal keeps the names as they stood at each act. */
export const amendAccount = defineCommand<AmendAccountInput & CommandInput, { accountId: string }>({
  name: 'amendAccount',
  authority: { door: true },
  async run(act, input) {
    const account = act.accountId ? await act.em.findOne(Account, { id: act.accountId, state: 'ACTIVE' }) : null;
    if (!account) throw notThere();
    if (account.version !== input.expectedVersion) throw conflict('CHANGED_MEANWHILE', account.id);
    const reading = new InputReading();
    if (typeof input.surname === 'string') account.surname = reading.required('surname', input.surname, 100);
    if (typeof input.givenName === 'string') account.givenName = reading.required('givenName', input.givenName, 100);
    if (input.patronymic !== undefined) account.patronymic = reading.optional('patronymic', input.patronymic, 100);
    if (input.locale) {
      if (isLocale(input.locale)) account.locale = input.locale;
      else reading.fault('locale', 'UNKNOWN_LANGUAGE');
    }
    reading.done();
    const { surname, givenName, patronymic, locale } = account;
    act.journal({
      act: 'AccountAmended',
      subjectType: 'Account',
      subjectId: account.id,
      occurredOn: act.today,
      facts: { surname, givenName, patronymic, locale },
    });
    return { accountId: account.id };
  },
});
