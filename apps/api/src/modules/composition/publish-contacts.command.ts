import { type CommandInput, defineCommand } from '../../kernel/command.ts';
import { encodeId } from '../../kernel/id.ts';
import { InputReading } from '../../kernel/input.ts';
import { invalid } from '../../kernel/refusals.ts';
import { sql } from '../../kernel/sql.ts';
import type { PublishContactsInput } from './composition.inputs.ts';
import { keepsRoster } from './composition.policy.ts';
import { CouncilPersonEntity } from './entities/council-person.entity.ts';

/** Chooses which contacts of a person, and whether the photo, the public reads from now on. */
export const publishContacts = defineCommand<PublishContactsInput & CommandInput, { personId: string }>({
  name: 'publishContacts',
  authority: keepsRoster,
  async run(act, input) {
    const person = await act.load(CouncilPersonEntity, input.id, { expectedVersion: input.expectedVersion });
    const reading = new InputReading();
    const note = reading.optional('note', input.note, 500);
    if (input.phone && !person.phone) reading.fault('phone', 'REQUIRED');
    if (input.email && !person.email) reading.fault('email', 'REQUIRED');
    if (input.photo && !person.photoFileId) reading.fault('photo', 'REQUIRED');
    reading.done();
    const before = person.publicPhotoFileId;
    person.publicPhone = input.phone ? person.phone : null;
    person.publicEmail = input.email ? person.email : null;
    person.publicNote = note;
    person.publicPhotoFileId = input.photo ? person.photoFileId : null;
    const show = (id: string, published: boolean) =>
      act.transaction.execute(sql`update stored_file set published = ${published}::boolean
        where tenant_id = ${act.tenantId}::uuid and id = ${id}::uuid and thumbnail_key is not null`);
    if (before && before !== person.publicPhotoFileId) await show(before, false);
    if (person.publicPhotoFileId && (await show(person.publicPhotoFileId, true)) === 0)
      throw invalid({ path: 'photo', code: 'PHOTO_NOT_A_PICTURE' });
    act.journal({
      act: 'ContactsPublished',
      subjectType: 'CouncilPerson',
      subjectId: person.id,
      occurredOn: act.today,
      facts: {
        name: [person.surname, person.givenName, person.patronymic].filter(Boolean).join(' '),
        phone: input.phone,
        email: input.email,
        photo: input.photo,
        note: note !== null,
      },
    });
    return { personId: encodeId(act.tenantId, person.id) };
  },
});
