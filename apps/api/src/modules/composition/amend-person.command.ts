import { combine, personIin } from '@kenes/rules';
import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { keepInRegister } from '../membership-register/keep-in-register.ts';
import { readEmail } from '../people/email.ts';
import type { AmendPersonInput } from './composition.inputs.ts';
import { keepsRoster } from './composition.policy.ts';
import { CouncilPersonEntity } from './entities/council-person.entity.ts';
import { digestOfIin, type GivenIin, sealIin } from './iin.ts';
import { readFile, readIin } from './member-input.ts';
import { rosterIn } from './roster.ts';

type Input = Omit<AmendPersonInput, 'iin'> & { readonly iin?: GivenIin | null } & CommandInput;

/** Amends what the council knows of a person; an IIN is checked, sealed, and never cleared. */
export const amendPerson = defineCommand<Input, { personId: string }>({
  name: 'amendPerson',
  authority: keepsRoster,
  async run(act, input) {
    const person = await act.load(CouncilPersonEntity, input.id, {
      expectedVersion: input.expectedVersion,
      lock: true,
    });
    const reading = new InputReading();
    const change: Partial<CouncilPersonEntity> = {};
    if (input.surname !== undefined) change.surname = reading.required('surname', input.surname, 100);
    if (input.givenName !== undefined) change.givenName = reading.required('givenName', input.givenName, 100);
    if (input.patronymic !== undefined) change.patronymic = reading.optional('patronymic', input.patronymic, 100);
    if (input.otherSpelling !== undefined)
      change.otherSpelling = reading.optional('otherSpelling', input.otherSpelling, 300);
    if (input.birthDate !== undefined) change.birthDate = input.birthDate;
    if (input.about !== undefined) change.about = reading.optional('about', input.about, 1_000);
    if (input.phone !== undefined) change.phone = reading.optional('phone', input.phone, 100);
    if (input.email !== undefined) change.email = readEmail(reading, 'email', input.email);
    if (input.note !== undefined) change.note = reading.optional('note', input.note);
    if (input.photoFileId !== undefined)
      change.photoFileId = await readFile(act, reading, 'photoFileId', input.photoFileId);
    const iin = readIin(reading, 'iin', input.iin);
    const { services } = act.operation;
    if (iin !== null) {
      const digest = digestOfIin(services, act.tenantId, iin).toString('hex');
      const { people } = await rosterIn(act);
      if ([...people.values()].some(({ iinDigest, uuid }) => iinDigest === digest && uuid !== person.id))
        reading.fault('iin', 'IIN_OF_ANOTHER');
    }
    reading.done();
    const sealed: Partial<CouncilPersonEntity> = iin === null ? {} : sealIin(services, act.tenantId, person.id, iin);
    if (iin !== null) {
      const stated = change.birthDate ?? person.birthDate;
      const read = personIin({ iin, birthDate: stated ? Temporal.PlainDate.from(stated) : null, on: act.today });
      act.obey(combine(read.points));
      change.birthDate = read.birthDate?.toString() ?? stated;
      change.sex = read.sex;
    }
    Object.assign(person, change, sealed);
    // What the public reads is chosen anew: a changed telephone is not published by itself.
    if (change.phone !== undefined && change.phone !== person.publicPhone) person.publicPhone = null;
    if (change.email !== undefined && change.email !== person.publicEmail) person.publicEmail = null;
    if (iin !== null) await keepInRegister(act, { personId: person.id });
    act.journal({
      act: 'PersonAmended',
      subjectType: 'CouncilPerson',
      subjectId: person.id,
      occurredOn: act.today,
      facts: {
        name: [person.surname, person.givenName, person.patronymic].filter(Boolean).join(' '),
        // Which parts, not what they say: contacts and days of birth do not stand in the journal.
        changed: Object.keys({ ...change, ...(iin === null ? {} : { iin: true }) }),
      },
    });
    return { personId: encodeId(act.tenantId, person.id) };
  },
});
