import { type CommandInput, defineCommand } from '../../../kernel/command.ts';
import { encodeId } from '../../../kernel/id.ts';
import { InputReading } from '../../../kernel/input.ts';
import { sql } from '../../../kernel/sql.ts';
import { CouncilPersonEntity } from '../../composition/entities/council-person.entity.ts';
import type { LinkCouncilPersonInput } from '../office.inputs.ts';
import { keepsOffices } from '../office.policy.ts';

/** Joins a member of the council to the account with which they follow sittings and vote, or takes the link away. */
export const linkCouncilPerson = defineCommand<LinkCouncilPersonInput & CommandInput, { personId: string }>({
  name: 'linkCouncilPerson',
  authority: keepsOffices,
  async run(act, input) {
    const person = await act.load(CouncilPersonEntity, input.id, {
      lock: true,
      expectedVersion: input.expectedVersion,
    });
    const reading = new InputReading();
    const accountId = reading.registerId('accountId', input.accountId);
    reading.done();
    if (accountId !== null) {
      const role = await act.transaction.one(sql`select from tenant_role
        where tenant_id = ${act.tenantId}::uuid and account_id = ${accountId}::uuid and until is null and roles && '{MEMBER,CHAIR}'::text[]`);
      if (!role) reading.fault('accountId', 'ACCOUNT_NOT_OF_A_MEMBER');
      const taken = await act.transaction.one(sql`select from council_person
        where tenant_id = ${act.tenantId}::uuid and account_id = ${accountId}::uuid and id <> ${person.id}::uuid`);
      if (taken) reading.fault('accountId', 'ACCOUNT_OF_ANOTHER_PERSON');
    }
    reading.done();
    person.accountId = accountId;
    act.journal({
      act: accountId === null ? 'CouncilPersonUnlinked' : 'CouncilPersonLinked',
      subjectType: 'CouncilPerson',
      subjectId: person.id,
      occurredOn: act.today,
      facts: {
        name: [person.surname, person.givenName, person.patronymic].filter(Boolean).join(' '),
        account: accountId,
      },
    });
    return { personId: encodeId(act.tenantId, person.id) };
  },
});
